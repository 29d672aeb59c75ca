import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { ClaimedKey, KeyRecord, StoredPlan } from '../../../domain/writes/idempotency';
import { KEPT_MS, nameOfKey, readAnswer } from './stored';
import type { OpenIdempotencyKeys } from './stored';

const MAX_RECORDS = 20_000;
const MAX_BYTES = 32 * 1024 * 1024;

interface Running {
  readonly input: string;
  readonly ended: Promise<void>;
}
interface Finished {
  readonly input: string;
  /** As JSON, so that its size is known. */
  readonly answer: string;
}

/**
 * Keys of one process. Where the memory for finished mutations is full, the oldest are forgotten; one that runs never is.
 * @param bounds how much is kept of finished mutations
 */
export function createMemoryKeys({ maxRecords = MAX_RECORDS, maxBytes = MAX_BYTES } = {}): OpenIdempotencyKeys {
  const running = new Map<string, Running>();
  const finished = new LRUCache<string, Finished>({
    max: maxRecords,
    maxSize: maxBytes,
    // A character takes two bytes at most. A larger answer than all of the memory is still kept, alone.
    sizeCalculation: ({ answer }) => Math.min(maxBytes, 2 * answer.length),
    ttl: KEPT_MS,
  });

  const start = (name: string, input: string): KeyRecord => {
    const { promise: ended, resolve } = Promise.withResolvers<void>();
    const own: Running = { input, ended };
    running.set(name, own);
    let plan: StoredPlan = { slots: [], known: [], userErrors: [] };
    const isRunning = (): boolean => running.get(name) === own;
    const end = (): void => {
      if (isRunning()) running.delete(name);
      resolve();
    };
    return {
      async plan(planned) {
        plan = planned;
        return isRunning();
      },
      // Nobody reads them: with this process, its memory ends as well.
      begin: async () => isRunning(),
      end: async () => isRunning(),
      async finish(results) {
        if (!isRunning()) return false;
        finished.set(name, { input, answer: JSON.stringify({ ...plan, results }) });
        end();
        return true;
      },
      forget: async () => end(),
    };
  };

  const claim = async (name: string, input: string, deadline: number): Promise<ClaimedKey> => {
    // `peek`: being asked for keeps no answer longer than others.
    const past = finished.peek(name);
    const current = running.get(name);
    const other = (past ?? current)?.input;
    if (other !== undefined && other !== input) return { kind: 'other' };
    if (past) return { kind: 'answered', answer: readAnswer(past.answer) };
    if (!current) return { kind: 'new', record: start(name, input) };
    const wait = deadline - Date.now();
    if (wait <= 0) return { kind: 'unavailable' };
    const waiting = new AbortController();
    await Promise.race([current.ended, sleep(wait, undefined, { signal: waiting.signal }).catch(() => undefined)]);
    waiting.abort();
    return claim(name, input, deadline);
  };
  return {
    claim: (client, key, { input }, deadline) => claim(nameOfKey(client, key), input, deadline),
    close: () => undefined,
  };
}
