import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import type {
  ClaimedKey,
  KeyRecord,
  StoredAnswer,
  MutationInput,
  StoredPlan,
  StoredResult,
} from '../../../src/domain/writes/idempotency';
import { createMemoryKeys } from '../../../src/server/writes/idempotency/memory-keys';
import { openIdempotencyKeys } from '../../../src/server/writes/idempotency/open-keys';
import { openRedisKeys } from '../../../src/server/writes/idempotency/redis-keys';
import type { OpenIdempotencyKeys } from '../../../src/server/writes/idempotency/stored';
import { startProgram } from '../../own-process';
import { startRedis } from '../../redis';

const DONE: StoredResult = { state: 'DONE', externalId: 'v-1', code: null, retryAt: null };
const REFUSED: StoredResult = { state: 'REFUSED', externalId: null, code: 'SOURCE_REJECTED', retryAt: null };
const UNKNOWN: StoredResult = { state: 'UNKNOWN', externalId: null, code: 'SOURCE_TIMEOUT', retryAt: null };
const NOT_TRIED: StoredResult = { state: 'NOT_TRIED', externalId: null, code: 'TIME_LIMIT', retryAt: null };
const PLAN: StoredPlan = {
  slots: [0, 1, 2, 3, 4].map((item) => ({ item, target: null, source: 'sm' })),
  known: [[1, { state: 'NOT_SUPPORTED', externalId: null, code: 'NOT_SUPPORTED', retryAt: null }]],
  userErrors: [{ code: 'INVALID', message: 'is no email address', field: ['learners', '5', 'email'], item: 5 }],
};
const RESULTS = [DONE, PLAN.known[0]?.[1] ?? DONE, REFUSED, DONE, NOT_TRIED];
const ANSWER: StoredAnswer = { ...PLAN, results: RESULTS };

let redis: Awaited<ReturnType<typeof startRedis>>;
const opened: OpenIdempotencyKeys[] = [];
const open = (keys: OpenIdempotencyKeys): OpenIdempotencyKeys => {
  opened.push(keys);
  return keys;
};
/** Of one replica. */
const of = (input: string): MutationInput => ({ input, company: 'acme' });
const inRedis = (options: Parameters<typeof openRedisKeys>[2] = {}, prefix = '', { url } = redis) =>
  open(openRedisKeys(url, prefix, { commandMs: 1000, ...options }));
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  for (const keys of opened) keys.close();
  await redis.stop();
});

const later = () => Date.now() + 10_000;
const now = () => Date.now();
function newRecord(claimed: ClaimedKey): KeyRecord {
  if (claimed.kind !== 'new') throw new Error(`the key is ${claimed.kind}`);
  return claimed.record;
}

describe.each([
  ['in one process', () => createMemoryKeys(), 1],
  ['in Redis', () => inRedis(), 2],
] as const)('keys %s', (_, create, replicas) => {
  let keys: OpenIdempotencyKeys;
  let other: OpenIdempotencyKeys;
  beforeAll(() => {
    keys = create();
    other = replicas === 1 ? keys : create();
  });

  it('give the first answer to a repetition, and refuse another input', async () => {
    const record = newRecord(await keys.claim('ops', 'first', of('input'), later()));
    expect(await record.plan(PLAN)).toBe(true);
    expect(await record.begin([0, 2])).toBe(true);
    expect(await other.claim('ops', 'first', of('another'), later())).toEqual({ kind: 'other' });
    expect(await record.end([0, 2], [DONE, REFUSED])).toBe(true);
    expect(await record.finish(RESULTS)).toBe(true);
    for (const each of [keys, other]) {
      expect(await each.claim('ops', 'first', of('input'), now())).toEqual({ kind: 'answered', answer: ANSWER });
      expect(await each.claim('ops', 'first', of('another'), now())).toEqual({ kind: 'other' });
    }
    // What is over stays as it is.
    expect(await record.begin([3])).toBe(false);
    await record.forget();
    expect(await other.claim('ops', 'first', of('input'), now())).toMatchObject({ kind: 'answered' });
  });

  it('belong to their client', async () => {
    newRecord(await keys.claim('ops', 'shared', of('input'), later()));
    expect(await other.claim('dashboard', 'shared', of('another'), later())).toMatchObject({ kind: 'new' });
    // Where one name ends and the other begins counts.
    expect(await other.claim('opss', 'hared', of('another'), later())).toMatchObject({ kind: 'new' });
  });

  it('let repetitions wait for the one that runs', async () => {
    const claims = await Promise.all(
      [keys, other, keys, other].map((each) => each.claim('ops', 'run', of('i'), now())),
    );
    // One of them is new, and nobody waits beyond the deadline.
    expect(claims.map(({ kind }) => kind).toSorted()).toEqual(['new', 'unavailable', 'unavailable', 'unavailable']);
    const record = newRecord(claims.find(({ kind }) => kind === 'new') ?? { kind: 'unavailable' });
    const waiting = [keys, other].map((each) => each.claim('ops', 'run', of('i'), later()));
    await record.plan(PLAN);
    await record.finish(RESULTS);
    expect(await Promise.all(waiting)).toEqual(Array(2).fill({ kind: 'answered', answer: ANSWER }));
  });

  it('are free again when the first execution sent nothing', async () => {
    const record = newRecord(await keys.claim('ops', 'free', of('i'), later()));
    const waiting = [keys, other].map((each) => each.claim('ops', 'free', of('i'), Date.now() + 700));
    await record.forget();
    expect((await Promise.all(waiting)).map(({ kind }) => kind).toSorted()).toEqual(['new', 'unavailable']);
    expect(await record.plan(PLAN)).toBe(false);
    expect(await record.finish(RESULTS)).toBe(false);
  });

  it('answer a mutation that failed as a whole', async () => {
    await newRecord(await keys.claim('ops', 'empty', of('i'), later())).finish([]);
    expect(await other.claim('ops', 'empty', of('i'), now())).toEqual({
      kind: 'answered',
      answer: { slots: [], known: [], userErrors: [], results: [] },
    });
  });
});

describe('keys in one process', () => {
  it('forget the oldest that are finished where the memory is full, and none that runs', async () => {
    const keys = createMemoryKeys({ maxRecords: 2 });
    const running = newRecord(await keys.claim('ops', 'running', of('i'), now()));
    for (const key of ['a', 'b', 'c']) {
      await newRecord(await keys.claim('ops', key, of('i'), now())).finish([]);
      // Being asked for keeps none longer.
      expect(await keys.claim('ops', 'a', of('i'), now())).toMatchObject({ kind: key === 'c' ? 'new' : 'answered' });
    }
    expect(await keys.claim('ops', 'b', of('i'), now())).toMatchObject({ kind: 'answered' });
    expect(await keys.claim('ops', 'running', of('i'), now())).toEqual({ kind: 'unavailable' });
    expect(await running.finish([])).toBe(true);
  });

  it('keep an answer that alone is larger than the memory', async () => {
    const keys = createMemoryKeys({ maxBytes: 200 });
    const record = newRecord(await keys.claim('ops', 'large', of('i'), now()));
    await record.plan(PLAN);
    await record.finish(RESULTS);
    expect(await keys.claim('ops', 'large', of('i'), now())).toEqual({ kind: 'answered', answer: ANSWER });
  });
});

describe('keys in Redis', () => {
  it('are opened where the configuration names a Redis', async () => {
    const shared = open(await openIdempotencyKeys({ redis: redis.url, redisPrefix: 'opened:' }));
    const alone = open(await openIdempotencyKeys({ redis: '', redisPrefix: '' }));
    await newRecord(await shared.claim('ops', 'opened', of('i'), later())).finish([]);
    expect(await inRedis({}, 'opened:').claim('ops', 'opened', of('i'), now())).toMatchObject({ kind: 'answered' });
    expect(await inRedis({}, 'else:').claim('ops', 'opened', of('i'), now())).toMatchObject({ kind: 'new' });
    expect(await alone.claim('ops', 'opened', of('i'), now())).toMatchObject({ kind: 'new' });
  });

  it('hold no name of a client, no key, and end after a day', async () => {
    const record = newRecord(await inRedis({}, 'held:').claim('anna@acme.example', 'my-own-key', of('i'), later()));
    await record.plan(PLAN);
    await record.begin([0]);
    const client = new Redis(redis.url);
    const [place = '', ...others] = await client.keys('*held:*');
    expect(others).toEqual([]);
    expect(place).toMatch(/^awaregraph:writes:1:held:\{[0-9a-f]{64}\}$/);
    const held = JSON.stringify(await client.hgetall(place));
    expect(held).not.toMatch(/anna|my-own-key/);
    for (const finish of [async () => undefined, () => record.finish(RESULTS)]) {
      await finish();
      const left = await client.pttl(place);
      expect(left).toBeGreaterThan(86_000_000);
      expect(left).toBeLessThanOrEqual(86_400_000);
    }
    client.disconnect();
  });

  it('answer for a process that was killed: what is known, UNKNOWN for what was begun, and the rest not tried', async () => {
    const child = await startProgram('server/writes/dying-owner.program.ts', [redis.url]);
    await once(child.stdout, 'data');
    const [one, two] = [inRedis({ leaseMs: 600 }), inRedis({ leaseMs: 600 })];
    // As long as it lives, it renews its lease.
    expect(await one.claim('ops', 'killed', of('i'), Date.now() + 800)).toEqual({ kind: 'unavailable' });
    child.kill('SIGKILL');
    const claims = [one, two, one].map((keys) => keys.claim('ops', 'killed', of('i'), later()));
    const results = [DONE, RESULTS[1], UNKNOWN, REFUSED, NOT_TRIED];
    expect(await Promise.all(claims)).toEqual(Array(3).fill({ kind: 'answered', answer: { ...PLAN, results } }));
    // It had not planned this one: nothing was sent, so the next one executes it.
    expect(await two.claim('ops', 'unplanned', of('i'), later())).toMatchObject({ kind: 'new' });
  });

  it('let an owner that was taken for dead send nothing more', async () => {
    const frozen = inRedis({ leaseMs: 50, renewMs: 60_000 });
    const [planned, unplanned] = await Promise.all(
      ['frozen', 'bare'].map((key) => frozen.claim('ops', key, of('i'), later())),
    );
    const [first, second] = [planned, unplanned].map((one) => newRecord(one ?? { kind: 'unavailable' }));
    await first?.plan(PLAN);
    const keys = inRedis();
    expect(await keys.claim('ops', 'frozen', of('i'), later())).toEqual({
      kind: 'answered',
      answer: { ...PLAN, results: [NOT_TRIED, RESULTS[1], NOT_TRIED, NOT_TRIED, NOT_TRIED] },
    });
    expect(await keys.claim('ops', 'bare', of('i'), later())).toMatchObject({ kind: 'new' });
    expect([await first?.begin([0]), await first?.finish(RESULTS)]).toEqual([false, false]);
    expect([await second?.plan(PLAN), await second?.finish(RESULTS)]).toEqual([false, false]);
    await second?.forget();
    expect(await keys.claim('ops', 'bare', of('i'), now())).toEqual({ kind: 'unavailable' });
  });

  it.each([
    ['answer that is no JSON', 'answer', 'no JSON'],
    ['answer without results', 'answer', JSON.stringify(PLAN)],
    ['answer that lacks a result', 'answer', JSON.stringify({ ...ANSWER, results: RESULTS.slice(1) })],
    ['plan', 'plan', 'null'],
    ['step', '0', '{"slots":[-1],"results":null}'],
  ])('are unavailable where Redis holds an unreadable %s', async (key, field, text) => {
    const keys = inRedis({ leaseMs: 1, renewMs: 60_000 }, 'unreadable:');
    const record = newRecord(await keys.claim('ops', key, of('i'), later()));
    await record.plan(PLAN);
    const client = new Redis(redis.url);
    for (const place of await client.keys('*unreadable:*')) await client.hset(place, field, text);
    client.disconnect();
    expect(await keys.claim('ops', key, of('i'), later())).toEqual({ kind: 'unavailable' });
  });

  it('are unavailable while Redis hangs or is away, and again there afterwards', async () => {
    const own = await startRedis();
    const keys = inRedis({ commandMs: 200 }, '', own);
    const record = newRecord(await keys.claim('ops', 'outage', of('i'), later()));
    expect(await record.plan(PLAN)).toBe(true);
    const start = performance.now();
    own.freeze();
    expect(await keys.claim('ops', 'hangs', of('i'), later())).toEqual({ kind: 'unavailable' });
    expect(await record.begin([0])).toBe(false);
    own.thaw();
    await own.stop();
    expect(await keys.claim('ops', 'away', of('i'), later())).toEqual({ kind: 'unavailable' });
    expect(await record.begin([0])).toBe(false);
    expect(await record.end([0], [DONE])).toBe(false);
    expect(await record.finish(RESULTS)).toBe(false);
    await record.forget();
    expect(performance.now() - start).toBeLessThan(5000);
    const again = await startRedis(own.port);
    let claimed: ClaimedKey = { kind: 'unavailable' };
    // The client connects again within five seconds of its last attempt.
    for (const end = Date.now() + 30_000; claimed.kind === 'unavailable' && Date.now() < end; await sleep(50))
      claimed = await keys.claim('ops', 'again', of('i'), later());
    expect(claimed.kind).toBe('new');
    await again.stop();
  });
});
