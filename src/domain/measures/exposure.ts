import type { Sourced } from '../../../datasources/source/origin';
import type { ExposureRecord } from '../../../datasources/source/records';

export interface ExposureCounts {
  readonly exposedAccounts: number;
  readonly breaches: number;
  readonly unacknowledged: number;
  readonly latestBreach: string | null;
}

/** Distinct addresses, and distinct breaches for each source: no two vendors name a breach alike. */
export function countExposures(exposures: readonly Sourced<ExposureRecord>[]): ExposureCounts {
  return {
    exposedAccounts: new Set(exposures.map(({ email }) => email)).size,
    breaches: new Set(exposures.map(({ origin, breachId }) => `${origin.source}/${breachId}`)).size,
    unacknowledged: exposures.filter(({ acknowledged }) => acknowledged === false).length,
    latestBreach:
      exposures
        .flatMap(({ breachDate }) => breachDate ?? [])
        .sort()
        .at(-1) ?? null,
  };
}
