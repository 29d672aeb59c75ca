import type { Origin, RequestReader } from '../../datasources/reads';
import type { FileAttributes } from './attributes/file-attributes';
import type { Company } from './company';
import type { RiskRules } from './measures/risk';
import type { People } from './people/people';

/** Everything that the domain needs to resolve one request. */
export interface QueryContext {
  readonly reads: RequestReader;
  readonly people: People;
  readonly risk: RiskRules;
  /** What the company's own files say about its people. */
  readonly attributesOf: (company: Company) => FileAttributes;
  /** A click that comes within this number of seconds after its mail is a machine's; 0: no click is too soon. */
  readonly automatedWithinSeconds: number;
  /** The key of the fingerprints in ids; null: they are made without one. */
  readonly idSecret: string | null;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** The company's sources, optionally only those of some vendors. */
export function originsOf(company: Company, vendors?: readonly string[] | null): readonly Origin[] {
  return vendors ? company.origins.filter((origin) => vendors.includes(origin.vendor)) : company.origins;
}
