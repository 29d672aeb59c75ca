import type { Origin } from '../../datasources/reads';

/** A configured company with its vendor tenants. */
export interface Company {
  readonly slug: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly origins: readonly Origin[];
  /** Which groups the configuration joins to teams, or keeps apart. */
  readonly teamRules: readonly TeamRule[];
}

/** A team as the configuration defines it. */
export interface TeamRule {
  readonly name: string;
  readonly groups: readonly GroupRef[];
}

/** A reference to the groups of one source: to one by its id, or to all of a name. */
export interface GroupRef {
  readonly source: string;
  readonly name: string | null;
  readonly id: string | null;
}
