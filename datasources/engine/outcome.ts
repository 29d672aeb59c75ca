import { addUnreadable } from '../spec/batch';
import type { SkippedRecord, UnreadableField } from '../spec/capabilities';
import type { Origin, Sourced } from '../spec/origin';
import { SourceProblem } from '../spec/problem';

export type OutcomeState = 'OK' | 'STALE' | 'PARTIAL' | 'FAILED' | 'NOT_SUPPORTED';

/** The part of a result that a source's problem affects: the records, or only the filter, the order or the period. */
export type ProblemEffect = 'DATA' | 'FILTER' | 'ORDER' | 'PERIOD';

/**
 * When the oldest part of some records was read; null if nothing was read. The time of a read that found nothing changed
 * becomes that of its records: ask again for each answer.
 */
interface Age {
  readonly fetchedAt: Date | null;
}

const NEVER_READ: Age = { fetchedAt: null };

/** The age of the oldest of several reads. */
class OldestAge implements Age {
  readonly #ages: readonly Age[];

  constructor(ages: readonly Age[]) {
    this.#ages = ages;
  }

  get fetchedAt(): Date | null {
    const times = this.#ages.flatMap(({ fetchedAt }) => fetchedAt?.getTime() ?? []);
    return times.length > 0 ? new Date(Math.min(...times)) : null;
  }
}

/** How one source answered one read. Failure is data: a failing vendor costs only its own part of the result. */
export interface Outcome<Rec> {
  readonly origin: Origin;
  readonly state: OutcomeState;
  readonly records: readonly Sourced<Rec>[];
  readonly skipped: readonly SkippedRecord[];
  /** Fields that are null in some records because they could not be parsed. No record is left out for them. */
  readonly unreadable: readonly UnreadableField[];
  /** How old the records are: shared by all outcomes that were made from the same reads. */
  readonly age: Age;
  readonly problem: SourceProblem | null;
  /** The part that the problem affects, if not the records themselves. */
  readonly affects?: ProblemEffect;
}

/** The same outcome with other records, such as those of one key. */
export function withRecords<A, B>(outcome: Outcome<A>, records: readonly Sourced<B>[]): Outcome<B> {
  return { ...outcome, records };
}

const emptyBy = new WeakMap<Outcome<unknown>, Outcome<never>>();

/** The same outcome without records: one object for each outcome. */
export function withoutRecords(outcome: Outcome<unknown>): Outcome<never> {
  const empty = emptyBy.get(outcome) ?? { ...outcome, records: [] };
  emptyBy.set(outcome, empty);
  return empty;
}

export function failed(origin: Origin, problem: SourceProblem): Outcome<never> {
  const state = problem.code === 'NOT_SUPPORTED' ? 'NOT_SUPPORTED' : 'FAILED';
  return { origin, state, records: [], skipped: [], unreadable: [], age: NEVER_READ, problem };
}

/** One object for each origin: results that were computed from equal outcomes are found by identity. */
const notSupportedBy = new WeakMap<Origin, Outcome<never>>();

export function notSupported(origin: Origin): Outcome<never> {
  const known = notSupportedBy.get(origin);
  if (known) return known;
  const outcome: Outcome<never> = {
    origin,
    state: 'NOT_SUPPORTED',
    records: [],
    skipped: [],
    unreadable: [],
    age: NEVER_READ,
    problem: null,
  };
  notSupportedBy.set(origin, outcome);
  return outcome;
}

const disabledBy = new WeakMap<Origin, Outcome<never>>();

/** A connection that is switched off: not read, so what it has is unknown, as where a read failed. */
export function disabled(origin: Origin): Outcome<never> {
  return disabledOnce(disabledBy, origin, `${origin.source} is switched off in the configuration`);
}

const switchedOffBy = new WeakMap<Origin, Outcome<never>>();

/** The same for a connection that an operator has switched off. */
export function switchedOff(origin: Origin): Outcome<never> {
  return disabledOnce(switchedOffBy, origin, `${origin.source} is switched off by an operator`);
}

function disabledOnce(outcomes: WeakMap<Origin, Outcome<never>>, origin: Origin, message: string): Outcome<never> {
  const known = outcomes.get(origin);
  if (known) return known;
  const outcome = failed(origin, new SourceProblem({ code: 'DISABLED', message }));
  outcomes.set(origin, outcome);
  return outcome;
}

/** Whether an outcome, or what was merged with it, is that of a connection which is switched off. */
export function isDisabled({ state, problem }: Pick<Outcome<unknown>, 'state' | 'problem'>): boolean {
  return state === 'FAILED' && problem?.code === 'DISABLED';
}

/** Marks an outcome as stale, because the source fails now. A PARTIAL outcome stays PARTIAL. */
export function markStale<Rec>(outcome: Outcome<Rec>, because: SourceProblem | null): Outcome<Rec> {
  if (!because) return outcome;
  return { ...outcome, state: outcome.state === 'OK' ? 'STALE' : outcome.state, problem: because };
}

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
    age: new OldestAge([...new Set(outcomes.map(({ age }) => age))]),
    problem: reported?.problem ?? null,
    affects: reported?.affects,
  };
}
