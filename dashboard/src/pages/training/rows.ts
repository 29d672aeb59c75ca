import type { TrainingCoursesQuery, TrainingTeamsQuery } from './gql/graphql';

type Part<Query extends { readonly company: unknown }, Name extends keyof NonNullable<Query['company']>> = NonNullable<
  NonNullable<Query['company']>[Name]
>;

export type TeamRow = Part<TrainingTeamsQuery, 'breakdown'>['nodes'][number];
export type CourseRow = Part<TrainingCoursesQuery, 'courses'>['nodes'][number];

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly overdue: number | null;
}
