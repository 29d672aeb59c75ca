import type { ExposureRecord, Origin, Sourced } from '../../../datasources/reads';
import { Gaps } from './gaps';
import type { ExposureCount, Provision } from './provision';

const COUNTS: readonly ExposureCount[] = ['exposedAccounts', 'breaches', 'unacknowledged', 'latestBreach'];

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
    for (const exposure of exposures) this.addOne(origin, provision, exposure);
  }

  addOne(
    origin: Origin,
    provision: Provision<ExposureCount>,
    { email, breachId, acknowledged, breachDate }: ExposureRecord,
  ): void {
    this.#addresses.add(email);
    this.#breaches.add(`${origin.source}/${breachId}`);
    if (acknowledged === false) this.unacknowledged += 1;
    if (acknowledged === null) this.#noteUnknown(origin, provision, 'unacknowledged');
    if (breachDate === null) this.#noteUnknown(origin, provision, 'latestBreach');
    else if (this.latestBreach === null || breachDate > this.latestBreach) this.latestBreach = breachDate;
  }

  /** Adds the exposures of other people. */
  addAll(other: ExposureCounts): void {
    for (const address of other.#addresses) this.#addresses.add(address);
    for (const breach of other.#breaches) this.#breaches.add(breach);
    this.unacknowledged += other.unacknowledged;
    if (other.latestBreach !== null && (this.latestBreach === null || other.latestBreach > this.latestBreach))
      this.latestBreach = other.latestBreach;
    if (other.gaps) (this.gaps ??= new Gaps()).addAll(other.gaps);
  }

  /** Notes that the dates of some exposures are unknown, so that it is unknown whether they belong to a period. */
  noteUndated(origin: Origin, { provides }: Provision<ExposureCount>, exposures: number): void {
    for (const count of COUNTS)
      if (provides[count]) (this.gaps ??= new Gaps()).add(origin, count, 'UNDATED', exposures);
  }

  #noteUnknown(origin: Origin, { provides, doubtful }: Provision<ExposureCount>, count: ExposureCount): void {
    if (provides[count]) (this.gaps ??= new Gaps()).add(origin, count, doubtful[count] ? 'BROKEN' : 'NOT_PROVIDED');
  }
}
