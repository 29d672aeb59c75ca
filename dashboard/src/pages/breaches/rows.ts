import type { BreachesExposuresQuery } from './gql/graphql';

export type ExposureRow = NonNullable<NonNullable<BreachesExposuresQuery['company']>['exposures']>['nodes'][number];

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
