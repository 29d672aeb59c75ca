import type { Origin, ProblemEffect, SourceProblem } from '../../datasources/reads';
import type { AnyOutcome } from './outcomes';

export type { ProblemEffect } from '../../datasources/reads';

/** A source's problem as the graph reports it. */
export interface ProblemReport {
  readonly origin: Origin;
  readonly problem: Pick<SourceProblem, 'code' | 'message'> & Partial<Pick<SourceProblem, 'retryAt'>>;
  /** What the problem affects; null if it affects the source itself. */
  readonly affects: ProblemEffect | null;
  /** The time of the stale data that is used instead of the failed read; null if there is none. */
  readonly stale: Date | null;
}

/** A problem from a vendor call: it is also reported as an error. */
export interface CallProblem extends ProblemReport {
  readonly problem: SourceProblem;
}

const NO_PROBLEMS: readonly CallProblem[] = [];

/** The problems of failed, partial and stale sources of a list or a summary. */
export function problemsOf(outcomes: readonly AnyOutcome[]): readonly CallProblem[] {
  // Nearly every list is whole.
  if (!outcomes.some(({ problem }) => problem)) return NO_PROBLEMS;
  return outcomes.flatMap(({ origin, state, problem, age, affects }) =>
    problem && state !== 'OK' && state !== 'NOT_SUPPORTED'
      ? [{ origin, problem, affects: affects ?? 'DATA', stale: state === 'STALE' ? age.fetchedAt : null }]
      : [],
  );
}

/** Why a source is missing, in a sentence; with the time of the data if stale data is used instead. */
export function problemMessage({ problem, stale }: Pick<ProblemReport, 'problem' | 'stale'>): string {
  return stale ? `stale data, as of ${stale.toISOString()}: ${problem.message}` : problem.message;
}
