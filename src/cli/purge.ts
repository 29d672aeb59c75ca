import type { Config } from '../config/config';
import { openSources } from '../../datasources/engine/sources';
import type { RedisOfCompany } from '../../datasources/cache/redis-company';
import type { AnswersOfCompany } from '../server/writes/idempotency/redis-purge';
import { removeLeftovers } from '../server/writes/spool';
import { loadConfig } from './configuration';
import { UsageError } from './options';
import { table } from './table';

const SLUG = /^[a-z0-9][a-z0-9-]*$/;
const CONNECT_MS = 10_000;

interface Purge {
  readonly config: Config;
  readonly company: string;
  readonly dryRun: boolean;
}

type InRedis = RedisOfCompany & AnswersOfCompany;

/**
 * `awaregraph purge`: removes what Redis and this machine hold of a company, and says what it removed and what it cannot. The
 * company need not be in the configuration any more. Returns 0, or 1 if Redis cannot be reached or something stays there.
 */
export async function purge({
  config,
  company,
  dryRun = false,
}: {
  readonly config?: string | undefined;
  readonly company?: string | undefined;
  readonly dryRun?: boolean | undefined;
}): Promise<number> {
  if (company === undefined) throw new UsageError('--company SLUG is missing');
  if (!SLUG.test(company))
    throw new UsageError(`--company: "${company}" is no slug; a slug has lower case letters, digits and dashes`);
  const request = { config: loadConfig(config), company, dryRun };
  const hasRedis = request.config.cache.redis !== '';
  const { inRedis, failure } = hasRedis ? await purgeRedis(request) : { inRedis: null, failure: null };
  const uploads = await removeLeftovers(undefined, request.dryRun);
  process.stdout.write(report(request, inRedis, uploads));
  if (failure !== null) {
    process.stderr.write(`Redis cannot be purged, and nothing is known to be removed there: ${failure}\n`);
    return 1;
  }
  return inRedis && inRedis.running > 0 ? 1 : 0;
}

/** What was removed, or why Redis cannot be used. */
type PurgedRedis =
  { readonly inRedis: InRedis; readonly failure: null } | { readonly inRedis: null; readonly failure: string };

async function purgeRedis({ config, company, dryRun }: Purge): Promise<PurgedRedis> {
  const { redis, redisPrefix: prefix } = config.cache;
  const { untilReady } = await import('../../datasources/cache/redis-client.js');
  const { openRedisToRemove, removeCompany } = await import('../../datasources/cache/redis-company.js');
  const { failureText } = await import('../../datasources/cache/redis-check.js');
  const { protocolProblem } = await import('../../datasources/cache/redis-protocol.js');
  const { removeAnswers } = await import('../server/writes/idempotency/redis-purge.js');
  const client = openRedisToRemove(redis);
  // Why there is no connection is in the event alone.
  let refusal: Error | null = null;
  let isReached = false;
  const note = (error: Error): void => void (refusal ??= error);
  client.commands.on('error', note).on('node error', note);
  try {
    await untilReady(client, CONNECT_MS);
    isReached = true;
    refusal = null;
    const connectionEndpoints = await endpointsOfConnections(config);
    const removed = await removeCompany(client, { prefix, company, connectionEndpoints, dryRun });
    const answers = await removeAnswers(client, { prefix, company, dryRun });
    return { inRedis: { ...removed, ...answers }, failure: null };
  } catch (error) {
    const wrongProtocol = isReached ? null : await protocolProblem(redis);
    return { inRedis: null, failure: wrongProtocol ?? failureText(refusal ?? error) };
  } finally {
    client.disconnect();
  }
}

/** The endpoints that describe a whole connection, of those that several companies may share. */
async function endpointsOfConnections({ connections }: Config): Promise<readonly string[]> {
  const sources = openSources(connections.filter(({ vendor }) => vendor.tenants));
  const fields = [...sources.values()].flatMap((source) =>
    Object.values(source.extras(null)).flatMap(({ reads = {}, pages = {} }) => [
      ...Object.values(reads),
      ...Object.values(pages),
    ]),
  );
  await Promise.all([...sources.values()].map((source) => source.close()));
  return [...new Set(fields.filter(({ wholeConnection }) => wholeConnection).flatMap(({ endpoints }) => endpoints))];
}

function report({ config, company, dryRun }: Purge, inRedis: InRedis | null, uploads: number): string {
  const { audit, identity, companies } = config;
  const rows = [
    ...(inRedis
      ? [
          ['Redis', 'reads of vendors', String(inRedis.reads)],
          ['Redis', 'lists of shared connections, which may name it', String(inRedis.listsOfConnections)],
          ['Redis', 'claims and counts', String(inRedis.claims)],
          ['Redis', 'connections that are switched off', String(inRedis.switches)],
          ['Redis', 'answers of mutations', String(inRedis.answers)],
        ]
      : []),
    ['disk', 'uploads of programs that died, of any company', String(uploads)],
  ];
  const files = identity.attributes.filter((one) => one.company === company).map(({ file }) => file);
  const isConfigured = companies.some(({ slug }) => slug === company);
  const notes = [
    ...(inRedis && inRedis.running > 0
      ? [`${inRedis.running} mutations of ${company} are being executed: purge again when they have ended.`]
      : []),
    ...(inRedis && inRedis.unknown > 0
      ? [
          `${inRedis.unknown} answers of mutations do not say whose they are (an earlier version): they end within 24 h.`,
        ]
      : []),
    ...(isConfigured
      ? [`${company} is in this configuration: programs that run with it read it again when they are asked.`]
      : []),
    memoryNote(config, inRedis !== null),
    `The audit log${audit.file === null ? '' : ` (${audit.file})`} keeps its lines.`,
    ...files.map((file) => `${file}, the file of its people that the configuration names, is yours to delete.`),
    'Exports, logs of requests, and what clients have stored are where they were written.',
  ];
  return `${table(['where', 'what', dryRun ? 'found' : 'removed'], rows)}\nNot removed:\n${notes.map((note) => `- ${note}\n`).join('')}`;
}

/** How long running programs may still hold something. */
function memoryNote({ cache, connections }: Config, wereNotified: boolean): string {
  const ttl = Math.max(cache.ttlSeconds, ...connections.map(({ ttlSeconds }) => ttlSeconds ?? 0));
  const most = `at most ${ttl + cache.staleSeconds} s after it was read`;
  return wereNotified
    ? `Programs that share this Redis dropped it from their memory; one that was cut off serves it ${most}, or until it is restarted.`
    : `Running programs hold it in memory, and serve it ${most}, or until they are restarted.`;
}
