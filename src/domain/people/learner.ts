import type { Origin } from '../../../datasources/spec/origin';
import type { Outcome } from '../../../datasources/engine/outcome';
import type { AccountRecord, LearnerStatus } from '../../../datasources/spec/records';
import type { Company } from '../company';
import { encodeId, fingerprint } from '../ids';
import { compareText, fullName } from './account';
import type { Account } from './account';
import { canonicalEmail } from './email';
import { canonicalEmployeeId } from './employee-id';
import type { IdentityRules } from './identity';
import type { IdentityRule, Person } from './person';

/** One person of one company, over all the accounts that were linked. */
export interface Learner {
  readonly id: string;
  readonly company: Company;
  readonly email: string | null;
  /** Every address of the person, as compared. */
  readonly emails: readonly string[];
  readonly employeeId: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly name: string;
  readonly status: LearnerStatus;
  readonly locale: string | null;
  readonly updatedAt: string | null;
  readonly accounts: readonly Account[];
  readonly missingFrom: readonly Origin[];
  readonly identity: {
    readonly confidence: 'EXACT' | 'LIKELY' | 'SINGLE';
    readonly matchedBy: readonly IdentityRule[];
    readonly conflicts: readonly string[];
  };
  /** How each source answered when it was asked for its people: where one failed, nobody knows whether it knows this one. */
  readonly roster: readonly Outcome<AccountRecord>[];
}

/** Some people of one company, and how its sources told of everybody: where one failed, it may know of any of them. */
export interface LearnerSet {
  readonly learners: readonly Learner[];
  readonly outcomes: readonly Outcome<AccountRecord>[];
}

export function singleton(learner: Learner): LearnerSet {
  return { learners: [learner], outcomes: learner.roster };
}

const STATUS_ORDER: readonly LearnerStatus[] = ['ACTIVE', 'INACTIVE', 'ARCHIVED', 'UNKNOWN'];

/**
 * @param accounts those of the person that sources told of just now (a person may also be linked through accounts
 * remembered from a source that is failing)
 */
export function learnerFromPerson(
  person: Person,
  accounts: readonly Account[],
  company: Company,
  roster: readonly Outcome<AccountRecord>[],
  rules: IdentityRules,
): Learner {
  const emails = accounts.flatMap((account) => ownEmail(account, person, rules) ?? []);
  const email = mostCommon(emails);
  const named = mostCommon(accounts.map(fullName).filter(Boolean));
  const nameGiver = accounts.find((account) => fullName(account) === named);
  const employeeId = mostCommon(
    accounts.flatMap((account) => (canonicalEmployeeId(account.employeeId) ? (account.employeeId?.trim() ?? []) : [])),
  );
  const vendors = new Set(person.accounts.map((account) => account.origin.source));
  const exact = person.conflicts.length === 0 && person.certain;
  return {
    id: learnerId(company, person.key),
    company,
    email,
    emails: accounts.length === person.accounts.length ? person.emails : [...new Set(emails)],
    employeeId,
    firstName: nameGiver?.firstName ?? null,
    lastName: nameGiver?.lastName ?? null,
    name: named ?? email ?? employeeId ?? accounts[0]?.externalId ?? '',
    status: STATUS_ORDER.find((status) => accounts.some((account) => account.status === status)) ?? 'UNKNOWN',
    locale: mostCommon(accounts.flatMap((account) => account.locale ?? [])),
    updatedAt:
      accounts
        .flatMap((account) => account.updatedAt ?? [])
        .sort(compareText)
        .at(-1) ?? null,
    accounts,
    missingFrom: roster
      .filter(
        ({ state, origin }) =>
          state !== 'FAILED' && !accounts.some((account) => account.origin.source === origin.source),
      )
      .map(({ origin }) => origin),
    identity: {
      confidence: vendors.size < 2 ? 'SINGLE' : exact ? 'EXACT' : 'LIKELY',
      matchedBy: person.matchedBy,
      conflicts: person.conflicts,
    },
    roster,
  };
}

/** The address of an account as far as it is the person's: neither one that nobody reads nor one that several people have. */
function ownEmail({ email }: Account, person: Person, rules: IdentityRules): string | null {
  const canonical = email === null ? null : canonicalEmail(email, rules);
  return canonical !== null && person.emails.includes(canonical) ? canonical : null;
}

/** @param key what the person is known by (`Person.key`) */
export function learnerId(company: Company, key: string): string {
  return encodeId('Learner', company.slug, fingerprint(company.slug, key));
}

/** What most say; of equals, the first in the alphabet, so that no order of sources matters. */
function mostCommon(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [winner] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return winner?.[0] ?? null;
}
