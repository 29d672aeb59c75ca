import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import { accountKey, compareText } from './account';
import type { Account } from './account';
import type { Cluster } from './clusters';
import type { Conflict } from './conflicts';
import { canonicalEmail, homeEmail, isIdentity, linkedDomains } from './email';
import type { EmailRules } from './email';
import { canonicalEmployeeId } from './employee-id';

export type IdentityRule = 'OVERRIDE' | 'EMAIL' | 'EMAIL_ALIAS' | 'EMPLOYEE_ID' | 'NONE';

/** One person's accounts. */
export interface Person {
  /**
   * Identifies the person independently of which sources are available: an address (under the company's main domain, for
   * any of its domains), else an employee id, else an account.
   */
  readonly key: string;
  /** Keys that the person had before, or would have by other addresses. */
  readonly aliases: readonly string[];
  /** Addresses that identify the person, in canonical form. */
  readonly emails: readonly string[];
  /** Whether an override separates the accounts: other people may have their addresses. */
  readonly apart: boolean;
  readonly accounts: readonly Account[];
  readonly matchedBy: readonly IdentityRule[];
  /** Whether only addresses and overrides link the accounts. */
  readonly certain: boolean;
  readonly conflicts: readonly string[];
}

export interface Linking {
  /** Keys of the accounts that overrides separate. */
  readonly separate: ReadonlySet<string>;
  /** The accounts of each address that identifies a person. */
  readonly emails: ReadonlyMap<string, readonly Account[]>;
  readonly conflicts: readonly Conflict[];
  readonly rules: EmailRules;
}

const NO_TEXTS: readonly string[] = [];
const ALONE: readonly IdentityRule[] = ['NONE'];

export function* toPeople(clusters: readonly Cluster[], linking: Linking): CooperativeTask<readonly Person[]> {
  const { separate, emails, conflicts, rules } = linking;
  const reasons = new Map<Account, string[]>();
  yield* forEachSliced(conflicts, ({ reason, accounts }) => {
    for (const account of accounts) {
      const ofAccount = reasons.get(account);
      if (ofAccount) ofAccount.push(reason);
      else reasons.set(account, [reason]);
    }
  });
  const domains = linkedDomains(rules);
  const taken = new Set<string>();
  const people: Person[] = [];
  yield* forEachSliced(clusters, ({ accounts, rules: linkedBy }) => {
    const own = separate.size > 0 ? accounts.filter((account) => !separate.has(accountKey(account))) : accounts;
    const isOwn = (email: string): boolean => emails.has(email);
    const addresses = addressesOf(own, isOwn, rules);
    const home = smallest(addresses.map((email) => homeEmail(email, domains)));
    const key = keyOf(own, accounts, addresses, home, emails, taken);
    taken.add(key);
    const aliases = addresses.map((email) => `email:${email}`).filter((alias) => alias !== key);
    people.push({
      key,
      aliases: aliases.length > 0 ? aliases : NO_TEXTS,
      // A separated account retains its address, although other people may have it too.
      emails: own === accounts ? addresses : addressesOf(accounts, isIdentity, rules),
      apart: own.length === 0,
      accounts,
      matchedBy: accounts.length > 1 ? rulesOf(linkedBy) : ALONE,
      certain: !linkedBy.includes('EMPLOYEE_ID') && !linkedBy.includes('DOMAIN'),
      conflicts: reasons.size > 0 ? [...new Set(accounts.flatMap((account) => reasons.get(account) ?? []))] : NO_TEXTS,
    });
  });
  return people;
}

function addressesOf(
  accounts: readonly Account[],
  isWanted: (email: string) => boolean,
  rules: EmailRules,
): readonly string[] {
  const found = new Set<string>();
  for (const { email } of accounts) {
    const canonical = email === null ? '' : canonicalEmail(email, rules);
    if (isWanted(canonical)) found.add(canonical);
  }
  return [...found];
}

/** If another person really has the address under the main domain, the person's key uses one of their actual addresses. */
function keyOf(
  own: readonly Account[],
  accounts: readonly Account[],
  addresses: readonly string[],
  home: string | undefined,
  emails: Linking['emails'],
  taken: ReadonlySet<string>,
): string {
  const isTheirs = home !== undefined && !addresses.includes(home) && emails.has(home);
  const candidates = [
    ...(home === undefined || isTheirs ? [] : [`email:${home}`]),
    ...(addresses.length > 0 ? [`email:${smallest(addresses) ?? ''}`] : employeeKeys(own)),
  ];
  return candidates.find((key) => !taken.has(key)) ?? `account:${smallest(accounts.map(accountKey)) ?? ''}`;
}

function employeeKeys(accounts: readonly Account[]): readonly string[] {
  const id = smallest(accounts.flatMap(({ employeeId }) => canonicalEmployeeId(employeeId) ?? []));
  return id === undefined ? [] : [`employee:${id}`];
}

function rulesOf(linkedBy: Cluster['rules']): readonly IdentityRule[] {
  const rules = linkedBy.map((rule): IdentityRule => (rule === 'DOMAIN' ? 'EMAIL_ALIAS' : rule));
  return [...new Set(rules)].sort(compareText);
}

function smallest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>(
    (least, text) => (least === undefined || text < least ? text : least),
    undefined,
  );
}
