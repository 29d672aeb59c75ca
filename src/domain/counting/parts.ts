import { SourceProblem, notSupported, withRecords, withoutRecords } from '../../../datasources/reads';
import type { Origin, Outcome, Sourced } from '../../../datasources/reads';
import { countsOf, provisionOf } from '../measures/provision';
import type { Measure } from '../measures/provision';
import { LARGEST_COUNT } from '../measures/values';
import type { AnyOutcome } from '../outcomes';
import type { LearnerSet, Learner } from '../people/learner';
import type { QueryContext } from '../query-context';
import type { CountedPart } from './adding';

/** A source that counts by results. */
export function resultsPart<Rec, Count extends string>(
  graph: QueryContext,
  measure: Measure<Count>,
  outcome: Outcome<Rec>,
  resultsOf: (learner: Learner) => readonly Sourced<Rec>[],
): CountedPart<Rec, Count> {
  const { origin, unreadable } = outcome;
  const provision = provisionOf(measure, graph.reads.capabilities(origin), unreadable);
  return { origin, provision, resultsOf, outcome: withoutRecords(outcome) };
}

/** A source that counts by the totals on its accounts. */
export function totalsPart<Count extends string>(
  graph: QueryContext,
  measure: Measure<Count>,
  learnerSet: LearnerSet,
  origin: Origin,
): CountedPart<never, Count> {
  const outcome = totalsOutcome(origin, learnerSet.outcomes);
  const provision = provisionOf(measure, graph.reads.capabilities(origin), outcome.unreadable);
  return { origin, provision, resultsOf: null, outcome };
}

/** Totals are fields of accounts, so they are as complete as the source's list of accounts. */
export function totalsOutcome(origin: Origin, roster: readonly AnyOutcome[]): Outcome<never> {
  const list = roster.find((outcome) => outcome.origin === origin);
  return list ? withRecords(list, []) : notSupported(origin);
}

/** The problem of a source whose numbers are too large for the graph's `Int`. */
export function beyondInt({ source }: Origin): SourceProblem {
  const message = `The numbers from ${source} add up to more than ${LARGEST_COUNT}`;
  return new SourceProblem({ code: 'BAD_RESPONSE', message });
}

/** The largest of the counts of a summary. */
export function largestOf<Count extends string>(
  measure: Measure<Count>,
  counts: Readonly<Record<Count, number | null>>,
): number {
  return Math.max(...countsOf(measure).map((count) => (measure.counts[count].isMiddle ? 0 : (counts[count] ?? 0))));
}
