import { forEachSliced } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import type { Account } from './account';
import { namesCompatible } from './names';
import type { NameWords } from './names';

/** A person as linked by addresses and overrides, with those of their accounts that have the shared key. */
export interface Holder {
  readonly root: number;
  readonly accounts: readonly Account[];
  /** The names on the accounts; empty only if none of the person's accounts has a name. */
  readonly names: readonly NameWords[];
}

/** A key that should belong to one person and that several people have: an employee id, a local part of addresses. */
export interface SharedKey {
  readonly holders: readonly Holder[];
  /** false: the key links no one; it only prevents linking people whose names are not compatible. */
  readonly links: boolean;
}

/** A key that more people share identifies no one. Also bounds the cost of comparing them. */
export const MOST_PEOPLE_PER_KEY = 10;

/**
 * Decides which people are the same person, by the keys that they share.
 *
 * - Two people whose names under a key are compatible are merged.
 * - Two people whose names under a key are not compatible are refused: they stay apart, also indirectly. A person that
 *   two refused people could claim is merged with neither.
 * - A person without a name is merged only if there is exactly one candidate.
 *
 * Decisions depend only on sets, so the order of people and keys makes no difference.
 * @returns maps a root to the root of the merged person
 */
export function* resolveClaims(keys: readonly SharedKey[]): CooperativeTask<(root: number) => number> {
  const graph = yield* readKeys(keys);
  const person = new Map<number, number>();
  const personOf = (root: number): number => person.get(root) ?? root;
  const unite = (roots: readonly number[]): void => {
    const [first] = roots;
    if (first !== undefined) for (const root of roots) person.set(root, first);
  };
  yield* forEachSliced(componentsOf(graph.compatible, [...graph.compatible.keys()]), (component) => {
    if (agree(component, graph)) unite(component);
    else
      for (const part of undisputed(component, graph)) {
        if (agree(part, graph)) unite(part);
      }
  });
  yield* forEachSliced(componentsOf(graph.nameless, [...graph.nameless.keys()]), (component) => {
    const candidates = new Map(component.map((root) => [root, candidatesOf(root, graph, personOf)]));
    const people = new Set([...candidates.values()].flatMap((some) => [...some]));
    const [only] = people;
    if (people.size === 1 && only !== undefined) {
      for (const [root, some] of candidates) if (some.size > 0) person.set(root, only);
    } else if (people.size === 0 && component.length === 2) unite(component);
  });
  return personOf;
}

interface Claims {
  /** People whose names under a key are compatible. */
  readonly compatible: Adjacency;
  /** People without a name, linked to others without a name that share a key with them. */
  readonly nameless: Adjacency;
  /** People without a name, linked to people with a name that share a key with them. */
  readonly named: Adjacency;
  /** The keys of each person. */
  readonly keys: ReadonlyMap<number, ReadonlyMap<SharedKey, Holder>>;
}
type Adjacency = Map<number, Set<number>>;

function* readKeys(keys: readonly SharedKey[]): CooperativeTask<Claims> {
  const compatible: Adjacency = new Map();
  const nameless: Adjacency = new Map();
  const named: Adjacency = new Map();
  const byRoot = new Map<number, Map<SharedKey, Holder>>();
  yield* forEachSliced(keys, (key) => {
    for (const holder of key.holders) {
      const ofRoot = byRoot.get(holder.root) ?? new Map<SharedKey, Holder>();
      byRoot.set(holder.root, ofRoot.set(key, holder));
    }
    if (!key.links || key.holders.length > MOST_PEOPLE_PER_KEY) return;
    for (const [index, one] of key.holders.entries()) {
      for (const other of key.holders.slice(index + 1)) {
        if (one.names.length > 0 && other.names.length > 0) {
          if (namesCompatible([...one.names, ...other.names])) link(compatible, one.root, other.root);
          continue;
        }
        if (one.names.length === 0) addTo(other.names.length === 0 ? nameless : named, one.root, other.root);
        if (other.names.length === 0) addTo(one.names.length === 0 ? nameless : named, other.root, one.root);
      }
    }
  });
  // Includes people without a name that share a key only with named people.
  for (const root of named.keys()) if (!nameless.has(root)) nameless.set(root, new Set());
  return { compatible, nameless, named, keys: byRoot };
}

function link(graph: Adjacency, one: number, other: number): void {
  addTo(graph, one, other);
  addTo(graph, other, one);
}

function addTo(graph: Adjacency, from: number, to: number): void {
  const neighbours = graph.get(from);
  if (neighbours) neighbours.add(to);
  else graph.set(from, new Set([to]));
}

/** The connected components among the given roots, each sorted by root. */
function* componentsOf(graph: Adjacency, roots: readonly number[]): Generator<readonly number[]> {
  const wanted = new Set(roots);
  for (const root of roots) {
    if (!wanted.delete(root)) continue;
    const component = [root];
    for (let index = 0; index < component.length; index += 1)
      for (const neighbour of graph.get(component[index] ?? root) ?? [])
        if (wanted.delete(neighbour)) component.push(neighbour);
    yield component.sort((a, b) => a - b);
  }
}

/** Whether no two people of a component are refused: under each key that several of them have, all names agree. */
function agree(component: readonly number[], { keys }: Claims): boolean {
  const holders = new Map<SharedKey, Holder[]>();
  for (const root of component)
    for (const [key, holder] of keys.get(root) ?? []) {
      const ofKey = holders.get(key);
      if (ofKey) ofKey.push(holder);
      else holders.set(key, [holder]);
    }
  for (const some of holders.values())
    if (some.length > 1 && !namesCompatible(some.flatMap(({ names }) => names))) return false;
  return true;
}

function refused(one: number, other: number, { keys }: Claims): boolean {
  const [a, b] = [keys.get(one), keys.get(other)];
  if (!a || !b) return false;
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  for (const [key, holder] of fewer) {
    const second = more.get(key);
    if (second && !namesCompatible([...holder.names, ...second.names])) return true;
  }
  return false;
}

/** The components that remain of people who do not all agree, without the people that two refused people could claim. */
function undisputed(component: readonly number[], graph: Claims): readonly (readonly number[])[] {
  const claimedTwice = (root: number): boolean => {
    const neighbours = [...(graph.compatible.get(root) ?? [])];
    if (neighbours.length > MOST_PEOPLE_PER_KEY) return true;
    return neighbours.some((one, index) => neighbours.slice(index + 1).some((other) => refused(one, other, graph)));
  };
  return [
    ...componentsOf(
      graph.compatible,
      component.filter((root) => !claimedTwice(root)),
    ),
  ];
}

function candidatesOf(root: number, { named }: Claims, personOf: (root: number) => number): ReadonlySet<number> {
  return new Set([...(named.get(root) ?? [])].map(personOf));
}
