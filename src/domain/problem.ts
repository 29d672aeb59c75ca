import type { Origin } from '../../datasources/source/origin';
import type { SourceProblem } from '../../datasources/source/problem';
import type { AnyOutcome } from './outcomes';

/** A source's problem as the graph tells it. */
export interface ToldProblem {
  readonly origin: Origin;
  readonly problem: SourceProblem;
  /** How old the data is that stands in for what could not be read; null where nothing does. */
  readonly stale: Date | null;
}

/** What is missing from a list or a summary: failed sources, those that gave a part, and those that are out of date. */
export function problemsOf(outcomes: readonly AnyOutcome[]): readonly ToldProblem[] {
  return outcomes.flatMap(({ origin, state, problem, asOf }) =>
    problem && state !== 'OK' && state !== 'NOT_SUPPORTED'
      ? [{ origin, problem, stale: state === 'STALE' ? asOf : null }]
      : [],
  );
}

/** Why a source is missing, in a sentence; and where older data stands in for it, how old that is. */
export function tellProblem({ problem, stale }: ToldProblem): string {
  return stale ? `stale data, as of ${stale.toISOString()}: ${problem.message}` : problem.message;
}
