import type { LearnerFilter, ResultFilter } from '../graph/gql/schema-types';
import type { PeriodDays } from '../navigation/period';

/** Whose records a list has, and of when. */
export interface Scope {
  readonly slug: string;
  readonly period: PeriodDays | null;
  /** The people; null: all of the company, and accounts outside of its roster. */
  readonly people: LearnerFilter | null;
  /** One of the people: the graph has no filter that surely finds nobody else. */
  readonly person?: string | undefined;
}

/** What the graph filters results by: those of the scope, and of a kind. */
export function resultFilter({ people, period }: Scope, kind: ResultFilter): ResultFilter {
  return { ...kind, period, ...(people ? { learner: people } : {}) };
}

/** The people of the scope who also match another filter. */
export function peopleFilter({ people }: Scope, filter: LearnerFilter): LearnerFilter {
  return people ? { all: [people, filter] } : filter;
}

/** Rows of the scope's one person, if it has one. */
export function inScope<Row>(
  { person }: Pick<Scope, 'person'>,
  rows: readonly Row[] | undefined,
  personOf: (row: Row) => { readonly id: string } | null,
): readonly Row[] | undefined {
  return person === undefined ? rows : rows?.filter((row) => personOf(row)?.id === person);
}
