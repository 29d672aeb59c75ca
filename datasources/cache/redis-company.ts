import { createPrefixes } from '../runtime/prefixes';
import { openRedis } from './redis-client';
import type { RedisClient } from './redis-client';
import { createRedisKeys, unlessOfAnotherType } from './redis-keys';
import type { RedisKeyKind } from './redis-keys';
import { readSwitch, switchText } from './redis-switches';
import type { RedisTarget } from './redis-target';

/** Nobody waits for an answer meanwhile. */
const COMMAND_MS = 10_000;
const REDIRECTIONS = 16;
const MOST_PASSES = 3;

/** Opens the connections for a command that removes. */
export function openRedisToRemove(target: RedisTarget): RedisClient {
  return openRedis(target, { commandMs: COMMAND_MS, redirections: REDIRECTIONS });
}

/** How many keys hold something of a company; they are removed, unless that was only asked for. */
export interface RedisOfCompany {
  /** What was read from vendors. */
  readonly reads: number;
  /** What was read of a whole connection for other companies: it may name the company. */
  readonly listsOfConnections: number;
  /** Claims on reads, and counts of lookups. */
  readonly claims: number;
  /** What operators have switched off: connections of this company alone; of shared ones only its name is removed. */
  readonly switches: number;
}

export interface OfCompany {
  readonly prefix: string;
  readonly company: string;
  /** The endpoints that describe a whole connection rather than one company of it. */
  readonly connectionEndpoints: readonly string[];
  readonly dryRun: boolean;
}

/**
 * Removes what the shared store holds of a company, and has running processes drop it from their memory.
 * @throws Error if Redis, or a node of its cluster, cannot be reached
 */
export async function removeCompany(
  client: RedisClient,
  { prefix, company, connectionEndpoints, dryRun }: OfCompany,
): Promise<RedisOfCompany> {
  const redis = client.commands;
  const keys = createRedisKeys(prefix);
  const own = `${company} `;
  const textsOf = async (kind: RedisKeyKind, pattern: string): Promise<readonly string[]> =>
    (await scanKeys(client, pattern)).flatMap((key) => keys.textIn(kind, key) ?? []);
  const remove = async (kind: RedisKeyKind, texts: readonly string[]): Promise<number> => {
    if (!dryRun) await Promise.all(texts.map((text) => redis.unlink(keys.of(kind, text))));
    return texts.length;
  };
  const removeOwn = async (kind: RedisKeyKind): Promise<number> => {
    let removed = 0;
    // Until nothing is left: what was being written is removed as well. A company that is being read has no end.
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const count = await remove(kind, await textsOf(kind, keys.pattern(kind, own)));
      removed += count;
      if (count === 0 || dryRun) break;
    }
    return removed;
  };
  const lists = new Set<string>();
  for (const endpoint of connectionEndpoints) {
    const pattern = `${keys.pattern('value', '')}] ${endpoint}*`;
    for (const text of await textsOf('value', pattern))
      if (!text.startsWith(own) && isReadOf(text, endpoint)) lists.add(text);
  }
  const dropped = [own, ...lists];
  const announce = async (): Promise<void> => {
    if (!dryRun) await redis.publish(keys.channel('drops'), JSON.stringify(dropped));
  };
  // Before: reads in flight are not stored. After: what was loaded from Redis meanwhile is dropped.
  await announce();
  const removed = {
    reads: await removeOwn('value'),
    listsOfConnections: await remove('value', [...lists]),
    claims: (await removeOwn('lock')) + (await removeOwn('count')),
    switches: await removeSwitches(client, { prefix, company, dryRun }),
  };
  await announce();
  return removed;
}

/** Whether a key of a read names this endpoint, behind its scope: `acme ["ch","…","1000"] CH-01 all`. */
function isReadOf(text: string, endpoint: string): boolean {
  const read = text.slice((/^[a-z0-9-]+ \[(?:"(?:[^"\\]|\\.)*"|null|,)*\] /.exec(text)?.[0] ?? '').length);
  return createPrefixes([`${endpoint} `])(`${read} `);
}

/** A record names the companies that read from its connection. */
async function removeSwitches(
  client: RedisClient,
  { prefix, company, dryRun }: Pick<OfCompany, 'prefix' | 'company' | 'dryRun'>,
): Promise<number> {
  const redis = client.commands;
  let count = 0;
  const keys = createRedisKeys(prefix);
  for (const key of await scanKeys(client, keys.pattern('switch', ''))) {
    const name = keys.textIn('switch', key) ?? '';
    const record = readSwitch(name, await unlessOfAnotherType(redis.get(key), null));
    if (!record?.companies?.includes(company)) continue;
    count += 1;
    if (dryRun) continue;
    const others = record.companies.filter((other) => other !== company);
    if (others.length === 0) await redis.unlink(key);
    // If its time is over meanwhile, it must not come back without one.
    else await redis.set(key, switchText(name, { ...record, companies: others }), 'KEEPTTL', 'XX');
  }
  return count;
}

/** The keys that match, at every node. */
export async function scanKeys(client: RedisClient, match: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const node of client.masters())
    for await (const keys of node.scanStream({ match, count: 500 }) as AsyncIterable<string[]>)
      for (const key of keys) found.add(key);
  return [...found];
}
