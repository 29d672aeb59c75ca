import type {
  RecordsCoursesQuery,
  RecordsExposuresQuery,
  RecordsPhishingPeopleQuery,
  RecordsRiskQuery,
  RecordsSimulationsQuery,
} from './gql/graphql';

type Part<Query extends { readonly company: unknown }, Name extends keyof NonNullable<Query['company']>> = NonNullable<
  NonNullable<Query['company']>[Name]
>;

export type CourseResultRow = Part<RecordsCoursesQuery, 'courseResults'>['nodes'][number];
export type SimulationResultRow = Part<RecordsSimulationsQuery, 'simulationResults'>['nodes'][number];
export type PhishingPersonRow = Part<RecordsPhishingPeopleQuery, 'learners'>['nodes'][number];
export type RiskPersonRow = Part<RecordsRiskQuery, 'learners'>['nodes'][number];
export type ExposureRow = Part<RecordsExposuresQuery, 'exposures'>['nodes'][number];

/** All exposures of one address. */
export interface AddressRow {
  readonly address: string;
  readonly learner: ExposureRow['learner'];
  readonly breaches: readonly string[];
  readonly latest: string | null;
  readonly passwordExposed: boolean | null;
  readonly unacknowledged: number | null;
  readonly sources: readonly ExposureRow['source'][];
}

/** All exposures of one breach at one source. */
export interface BreachRow {
  readonly id: string;
  readonly breach: NonNullable<ExposureRow['breach']>;
  readonly source: ExposureRow['source'];
  readonly addresses: number;
  readonly unacknowledged: number | null;
}
