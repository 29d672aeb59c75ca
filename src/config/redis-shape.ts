import { z } from 'zod';
import { flag } from './flag';
import { isInsecureAddress } from './private-host';
import type { RedisAddress, RedisSettings, RedisTarget } from '../../datasources/cache/redis-target';

/** The zod schema of `cache.redis`: an address, or a mapping for what an address cannot say. */

const ADDRESS = /^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/@[\]]+)):(\d{1,5})$/;
const HIGHEST_PORT = 65_535;
const DATABASE = /^\/?$|^\/\d{1,9}$/;
const ADDRESS_OF_NODE =
  'must be an address such as rediss://USER:PASSWORD@redis.example:6379/0, in which special characters of the user and password are encoded: %25 for %, %23 for #, %2F for /, %3F for ?, %40 for @';
const PUBLIC = 'because its host is public';
const INSECURE_URL = `must begin with rediss://, ${PUBLIC}; or set "allowInsecure: true" beside it, and people are sent as plain text`;
const INSECURE_NODE = `needs "tls", ${PUBLIC}; or set "allowInsecure: true" on "redis", and people are sent as plain text`;
const INSECURE_ADDRESS = `must begin with rediss://, ${PUBLIC}; or use { url: …, allowInsecure: true }, and people are sent as plain text`;

const address = z.string().transform((text, context): RedisAddress => {
  const [, ipv6, host = ipv6, port = ''] = ADDRESS.exec(text) ?? [];
  if (host !== undefined && Number(port) > 0 && Number(port) <= HIGHEST_PORT) return { host, port: Number(port) };
  context.addIssue({ code: 'custom', message: 'must be HOST:PORT, such as "redis-1.example:6379"' });
  return z.NEVER;
});
const addresses = z.array(address).min(1).optional();
const text = z.string().min(1).optional();

const tls = z
  .preprocess(
    (value) => (value === true || value === 'true' ? {} : value === false || value === 'false' ? null : value),
    z
      .strictObject({
        ca: text.describe('authorities that are trusted instead of those of Node.js: a PEM file, or its text'),
        cert: text.describe('the certificate of this program: a PEM file relative to this file, or its text'),
        key: text.describe('the key of `cert`, the same way'),
        servername: text.describe('the name in the certificates of Redis, where it is not the host'),
      })
      .refine(
        ({ cert, key }) => (cert === undefined) === (key === undefined),
        'must have both "cert" and "key", or none',
      )
      .nullable(),
  )
  .optional();

const settings = z
  .strictObject({
    url: z
      .string()
      .refine((url) => parsedUrl(url)?.search === '', ADDRESS_OF_NODE)
      .optional()
      .describe('one node: `redis://HOST:PORT/DATABASE` or `rediss://…`'),
    nodes: addresses.describe('or some nodes of a cluster, each `HOST:PORT`: they name the others'),
    sentinels: addresses.describe('or the sentinels, each `HOST:PORT`'),
    name: text.describe('the name of the master at the sentinels'),
    database: z.int().nonnegative().optional().describe('the number of the database behind the sentinels'),
    username: text.describe('the ACL user; see [security.md](security.md#redis)'),
    password: text.describe('its password, as `${…}`'),
    sentinelUsername: text.describe('the user at the sentinels'),
    sentinelPassword: text.describe('its password'),
    tls: tls.describe('true, or a mapping: connections are encrypted, those to sentinels as well'),
    allowInsecure: flag
      .optional()
      .describe(
        'whether connections may be without `tls` although a host is public: people are then sent as plain text',
      ),
  })
  .superRefine((given, context) => {
    const wrong = (key: string | null, message: string): void =>
      context.addIssue({ code: 'custom', path: key === null ? [] : [key], message });
    const places = [given.url, given.nodes, given.sentinels].filter((one) => one !== undefined);
    if (places.length !== 1) wrong(null, 'must have exactly one of "url", "nodes" (a cluster) and "sentinels"');
    if (given.sentinels && given.name === undefined) wrong('name', 'must be the name of the master at the sentinels');
    for (const key of ['name', 'database', 'sentinelUsername', 'sentinelPassword'] as const)
      if (given[key] !== undefined && !given.sentinels) wrong(key, 'must not be set without "sentinels"');
    if (given.username !== undefined && given.password === undefined)
      wrong('password', 'must be set where "username" is');
    if (given.sentinelUsername !== undefined && given.sentinelPassword === undefined)
      wrong('sentinelPassword', 'must be set where "sentinelUsername" is');
    const url = given.url === undefined ? undefined : parsedUrl(given.url);
    if (url && given.tls && url.protocol === 'redis:') wrong('url', 'must begin with rediss:// where "tls" is set');
    if (url && given.tls === null && url.protocol === 'rediss:') wrong('tls', 'must not be false for rediss://');
    if (!given.allowInsecure && !given.tls) {
      if (given.url !== undefined && isInsecureAddress(given.url)) wrong('url', INSECURE_URL);
      for (const list of ['nodes', 'sentinels'] as const)
        for (const [index, { host }] of (given[list] ?? []).entries())
          if (isInsecureAddress(`redis://${host.includes(':') ? `[${host}]` : host}`))
            context.addIssue({ code: 'custom', path: [list, index], message: INSECURE_NODE });
    }
    if (url && (url.username !== '' || url.password !== '') && given.password !== undefined)
      wrong('password', 'is given in "url" as well; remove one of the two');
  })
  .transform(
    ({
      url,
      nodes,
      sentinels,
      name,
      sentinelUsername,
      sentinelPassword,
      tls: given,
      allowInsecure: _,
      ...rest
    }): RedisSettings => {
      if (url === undefined)
        return {
          ...rest,
          ...(nodes ? { cluster: nodes } : { sentinels, master: name }),
          ...(sentinelPassword === undefined
            ? {}
            : { sentinelLogin: { username: sentinelUsername, password: sentinelPassword } }),
          tls: given ?? null,
        };
      const { hostname, port, protocol, username, password, pathname } = new URL(url);
      return {
        node: { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? DEFAULT_PORT : Number(port) },
        database: Number(pathname.slice(1)),
        ...(username === '' ? {} : { username: decoded(username) }),
        ...(password === '' ? {} : { password: decoded(password) }),
        ...rest,
        tls: protocol === 'rediss:' ? (given ?? {}) : null,
      };
    },
  );

const DEFAULT_PORT = 6379;

/** undefined: it is no address of a Redis, or a part of it cannot be read. */
function parsedUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^rediss?:$/.test(url.protocol) || url.hostname === '' || url.hash !== '') return undefined;
  const isReadable = decoded(url.username) !== undefined && decoded(url.password) !== undefined;
  return isReadable && DATABASE.test(url.pathname) && url.port !== '0' ? url : undefined;
}

/** undefined: a `%` that begins no character. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const ofOneNode = z
  .string()
  .nullable()
  .transform((given) => given ?? '')
  .superRefine((given, context) => {
    if (given === '') return;
    if (parsedUrl(given) !== undefined) {
      if (isInsecureAddress(given)) context.addIssue({ code: 'custom', message: INSECURE_ADDRESS });
      return;
    }
    const isRedis = /^rediss?:\/\/./.test(given);
    context.addIssue({
      code: 'custom',
      message: isRedis ? ADDRESS_OF_NODE : 'must be empty, or an address that begins with redis:// or rediss://',
    });
  });

export const redisShape: z.ZodType<RedisTarget> = z.union([ofOneNode, settings]);
