import type { Origin } from '../../datasources/spec/origin';
import { addUnreadable } from '../../datasources/spec/batch';
import type { Outcome } from '../../datasources/engine/outcome';

/** The outcome of any read from a source. */
export type AnyOutcome = Outcome<unknown>;

/**
 * Merges outcomes of one source: OK if all are OK, FAILED if all failed, else PARTIAL. Reads that share a list report its
 * broken records once.
 */
export function mergeOutcomes<Rec>(origin: Origin, outcomes: readonly Outcome<Rec>[]): Outcome<Rec> {
  const [only] = outcomes;
  if (only && outcomes.length === 1) return only;
  const bad = outcomes.filter(({ state }) => state === 'FAILED' || state === 'PARTIAL');
  const stale = outcomes.filter(({ state }) => state === 'STALE');
  const supported = outcomes.filter(({ state }) => state !== 'NOT_SUPPORTED');
  const times = outcomes.flatMap(({ asOf }) => (asOf ? [asOf.getTime()] : []));
  const state =
    outcomes.length > 0 && supported.length === 0
      ? 'NOT_SUPPORTED'
      : bad.length === 0
        ? stale.length > 0
          ? 'STALE'
          : 'OK'
        : supported.every((outcome) => outcome.state === 'FAILED')
          ? 'FAILED'
          : 'PARTIAL';
  const reported =
    bad[0] ?? stale[0] ?? (state === 'NOT_SUPPORTED' ? outcomes.find(({ problem }) => problem) : undefined);
  return {
    origin,
    state,
    records: outcomes.flatMap(({ records }) => records),
    skipped: [...new Set(outcomes.map(({ skipped }) => skipped))].flat(),
    unreadable: addUnreadable([...new Set(outcomes.map(({ unreadable }) => unreadable))].flat()),
    asOf: times.length > 0 ? new Date(Math.min(...times)) : null,
    problem: reported?.problem ?? null,
    affects: reported?.affects,
  };
}

/** Whether every source that supports the read contributed all its data. */
export function isComplete(outcomes: readonly Outcome<unknown>[]): boolean {
  return outcomes.every(({ state }) => state === 'OK' || state === 'NOT_SUPPORTED');
}

/** Whether there is nothing to show: every source that supports the read failed. */
export function allFailed(outcomes: readonly Outcome<unknown>[]): boolean {
  const supported = outcomes.filter(({ state }) => state !== 'NOT_SUPPORTED');
  return supported.length > 0 && supported.every(({ state }) => state === 'FAILED');
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
