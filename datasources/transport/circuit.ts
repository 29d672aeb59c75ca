import { setTimeout as sleep } from 'node:timers/promises';
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  Event,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import type { CallContext } from '../spec/call-context';
import { SourceProblem } from '../spec/problem';

/** Number of consecutive failures that open the circuit. */
const BREAK_AFTER = 10;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;
/** How long a call waits for the next probe, or for the result of a probe, before it fails. */
const PROBE_WAIT_MS = { untilProbe: 250, forProbe: 1_000 };

export type CircuitName = 'CLOSED' | 'HALF_OPEN' | 'OPEN';
const NAMES: Readonly<Record<CircuitState, CircuitName>> = {
  [CircuitState.Closed]: 'CLOSED',
  [CircuitState.HalfOpen]: 'HALF_OPEN',
  [CircuitState.Open]: 'OPEN',
  [CircuitState.Isolated]: 'OPEN',
};

export interface Circuit {
  /** Throws CIRCUIT_OPEN instead of calling a source that is down. */
  run<T>(endpoint: string, call: () => Promise<T>, scope: CallContext): Promise<T>;
  state(): CircuitName;
}

/**
 * Stops calls to a source that failed ten times in a row, and detects recovery quickly: the next operation may probe it at
 * once; after each failed probe the pause grows, from 0.1 to 30 seconds. An operation that has seen the source fail does not
 * probe it but fails fast. Other operations wait briefly for a probe in flight.
 *
 * Only outages count: a 429 is load, a rejection is a valid response, and a client disconnect says nothing about the vendor.
 * @param onChange called after each change of the state
 */
export function createCircuit(onChange: () => void = () => undefined): Circuit {
  let nextProbe = 0;
  const breaker = circuitBreaker(handleWhen(isOutage), {
    breaker: new ConsecutiveBreaker(BREAK_AFTER),
    halfOpenAfter: new DelegateBackoff(({ attempt }) => {
      const pause = attempt <= 1 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 2));
      nextProbe = Date.now() + pause;
      return pause;
    }),
  });
  breaker.onStateChange(() => onChange());
  const operationsThatSawOutage = new WeakSet<object>();

  const open = (endpoint: string): SourceProblem =>
    new SourceProblem({
      code: 'CIRCUIT_OPEN',
      endpoint,
      message: 'The source failed several times in a row; calls to it are suspended for a short time',
      retryAt: new Date(Math.max(nextProbe, Date.now())),
    });

  /** What a call must wait for before its attempt; undefined if a probe is due or the circuit is closed. */
  const waitBeforeCall = (endpoint: string, { operation, signal }: CallContext): Promise<unknown> | undefined => {
    if (breaker.state === CircuitState.Closed) return undefined;
    if (operationsThatSawOutage.has(operation)) throw open(endpoint);
    if (breaker.state === CircuitState.Open) {
      const wait = nextProbe - Date.now();
      if (wait > PROBE_WAIT_MS.untilProbe) throw open(endpoint);
      return wait > 0 ? sleep(wait, undefined, { signal }) : undefined;
    }
    const decided = Event.toPromise(breaker.onStateChange);
    const enough = sleep(PROBE_WAIT_MS.forProbe, undefined, { signal, ref: false }).then(() => {
      throw open(endpoint);
    });
    return Promise.race([decided, enough]);
  };

  return {
    state: () => NAMES[breaker.state],
    async run(endpoint, call, scope) {
      // Check and call without an await in between: two calls must not both become the probe.
      for (let wait = waitBeforeCall(endpoint, scope); wait; wait = waitBeforeCall(endpoint, scope)) await wait;
      try {
        return await breaker.execute(call, scope.signal);
      } catch (error) {
        const refused = error instanceof BrokenCircuitError;
        if (refused || isOutage(error)) operationsThatSawOutage.add(scope.operation);
        throw refused ? open(endpoint) : error;
      }
    },
  };
}

function isOutage(error: unknown): boolean {
  return SourceProblem.is(error) && error.retryable && (error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT');
}
