import type { AccountRecord, LearnerStatus, Origin, Outcome } from '../../../datasources/reads';
import type { Company } from '../company';
import { encodeId, fingerprint } from '../ids';
import { compareText, fullName } from './account';
import type { Account } from './account';
import { canonicalEmail } from './email';
import { canonicalEmployeeId } from './employee-id';
import type { IdentityRules } from './identity';
import type { IdentityRule, Person } from './person';

/** One person of one company, with all linked accounts. */
export interface Learner {
  readonly id: string;
  readonly company: Company;
  readonly email: string | null;
  /** Every address of the person, in canonical form. */
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
  /** The outcome of reading each source's accounts: if it failed, it is unknown whether the source has this person. */
  readonly roster: readonly Outcome<AccountRecord>[];
}

/** Some learners of one company, with the outcomes of reading its accounts: a source that failed may have any of them. */
export interface LearnerSet {
  readonly learners: readonly Learner[];
  readonly outcomes: readonly Outcome<AccountRecord>[];
}

export function singleton(learner: Learner): LearnerSet {
  return { learners: [learner], outcomes: learner.roster };
}

const STATUS_ORDER: readonly LearnerStatus[] = ['ACTIVE', 'INACTIVE', 'ARCHIVED', 'UNKNOWN'];

/**
 * @param accounts the person's accounts in the current read (a person may also be linked through last-known accounts of a
 * failing source)
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
    id: learnerId(company, person.key, rules.idSecret ?? null),
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

/** The address of an account if it identifies the person: neither an unattended address nor one that several people have. */
function ownEmail({ email }: Account, person: Person, rules: IdentityRules): string | null {
  const canonical = email === null ? null : canonicalEmail(email, rules);
  return canonical !== null && person.emails.includes(canonical) ? canonical : null;
}

/**
 * @param key the person's key (`Person.key`)
 * @param secret `identity.idSecret` of the configuration
 */
export function learnerId(company: Company, key: string, secret: string | null): string {
  return encodeId('Learner', company.slug, fingerprint(secret, company.slug, key));
}

/** The most common text; ties are broken alphabetically, so that the order of sources does not matter. */
function mostCommon(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [winner] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return winner?.[0] ?? null;
}
