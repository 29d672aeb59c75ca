import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  bulkhead,
  circuitBreaker,
  handleWhen,
  retry,
  wrap,
} from 'cockatiel';
import { SourceProblem } from '../source/problem';

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
/** Failures in a row that open the circuit, and how long it then stays open before one probe. */
const BREAK_AFTER = 10;
const HALF_OPEN_AFTER_MS = 5_000;

export interface Policy {
  /** Runs one call under all limits. Throws a `SourceProblem`. */
  run<T>(endpoint: string, attempt: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;
  circuit(): 'CLOSED' | 'HALF_OPEN' | 'OPEN';
}

/**
 * The order, outermost first: retry → circuit breaker → concurrency → rate → one try with its time limit.
 * A 429 is load and a refusal is an answer: neither counts against the circuit.
 */
export function createPolicy(limits: Limits): Policy {
  const breaker = circuitBreaker(
    handleWhen((error) => SourceProblem.is(error) && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT')),
    { halfOpenAfter: HALF_OPEN_AFTER_MS, breaker: new ConsecutiveBreaker(BREAK_AFTER) },
  );
  const retries = retry(
    handleWhen(
      (error) =>
        SourceProblem.is(error) &&
        error.retryable &&
        error.code !== 'CIRCUIT_OPEN' &&
        waitFor(error) <= LONGEST_DELAY_MS,
    ),
    {
      maxAttempts: limits.retries,
      backoff: new DelegateBackoff((context) =>
        delayBefore(context.attempt, 'error' in context.result ? context.result.error : undefined),
      ),
    },
  );
  const concurrency = bulkhead(limits.maxConcurrency, Number.MAX_SAFE_INTEGER);
  const pace = createPace(limits.requestsPerSecond);
  const guarded = wrap(breaker, concurrency);
  let openUntil = 0;
  breaker.onBreak(() => {
    openUntil = Date.now() + HALF_OPEN_AFTER_MS;
  });

  return {
    circuit: () =>
      breaker.state === CircuitState.Closed ? 'CLOSED' : breaker.state === CircuitState.HalfOpen ? 'HALF_OPEN' : 'OPEN',
    run: (endpoint, attempt, signal) =>
      retries.execute(async () => {
        try {
          return await guarded.execute(async () => {
            await pace();
            return attemptInTime(endpoint, attempt, limits.timeoutMs, signal);
          }, signal);
        } catch (error) {
          if (!(error instanceof BrokenCircuitError)) throw error;
          throw new SourceProblem({
            code: 'CIRCUIT_OPEN',
            endpoint,
            message: 'The source failed several times in a row and is left alone for a moment',
            retryAt: new Date(openUntil),
          });
        }
      }, signal),
  };
}

async function attemptInTime<T>(
  endpoint: string,
  attempt: (signal: AbortSignal) => Promise<T>,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<T> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    return await attempt(AbortSignal.any([signal, limit]));
  } catch (error) {
    if (SourceProblem.is(error)) throw error;
    const late = limit.aborted || signal.aborted;
    const message = late ? `no answer within ${timeoutMs} ms` : `the connection failed (${reasonOf(error)})`;
    throw new SourceProblem(
      {
        code: late ? 'TIMEOUT' : 'UNAVAILABLE',
        endpoint,
        message: `${endpoint}: ${message}`,
        retryable: !signal.aborted,
      },
      { cause: error },
    );
  }
}

/** `ECONNREFUSED` and the like; never the text of an error, which may name more than it should. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'broken off';
}

function waitFor(problem: SourceProblem): number {
  return problem.retryAt ? problem.retryAt.getTime() - Date.now() : 0;
}

/** Exponential with full jitter, but never before the vendor's own `Retry-After`. */
function delayBefore(attempt: number, error: unknown): number {
  const told = SourceProblem.is(error) ? waitFor(error) : 0;
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
