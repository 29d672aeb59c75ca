import type { Company } from '../company';
import type { Learner } from './learner';
import type { Roster } from './roster';

/** People by address, in the order asked; null where nobody has the address. */
export type LookUpEmails = (
  company: Company,
  emails: readonly string[],
) => Promise<{ readonly learners: readonly (Learner | null)[]; readonly roster: Roster }>;

interface PendingLookup {
  readonly emails: Set<string>;
  readonly found: ReturnType<LookUpEmails>;
}

/**
 * Lookups by address that are asked for in the same turn of the event loop are made as one: each links the accounts that
 * it finds into people, and an operation may ask for one person after the other by alias.
 */
export function joinLookups(lookUp: LookUpEmails): LookUpEmails {
  const waiting = new Map<Company, PendingLookup>();
  const open = (company: Company): PendingLookup => {
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
