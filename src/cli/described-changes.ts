import { valueAt } from '../config/changes';
import type { ConfigChanges, ListChanges } from '../config/changes';
import type { Config } from '../config/config';
import { isMapping } from '../config/mistakes';

/**
 * Texts that are no secrets, by their keys. Every other text is hidden, so that a key which is new shows nothing: a credential may
 * stand in any address, header or setting. Numbers, true and false are shown.
 */
const SHOWN_TEXTS: ReadonlySet<string> = new Set([
  'server.host',
  'server.basePath',
  'server.metricsHost',
  'server.log.level',
  'server.log.format',
  'server.reload',
  'server.trustedProxies',
  'server.corsOrigins',
  'cache.redisPrefix',
  'audit.file',
  'companies.name',
  'companies.domains',
  'clients.companies',
  'clients.scopes',
  'connections.vendor',
]);
const LONGEST_VALUE = 40;

type Entry = Readonly<Record<string, unknown>>;

/** A row for each change: what, how, and which, with the values as far as they are no secrets. */
export function describeChanges(before: Config, after: Config, changes: ConfigChanges): readonly (readonly string[])[] {
  const ofList = (list: 'companies' | 'clients' | 'connections', old: readonly Entry[], now: readonly Entry[]) =>
    listRows(list, changes[list], old, now);
  return [
    ...ofList('companies', before.companies.map(named('slug')), after.companies.map(named('slug'))),
    ...ofList('clients', before.clients.map(named('name')), after.clients.map(named('name'))),
    ...ofList('connections', before.connections.map(settingsBeside), after.connections.map(settingsBeside)),
    ...changes.settings.map((path) => [
      'settings',
      changes.needRestart.includes(path) ? 'restart' : 'changed',
      describeSetting(path, valueAt(before, path), valueAt(after, path)),
    ]),
  ];
}

/** An entry with its name under a key of its own. */
function named(key: string): (entry: object) => Entry {
  return (entry) => ({ ...entry, [NAME]: Reflect.get(entry, key) as unknown });
}

const NAME = ' name';

/** The vendor's own settings beside the common ones. Each is in a list, which hides its value, also where that is a number. */
function settingsBeside({ vendor, settings, ...common }: Config['connections'][number]): Entry {
  const own = Object.entries(isMapping(settings) ? settings : {}).map(([key, value]) => [key, [value]] as const);
  return { ...common, vendor: vendor.slug, [NAME]: common.id, ...Object.fromEntries(own) };
}

function listRows(
  list: string,
  { added, removed, changed }: ListChanges,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly (readonly string[])[] {
  const find = (entries: readonly Entry[], name: string): Entry => entries.find((one) => one[NAME] === name) ?? {};
  return [
    ...added.map((name) => [list, 'added', name]),
    ...removed.map((name) => [list, 'removed', name]),
    ...changed.map((name) => [
      list,
      'changed',
      `${name}: ${describeEntry(list, find(before, name), find(after, name))}`,
    ]),
  ];
}

/** The keys in which two entries of one name differ. */
function describeEntry(list: string, before: Entry, after: Entry): string {
  const keys = changedKeys(before, after).map((key) => {
    const values = describeValues(`${list}.${key}`, before[key], after[key]);
    return values !== null && values.every((one) => one.length <= LONGEST_VALUE)
      ? `${key} ${values.join(' -> ')}`
      : key;
  });
  return keys.join(', ');
}

function describeSetting(path: string, before: unknown, after: unknown): string {
  if (isMapping(before) && isMapping(after)) return `${path}: ${changedKeys(before, after).join(', ')}`;
  const values = describeValues(path, before, after);
  return values === null ? path : `${path}: ${values.join(' -> ')}`;
}

function changedKeys(before: Entry, after: Entry): readonly string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Both values; null: they are not to be shown. */
function describeValues(path: string, before: unknown, after: unknown): readonly [string, string] | null {
  const [old, now] = [describeValue(path, before), describeValue(path, after)];
  return old === null || now === null ? null : [old, now];
}

function describeValue(path: string, value: unknown): string | null {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!SHOWN_TEXTS.has(path)) return null;
  if (typeof value === 'string') return value || 'none';
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(' ') || 'none' : null;
}
