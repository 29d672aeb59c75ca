import type { Company } from '../company';
import type { Learner } from './learner';
import type { Roster } from './roster';

/** Learners by address, in input order; null if no learner has the address. */
export type LookUpEmails = (
  company: Company,
  emails: readonly string[],
) => Promise<{ readonly learners: readonly (Learner | null)[]; readonly roster: Roster }>;

interface PendingLookup {
  readonly emails: Set<string>;
  readonly found: ReturnType<LookUpEmails>;
}

/**
 * Batches lookups by address made in the same turn of the event loop: each lookup links the found accounts into people,
 * which is expensive, and an operation may select many learners by field alias.
 */
export function joinLookups(lookUp: LookUpEmails): LookUpEmails {
  const pending = new Map<Company, PendingLookup>();
  const open = (company: Company): PendingLookup => {
    const emails = new Set<string>();
    const found = Promise.resolve().then(() => {
      pending.delete(company);
      return lookUp(company, [...emails]);
    });
    return { emails, found };
  };
  return async (company, emails) => {
    const batch = pending.get(company) ?? open(company);
    pending.set(company, batch);
    for (const email of emails) batch.emails.add(email);
    const { roster } = await batch.found;
    return { learners: emails.map((email) => roster.byEmail(email) ?? null), roster };
  };
}
