import type { Origin } from '../../datasources/reads';

/** A configured company with its vendor tenants. */
export interface Company {
  readonly slug: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly origins: readonly Origin[];
}
