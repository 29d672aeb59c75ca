import { checkKeyServer } from '../../access/check-key-server';
import type { Config } from '../../config/config';

/** What the graph needs beside its sources. */
export interface Finding {
  readonly what: 'Redis' | 'key server' | 'clients';
  /** What worked, or what an operator should look at, in one sentence. */
  readonly text: string;
  readonly isProblem: boolean;
}

/** Tries Redis and the key server, if they are configured, and says who can use the graph. */
export async function checkSurroundings(config: Config): Promise<readonly Finding[]> {
  const [redis, keyServer] = await Promise.all([redisFindings(config.cache), keyServerFindings(config)]);
  return [...redis, ...keyServer, ...clientFindings(config)];
}

async function redisFindings({ redis, redisPrefix }: Config['cache']): Promise<readonly Finding[]> {
  if (redis === '') return [];
  // The Redis client is loaded only if it is needed.
  const [{ checkRedis }, { storeRoot }, { idempotencyRoot }] = await Promise.all([
    import('../../../datasources/cache/redis-check.js'),
    import('../../../datasources/cache/redis-keys.js'),
    import('../../server/writes/idempotency/redis-keys.js'),
  ]);
  const { latencyMs, problem } = await checkRedis(redis, [storeRoot(redisPrefix), idempotencyRoot(redisPrefix)]);
  if (problem !== null) return [{ what: 'Redis', text: problem, isProblem: true }];
  const time = latencyMs === null ? '' : ` (${latencyMs.toFixed(1)} ms)`;
  return [{ what: 'Redis', text: `reads, writes, scripts and channels work${time}`, isProblem: false }];
}

async function keyServerFindings({ jwt }: Config): Promise<readonly Finding[]> {
  if (jwt === null) return [];
  const { keys, problem } = await checkKeyServer(jwt);
  if (problem !== null) return [{ what: 'key server', text: problem, isProblem: true }];
  return [{ what: 'key server', text: `has ${keys === 1 ? '1 key' : `${keys} keys`}`, isProblem: false }];
}

function clientFindings({ clients, companies, jwt }: Config): readonly Finding[] {
  if (clients.length === 0 && jwt === null)
    return [
      {
        what: 'clients',
        text: 'there are none, and no "jwt": nobody can use the graph; add one to "clients" (awaregraph key makes its key)',
        isProblem: true,
      },
    ];
  const blind = clients.filter((client) => client.companies !== '*' && client.companies.length === 0);
  const unseen = jwt !== null ? [] : companies.filter(({ slug }) => clients.every((client) => !sees(client, slug)));
  const note = (text: string): Finding => ({ what: 'clients', text, isProblem: false });
  return [
    ...(clients.length > 0 ? [note(`${clients.map(({ name }) => name).join(', ')}`)] : []),
    ...blind.map(({ name }) => note(`"${name}" sees no company; list some in its "companies", or "*"`)),
    ...unseen.map(({ slug }) => note(`no client sees the company ${slug}`)),
  ];
}

function sees({ companies }: Config['clients'][number], slug: string): boolean {
  return companies === '*' || companies.includes(slug);
}
