import { SourceProblem } from '../../../datasources/reads';
import type { Origin } from '../../../datasources/reads';
import { countsOf } from '../measures/provision';
import type { Measure } from '../measures/provision';
import { LARGEST_COUNT } from '../measures/values';

/** The largest of the counts of a summary. */
export function largestOf<Count extends string>(
  measure: Measure<Count>,
  counts: Readonly<Record<Count, number | null>>,
): number {
  return Math.max(...countsOf(measure).map((count) => (measure.counts[count].isMiddle ? 0 : (counts[count] ?? 0))));
}

/** The problem of a source whose numbers are too large for the graph's `Int`. */
export function beyondInt({ source }: Origin): SourceProblem {
  const message = `The numbers from ${source} add up to more than ${LARGEST_COUNT}`;
  return new SourceProblem({ code: 'BAD_RESPONSE', message });
}
