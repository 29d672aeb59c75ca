import type { Origin } from '../../datasources/source/origin';
import type { Reads } from '../../datasources/source/reads';
import type { Company } from './company';
import type { RiskRules } from './measures/risk';
import type { People } from './people/people';

/** What one request answers from. */
export interface Graph {
  readonly reads: Reads;
  readonly people: People;
  readonly risk: RiskRules;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** The company's sources, or those of some vendors. */
export function originsOf(company: Company, vendors?: readonly string[] | null): readonly Origin[] {
  return vendors ? company.origins.filter((origin) => vendors.includes(origin.vendor)) : company.origins;
}
