import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import { fullName } from './account';
import type { Account } from './account';
import type { Holder, SharedKey } from './claims';
import type { Clusters, LinkRule } from './clusters';
import { canonicalEmail, partsOfEmail } from './email';
import type { EmailRules } from './email';
import { canonicalEmployeeId } from './employee-id';
import { nameWords } from './names';
import type { NameWords } from './names';

/** A key that several people share, with the rule that it belongs to. */
export interface Claim extends SharedKey {
  readonly rule: Extract<LinkRule, 'DOMAIN' | 'EMPLOYEE_ID'>;
  /** The local part or the employee id. */
  readonly key: string;
}

/** A local part that occurs under several domains. */
export interface SharedLocalPart {
  readonly local: string;
  /** Accounts by canonical address. */
  readonly addresses: ReadonlyMap<string, readonly Account[]>;
}

export function* sharedLocalParts(
  byEmail: ReadonlyMap<string, readonly Account[]>,
): CooperativeTask<readonly SharedLocalPart[]> {
  // Most local parts occur under one domain: no list is allocated for those.
  const first = new Map<string, string>();
  const several = new Map<string, Map<string, readonly Account[]>>();
  yield* forEachSliced(byEmail, ([email, accounts]) => {
    const { local } = partsOfEmail(email);
    const firstEmail = first.get(local);
    if (firstEmail === undefined) {
      first.set(local, email);
      return;
    }
    const addresses = several.get(local) ?? new Map([[firstEmail, byEmail.get(firstEmail) ?? []]]);
    several.set(local, addresses.set(email, accounts));
  });
  return [...several].map(([local, addresses]) => ({ local, addresses }));
}

/** People who share a local part under the company's domains. */
export function* domainClaims(
  localParts: readonly SharedLocalPart[],
  domains: readonly string[],
  clusters: Clusters,
): CooperativeTask<readonly Claim[]> {
  if (domains.length < 2) return [];
  const claims: Claim[] = [];
  const namesOf = createNames(clusters);
  yield* forEachSliced(localParts, ({ local, addresses }) => {
    const own = [...addresses].filter(([email]) => domains.includes(partsOfEmail(email).domain));
    const holders = holdersOf(
      own.flatMap(([, accounts]) => accounts),
      clusters,
      namesOf,
    );
    if (holders.length > 1) claims.push({ rule: 'DOMAIN', key: local, holders, links: true });
  });
  return claims;
}

/**
 * Local parts under the company's domains that identify no one (`no-reply`, an address that one source has for several
 * people): they link no accounts, but people whose names differ under one of them are refused all the same.
 * @param unidentified accounts with such addresses
 */
export function* domainRefusals(
  unidentified: readonly Account[],
  emails: ReadonlyMap<string, readonly Account[]>,
  domains: readonly string[],
  clusters: Clusters,
  rules: EmailRules,
): CooperativeTask<readonly SharedKey[]> {
  if (domains.length < 2) return [];
  const keys: SharedKey[] = [];
  const namesOf = createNames(clusters);
  const byLocalPart = yield* groupAccounts(unidentified, ({ email }) => {
    const { local, domain } = partsOfEmail(canonicalEmail(email ?? '', rules));
    return domains.includes(domain) ? local : null;
  });
  yield* forEachSliced(byLocalPart, ([local, group]) => {
    const others = domains.flatMap((domain) => emails.get(`${local}@${domain}`) ?? []);
    const holders = holdersOf([...group, ...others], clusters, namesOf);
    if (holders.length > 1) keys.push({ holders, links: false });
  });
  return keys;
}

/** People who share an employee id. */
export function* employeeClaims(accounts: readonly Account[], clusters: Clusters): CooperativeTask<readonly Claim[]> {
  const claims: Claim[] = [];
  const namesOf = createNames(clusters);
  const byId = yield* groupAccounts(accounts, ({ employeeId }) => canonicalEmployeeId(employeeId));
  yield* forEachSliced(byId, ([key, group]) => {
    const holders = group.length > 1 ? holdersOf(group, clusters, namesOf) : [];
    if (holders.length > 1) claims.push({ rule: 'EMPLOYEE_ID', key, holders, links: true });
  });
  return claims;
}

type NamesOf = (accounts: readonly Account[], root: number) => readonly NameWords[];

/** Names of accounts; if they have none, the names on the person's other accounts. */
function createNames(clusters: Clusters): NamesOf {
  const ofPerson = new Map<number, readonly NameWords[]>();
  return (accounts, root) => {
    const own = namesIn(accounts);
    if (own.length > 0) return own;
    const names = ofPerson.get(root) ?? namesIn(clusters.of(root));
    ofPerson.set(root, names);
    return names;
  };
}

/** The distinct names of some accounts, as words. */
export function namesIn(accounts: readonly Account[]): readonly NameWords[] {
  return distinctNames(accounts)
    .map(nameWords)
    .filter((words) => words.length > 0);
}

export function distinctNames(accounts: readonly Account[]): readonly string[] {
  return [...new Set(accounts.map(fullName))].filter((name) => name !== '');
}

function holdersOf(accounts: readonly Account[], clusters: Clusters, namesOf: NamesOf): readonly Holder[] {
  const byRoot = Map.groupBy(accounts, (account) => clusters.rootOf(account));
  if (byRoot.size < 2) return [];
  return [...byRoot].map(([root, own]) => ({ root, accounts: own, names: namesOf(own, root) }));
}

export function* groupAccounts(
  accounts: readonly Account[],
  keyOf: (account: Account) => string | null,
): CooperativeTask<Map<string, Account[]>> {
  const groups = new Map<string, Account[]>();
  yield* forEachSliced(accounts, (account) => {
    const key = keyOf(account);
    if (key === null) return;
    const group = groups.get(key);
    if (group) group.push(account);
    else groups.set(key, [account]);
  });
  return groups;
}
