import type { Origin, Sourced } from '../../../datasources/reads';
import type { Measure, Provision } from '../measures/provision';
import type { AnyOutcome } from '../outcomes';
import type { Account } from '../people/account';
import type { Learner } from '../people/learner';
import type { Intervals } from '../period';

/** Counts over some people, with the outcome of each source. */
export interface Summed<Counts> {
  readonly counts: Counts;
  readonly outcomes: readonly AnyOutcome[];
  /** What the sources lack to answer for a period; absent for all time. */
  readonly dating?: Dating;
}

/** The sources that cannot answer for a period, or only in part, and why. */
export interface Dating {
  /** Sources whose records have no dates: none of them counts. */
  readonly dateless: ReadonlyMap<Origin, string>;
  /** Sources with open assignments of unknown day: a rate over the others would be too high. */
  readonly unrated: ReadonlyMap<Origin, string>;
}

export type ResultsOf<Rec> = (learner: Learner) => readonly Sourced<Rec>[];

/** One source with its basis of counting. */
export interface CountedPart<Rec, Count extends string> {
  readonly origin: Origin;
  readonly provision: Provision<Count>;
  /** Finds a person's results; null if the source counts by totals, or not at all. */
  readonly resultsOf: ResultsOf<Rec> | null;
  /** Without records. */
  readonly outcome: AnyOutcome;
}

/** How the counts of one measure are added up. */
export interface Adding<Rec, Count extends string, Counts> {
  readonly measure: Measure<Count>;
  readonly create: () => Counts;
  readonly addResults: (counts: Counts, part: CountedPart<Rec, Count>, results: readonly Sourced<Rec>[]) => void;
  readonly addTotals: (counts: Counts, part: CountedPart<Rec, Count>, account: Account) => void;
  /** Ends what belongs to one person. */
  readonly endPerson: (counts: Counts) => void;
  /** Why a source cannot answer for a period; null if its records have dates. */
  readonly dateless: (part: CountedPart<Rec, Count>) => string | null;
  readonly createPeriods: (intervals: Intervals) => Periods<Rec, Count, Counts>;
}

/** Counts by intervals, added up record by record. */
export interface Periods<Rec, Count extends string, Counts> {
  readonly add: (part: CountedPart<Rec, Count>, results: readonly Sourced<Rec>[]) => void;
  readonly endPerson: () => void;
  /** Ends adding. Returns the counts of each interval, and the sources whose records turned out to lack dates. */
  readonly end: () => { readonly counts: readonly Counts[]; readonly dating: Dating };
}
