import { setTimeout as sleep } from 'node:timers/promises';
import type { CallContext } from '../spec/call-context';
import { SourceProblem } from '../spec/problem';
import { withTimeout } from '../runtime/timeouts';
import { createCircuit } from './circuit';
import type { CircuitName } from './circuit';
import { createFairQueue } from './fair-queue';
import { LONGEST_WAIT_MS, createPauses } from './pause';
import type { Pauses } from './pause';
import { createRetryBudget } from './retry-budget';

export interface Limits {
  /** For each try. */
  readonly timeoutMs: number;
  readonly maxConcurrency: number;
  /** null: as fast as concurrency allows. */
  readonly requestsPerSecond: number | null;
  /** Further tries after a failed one; reads only. */
  readonly retries: number;
}

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;

export interface Policy {
  /** Runs one call under all limits. Throws a `SourceProblem`. */
  run<T>(endpoint: string, attempt: (signal: AbortSignal) => Promise<T>, scope: CallContext): Promise<T>;
  circuit(): CircuitName;
}

/**
 * The order, outermost first: retry → pauses (`Retry-After`, refused credential) → circuit → a place, company by company →
 * pauses that began meanwhile → rate → call limits of the operation and its client → one try with its time limit.
 * docs/resilience.md describes it for operators.
 */
export function createPolicy(limits: Limits, pauses: Pauses = createPauses()): Policy {
  const circuit = createCircuit();
  const budget = createRetryBudget();
  const queue = createFairQueue(limits.maxConcurrency);
  const waitForRate = createThrottle(limits.requestsPerSecond);

  const attemptOnce = async <T>(
    endpoint: string,
    attempt: (signal: AbortSignal) => Promise<T>,
    scope: CallContext,
  ): Promise<T> => {
    const { signal, company } = scope;
    await pauses.pass(endpoint, scope);
    const call = async (): Promise<T> => {
      await pauses.pass(endpoint, scope);
      await waitForRate(signal);
      signal.throwIfAborted();
      scope.beforeCall(endpoint);
      const begun = pauses.begin();
      try {
        const result = await attemptInTime(endpoint, attempt, limits.timeoutMs, signal);
        pauses.succeeded(endpoint);
        return result;
      } catch (error) {
        throw await pauses.failed(endpoint, error, begun);
      }
    };
    return circuit.run(endpoint, () => queue.run(company, signal, call), scope);
  };

  const isWorthRetrying = (error: SourceProblem, scope: CallContext): boolean => {
    const wait = (error.retryAt?.getTime() ?? 0) - Date.now();
    return (
      error.retryable &&
      error.code !== 'CIRCUIT_OPEN' &&
      error.code !== 'CALL_LIMIT' &&
      !scope.signal.aborted &&
      wait <= LONGEST_WAIT_MS &&
      Date.now() + wait < scope.deadline
    );
  };

  return {
    circuit: () => circuit.state(),
    async run(endpoint, attempt, scope) {
      budget.deposit();
      let first: SourceProblem | undefined;
      for (let tries = 1; ; tries += 1) {
        try {
          return await attemptOnce(endpoint, attempt, scope);
        } catch (error) {
          if (!SourceProblem.is(error)) throw scope.signal.aborted ? toAbortProblem(endpoint, scope.signal) : error;
          // That the circuit opened or a pause began meanwhile explains less than why.
          if (tries > limits.retries || !isWorthRetrying(error, scope) || !budget.withdraw())
            throw (error.code === 'CIRCUIT_OPEN' && first) || error;
          first = error;
        }
        await waitBeforeRetry(endpoint, tries, scope.signal);
      }
    },
  };
}

function attemptInTime<T>(
  endpoint: string,
  attempt: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<T> {
  return withTimeout(timeoutMs, signal, async (inTime) => {
    try {
      return await attempt(inTime);
    } catch (error) {
      if (SourceProblem.is(error)) throw error;
      if (signal.aborted) throw toAbortProblem(endpoint, signal);
      const late = inTime.aborted;
      const message = late ? `no answer within ${timeoutMs} ms` : `the connection failed (${codeOf(error)})`;
      throw new SourceProblem(
        { code: late ? 'TIMEOUT' : 'UNAVAILABLE', endpoint, message: `${endpoint}: ${message}` },
        { cause: error },
      );
    }
  });
}

/** Nobody waits for the answer any more. Only where the time was over does it speak against the vendor. */
function toAbortProblem(endpoint: string, signal: AbortSignal): SourceProblem {
  const late = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  const message = late ? 'no answer in the time that the request had left' : 'the request was given up';
  return new SourceProblem({ code: 'TIMEOUT', endpoint, message: `${endpoint}: ${message}`, retryable: late });
}

/** `ECONNREFUSED` and the like; never the text of an error, which may name more than it should. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'broken off';
}

/** Exponential with full jitter. A `Retry-After` is waited for by the pause that it began. */
async function waitBeforeRetry(endpoint: string, tries: number, signal: AbortSignal): Promise<void> {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** tries);
  try {
    await sleep(Math.random() * ceiling, undefined, { signal });
  } catch {
    throw toAbortProblem(endpoint, signal);
  }
}

/** Spaces calls evenly. */
function createThrottle(requestsPerSecond: number | null): (signal: AbortSignal) => Promise<void> {
  if (requestsPerSecond === null) return () => Promise.resolve();
  const gap = 1000 / requestsPerSecond;
  let next = 0;
  return (signal) => {
    const now = Date.now();
    next = Math.max(next + gap, now);
    return sleep(next - now, undefined, { signal });
  };
}
