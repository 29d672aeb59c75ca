import { isDisabled, mergeOutcomes } from '../../datasources/reads';
import type { Origin, Outcome } from '../../datasources/reads';

/** The outcome of any read from a source. */
export type AnyOutcome = Outcome<unknown>;

/** Whether every source that supports the read contributed all its data. */
export function isComplete(outcomes: readonly Outcome<unknown>[]): boolean {
  return outcomes.every(({ state }) => state === 'OK' || state === 'NOT_SUPPORTED');
}

/**
 * Whether there is nothing to show: every source that supports the read failed. One that is switched off is as one that does
 * not support it.
 */
export function allFailed(outcomes: readonly Outcome<unknown>[]): boolean {
  let isSupported = false;
  for (const outcome of outcomes) {
    if (outcome.state === 'NOT_SUPPORTED' || isDisabled(outcome)) continue;
    if (outcome.state !== 'FAILED') return false;
    isSupported = true;
  }
  return isSupported;
}

/** Whether no source supports the read, or those that do are switched off. */
export function noneSupports(outcomes: readonly Outcome<unknown>[]): boolean {
  return outcomes.every((outcome) => outcome.state === 'NOT_SUPPORTED' || isDisabled(outcome));
}

/** Merges outcomes to one per source. */
export function mergeByOrigin(outcomes: readonly Outcome<unknown>[]): readonly Outcome<unknown>[] {
  const byOrigin = new Map<Origin, Outcome<unknown>[]>();
  for (const outcome of outcomes) byOrigin.set(outcome.origin, [...(byOrigin.get(outcome.origin) ?? []), outcome]);
  return [...byOrigin].map(([origin, group]) => mergeOutcomes(origin, group));
}
