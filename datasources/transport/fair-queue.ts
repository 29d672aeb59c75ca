import { abortReason } from '../runtime/timeouts';
import type { CallPriority } from '../runtime/call-priority';
import { SourceProblem } from '../spec/problem';

/** Limit of waiting calls per company, priority and connection: waiting calls take memory. */
const MAX_WAITING = 10_000;
/** In the order in which they are served. */
const PRIORITIES: readonly CallPriority[] = ['visible', 'deferred', 'background'];
/**
 * How often in a row calls of a lower priority let others go first: a request may wait for the same read, so they must not
 * starve.
 */
const MOST_PASSED_OVER = 7;

/** Limits the concurrent calls of a connection. Waiting calls are served by priority, and round robin by company. */
export interface FairQueue {
  /**
   * Runs the work when there is a free slot.
   * @throws the signal's reason if it is aborted while waiting; SourceProblem if too many calls are waiting
   */
  run<T>(company: string, signal: AbortSignal, work: () => Promise<T>, priority?: CallPriority): Promise<T>;
}

/** A waiting call in the linked list of its company: removal takes constant time. */
interface Waiter {
  readonly start: () => void;
  before: Waiter | null;
  after: Waiter | null;
}

interface Lane {
  first: Waiter | null;
  last: Waiter | null;
  length: number;
}

/** The waiting calls of one priority. */
interface Level {
  /** In the order in which companies are served: a served company moves to the end. */
  readonly lanes: Map<string, Lane>;
  /** The number of slots that went to others since the level last got one. */
  passedOver: number;
}

/**
 * With one FIFO queue, a company with thousands of waiting calls would starve all others that share the connection: instead,
 * each free slot goes to the longest waiting call of the next company, among those of the highest priority.
 */
export function createFairQueue(slots: number, maxWaiting = MAX_WAITING): FairQueue {
  let free = slots;
  const levels = new Map(
    PRIORITIES.map((priority): [CallPriority, Level] => [priority, { lanes: new Map(), passedOver: 0 }]),
  );
  const levelOf = (priority: CallPriority): Level => {
    const level = levels.get(priority);
    if (!level) throw new Error(`there is no priority "${priority}"`);
    return level;
  };

  const join = (lanes: Level['lanes'], company: string, start: () => void): Waiter => {
    const lane = lanes.get(company) ?? { first: null, last: null, length: 0 };
    if (lane.length >= maxWaiting) throw tooMany();
    lanes.set(company, lane);
    const waiter: Waiter = { start, before: lane.last, after: null };
    if (lane.last) lane.last.after = waiter;
    else lane.first = waiter;
    lane.last = waiter;
    lane.length += 1;
    return waiter;
  };
  const leave = (lanes: Level['lanes'], company: string, waiter: Waiter): void => {
    const lane = lanes.get(company);
    if (!lane) return;
    if (waiter.before) waiter.before.after = waiter.after;
    else lane.first = waiter.after;
    if (waiter.after) waiter.after.before = waiter.before;
    else lane.last = waiter.before;
    lane.length -= 1;
    if (lane.length === 0) lanes.delete(company);
  };
  /** The lanes of the priority that gets the next slot. */
  const nextLanes = (): Level['lanes'] | null => {
    const waiting = [...levels.values()].filter(({ lanes }) => lanes.size > 0);
    const chosen = waiting.find(({ passedOver }) => passedOver >= MOST_PASSED_OVER) ?? waiting[0];
    for (const level of waiting) level.passedOver = level === chosen ? 0 : level.passedOver + 1;
    return chosen?.lanes ?? null;
  };
  const serveNext = (): void => {
    const lanes = nextLanes();
    const [next] = lanes ?? [];
    const waiter = next?.[1].first;
    if (!lanes || !next || !waiter) {
      free += 1;
      return;
    }
    const [company, lane] = next;
    leave(lanes, company, waiter);
    if (lanes.delete(company)) lanes.set(company, lane);
    // The slot passes directly to the next call: it is never free in between.
    waiter.start();
  };
  const waitForSlot = (lanes: Level['lanes'], company: string, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const onAbort = (): void => {
        leave(lanes, company, waiter);
        reject(abortReason(signal));
      };
      const waiter = join(lanes, company, () => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      });
      signal.addEventListener('abort', onAbort, { once: true });
    });

  return {
    async run(company, signal, work, priority = 'visible') {
      if (signal.aborted) throw abortReason(signal);
      if (free > 0) free -= 1;
      else await waitForSlot(levelOf(priority).lanes, company, signal);
      try {
        return await work();
      } finally {
        serveNext();
      }
    },
  };
}

function tooMany(): SourceProblem {
  return new SourceProblem({
    code: 'RATE_LIMITED',
    message: 'Too many calls of this company are already waiting for the source',
    retryable: false,
  });
}
