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
  const accounts = yield* sorted(unsorted);
  const separate = new Set(
    rules.overrides.flatMap((override) => ('separate' in override ? override.separate : [])).map(refKey),
  );
  const linkable = separate.size > 0 ? accounts.filter((account) => !separate.has(accountKey(account))) : accounts;
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

  const joins = rules.overrides.flatMap((override) => ('join' in override ? [override.join] : []));
  const named = new Set(joins.flat().map(refKey));
  const byKey = new Map<string, Account>();
  yield* steps(named.size > 0 ? accounts : [], (account) => {
    const key = accountKey(account);
    if (named.has(key)) byKey.set(key, account);
  });
  for (const join of joins) {
    const [first, ...rest] = join.flatMap((ref) => byKey.get(refKey(ref)) ?? []);
    for (const account of rest) if (first) clusters.join(account, first, 'OVERRIDE');
  }

  if (rules.matchEmployeeId) conflicts.push(...(yield* joinByEmployeeId(linkable, clusters)));
  const linked = yield* clusters.all();
  return { people: yield* toPeople(linked, separate, conflicts, rules), conflicts };
}

interface Keyed {
  readonly account: Account;
  readonly key: string;
}
/** So many are sorted in one step. */
const RUN = 1000;

/** By source and id: runs of them, and then two runs after the other merged. */
function* sorted(accounts: readonly Account[]): Steps<readonly Account[]> {
  let runs: (readonly Keyed[])[] = [];
  for (let at = 0; at < accounts.length; at += RUN) {
    const run = accounts.slice(at, at + RUN).map((account) => ({ account, key: accountKey(account) }));
    runs.push(run.sort((a, b) => compareText(a.key, b.key)));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Keyed[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0]?.map(({ account }) => account) ?? [];
}

function* merge(left: readonly Keyed[], right: readonly Keyed[]): Steps<readonly Keyed[]> {
  const merged: Keyed[] = [];
  let at = 0;
  yield* steps(left, (one) => {
    for (let other = right[at]; other && compareText(other.key, one.key) < 0; other = right[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(one);
  });
  return merged.concat(right.slice(at));
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
  clusters: readonly Cluster[],
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
  all(): Steps<readonly Cluster[]>;
}
interface Cluster {
  readonly accounts: readonly Account[];
  readonly rules: ReadonlySet<IdentityRule>;
}

/** Disjoint sets of accounts, with the rules that joined each. */
function createClusters(accounts: readonly Account[]): Clusters {
  const indexOf = new Map(accounts.map((account, index) => [account, index]));
  const parent = accounts.map((_, index) => index);
  /** Of those that were joined, by their root. */
  const joined = new Map<number, { accounts: readonly Account[]; readonly rules: Set<IdentityRule> }>();
  const find = (start: number): number => {
    let index = start;
    for (let up = parent[index] ?? index; up !== index; up = parent[index] ?? index) index = up;
    parent[start] = index;
    return index;
  };
  const rootOf = (account: Account): number => find(indexOf.get(account) ?? 0);
  const clusterOf = (root: number) =>
    joined.get(root) ?? { accounts: accounts.slice(root, root + 1), rules: new Set() };
  return {
    rootOf,
    of: (account) => clusterOf(rootOf(account)).accounts,
    join(a, b, rule) {
      const [to, from] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))];
      const cluster = clusterOf(to);
      joined.set(to, cluster);
      cluster.rules.add(rule);
      if (to === from) return;
      parent[from] = to;
      const other = clusterOf(from);
      joined.delete(from);
      cluster.accounts = cluster.accounts.concat(other.accounts);
      for (const known of other.rules) cluster.rules.add(known);
    },
    *all() {
      const clusters: Cluster[] = [];
      yield* steps(parent.keys(), (index) => {
        if (find(index) === index) clusters.push(clusterOf(index));
      });
      return clusters;
    },
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
