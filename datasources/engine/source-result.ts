import { SourceProblem } from '../spec/problem';
import type { ProblemCode } from '../spec/problem';
import type { CallReport } from '../spec/call-context';
import type { Batches } from '../spec/capabilities';

/** What one read or write says about the health of its source. It holds no id, no value and no message. */
export interface SourceResult {
  readonly source: string;
  /** When it began, in milliseconds since 1970: a result that comes late may say less than another one. */
  readonly startedAt: number;
  /** The endpoints that answered as they should. */
  readonly answered: readonly string[];
  readonly failures: readonly SourceFailure[];
  /** The endpoint of each record that could not be read. */
  readonly skipped?: readonly string[];
}

export interface SourceFailure {
  readonly code: ProblemCode;
  /** null: not known, or before any endpoint was called. */
  readonly endpoint: string | null;
}

/** Problems that say nothing about the source: limits of the operation, and what the vendor or the operator excludes. */
const NOT_OF_THE_SOURCE: ReadonlySet<ProblemCode> = new Set(['NOT_SUPPORTED', 'DISABLED', 'CALL_LIMIT']);

/**
 * The result of a read, or of a write, that failed as a whole.
 * @param countsRejections whether a rejection may be the source's fault: of a list it is, of a key that a client chose it is not
 */
export function failureOf(source: string, startedAt: number, error: unknown, countsRejections: boolean): SourceResult {
  const isFailure = SourceProblem.is(error) && (countsRejections || error.code !== 'REJECTED');
  return { source, startedAt, answered: [], failures: isFailure ? failuresIn([error]) : [] };
}

/** The result of connecting to a source in vain, before anything is read of it. */
export function unconnectedOf(source: string, startedAt: number, error: unknown): SourceResult {
  const failure: SourceFailure = SourceProblem.is(error)
    ? { code: error.code, endpoint: error.endpoint ?? null }
    : { code: 'UNAVAILABLE', endpoint: null };
  return { source, startedAt, answered: [], failures: [failure] };
}

/** The result of a read that delivered something: some of its parts may have failed, and records may be unreadable. */
export function resultOf(
  source: string,
  startedAt: number,
  batches: Batches,
  calls: readonly CallReport[],
): SourceResult {
  const all = Object.values(batches);
  const skipped = all.flatMap((batch) => batch.skipped.map(({ endpoint }) => endpoint));
  const failures: SourceFailure[] = [
    ...failuresIn(all.flatMap(({ problems = [] }) => problems)),
    ...skipped.map((endpoint) => ({ code: 'BAD_RESPONSE' as const, endpoint })),
  ];
  const failed = new Set(failures.map(({ endpoint }) => endpoint));
  const answered = [...new Set(calls.map(({ endpoint }) => endpoint))].filter((endpoint) => !failed.has(endpoint));
  return { source, startedAt, answered, failures, skipped };
}

function failuresIn(problems: readonly SourceProblem[]): readonly SourceFailure[] {
  return problems
    .filter(({ code, lasts, retryable }) => !NOT_OF_THE_SOURCE.has(code) && !isClientsEnd(code, lasts, retryable))
    .map(({ code, endpoint = null }) => ({ code, endpoint }));
}

/** The client went away, or the program stops: no timeout of the vendor. */
function isClientsEnd(code: ProblemCode, lasts: boolean, retryable: boolean): boolean {
  return code === 'TIMEOUT' && (lasts || !retryable);
}
