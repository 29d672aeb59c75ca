import type { SkippedRecord, UnreadableField } from '../spec/capabilities';
import type { Origin, Sourced } from '../spec/origin';
import type { SourceProblem } from '../spec/problem';

export type OutcomeState = 'OK' | 'STALE' | 'PARTIAL' | 'FAILED' | 'NOT_SUPPORTED';

/** What of an answer a source's problem touches: its records, or only which of them are shown, or in which order. */
export type ProblemEffect = 'DATA' | 'FILTER' | 'ORDER';

/** How one source answered one question. Failure is data: a failing vendor costs only its own part. */
export interface Outcome<Rec> {
  readonly origin: Origin;
  readonly state: OutcomeState;
  readonly records: readonly Sourced<Rec>[];
  readonly skipped: readonly SkippedRecord[];
  /** Fields that are null in some records because they could not be read. They cost no record. */
  readonly unreadable: readonly UnreadableField[];
  /** When the oldest part was read; null where nothing was. */
  readonly asOf: Date | null;
  readonly problem: SourceProblem | null;
  /** What the problem touches, where that is not the records themselves. */
  readonly affects?: ProblemEffect;
}

/** The same answer with other records: those of one key, say. */
export function withRecords<A, B>(outcome: Outcome<A>, records: readonly Sourced<B>[]): Outcome<B> {
  return { ...outcome, records };
}

export function failed(origin: Origin, problem: SourceProblem): Outcome<never> {
  const state = problem.code === 'NOT_SUPPORTED' ? 'NOT_SUPPORTED' : 'FAILED';
  return { origin, state, records: [], skipped: [], unreadable: [], asOf: null, problem };
}

export function notSupported(origin: Origin): Outcome<never> {
  return { origin, state: 'NOT_SUPPORTED', records: [], skipped: [], unreadable: [], asOf: null, problem: null };
}

/** The same answer, older than it should be because the source fails now. What is missing too stays PARTIAL. */
export function markStale<Rec>(outcome: Outcome<Rec>, because: SourceProblem | null): Outcome<Rec> {
  if (!because) return outcome;
  return { ...outcome, state: outcome.state === 'OK' ? 'STALE' : outcome.state, problem: because };
}
