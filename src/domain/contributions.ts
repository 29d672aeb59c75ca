import { isDisabled } from '../../datasources/reads';
import type { Origin, OutcomeState, ProblemCode, UnreadableField } from '../../datasources/reads';
import { isComplete } from './outcomes';
import type { AnyOutcome } from './outcomes';
import { problemsOf } from './problem';
import type { ProblemEffect, ProblemReport } from './problem';

/**
 * Something that a list or a number needed and that a source does not provide, or sent in an unreadable form. It is reported
 * as data (`missing`, `sources`, `complete: false`), never as an error: a retry changes nothing, so the response is cacheable.
 */
export interface Shortfall {
  readonly origin: Origin;
  readonly affects: ProblemEffect;
  readonly problem: { readonly code: ProblemCode; readonly message: string };
}

/** A list or a summary, with how sources contributed to it. */
export interface Contributed {
  readonly outcomes: readonly AnyOutcome[];
  /** Computed only for answers that select `complete`, `missing` or `sources`. */
  readonly shortfalls?: () => readonly Shortfall[];
  /** Of several companies: names those in whose records of a source a field could not be read. */
  readonly unreadableAt?: (outcome: AnyOutcome) => string;
}

/** As the graph says it: a source that is switched off has not failed. */
export type SourceState = OutcomeState | 'DISABLED';

/** How one source contributed. */
export interface SourceStatus {
  readonly origin: Origin;
  readonly state: SourceState;
  readonly asOf: Date | null;
  readonly items: number | null;
  readonly skipped: number;
  readonly unreadable: readonly UnreadableField[];
  readonly problem: ProblemReport | null;
}

export function isWhole(value: Contributed): boolean {
  return isComplete(value.outcomes) && shortfallsOf(value).length === 0;
}

/** What is missing from each source: failed reads, unreadable fields, and what the source does not provide. */
export function missingFrom(value: Contributed): readonly ProblemReport[] {
  return [
    ...problemsOf(value.outcomes),
    ...value.outcomes.flatMap((outcome) => unreadableProblem(value, outcome)),
    ...shortfallsOf(value).map(toProblem),
  ];
}

/**
 * How each source contributed, in the order of the outcomes. What was missing is computed once for all of them.
 * @param counted whether to report the number of items: true for lists; a summary has no items
 */
export function statusesOf(value: Contributed, counted: boolean): readonly SourceStatus[] {
  const shortfalls = shortfallsOf(value);
  return value.outcomes.map((outcome) => statusOf(value, outcome, shortfalls, counted));
}

/** The state of one source, of which nothing else was needed. */
export function stateOf(outcome: AnyOutcome): SourceState {
  return stateWith(outcome, []);
}

function statusOf(
  value: Contributed,
  outcome: AnyOutcome,
  shortfalls: readonly Shortfall[],
  counted: boolean,
): SourceStatus {
  const { origin, state, age, records, skipped, unreadable } = outcome;
  const own = shortfalls.filter((shortfall) => shortfall.origin === origin);
  const nothing = state === 'FAILED' || state === 'NOT_SUPPORTED';
  return {
    origin,
    state: stateWith(outcome, own),
    asOf: age.fetchedAt,
    items: counted && !nothing ? records.length : null,
    skipped: skipped.length,
    unreadable,
    problem: ownProblem(outcome) ?? own.map(toProblem)[0] ?? unreadableProblem(value, outcome)[0] ?? null,
  };
}

function stateWith(outcome: AnyOutcome, own: readonly Shortfall[]): SourceState {
  if (isDisabled(outcome)) return 'DISABLED';
  const isPart = own.length > 0 || outcome.unreadable.length > 0;
  return isPart && outcome.state !== 'FAILED' ? 'PARTIAL' : outcome.state;
}

function shortfallsOf(value: Contributed): readonly Shortfall[] {
  return value.shortfalls?.() ?? [];
}

function toProblem({ origin, affects, problem }: Shortfall): ProblemReport {
  return { origin, affects, problem, stale: null };
}

function ownProblem({ origin, problem, state, age, affects }: AnyOutcome): ProblemReport | null {
  return problem && { origin, problem, affects: affects ?? 'DATA', stale: state === 'STALE' ? age.fetchedAt : null };
}

/** Reports fields that are null because they could not be read: field, endpoint and number of records. */
function unreadableProblem(value: Contributed, outcome: AnyOutcome): readonly ProblemReport[] {
  const { origin, unreadable } = outcome;
  if (unreadable.length === 0) return [];
  const where = value.unreadableAt ? `${value.unreadableAt(outcome)}: ` : '';
  const message = `${where}could not be read and is null: ${describeUnreadable(unreadable)}`;
  return [{ origin, problem: { code: 'BAD_RESPONSE', message }, affects: 'DATA', stale: null }];
}

function describeUnreadable(fields: readonly UnreadableField[]): string {
  return fields.map(({ endpoint, field, count }) => `${field} in ${count} record(s) of ${endpoint}`).join(', ');
}

/** A shortfall for fields that a result depends on and that could not be read in some records. */
export function unreadableShortfall(
  { origin, unreadable }: Pick<AnyOutcome, 'origin' | 'unreadable'>,
  fields: readonly string[],
  affects: ProblemEffect,
): readonly Shortfall[] {
  const rested = unreadable.filter(({ field }) => fields.includes(field));
  if (rested.length === 0) return [];
  const message = `could not be read: ${describeUnreadable(rested)}`;
  return [{ origin, affects, problem: { code: 'BAD_RESPONSE', message } }];
}

/** A source that could not say completely who belongs to some people, as a shortfall of what is counted over them. */
export function failureShortfall(outcome: AnyOutcome): readonly Shortfall[] {
  const { origin, problem, affects = 'DATA' } = outcome;
  if (isComplete([outcome]) || !problem) return [];
  return [{ origin, affects, problem: { code: problem.code, message: problem.message } }];
}

/** One shortfall for each source and reason, however many records or people it was found in. */
export function uniqueShortfalls(shortfalls: readonly Shortfall[]): readonly Shortfall[] {
  const unique = new Map<string, Shortfall>();
  for (const shortfall of shortfalls) {
    const { origin, affects, problem } = shortfall;
    const key = JSON.stringify([origin.source, origin.tenant, affects, problem.code, problem.message]);
    if (!unique.has(key)) unique.set(key, shortfall);
  }
  return [...unique.values()];
}
