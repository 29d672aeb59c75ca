import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Cluster } from 'ioredis';
import { openRedis, untilReady } from './redis-client';
import { protocolProblem } from './redis-protocol';
import type { RedisSettings, RedisTarget } from './redis-target';

export interface RedisReport {
  /** The round trip of a PING; null if there was none. */
  readonly latencyMs: number | null;
  /** What is wrong, in one line, without the address and its password; null: everything works. */
  readonly problem: string | null;
}

const TIMEOUT_MS = 5_000;
const REDIRECTIONS = 16;
/** What is written is removed, and ends by itself where that is denied. */
const LIFETIME_MS = 10_000;
/** A count that ends, in a script, as the store and the idempotency keys have them. */
const SCRIPT =
  "redis.call('time'); redis.call('hset', KEYS[1], 'field', '1'); redis.call('hmget', KEYS[1], 'field'); redis.call('hgetall', KEYS[1]); redis.call('del', KEYS[1]); redis.call('incrby', KEYS[1], 1); redis.call('get', KEYS[1]); redis.call('pttl', KEYS[1]); return redis.call('pexpire', KEYS[1], ARGV[1])";

/**
 * Tries what the program does with Redis: connects, and uses every kind of command, key and channel once.
 * @param roots what keys and channels begin with
 */
export async function checkRedis(target: RedisTarget, roots: readonly string[]): Promise<RedisReport> {
  const report = await (typeof target === 'string' ? checkNode(target, roots) : checkSettings(target, roots));
  // It was never reached: perhaps only because of its protocol, of which no error says anything.
  const problem = report.latencyMs === null ? await protocolProblem(target) : null;
  return problem === null ? report : { ...report, problem };
}

/** The connections by which commands, lists of keys and channels are tried. */
interface Tried {
  readonly redis: Redis | Cluster;
  readonly node: Redis;
  readonly subscriber: Redis;
}

/** A cluster, a node or sentinels, as the store opens them. */
async function checkSettings(settings: RedisSettings, roots: readonly string[]): Promise<RedisReport> {
  const client = openRedis(settings, { commandMs: TIMEOUT_MS, redirections: REDIRECTIONS });
  const redis = client.commands;
  let failure: Error | null = null;
  const note = (error: Error): void => void (failure ??= error);
  redis.on('error', note).on('node error', note);
  let subscriber: Redis | undefined;
  try {
    await untilReady(client, TIMEOUT_MS);
    const [node] = client.masters();
    if (!node) throw new Error('it has no node');
    const before = performance.now();
    await node.ping();
    const latencyMs = performance.now() - before;
    subscriber = client.connectForChannels();
    return { latencyMs, problem: await problemBelow({ redis, node, subscriber }, roots) };
  } catch (error) {
    return { latencyMs: null, problem: failureText(failure ?? error) };
  } finally {
    subscriber?.disconnect();
    client.disconnect();
  }
}

async function problemBelow(tried: Tried, roots: readonly string[]): Promise<string | null> {
  const denied: string[] = [];
  for (const root of roots) denied.push(...(await deniedBelow(tried, root)));
  return denied.length === 0 ? null : deniedText(denied, roots);
}

async function checkNode(url: string, roots: readonly string[]): Promise<RedisReport> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: TIMEOUT_MS,
    commandTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    // It would ask for INFO, which few users of an ACL may.
    enableReadyCheck: false,
  });
  const failures: Error[] = [];
  // The reason is in the event; `connect` says only that the connection is closed.
  redis.on('error', (error: Error) => void failures.push(error));
  let latencyMs: number | null = null;
  try {
    await redis.connect();
    const before = performance.now();
    await redis.ping();
    latencyMs = performance.now() - before;
    // Of a database that there is not, the client says so, and would go on with the first one.
    const [failure] = failures;
    if (failure) throw failure;
    return { latencyMs, problem: await problemBelow({ redis, node: redis, subscriber: redis }, roots) };
  } catch (error) {
    return { latencyMs, problem: failureText(failures[0] ?? error) };
  } finally {
    redis.disconnect();
  }
}

/** The commands that the user may not run below a root. @throws Error for every other failure */
async function deniedBelow({ redis, node, subscriber }: Tried, root: string): Promise<readonly string[]> {
  const key = `${root}check:{${randomUUID()}}`;
  const value = randomUUID();
  const attempts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['SET', () => redis.set(key, value, 'PX', LIFETIME_MS, 'NX')],
    ['GETRANGE', async () => sameAs(value, await redis.getrange(key, 0, value.length))],
    ['EXISTS', () => redis.exists(key)],
    ['UNLINK', () => redis.unlink(key)],
    ['EVAL', () => redis.eval(SCRIPT, 1, `${key}:script`, LIFETIME_MS)],
    ['SCAN', () => node.scan('0', 'MATCH', `${root}check:*`, 'COUNT', 1)],
    ['PUBLISH', () => redis.publish(`${root}check`, '')],
    // Last: a connection that has subscribed takes no other commands until it has unsubscribed.
    ['SUBSCRIBE', () => subscriber.subscribe(`${root}check`).then(() => subscriber.unsubscribe(`${root}check`))],
  ];
  const denied: string[] = [];
  for (const [command, attempt] of attempts) {
    try {
      await attempt();
    } catch (error) {
      if (!isDenial(error)) throw error;
      denied.push(`${command} ${root}*`);
    }
  }
  // What could not be written cannot be read: only the cause is named.
  return denied.filter((one) => !one.startsWith('GETRANGE ') || !denied.includes(`SET ${root}*`));
}

function sameAs(value: string, found: string): void {
  // A user who may not write has nothing to read.
  if (found !== '' && found !== value) throw new Error('a value that was written was read back as another one');
}

function isDenial(error: unknown): boolean {
  return error instanceof Error && /\bNOPERM\b|no permission|can't run this command/i.test(error.message);
}

function deniedText(denied: readonly string[], roots: readonly string[]): string {
  const keys = roots.map((root) => `~${root}*`).join(' ');
  const channels = roots.map((root) => `&${root}*`).join(' ');
  return `its user may not run ${denied.join(', ')}; grant it (ACL SETUSER … ${keys} ${channels} +@all -@dangerous +info)`;
}

/** Why Redis cannot be used, in one line. */
export function failureText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/NOAUTH|WRONGPASS|invalid username-password/i.test(message))
    return 'it refuses the user and password of cache.redis; correct them';
  if (/READONLY/.test(message)) return 'it is a replica, which cannot be written; name the master in cache.redis';
  if (/DB index is out of range/i.test(message)) return 'it has no such database; correct the number in cache.redis';
  return `it cannot be used: ${message}`;
}
