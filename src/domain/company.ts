import type { Origin } from '../../datasources/spec/origin';

/** A company of the configuration, and the vendor tenants that belong to it. */
export interface Company {
  readonly slug: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly origins: readonly Origin[];
}
