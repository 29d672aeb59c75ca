import type { ExposureRecord, Origin, Sourced } from '../../../datasources/reads';
import { Gaps } from './gaps';
import type { ExposureCount, Provision } from './provision';

/** The day of an exposure: when it was discovered, else that of the breach; null if neither is known. */
export function exposureDay({ discoveredAt, breachDate }: ExposureRecord): string | null {
  return discoveredAt ?? breachDate;
}

/** Counts of distinct addresses, and of distinct breaches per source: vendors do not share names or ids of breaches. */
export class ExposureCounts {
  unacknowledged = 0;
  latestBreach: string | null = null;
  gaps: Gaps<ExposureCount> | null = null;
  readonly #addresses = new Set<string>();
  readonly #breaches = new Set<string>();

  get exposedAccounts(): number {
    return this.#addresses.size;
  }
  get breaches(): number {
    return this.#breaches.size;
  }

  add(origin: Origin, provision: Provision<ExposureCount>, exposures: readonly Sourced<ExposureRecord>[]): void {
    for (const { email, breachId, acknowledged, breachDate } of exposures) {
      this.#addresses.add(email);
      this.#breaches.add(`${origin.source}/${breachId}`);
      if (acknowledged === false) this.unacknowledged += 1;
      if (acknowledged === null) this.#noteUnknown(origin, provision, 'unacknowledged');
      if (breachDate === null) this.#noteUnknown(origin, provision, 'latestBreach');
      else if (this.latestBreach === null || breachDate > this.latestBreach) this.latestBreach = breachDate;
    }
  }

  #noteUnknown(origin: Origin, { provides, doubtful }: Provision<ExposureCount>, count: ExposureCount): void {
    if (provides[count]) (this.gaps ??= new Gaps()).add(origin, count, doubtful[count] ? 'BROKEN' : 'NOT_PROVIDED');
  }
}
