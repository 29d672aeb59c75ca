import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import type { Account } from './account';

/** The rule that links two accounts. `DOMAIN`: the same local part under several of the company's domains. */
export type LinkRule = 'OVERRIDE' | 'EMAIL' | 'EMAIL_ALIAS' | 'DOMAIN' | 'EMPLOYEE_ID';
const RULES: readonly LinkRule[] = ['OVERRIDE', 'EMAIL', 'EMAIL_ALIAS', 'DOMAIN', 'EMPLOYEE_ID'];

/** The accounts of one person, in input order. */
export interface Cluster {
  readonly accounts: readonly Account[];
  readonly rules: readonly LinkRule[];
}

/** Disjoint sets of accounts (union-find by size), with the rules that joined each. */
export interface Clusters {
  join(a: Account, b: Account, rule: LinkRule): void;
  /** The id of the set that contains an account; valid until the next `join`. */
  rootOf(account: Account): number;
  of(root: number): readonly Account[];
  /** All sets, ordered by their first account. */
  all(): CooperativeTask<readonly Cluster[]>;
}

export function createClusters(accounts: readonly Account[]): Clusters {
  const indexOf = new Map(accounts.map((account, index) => [account, index]));
  const parent = Int32Array.from(accounts.keys());
  const size = new Int32Array(accounts.length).fill(1);
  /** The members of each set as a circular linked list, so that joining two sets copies neither. */
  const next = Int32Array.from(accounts.keys());
  /** One bit for each rule. */
  const ruleBits = new Uint8Array(accounts.length);

  const find = (start: number): number => {
    let root = start;
    while (at(parent, root) !== root) root = at(parent, root);
    for (let index = start; index !== root;) {
      const up = at(parent, index);
      parent[index] = root;
      index = up;
    }
    return root;
  };
  const rootOf = (account: Account): number => find(indexOf.get(account) ?? 0);
  return {
    rootOf,
    of(root) {
      const members: number[] = [root];
      for (let index = at(next, root); index !== root; index = at(next, index)) members.push(index);
      return members.sort((a, b) => a - b).flatMap((index) => accounts[index] ?? []);
    },
    join(a, b, rule) {
      const [one, other] = [rootOf(a), rootOf(b)];
      const [to, from] = at(size, one) >= at(size, other) ? [one, other] : [other, one];
      ruleBits[to] = at(ruleBits, to) | at(ruleBits, from) | (1 << RULES.indexOf(rule));
      if (to === from) return;
      parent[from] = to;
      size[to] = at(size, to) + at(size, from);
      [next[to], next[from]] = [at(next, from), at(next, to)];
    },
    *all() {
      const members = new Map<number, Account[]>();
      yield* forEachSliced(accounts.entries(), ([index, account]) => {
        const root = find(index);
        const ofRoot = members.get(root);
        if (ofRoot) ofRoot.push(account);
        else members.set(root, [account]);
      });
      return [...members].map(([root, own]) => ({
        accounts: own,
        rules: RULES.filter((_, bit) => (at(ruleBits, root) & (1 << bit)) !== 0),
      }));
    },
  };
}

/** @param index must be within the array */
function at(array: Int32Array | Uint8Array, index: number): number {
  return array[index] ?? 0;
}
