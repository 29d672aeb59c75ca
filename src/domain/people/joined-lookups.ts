import type { Company } from '../company';
import type { People } from './people';

type LookUp = People['byEmails'];
interface Batch {
  readonly emails: Set<string>;
  readonly found: ReturnType<LookUp>;
}

/**
 * Lookups by address that are asked for in the same turn of the event loop are made as one: each links the accounts that
 * it finds into people, and an operation may ask for one person after the other by alias.
 */
export function joinLookups(lookUp: LookUp): LookUp {
  const waiting = new Map<Company, Batch>();
  const open = (company: Company): Batch => {
    const emails = new Set<string>();
    const found = Promise.resolve().then(() => {
      waiting.delete(company);
      return lookUp(company, [...emails]);
    });
    return { emails, found };
  };
  return async (company, emails) => {
    const batch = waiting.get(company) ?? open(company);
    waiting.set(company, batch);
    for (const email of emails) batch.emails.add(email);
    const { roster } = await batch.found;
    return { learners: emails.map((email) => roster.byEmail(email) ?? null), roster };
  };
}
