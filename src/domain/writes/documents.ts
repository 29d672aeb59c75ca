import type { Origin } from '../../../datasources/reads';
import type { Company } from '../company';

/** References of uploaded documents: opaque for clients, and of use for one company and source only. */
export interface DocumentSeals {
  /** @param reference the vendor's own */
  seal(origin: Origin, reference: string): string;
  /** undefined: the text was not made for a source of this company. */
  open(company: Company, sealed: string): { readonly origin: Origin; readonly reference: string } | undefined;
}
