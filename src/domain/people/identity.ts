import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import { accountKey, listNames, refKey } from './account';
import type { Account, AccountRef } from './account';
import { MOST_PEOPLE_PER_KEY, resolveClaims } from './claims';
import type { SharedKey } from './claims';
import { createClusters } from './clusters';
import type { Clusters, LinkRule } from './clusters';
import { claimConflicts, domainConflicts, repeatedAccounts } from './conflicts';
import type { Conflict, DomainCounts } from './conflicts';
import { canonicalEmail, isIdentity, linkedDomains } from './email';
import type { EmailRules } from './email';
import { distinctNames, domainClaims, domainRefusals, employeeClaims, groupAccounts, sharedLocalParts } from './keys';
import type { Claim } from './keys';
import { nameWords, namesDisagree, namesMayAgree } from './names';
import { toPeople } from './person';
import type { Person } from './person';
import { sortAccounts } from './sort';

export type { Account } from './account';

export type Override = { readonly join: readonly AccountRef[] } | { readonly separate: readonly AccountRef[] };

export interface IdentityRules extends EmailRules {
  readonly matchEmployeeId: boolean;
  readonly overrides: readonly Override[];
  /** The key of the fingerprints in ids; null or absent: they are made without one. */
  readonly idSecret?: string | null;
}

export interface Linked {
  readonly people: readonly Person[];
  readonly conflicts: readonly Conflict[];
  readonly domains: DomainCounts;
}

/**
 * Links accounts to people: by address (compared as configured), by override, then by local parts under the company's
 * domains and by employee id. The order of the accounts makes no difference.
 *
 * Two people are never merged silently. One address under two names is one person and reported as a conflict, unless one
 * source has the address for several people: then it links no accounts. One local part under several of the company's
 * domains, or one employee id, is one person only if the names agree beyond initials (`claims.ts`), else a conflict. A
 * separated account is not linked unless an override joins it.
 */
export function* linkAccountsTask(unsorted: readonly Account[], rules: IdentityRules): CooperativeTask<Linked> {
  const accounts = yield* sortAccounts(unsorted);
  const separate = new Set(
    rules.overrides.flatMap((override) => ('separate' in override ? override.separate : [])).map(refKey),
  );
  const linkable = separate.size > 0 ? accounts.filter((account) => !separate.has(accountKey(account))) : accounts;
  const clusters = createClusters(accounts);
  yield;

  const unidentified: Account[] = [];
  const emails = yield* groupAccounts(linkable, (account) => identityEmail(account, rules, unidentified));
  const conflicts = yield* joinByEmail(emails, clusters, unidentified);
  const joins = rules.overrides.flatMap((override) => ('join' in override ? [override.join] : []));
  yield* joinByOverride(accounts, joins, clusters);

  const localParts = yield* sharedLocalParts(emails);
  const linkDomains = linkedDomains(rules);
  const claims = [
    ...(yield* domainClaims(localParts, linkDomains, clusters)),
    ...(rules.matchEmployeeId ? yield* employeeClaims(linkable, clusters) : []),
  ];
  const refusals = yield* domainRefusals(unidentified, emails, linkDomains, clusters, rules);
  yield* joinByClaims(claims, refusals, clusters);
  conflicts.push(...(yield* claimConflicts(claims, clusters, rules)));
  const domains = yield* domainConflicts(localParts, clusters, rules);
  conflicts.push(...domains.conflicts);

  const linked = yield* clusters.all();
  conflicts.push(...(yield* repeatedAccounts(linked, joins)));
  return {
    people: yield* toPeople(linked, { separate, emails, conflicts, rules }),
    conflicts,
    domains: domains.counts,
  };
}

/**
 * The canonical address of an account, if it identifies a person.
 * @param unidentified receives the accounts whose address does not identify a person
 */
function identityEmail(account: Account, rules: EmailRules, unidentified: Account[]): string | null {
  if (account.email === null) return null;
  const email = canonicalEmail(account.email, rules);
  if (isIdentity(email)) return email;
  unidentified.push(account);
  return null;
}

/**
 * Joins accounts with the same address. An address that one source has for several people links no accounts.
 * @param emails such addresses are removed: they identify no one
 * @param unidentified receives the accounts that have them
 */
function* joinByEmail(
  emails: Map<string, readonly Account[]>,
  clusters: Clusters,
  unidentified: Account[],
): CooperativeTask<Conflict[]> {
  const conflicts: Conflict[] = [];
  yield* forEachSliced([...emails], ([email, group]) => {
    const [first] = group;
    if (!first || group.length === 1) return;
    const names = distinctNames(group);
    if (names.length > 1 && isOfSeveral(group)) {
      emails.delete(email);
      for (const account of group) unidentified.push(account);
      const reason = `one source has one address for several people, so it links no accounts: ${listNames(group)}`;
      conflicts.push({ reason, accounts: group });
      return;
    }
    const rule = group.some((account) => account.email !== first.email) ? 'EMAIL_ALIAS' : 'EMAIL';
    for (const account of group) if (account !== first) clusters.join(account, first, rule);
    if (somePair(names, namesDisagree))
      conflicts.push({ reason: `one address under several names: ${listNames(group)}`, accounts: group });
  });
  return conflicts;
}

/** Whether one source has an address under names that cannot be two spellings of one name. */
function isOfSeveral(group: readonly Account[]): boolean {
  return [...Map.groupBy(group, ({ origin }) => origin.source).values()].some((own) =>
    somePair(distinctNames(own).map(nameWords), (one, other) => !namesMayAgree(one, other)),
  );
}

/** Whether any two items satisfy the test. Assumes so for more items than are worth comparing. */
function somePair<T>(items: readonly T[], test: (one: T, other: T) => boolean): boolean {
  if (items.length > MOST_PEOPLE_PER_KEY) return true;
  return items.some((one, index) => items.slice(index + 1).some((other) => test(one, other)));
}

function* joinByOverride(
  accounts: readonly Account[],
  joins: readonly (readonly AccountRef[])[],
  clusters: Clusters,
): CooperativeTask<void> {
  const named = new Set(joins.flat().map(refKey));
  const byKey = new Map<string, Account>();
  yield* forEachSliced(named.size > 0 ? accounts : [], (account) => {
    const key = accountKey(account);
    if (named.has(key)) byKey.set(key, account);
  });
  for (const join of joins) {
    const [first, ...rest] = join.flatMap((ref) => byKey.get(refKey(ref)) ?? []);
    for (const account of rest) if (first) clusters.join(account, first, 'OVERRIDE');
  }
}

function* joinByClaims(
  claims: readonly Claim[],
  refusals: readonly SharedKey[],
  clusters: Clusters,
): CooperativeTask<void> {
  const personOf = yield* resolveClaims([...claims, ...refusals]);
  const joins: (readonly [Account, Account, LinkRule])[] = [];
  yield* forEachSliced(claims, ({ rule, holders }) => {
    if (holders.length > MOST_PEOPLE_PER_KEY) return;
    const firsts = new Map<number, Account>();
    for (const { root, accounts } of holders) {
      const [account] = accounts;
      const first = firsts.get(personOf(root));
      if (account && first) joins.push([account, first, rule]);
      else if (account) firsts.set(personOf(root), account);
    }
  });
  // Deferred to here: roots identify people only until the first join.
  yield* forEachSliced(joins, ([a, b, rule]) => clusters.join(a, b, rule));
}
