import { mergeOutcomes } from '../../datasources/reads';
import type { Origin, Outcome } from '../../datasources/reads';

/** The outcome of any read from a source. */
export type AnyOutcome = Outcome<unknown>;

/** Whether every source that supports the read contributed all its data. */
export function isComplete(outcomes: readonly Outcome<unknown>[]): boolean {
  return outcomes.every(({ state }) => state === 'OK' || state === 'NOT_SUPPORTED');
}

/** Whether there is nothing to show: every source that supports the read failed. */
export function allFailed(outcomes: readonly Outcome<unknown>[]): boolean {
  let isSupported = false;
  for (const { state } of outcomes) {
    if (state === 'NOT_SUPPORTED') continue;
    if (state !== 'FAILED') return false;
    isSupported = true;
  }
  return isSupported;
}

/** Whether no source supports the read. */
export function noneSupports(outcomes: readonly Outcome<unknown>[]): boolean {
  return outcomes.every(({ state }) => state === 'NOT_SUPPORTED');
}

/** Merges outcomes to one per source. */
export function mergeByOrigin(outcomes: readonly Outcome<unknown>[]): readonly Outcome<unknown>[] {
  const byOrigin = new Map<Origin, Outcome<unknown>[]>();
  for (const outcome of outcomes) byOrigin.set(outcome.origin, [...(byOrigin.get(outcome.origin) ?? []), outcome]);
  return [...byOrigin].map(([origin, group]) => mergeOutcomes(origin, group));
}
