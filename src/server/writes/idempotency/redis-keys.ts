import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { openRedis, untilReady } from '../../../../datasources/cache/redis-client';
import type { RedisTarget } from '../../../../datasources/cache/redis-target';
import type {
  ClaimedKey,
  KeyRecord,
  MutationInput,
  StoredAnswer,
  StoredPlan,
} from '../../../domain/writes/idempotency';
import { KEPT_MS, answerOfInterrupted, nameOfKey, readAnswer, readPlan, readStep } from './stored';
import type { OpenIdempotencyKeys, Step } from './stored';

/** Changes with the storage format. */
const FORMAT = 'awaregraph:writes:1:';
/** A slower Redis counts as unavailable. */
const COMMAND_MS = 2000;
/** While a cluster fails over, a command is tried again for most of that time. */
const REDIRECTIONS = 16;
/** A process that has not renewed its lease for this time is dead. */
const LEASE_MS = 15_000;
const RENEW_MS = 5000;
/** Of a thousand items at five sources, a record takes less than a tenth. */
const MAX_RECORD_BYTES = 32 * 1024 * 1024;
/** How often repetitions look whether the execution has ended: soon at first, since most are short. */
const FIRST_POLL_MS = 50;
const LAST_POLL_MS = 500;

/*
 * A key is a hash: `input`, `company`, `owner` (a token of the execution), `lease` (until when it lives, by the clock of Redis), `plan`,
 * steps by their number, and in the end `answer`. Redis executes a script atomically. A script that is sent again, because
 * the connection broke, has the same result again.
 */
const NOW = "local time = redis.call('time'); local now = time[1] * 1000 + math.floor(time[2] / 1000)\n";

/**
 * What the program has not written (it ends never, has no lease, is too long) is an error: nobody knows what was sent. It gets
 * an end. ARGV: input, owner, lease, how long it is kept, company, the most bytes of a record.
 */
const CLAIM = `${NOW}
if redis.call('pttl', KEYS[1]) == -1 then redis.call('pexpire', KEYS[1], ARGV[4]) end
local input, owner, lease, plan, answer = unpack(redis.call('hmget', KEYS[1], 'input', 'owner', 'lease', 'plan', 'answer'))
if input and input ~= ARGV[1] then return {'other'} end
if not input and redis.call('exists', KEYS[1]) == 1 then return {'unreadable'} end
if answer and #answer > tonumber(ARGV[6]) then return {'unreadable'} end
if answer then return {'answered', answer} end
if input and owner ~= ARGV[2] and tonumber(lease) > now then return {'running'} end
if plan then
  local fields = redis.call('hgetall', KEYS[1])
  local size = 0
  for _, text in ipairs(fields) do size = size + #text end
  if size > tonumber(ARGV[6]) then return {'unreadable'} end
  return {'interrupted', owner, fields}
end
redis.call('hset', KEYS[1], 'input', ARGV[1], 'owner', ARGV[2], 'lease', now + ARGV[3], 'company', ARGV[5])
redis.call('pexpire', KEYS[1], ARGV[4])
return {'new'}`;

/** Renews the lease of an execution, and stores a field. ARGV: owner, lease, and the field, if any. */
const STORE = `${NOW}
local owner, answer = unpack(redis.call('hmget', KEYS[1], 'owner', 'answer'))
if owner ~= ARGV[1] or answer then return 0 end
redis.call('hset', KEYS[1], 'lease', now + ARGV[2])
if ARGV[3] then redis.call('hset', KEYS[1], ARGV[3], ARGV[4]) end
return 1`;

/** Replaces an execution by its answer. ARGV: owner, answer, how long it is kept, and "1": only if its process is dead. */
const FINISH = `${NOW}
local owner, input, lease, answer, company = unpack(redis.call('hmget', KEYS[1], 'owner', 'input', 'lease', 'answer', 'company'))
if owner ~= ARGV[1] then return 0 end
if answer then return answer == ARGV[2] and 1 or 0 end
if ARGV[4] == '1' and tonumber(lease) > now then return 0 end
redis.call('del', KEYS[1])
redis.call('hset', KEYS[1], 'input', input, 'owner', owner, 'answer', ARGV[2], 'company', company or '')
redis.call('pexpire', KEYS[1], ARGV[3])
return 1`;

/** What is finished stays. ARGV: owner. */
const FORGET = `
local owner, answer = unpack(redis.call('hmget', KEYS[1], 'owner', 'answer'))
if owner == ARGV[1] and not answer then redis.call('del', KEYS[1]) end
return 1`;

const reply = z.tuple([z.string(), z.string().default(''), z.array(z.string()).default([])]);

/** What all keys begin with. */
export function idempotencyRoot(prefix: string): string {
  return `${FORMAT}${prefix}`;
}

/**
 * Keys in Redis, which all processes share.
 * @param prefix of all keys, to separate installations that share one Redis
 */
export function openRedisKeys(
  target: RedisTarget,
  prefix = '',
  { leaseMs = LEASE_MS, renewMs = RENEW_MS, commandMs = COMMAND_MS } = {},
): OpenIdempotencyKeys {
  const client = openRedis(target, { commandMs, redirections: REDIRECTIONS });
  const evaluate = async (script: string, place: string, ...args: readonly (string | number)[]): Promise<unknown> => {
    await untilReady(client, commandMs);
    return client.commands.eval(script, 1, place, ...args);
  };
  const renewals = new Set<NodeJS.Timeout>();
  const placeOf = (name: string): string => `${beginOfKeys(prefix)}${name}}`;
  const succeeds = (script: string, place: string, ...args: readonly (string | number)[]): Promise<boolean> =>
    evaluate(script, place, ...args).then(
      (answer) => answer === 1,
      () => false,
    );

  const recordOf = (place: string, owner: string): KeyRecord => {
    let plan: StoredPlan = { slots: [], known: [], userErrors: [] };
    let steps = 0;
    const store = (...field: readonly [string, string] | readonly []) =>
      succeeds(STORE, place, owner, leaseMs, ...field);
    const append = (step: Step): Promise<boolean> => store(String(steps++), JSON.stringify(step));
    const renewal = setInterval(() => void store(), renewMs).unref();
    renewals.add(renewal);
    const stop = (): void => {
      clearInterval(renewal);
      renewals.delete(renewal);
    };
    return {
      plan(planned) {
        plan = planned;
        return store('plan', JSON.stringify(planned));
      },
      begin: (slots) => append({ slots, results: null }),
      end: (slots, results) => append({ slots, results }),
      finish(results) {
        stop();
        return succeeds(FINISH, place, owner, JSON.stringify({ ...plan, results }), KEPT_MS, '0');
      },
      async forget() {
        stop();
        await succeeds(FORGET, place, owner);
      },
    };
  };

  const claim = async (
    place: string,
    owner: string,
    { input, company }: MutationInput,
  ): Promise<ClaimedKey | 'running'> => {
    const answer = await evaluate(CLAIM, place, input, owner, leaseMs, KEPT_MS, company, MAX_RECORD_BYTES);
    const [kind, text, fields] = reply.parse(answer);
    if (kind === 'new') return { kind: 'new', record: recordOf(place, owner) };
    if (kind === 'answered') return { kind: 'answered', answer: readAnswer(text) };
    if (kind === 'interrupted') {
      const interrupted = answerOf(fields);
      const isFirst = await succeeds(FINISH, place, text, JSON.stringify(interrupted), KEPT_MS, '1');
      // Otherwise another process has finished it, or its own one lives again.
      return isFirst ? { kind: 'answered', answer: interrupted } : 'running';
    }
    if (kind === 'other') return { kind };
    if (kind === 'unreadable') throw new Error('the record of an idempotency key is none of ours');
    return 'running';
  };

  return {
    async claim(client, key, input, deadline) {
      const place = placeOf(nameOfKey(client, key));
      const owner = randomUUID();
      try {
        for (let pause = FIRST_POLL_MS; ; pause = Math.min(2 * pause, LAST_POLL_MS)) {
          const claimed = await claim(place, owner, input);
          if (claimed !== 'running') return claimed;
          const left = deadline - Date.now();
          if (left <= 0) return { kind: 'unavailable' };
          await sleep(Math.min(pause, left));
        }
      } catch {
        // Redis is unavailable, or what it holds cannot be read.
        return { kind: 'unavailable' };
      }
    },
    close() {
      for (const renewal of renewals) clearInterval(renewal);
      client.disconnect();
    },
  };
}

/** How the keys begin. In a cluster, the braces keep all that belongs to a key in one place. */
export function beginOfKeys(prefix: string): string {
  return `${idempotencyRoot(prefix)}{`;
}

/** @param fields of the hash of an execution whose process died: names and values in turn */
function answerOf(fields: readonly string[]): StoredAnswer {
  let plan: StoredPlan | undefined;
  const steps: (readonly [number, Step])[] = [];
  for (let index = 0; index < fields.length; index += 2) {
    const [name = '', value = ''] = fields.slice(index, index + 2);
    if (name === 'plan') plan = readPlan(value);
    else if (/^\d+$/.test(name)) steps.push([Number(name), readStep(value)]);
  }
  if (!plan) throw new Error('an execution without a plan was not interrupted');
  const ordered = steps.toSorted(([a], [b]) => a - b).map(([, step]) => step);
  return answerOfInterrupted(plan, ordered);
}
