import { SourceProblem } from '../spec/problem';
import { abortReason } from '../runtime/timeouts';

/** Limit of waiting calls per company and connection: waiting calls take memory. */
const MAX_WAITING = 10_000;

/** Limits the concurrent calls of a connection. Waiting calls are served round robin by company. */
export interface FairQueue {
  /**
   * Runs the work when there is a free slot.
   * @throws the signal's reason if it is aborted while waiting; SourceProblem if too many calls are waiting
   */
  run<T>(company: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
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

/**
 * With one FIFO queue, a company with thousands of waiting calls would starve all others that share the connection: instead,
 * each free slot goes to the longest waiting call of the next company.
 */
export function createFairQueue(slots: number, maxWaiting = MAX_WAITING): FairQueue {
  let free = slots;
  /** In the order in which companies are served: a served company moves to the end. */
  const lanes = new Map<string, Lane>();

  const join = (company: string, start: () => void): Waiter => {
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
  const leave = (company: string, waiter: Waiter): void => {
    const lane = lanes.get(company);
    if (!lane) return;
    if (waiter.before) waiter.before.after = waiter.after;
    else lane.first = waiter.after;
    if (waiter.after) waiter.after.before = waiter.before;
    else lane.last = waiter.before;
    lane.length -= 1;
    if (lane.length === 0) lanes.delete(company);
  };
  const serveNext = (): void => {
    const [next] = lanes;
    const waiter = next?.[1].first;
    if (!next || !waiter) {
      free += 1;
      return;
    }
    const [company, lane] = next;
    leave(company, waiter);
    if (lanes.delete(company)) lanes.set(company, lane);
    // The slot passes directly to the next call: it is never free in between.
    waiter.start();
  };
  const waitForSlot = (company: string, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const onAbort = (): void => {
        leave(company, waiter);
        reject(abortReason(signal));
      };
      const waiter = join(company, () => {
        signal.removeEventListener('abort', onAbort);
        resolve();
      });
      signal.addEventListener('abort', onAbort, { once: true });
    });

  return {
    async run(company, signal, work) {
      if (signal.aborted) throw abortReason(signal);
      if (free > 0) free -= 1;
      else await waitForSlot(company, signal);
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
