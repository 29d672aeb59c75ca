import type { Origin } from '../../datasources/source/origin';
import type { SourceProblem } from '../../datasources/source/problem';
import type { AnyOutcome } from './outcomes';

/** A source's problem as the graph tells it. */
export interface ToldProblem {
  readonly origin: Origin;
  readonly problem: SourceProblem;
}

/** What is missing from a list or a summary: failed sources, and those that gave a part. */
export function problemsOf(outcomes: readonly AnyOutcome[]): readonly ToldProblem[] {
  return outcomes.flatMap(({ origin, state, problem }) =>
    problem && (state === 'FAILED' || state === 'PARTIAL') ? [{ origin, problem }] : [],
  );
}
