import { setTimeout as later } from 'node:timers/promises';
import type { InFlight } from '../runtime/singleflight';
import type { ReadResult } from './cache-entry';

/** A load in flight that callers join. */
export interface InFlightLoad<T> {
  readonly flight: InFlight<T>;
  /** Resolved when a call fails, even if it will be retried. */
  readonly firstFailure: Promise<void>;
  readonly startedAt: number;
}

/** How long a reader waits for revalidation before it takes the stale value. */
const REVALIDATE_WAIT_MS = 100;
/** Revalidation slower than this multiple of the previous read counts as a failure. */
const SLOW_FACTOR = 3;
/** Background revalidation is aborted after this multiple of the previous read, or of the wait. */
const BACKGROUND_TIMEOUT_FACTOR = 50;
const LONGEST_BACKGROUND_MS = 3_600_000;

/**
 * Revalidates in the background and waits briefly for the result (stale-while-revalidate).
 * @returns null if the stale value should be served meanwhile: the vendor is slow, but not slower than before
 */
export async function revalidate<T>(
  { flight, firstFailure, startedAt }: InFlightLoad<T>,
  stale: ReadResult,
  signal: AbortSignal,
): Promise<T | null> {
  const usualMs = Math.max(REVALIDATE_WAIT_MS, stale.tookMs);
  const stop = new AbortController();
  const background = flight.join(AbortSignal.any([stop.signal, AbortSignal.timeout(backgroundTimeoutMs(usualMs))]));
  const waiting = new AbortController();
  const first = await Promise.race([
    background.catch(() => null),
    firstFailure.then(() => null),
    later(REVALIDATE_WAIT_MS, 'stale' as const, { signal: waiting.signal }).catch(() => null),
  ]);
  waiting.abort();
  if (first === 'stale' && usualMs > REVALIDATE_WAIT_MS && Date.now() - startedAt < SLOW_FACTOR * usualMs) return null;
  if (first && first !== 'stale') return first;
  // From here on the caller itself waits for the load; the background wait ends.
  const joined = flight.join(signal);
  stop.abort();
  return joined;
}

function backgroundTimeoutMs(usualMs: number): number {
  return Math.min(LONGEST_BACKGROUND_MS, Math.ceil(BACKGROUND_TIMEOUT_FACTOR * usualMs));
}
