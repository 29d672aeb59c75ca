import { DelegateBackoff, TaskCancelledError, bulkhead, handleWhen, retry } from 'cockatiel';
import type { IRetryBackoffContext } from 'cockatiel';
import type { CallScope } from '../source/call-scope';
import { SourceProblem } from '../source/problem';
import { withinTime } from './abort';
import { createCircuit } from './circuit';
import type { CircuitName } from './circuit';
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
  run<T>(endpoint: string, attempt: (signal: AbortSignal) => Promise<T>, scope: CallScope): Promise<T>;
  circuit(): CircuitName;
}

/**
 * The order, outermost first: retry → circuit → concurrency → `Retry-After` → rate → the operation's call limit → one try with its time
 * limit. docs/resilience.md tells of it for operators.
 */
export function createPolicy(limits: Limits): Policy {
  const circuit = createCircuit();
  const budget = createRetryBudget();
  const concurrency = bulkhead(limits.maxConcurrency, Number.MAX_SAFE_INTEGER);
  const pace = createPace(limits.requestsPerSecond);
  const backoff = new DelegateBackoff<IRetryBackoffContext<unknown>>((context) =>
    delayBefore(context.attempt, 'error' in context.result ? context.result.error : undefined),
  );

  /** By operation: the answer that told it to wait, with until when. */
  const holds = new WeakMap<object, SourceProblem>();
  const untilReleased = async ({ operation, deadline }: CallScope): Promise<void> => {
    const hold = holds.get(operation);
    const until = hold?.retryAt?.getTime() ?? 0;
    if (!hold || until <= Date.now()) return;
    if (until >= deadline) throw hold;
    await new Promise((resolve) => setTimeout(resolve, until - Date.now()));
  };

  const once = <T>(endpoint: string, attempt: (signal: AbortSignal) => Promise<T>, scope: CallScope): Promise<T> =>
    circuit.run(
      endpoint,
      () =>
        concurrency.execute(async () => {
          await untilReleased(scope);
          await pace();
          if (scope.signal.aborted) throw new TaskCancelledError();
          scope.beforeCall(endpoint);
          return attemptInTime(endpoint, attempt, limits.timeoutMs, scope.signal);
        }, scope.signal),
      scope,
    );

  return {
    circuit: () => circuit.state(),
    async run(endpoint, attempt, scope) {
      let tries = 0;
      let seen: SourceProblem | undefined;
      const worthAnother = (error: unknown): boolean => {
        if (!SourceProblem.is(error) || error.code === 'CIRCUIT_OPEN') return false;
        seen = error;
        if (error.retryAt) holds.set(scope.operation, error);
        return (
          error.retryable &&
          !scope.signal.aborted &&
          (error.retryAt?.getTime() ?? 0) < scope.deadline &&
          tries <= limits.retries &&
          budget.withdraw()
        );
      };
      budget.deposit();
      try {
        return await retry(handleWhen(worthAnother), { maxAttempts: limits.retries, backoff }).execute(() => {
          tries += 1;
          return once(endpoint, attempt, scope);
        }, scope.signal);
      } catch (error) {
        if (error instanceof TaskCancelledError) throw abandoned(endpoint, scope.signal);
        // That the circuit opened meanwhile explains less than why it did.
        throw seen && SourceProblem.is(error) && error.code === 'CIRCUIT_OPEN' ? seen : error;
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
  return withinTime(timeoutMs, signal, async (inTime) => {
    try {
      return await attempt(inTime);
    } catch (error) {
      if (SourceProblem.is(error)) throw error;
      if (signal.aborted) throw abandoned(endpoint, signal);
      const late = inTime.aborted;
      const message = late ? `no answer within ${timeoutMs} ms` : `the connection failed (${reasonOf(error)})`;
      throw new SourceProblem(
        { code: late ? 'TIMEOUT' : 'UNAVAILABLE', endpoint, message: `${endpoint}: ${message}` },
        { cause: error },
      );
    }
  });
}

/** Nobody waits any more. Only where the time was over does it speak against the vendor. */
function abandoned(endpoint: string, signal: AbortSignal): SourceProblem {
  const late = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  const message = late ? 'no answer in the time that the request had left' : 'the request was given up';
  return new SourceProblem({ code: 'TIMEOUT', endpoint, message: `${endpoint}: ${message}`, retryable: late });
}

/** `ECONNREFUSED` and the like; never the text of an error, which may name more than it should. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'broken off';
}

/** Exponential with full jitter, but never before the vendor's own `Retry-After`. */
function delayBefore(attempt: number, error: unknown): number {
  const told = SourceProblem.is(error) && error.retryAt ? error.retryAt.getTime() - Date.now() : 0;
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt);
  return Math.max(told, Math.random() * ceiling);
}

/** Spaces calls evenly. */
function createPace(requestsPerSecond: number | null): () => Promise<void> {
  if (requestsPerSecond === null) return () => Promise.resolve();
  const gap = 1000 / requestsPerSecond;
  let next = 0;
  return () => {
    const now = Date.now();
    next = Math.max(next + gap, now);
    return new Promise((resolve) => setTimeout(resolve, next - now));
  };
}
