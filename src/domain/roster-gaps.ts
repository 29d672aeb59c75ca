import { mergeOutcomes, withoutRecords } from '../../datasources/reads';
import type { Outcome } from '../../datasources/reads';
import type { AnyOutcome } from './outcomes';
import type { LearnerSet } from './people/learner';

/** By the outcome of the records, and by that of the accounts: values derived from equal outcomes are found by identity. */
const limitedBy = new WeakMap<AnyOutcome, WeakMap<AnyOutcome, AnyOutcome>>();

/**
 * The records that people have at a source, as complete as its list of accounts: the records of an account that is missing
 * from the list belong to nobody, so they are missing from every list and number of people.
 */
export function limitedByAccounts<Rec>(outcome: Outcome<Rec>, roster: LearnerSet['outcomes']): Outcome<Rec> {
  if (outcome.state === 'FAILED' || outcome.state === 'NOT_SUPPORTED') return outcome;
  const accounts = roster.find(({ origin }) => origin === outcome.origin);
  if (accounts?.state === 'FAILED') return withoutRecords(accounts);
  if (accounts?.state !== 'PARTIAL' && accounts?.state !== 'STALE') return outcome;
  const byAccounts = limitedBy.get(outcome) ?? new WeakMap<AnyOutcome, AnyOutcome>();
  limitedBy.set(outcome, byAccounts);
  const known = byAccounts.get(accounts);
  // Made below, with these records.
  if (known) return known as Outcome<Rec>;
  // Fields that are unreadable in accounts are not fields of these records.
  const list = { ...withoutRecords(accounts), unreadable: [] };
  const limited = { ...mergeOutcomes(outcome.origin, [withoutRecords(outcome), list]), records: outcome.records };
  byAccounts.set(accounts, limited);
  return limited;
}
