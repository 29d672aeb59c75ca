import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import { accountKey, list, listAddresses, listNames, refKey } from './account';
import type { Account, AccountRef } from './account';
import { MOST_PEOPLE_PER_KEY } from './claims';
import type { Cluster, Clusters } from './clusters';
import { canonicalEmail, companyDomains, homeEmail, linkedDomains, partsOfEmail } from './email';
import type { EmailRules } from './email';
import { namesIn } from './keys';
import type { Claim, SharedLocalPart } from './keys';
import { namesCompatible } from './names';

/** Accounts that may or may not belong to one person, or are linked although that is doubtful: a human must decide. */
export interface Conflict {
  readonly reason: string;
  readonly accounts: readonly Account[];
}

/** Counts of people whose addresses differ only in the domain. */
export interface DomainCounts {
  /** People with addresses under several of the company's domains. */
  readonly linked: number;
  /** Combinations of name and local part that several people have under several domains. */
  readonly apart: number;
}

const KEY_NAMES: Readonly<Record<Claim['rule'], string>> = {
  DOMAIN: 'local part',
  EMPLOYEE_ID: 'employee id',
};

/** People who share a key and were not linked by it, or were linked by an employee id although their addresses differ. */
export function* claimConflicts(
  claims: readonly Claim[],
  clusters: Clusters,
  rules: EmailRules,
): CooperativeTask<readonly Conflict[]> {
  const conflicts: Conflict[] = [];
  const domains = linkedDomains(rules);
  yield* forEachSliced(claims, ({ rule, key, holders }) => {
    const accounts = holders.flatMap((holder) => holder.accounts);
    const what = `${KEY_NAMES[rule]} ${key}`;
    if (holders.length > MOST_PEOPLE_PER_KEY) {
      const reason = `the ${what} is used by ${holders.length} people, so it links no accounts`;
      conflicts.push({ reason, accounts });
      return;
    }
    const merged = peopleOf(accounts, clusters).size === 1;
    const addresses = new Set(accounts.map(({ email }) => email && homeEmail(canonicalEmail(email, rules), domains)));
    if (merged && (rule === 'DOMAIN' || addresses.size < 2 || addresses.has(null))) return;
    const where = addresses.has(null)
      ? `under several names: ${listNames(accounts)}`
      : `under several addresses: ${listAddresses(accounts)}`;
    conflicts.push({ reason: `${what} appears ${where}${merged ? '' : ' (not merged)'}`, accounts });
  });
  return conflicts;
}

/**
 * People who have the same name and local part under several domains and were not linked, because not all the domains are
 * the company's, or linking domains is disabled. `claimConflicts` reports the pairs that the domain rule refused.
 */
export function* domainConflicts(
  localParts: readonly SharedLocalPart[],
  clusters: Clusters,
  rules: EmailRules,
): CooperativeTask<{ readonly conflicts: readonly Conflict[]; readonly counts: DomainCounts }> {
  const conflicts: Conflict[] = [];
  const [own, linked] = [companyDomains(rules), new Set(linkedDomains(rules))];
  const counts = { linked: 0, apart: 0 };
  yield* forEachSliced(localParts, ({ local, addresses }) => {
    if (addresses.size > MOST_PEOPLE_PER_KEY) return;
    const accounts = [...addresses.values()].flat();
    const people = [...peopleOf(accounts, clusters).values()];
    const domainsOf = (some: readonly Account[]): ReadonlySet<string> =>
      new Set(some.flatMap(({ email }) => (email ? [partsOfEmail(canonicalEmail(email, rules)).domain] : [])));
    if (people.some((some) => [...domainsOf(some)].filter((domain) => own.includes(domain)).length > 1))
      counts.linked += 1;
    const alike = people.filter((one) => people.some((other) => one !== other && areAlike(one, other)));
    if (alike.length === 0) return;
    counts.apart += 1;
    const domains = domainsOf(alike.flat());
    if ([...domains].every((domain) => linked.has(domain))) return;
    const where = list(alike.flat(), ({ email, origin }) => `${email ?? ''} (${origin.source})`);
    conflicts.push({
      reason: `local part ${local} appears under several domains with one name: ${where} (not merged)`,
      accounts: alike.flat(),
    });
  });
  return { conflicts, counts };
}

function areAlike(one: readonly Account[], other: readonly Account[]): boolean {
  const [a, b] = [namesIn(one), namesIn(other)];
  return a.length > 0 && b.length > 0 && namesCompatible([...a, ...b]);
}

/** People with several accounts at one source that no override joins. */
export function* repeatedAccounts(
  clusters: readonly Cluster[],
  joins: readonly (readonly AccountRef[])[],
): CooperativeTask<readonly Conflict[]> {
  const conflicts: Conflict[] = [];
  const decided = joins.map((join) => new Set(join.map(refKey)));
  yield* forEachSliced(clusters, ({ accounts }) => {
    if (accounts.length < 2) return;
    for (const [source, own] of Map.groupBy(accounts, ({ origin }) => origin.source)) {
      if (own.length < 2 || decided.some((join) => own.every((account) => join.has(accountKey(account))))) continue;
      const ids = list(own, ({ externalId }) => externalId);
      conflicts.push({ reason: `one person has several accounts at ${source}: ${ids}`, accounts: own });
    }
  });
  return conflicts;
}

function peopleOf(accounts: readonly Account[], clusters: Clusters): ReadonlyMap<number, readonly Account[]> {
  return Map.groupBy(accounts, (account) => clusters.rootOf(account));
}
