import { SourceProblem } from '../spec/problem';
import { abortReason } from '../runtime/timeouts';

/** Calls of one company that may wait at one connection: what waits takes memory. */
const MOST_WAITING = 10_000;

/** The places of a connection: so many calls at the same time. Who waits is served company by company, in turn. */
export interface FairQueue {
  /**
   * Does the work when there is a place for it.
   * @throws the signal's reason when it is aborted while waiting; SourceProblem when too many wait already
   */
  run<T>(company: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}

/** One that waits, in the chain of its company: anybody can leave without the others being looked at. */
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
 * First come, first served would let one company with thousands of waiting calls keep all others from a connection that
 * they share: each free place goes to the next company's longest waiting call instead.
 */
export function createFairQueue(places: number, mostWaiting = MOST_WAITING): FairQueue {
  let free = places;
  /** In the order in which companies are served: who has been served goes to the end. */
  const lanes = new Map<string, Lane>();

  const join = (company: string, start: () => void): Waiter => {
    const lane = lanes.get(company) ?? { first: null, last: null, length: 0 };
    if (lane.length >= mostWaiting) throw tooMany();
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
    // The place is handed over: it is never free in between.
    waiter.start();
  };
  const waitForPlace = (company: string, signal: AbortSignal): Promise<void> =>
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
      else await waitForPlace(company, signal);
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
    message: 'Too many calls of this company wait for the source already',
    retryable: false,
  });
}
