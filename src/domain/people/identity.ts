import type { Sourced } from '../../../datasources/source/origin';
import type { AccountRecord } from '../../../datasources/source/records';
import { canonicalEmail } from './email';
import type { EmailRules } from './email';
import { atOnce, steps } from '../../../datasources/source/turns';
import type { Steps } from '../../../datasources/source/turns';
import { namesAgree, namesDisagree } from './names';

export type Account = Sourced<AccountRecord>;
export type IdentityRule = 'OVERRIDE' | 'EMAIL' | 'EMAIL_ALIAS' | 'EMPLOYEE_ID' | 'NONE';

export interface AccountRef {
  readonly connection: string;
  readonly id: string;
}
export type Override = { readonly join: readonly AccountRef[] } | { readonly separate: readonly AccountRef[] };

export interface IdentityRules extends EmailRules {
  readonly matchEmployeeId: boolean;
  readonly overrides: readonly Override[];
}

/** Accounts that are one person's. */
export interface Person {
  /** What the person is known by, whichever sources answer: an address, else an employee id, else an account. */
  readonly key: string;
  readonly accounts: readonly Account[];
  readonly matchedBy: readonly IdentityRule[];
  readonly conflicts: readonly string[];
}

export interface Conflict {
  readonly reason: string;
  readonly accounts: readonly Account[];
}

/** An employee id that more people share than this is no id (`0`, `n/a`). */
const MOST_PEOPLE_PER_ID = 10;

/**
 * Links accounts to people: by address (compared as configured), by override, then by employee id. The order of the
 * accounts makes no difference.
 *
 * Two people are never merged silently. One address under two names is one person, and a conflict. One employee id
 * under two addresses is one person only if the names agree, and a conflict either way. A separated account stands
 * alone unless an override joins it.
 */
export function linkAccounts(unsorted: readonly Account[], rules: IdentityRules): Linked {
  return atOnce(linking(unsorted, rules));
}

export interface Linked {
  readonly people: readonly Person[];
  readonly conflicts: readonly Conflict[];
}

/** The same in steps, for companies of many people. */
export function* linking(unsorted: readonly Account[], rules: IdentityRules): Steps<Linked> {
  const keyed = unsorted.map((account) => ({ account, key: accountKey(account) }));
  yield;
  const accounts = keyed.sort((a, b) => compareText(a.key, b.key)).map(({ account }) => account);
  yield;
  const separate = new Set(
    rules.overrides.flatMap((override) => ('separate' in override ? override.separate : [])).map(refKey),
  );
  const linkable = accounts.filter((account) => !separate.has(accountKey(account)));
  const clusters = createClusters(accounts);
  const conflicts: Conflict[] = [];
  yield;

  const byEmail = yield* groupBy(linkable, (account) => account.email && canonicalEmail(account.email, rules));
  yield* steps(byEmail, ([, group]) => {
    const rule = new Set(group.map((account) => account.email)).size > 1 ? 'EMAIL_ALIAS' : 'EMAIL';
    for (const account of group.slice(1)) clusters.join(account, group[0] ?? account, rule);
    const other = group.find((account) => group.some((second) => namesDisagree(fullName(account), fullName(second))));
    if (other) conflicts.push({ reason: `one address under several names: ${listNames(group)}`, accounts: group });
  });

  const byKey = new Map(accounts.map((account) => [accountKey(account), account]));
  for (const override of rules.overrides) {
    if (!('join' in override)) continue;
    const [first, ...rest] = override.join.flatMap((ref) => byKey.get(refKey(ref)) ?? []);
    for (const account of rest) if (first) clusters.join(account, first, 'OVERRIDE');
  }

  yield;
  if (rules.matchEmployeeId) conflicts.push(...(yield* joinByEmployeeId(linkable, clusters)));
  const linked = clusters.all();
  yield;
  return { people: yield* toPeople(linked, separate, conflicts, rules), conflicts };
}

function* joinByEmployeeId(linkable: readonly Account[], clusters: Clusters): Steps<readonly Conflict[]> {
  const conflicts: Conflict[] = [];
  const joins: [Account, Account][] = [];
  const byEmployeeId = yield* groupBy(linkable, (account) => account.employeeId?.trim().toLowerCase() || null);
  yield* steps(byEmployeeId, ([id, group]) => {
    // Who is compared with whom is settled before anything is joined, so that no order matters.
    const people = [...new Map(group.map((account) => [clusters.rootOf(account), clusters.of(account)])).values()];
    if (people.length < 2) return;
    if (people.length > MOST_PEOPLE_PER_ID) {
      conflicts.push({
        reason: `the employee id ${id} is used by ${people.length} people, so it links nobody`,
        accounts: group,
      });
      return;
    }
    for (const [index, one] of people.entries()) {
      for (const other of people.slice(index + 1)) {
        const [a, b] = [one[0], other[0]];
        if (!a || !b) continue;
        const bothHaveAddress = hasAddress(one) && hasAddress(other);
        const agree = one.some((x) => other.some((y) => namesAgree(fullName(x), fullName(y))));
        const disagree = one.some((x) => other.some((y) => namesDisagree(fullName(x), fullName(y))));
        const same = bothHaveAddress ? agree : agree || !disagree;
        if (same) joins.push([a, b]);
        if (bothHaveAddress || !same) {
          const what = bothHaveAddress
            ? `under several addresses: ${listAddresses([...one, ...other])}`
            : `under several names: ${listNames([...one, ...other])}`;
          conflicts.push({
            reason: `employee id ${id} stands ${what}${same ? '' : ' (not merged)'}`,
            accounts: [...one, ...other],
          });
        }
      }
    }
  });
  for (const [a, b] of joins) clusters.join(a, b, 'EMPLOYEE_ID');
  return conflicts;
}

function* toPeople(
  clusters: readonly { readonly accounts: readonly Account[]; readonly rules: ReadonlySet<IdentityRule> }[],
  separate: ReadonlySet<string>,
  conflicts: readonly Conflict[],
  rules: EmailRules,
): Steps<readonly Person[]> {
  const reasons = new Map<Account, string[]>();
  for (const { reason, accounts } of conflicts)
    for (const account of accounts) reasons.set(account, [...(reasons.get(account) ?? []), reason]);
  const taken = new Set<string>();
  const people: Person[] = [];
  yield* steps(clusters, ({ accounts, rules: matchedBy }) => {
    const own = accounts.filter((account) => !separate.has(accountKey(account)));
    const email = smallest(own.flatMap((account) => (account.email ? [canonicalEmail(account.email, rules)] : [])));
    const employeeId = smallest(
      own.flatMap((account) => (account.employeeId ? [account.employeeId.trim().toLowerCase()] : [])),
    );
    const wanted = email ? `email:${email}` : employeeId ? `employee:${employeeId}` : null;
    const key = wanted && !taken.has(wanted) ? wanted : `account:${smallest(accounts.map(accountKey)) ?? ''}`;
    taken.add(key);
    people.push({
      key,
      accounts,
      matchedBy: accounts.length > 1 ? [...matchedBy].sort(compareText) : ['NONE'],
      conflicts: [...new Set(accounts.flatMap((account) => reasons.get(account) ?? []))],
    });
  });
  return people;
}

interface Clusters {
  join(a: Account, b: Account, rule: IdentityRule): void;
  rootOf(account: Account): number;
  of(account: Account): readonly Account[];
  all(): readonly { readonly accounts: readonly Account[]; readonly rules: ReadonlySet<IdentityRule> }[];
}

/** Disjoint sets of accounts, with the rules that joined each. */
function createClusters(accounts: readonly Account[]): Clusters {
  const indexOf = new Map(accounts.map((account, index) => [account, index]));
  const parent = accounts.map((_, index) => index);
  const members = accounts.map((account) => [account]);
  const rules = accounts.map(() => new Set<IdentityRule>());
  const find = (start: number): number => {
    let index = start;
    for (let up = parent[index] ?? index; up !== index; up = parent[index] ?? index) index = up;
    parent[start] = index;
    return index;
  };
  const rootOf = (account: Account): number => find(indexOf.get(account) ?? 0);
  return {
    rootOf,
    of: (account) => members[rootOf(account)] ?? [],
    join(a, b, rule) {
      const [to, from] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))];
      rules[to]?.add(rule);
      if (to === from) return;
      parent[from] = to;
      members[to] = (members[to] ?? []).concat(members[from] ?? []);
      for (const known of rules[from] ?? []) rules[to]?.add(known);
    },
    all: () =>
      accounts.flatMap((_, index) =>
        find(index) === index
          ? [{ accounts: members[index] ?? [], rules: rules[index] ?? new Set<IdentityRule>() }]
          : [],
      ),
  };
}

export function fullName(account: Account): string {
  return [account.firstName, account.lastName].filter(Boolean).join(' ');
}

function accountKey(account: Account): string {
  return refKey({ connection: account.origin.source, id: account.externalId });
}

function refKey(ref: AccountRef): string {
  return `${ref.connection}/${ref.id}`;
}

function hasAddress(accounts: readonly Account[]): boolean {
  return accounts.some((account) => account.email !== null);
}

function listNames(accounts: readonly Account[]): string {
  return accounts.map((account) => `${fullName(account) || 'no name'} (${account.origin.source})`).join(', ');
}

function listAddresses(accounts: readonly Account[]): string {
  return accounts.map((account) => `${account.email ?? 'no address'} (${account.origin.source})`).join(', ');
}

function* groupBy(
  accounts: readonly Account[],
  keyOf: (account: Account) => string | null,
): Steps<ReadonlyMap<string, Account[]>> {
  const groups = new Map<string, Account[]>();
  yield* steps(accounts, (account) => {
    const key = keyOf(account);
    if (!key) return;
    const group = groups.get(key);
    if (group) group.push(account);
    else groups.set(key, [account]);
  });
  return groups;
}

function smallest(texts: readonly string[]): string | undefined {
  return [...texts].sort(compareText)[0];
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
