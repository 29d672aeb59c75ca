import type { Config } from './config';
import type { ConnectionConfig } from './connections';
import { CHANGE_NEEDS } from './restart';

/** Entries of a list that were added, removed or changed, by name. */
export interface ListChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What differs between two configurations. No value is in it: it may be a secret. */
export interface ConfigChanges {
  readonly companies: ListChanges;
  readonly clients: ListChanges;
  readonly connections: ListChanges;
  /** The paths of all other keys that changed. */
  readonly settings: readonly string[];
  /** Those of them whose change needs a restart. */
  readonly needRestart: readonly string[];
}

const LISTS = ['companies', 'clients', 'connections'];

export function compareConfigs(before: Config, after: Config): ConfigChanges {
  const settings = Object.keys(CHANGE_NEEDS).filter((path) => {
    if (path === 'vendors') return !isSameList(before.vendors, after.vendors);
    return !LISTS.includes(path) && textAt(before, path) !== textAt(after, path);
  });
  const needRestart = settings.filter((path) => {
    if (CHANGE_NEEDS[path] !== 'restart if it begins or ends') return CHANGE_NEEDS[path] === 'restart';
    return (textAt(before, path) === NOTHING) !== (textAt(after, path) === NOTHING);
  });
  return {
    companies: compareLists(before.companies, after.companies, ({ slug }) => slug),
    clients: compareLists(before.clients, after.clients, ({ name }) => name),
    connections: compareLists(before.connections, after.connections, ({ id }) => id, connectionKey),
    settings,
    needRestart,
  };
}

export function isUnchanged({ companies, clients, connections, settings }: ConfigChanges): boolean {
  return [companies, clients, connections].every(isEmpty) && settings.length === 0;
}

function isEmpty({ added, removed, changed }: ListChanges): boolean {
  return added.length + removed.length + changed.length === 0;
}

/** Connections with the same key are the same: nothing about them has changed. */
export function connectionKey({ vendor, ...connection }: ConnectionConfig): string {
  return JSON.stringify([vendor.slug, connection]);
}

export function valueAt(config: Config, path: string): unknown {
  return path.split('.').reduce<unknown>((within, key) => Reflect.get(Object(within), key), config);
}

/** The value at a path, as text that can be compared. */
function textAt(config: Config, path: string): string {
  return JSON.stringify(valueAt(config, path) ?? null);
}

const NOTHING = 'null';

function compareLists<T>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (entry: T) => string,
  keyOf: (entry: T) => string = (entry) => JSON.stringify(entry),
): ListChanges {
  const keys = (entries: readonly T[]) => new Map(entries.map((entry) => [nameOf(entry), keyOf(entry)]));
  const [old, now] = [keys(before), keys(after)];
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    changed: [...now].filter(([name, key]) => old.has(name) && old.get(name) !== key).map(([name]) => name),
  };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
