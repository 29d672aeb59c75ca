import { setTimeout as sleep } from 'node:timers/promises';
import type { CallContext } from '../spec/call-context';
import { SourceProblem } from '../spec/problem';
import { currentPriority } from '../runtime/call-priority';
import type { CallPriority } from '../runtime/call-priority';
import { withTimeout } from '../runtime/timeouts';
import { createCircuit } from './circuit';
import type { CircuitName } from './circuit';
import { createFairQueue } from './fair-queue';
import { LONGEST_WAIT_MS, createPauses } from './pause';
import type { Pauses } from './pause';
import { createRetryBudget } from './retry-budget';

export interface Limits {
  /** The time limit of each attempt. */
  readonly timeoutMs: number;
  readonly maxConcurrency: number;
  /** null: no rate limit, only the concurrency limit. */
  readonly requestsPerSecond: number | null;
  /** Number of retries after a failed attempt. */
  readonly retries: number;
  /** The largest response that is read, in MiB. */
  readonly maxResponseMb?: number;
}

const FIRST_DELAY_MS = 100;
const LONGEST_DELAY_MS = 5_000;

/** What happens beside the calls themselves. */
export interface TransportEvents {
  /** Called after each change of the circuit's state. */
  readonly onCircuitChange?: () => void;
  /** Called before each attempt, with the milliseconds that it waited for its turn. */
  readonly onWaited?: (milliseconds: number, priority: CallPriority) => void;
  /** Called before each repeated attempt. */
  readonly onRetry?: () => void;
}

/** @param tries 1 for the first attempt */
type Attempt<T> = (signal: AbortSignal, tries: number) => Promise<T>;

/** Whether a failed attempt may be repeated at all; the limits of retries hold beside it. */
type MayRetry = (problem: SourceProblem) => boolean;

export interface Policy {
  /**
   * Runs one call under all limits. Throws a `SourceProblem`.
   * @param mayRetry default: whatever is retryable
   */
  run<T>(endpoint: string, attempt: Attempt<T>, scope: CallContext, mayRetry?: MayRetry): Promise<T>;
  circuit(): CircuitName;
}

/**
 * The order, outermost first: retry → pauses (`Retry-After`, rejected credential) → circuit → fair queue by priority and company →
 * pauses that began meanwhile → rate → call limits of the operation and its client → one attempt with its time limit.
 * docs/resilience.md describes it for operators.
 */
export function createPolicy(limits: Limits, pauses: Pauses = createPauses(), events: TransportEvents = {}): Policy {
  const circuit = createCircuit(events.onCircuitChange);
  const budget = createRetryBudget();
  const queue = createFairQueue(limits.maxConcurrency);
  const waitForRate = createThrottle(limits.requestsPerSecond);

  const attemptOnce = async <T>(
    endpoint: string,
    attempt: (signal: AbortSignal) => Promise<T>,
    scope: CallContext,
  ): Promise<T> => {
    const { signal, company } = scope;
    const priority = currentPriority();
    const asked = performance.now();
    await pauses.pass(endpoint, scope);
    const call = async (): Promise<T> => {
      await pauses.pass(endpoint, scope);
      await waitForRate(signal);
      signal.throwIfAborted();
      scope.beforeCall(endpoint);
      events.onWaited?.(performance.now() - asked, priority);
      const begun = pauses.begin();
      try {
        const result = await attemptInTime(endpoint, attempt, limits.timeoutMs, signal);
        pauses.succeeded(endpoint);
        return result;
      } catch (error) {
        throw await pauses.failed(endpoint, error, begun);
      }
    };
    return circuit.run(endpoint, () => queue.run(company, signal, call, priority), scope);
  };

  const isWorthRetrying = (error: SourceProblem, scope: CallContext): boolean => {
    const wait = (error.retryAt?.getTime() ?? 0) - Date.now();
    return (
      error.retryable &&
      error.code !== 'CIRCUIT_OPEN' &&
      error.code !== 'CALL_LIMIT' &&
      !scope.signal.aborted &&
      wait <= (scope.longestWaitMs ?? LONGEST_WAIT_MS) &&
      Date.now() + wait < scope.deadline
    );
  };

  return {
    circuit: () => circuit.state(),
    async run(endpoint, attempt, scope, mayRetry = () => true) {
      budget.deposit();
      let first: SourceProblem | undefined;
      for (let tries = 1; ; tries += 1) {
        try {
          return await attemptOnce(endpoint, (inTime) => attempt(inTime, tries), scope);
        } catch (error) {
          if (!SourceProblem.is(error)) throw scope.signal.aborted ? toAbortProblem(endpoint, scope.signal) : error;
          // Prefer the error that opened the circuit to CIRCUIT_OPEN: it explains the cause.
          if (tries > limits.retries || !isWorthRetrying(error, scope) || !mayRetry(error) || !budget.withdraw())
            throw (error.code === 'CIRCUIT_OPEN' && first) || error;
          first = error;
        }
        await waitBeforeRetry(endpoint, tries, scope.signal);
        events.onRetry?.();
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
      const message = late ? `no response within ${timeoutMs} ms` : `the connection failed (${codeOf(error)})`;
      const code = late ? 'TIMEOUT' : 'UNAVAILABLE';
      throw new SourceProblem(
        { code, endpoint, message: `${endpoint}: ${message}`, notSent: !late && isConnectFailure(error) },
        { cause: error },
      );
    }
  });
}

/** No caller waits for the response any more. It counts against the vendor only if the time ran out. */
function toAbortProblem(endpoint: string, signal: AbortSignal): SourceProblem {
  const late = signal.reason instanceof Error && signal.reason.name === 'TimeoutError';
  const message = late ? 'no response within the remaining time of the request' : 'the request was aborted';
  return new SourceProblem({ code: 'TIMEOUT', endpoint, message: `${endpoint}: ${message}`, retryable: late });
}

/** Errors of opening a connection: no byte of the request has left. */
const CONNECT_FAILURES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function isConnectFailure(error: unknown): boolean {
  // Several addresses of one name were tried, each in vain.
  if (hasProperty(error, 'errors') && Array.isArray(error.errors))
    return error.errors.length > 0 && error.errors.every(isConnectFailure);
  return CONNECT_FAILURES.has(codeOf(error));
}

/** `ECONNREFUSED` and similar; never the message of an error, which may contain confidential details. */
function codeOf(error: unknown): string {
  return hasProperty(error, 'code') && typeof error.code === 'string' ? error.code : 'connection closed';
}

/** Errors of Node.js may come from another realm, whose `Error` is another class. */
function hasProperty<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && name in value;
}

/** Exponential backoff with full jitter. A `Retry-After` is awaited by the pause that it started. */
async function waitBeforeRetry(endpoint: string, tries: number, signal: AbortSignal): Promise<void> {
  const ceiling = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** tries);
  try {
    await sleep(Math.random() * ceiling, undefined, { signal });
  } catch {
    throw toAbortProblem(endpoint, signal);
  }
}

/** Spaces calls evenly in time. */
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
