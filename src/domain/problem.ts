import type { Origin } from '../../datasources/spec/origin';
import type { SourceProblem } from '../../datasources/spec/problem';
import type { ProblemEffect } from '../../datasources/engine/outcome';
import type { AnyOutcome } from './outcomes';

export type { ProblemEffect } from '../../datasources/engine/outcome';

/** A source's problem as the graph tells it. */
export interface ProblemReport {
  readonly origin: Origin;
  readonly problem: Pick<SourceProblem, 'code' | 'message'> & Partial<Pick<SourceProblem, 'retryAt'>>;
  /** What it is a problem of; null where that is the source itself. */
  readonly affects: ProblemEffect | null;
  /** How old the data is that stands in for what could not be read; null where nothing does. */
  readonly stale: Date | null;
}

/** A problem that a call met: it is an error, too. */
export interface CallProblem extends ProblemReport {
  readonly problem: SourceProblem;
}

/** What is missing from a list or a summary: failed sources, those that gave a part, and those that are out of date. */
export function problemsOf(outcomes: readonly AnyOutcome[]): readonly CallProblem[] {
  return outcomes.flatMap(({ origin, state, problem, asOf, affects }) =>
    problem && state !== 'OK' && state !== 'NOT_SUPPORTED'
      ? [{ origin, problem, affects: affects ?? 'DATA', stale: state === 'STALE' ? asOf : null }]
      : [],
  );
}

/** Why a source is missing, in a sentence; and where older data stands in for it, how old that is. */
export function problemMessage({ problem, stale }: Pick<ProblemReport, 'problem' | 'stale'>): string {
  return stale ? `stale data, as of ${stale.toISOString()}: ${problem.message}` : problem.message;
}
