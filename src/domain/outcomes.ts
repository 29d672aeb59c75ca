import type { Origin } from '../../datasources/spec/origin';
import { addUnreadable } from '../../datasources/spec/batch';
import type { Outcome } from '../../datasources/engine/outcome';

/** How a source answered, whatever was asked. */
export type AnyOutcome = Outcome<unknown>;

/**
 * Several answers of one source as one: whole if all are whole, failed if all failed, else a part. Reads that share a
 * list report its broken records once.
 */
export function mergeOutcomes<Rec>(origin: Origin, outcomes: readonly Outcome<Rec>[]): Outcome<Rec> {
  const [only] = outcomes;
  if (only && outcomes.length === 1) return only;
  const bad = outcomes.filter(({ state }) => state === 'FAILED' || state === 'PARTIAL');
  const stale = outcomes.filter(({ state }) => state === 'STALE');
  const asked = outcomes.filter(({ state }) => state !== 'NOT_SUPPORTED');
  const times = outcomes.flatMap(({ asOf }) => (asOf ? [asOf.getTime()] : []));
  const state =
    outcomes.length > 0 && asked.length === 0
      ? 'NOT_SUPPORTED'
      : bad.length === 0
        ? stale.length > 0
          ? 'STALE'
          : 'OK'
        : asked.every((outcome) => outcome.state === 'FAILED')
          ? 'FAILED'
          : 'PARTIAL';
  const telling =
    bad[0] ?? stale[0] ?? (state === 'NOT_SUPPORTED' ? outcomes.find(({ problem }) => problem) : undefined);
  return {
    origin,
    state,
    records: outcomes.flatMap(({ records }) => records),
    skipped: [...new Set(outcomes.map(({ skipped }) => skipped))].flat(),
    unreadable: addUnreadable([...new Set(outcomes.map(({ unreadable }) => unreadable))].flat()),
    asOf: times.length > 0 ? new Date(Math.min(...times)) : null,
    problem: telling?.problem ?? null,
    affects: telling?.affects,
  };
}

/** Whether every source that should have contributed did, with all that it has. */
export function isComplete(outcomes: readonly Outcome<unknown>[]): boolean {
  return outcomes.every(({ state }) => state === 'OK' || state === 'NOT_SUPPORTED');
}

/** Whether there is nothing to show: every source that could serve the question failed. */
export function allFailed(outcomes: readonly Outcome<unknown>[]): boolean {
  const asked = outcomes.filter(({ state }) => state !== 'NOT_SUPPORTED');
  return asked.length > 0 && asked.every(({ state }) => state === 'FAILED');
}

/** Whether no source can tell anything of this at all. */
export function noneSupports(outcomes: readonly Outcome<unknown>[]): boolean {
  return outcomes.every(({ state }) => state === 'NOT_SUPPORTED');
}

/** One outcome a source, whatever it was asked for. */
export function mergeByOrigin(outcomes: readonly Outcome<unknown>[]): readonly Outcome<unknown>[] {
  const byOrigin = new Map<Origin, Outcome<unknown>[]>();
  for (const outcome of outcomes) byOrigin.set(outcome.origin, [...(byOrigin.get(outcome.origin) ?? []), outcome]);
  return [...byOrigin].map(([origin, group]) => mergeOutcomes(origin, group));
}
