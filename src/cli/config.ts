import { compareConfigs, isUnchanged, valueAt } from '../config/changes';
import type { ListChanges } from '../config/changes';
import type { Config } from '../config/config';
import { loadConfig } from './configuration';
import { UsageError } from './options';
import { table } from './table';

/**
 * `awaregraph config diff A B`: what a reload from A to B would do. Returns 0 if it would be accepted, 1 if it needs a restart
 * or B is wrong.
 * @throws UsageError if A is wrong
 */
export function configDiff(a: string, b: string): number {
  return diff(readOne('A', a), b);
}

function diff(before: Config, file: string): number {
  let after: Config;
  try {
    after = readOne('B', file);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stdout.write(`${error.message}\nA reload would be refused: B is wrong.\n`);
    return 1;
  }
  const changes = compareConfigs(before, after);
  const { needRestart } = changes;
  const rows = [
    ...listRows('companies', changes.companies, (name) => entryOf(name, before.companies, after.companies, 'slug')),
    ...listRows('clients', changes.clients, (name) => entryOf(name, before.clients, after.clients, 'name')),
    ...listRows('connections', changes.connections, (name) =>
      entryOf(name, before.connections.map(withoutVendor), after.connections.map(withoutVendor), 'id'),
    ),
    ...changes.settings.map((path) => [
      'settings',
      needRestart.includes(path) ? 'restart' : 'changed',
      `${path}${SECRET_SETTINGS.has(path) ? '' : `: ${shown(valueAt(before, path))} -> ${shown(valueAt(after, path))}`}`,
    ]),
  ];
  process.stdout.write(rows.length > 0 ? table(['what', 'how', 'which'], rows) : '');
  process.stdout.write(`${verdict(needRestart, isUnchanged(changes))}\n`);
  return needRestart.length > 0 ? 1 : 0;
}

function verdict(needRestart: readonly string[], isSame: boolean): string {
  if (needRestart.length > 0) return `A reload would be refused: a restart is needed for ${needRestart.join(', ')}.`;
  return isSame ? 'A reload would change nothing.' : 'A reload would be accepted.';
}

/** @throws UsageError that names the file */
function readOne(name: string, file: string): Config {
  try {
    return loadConfig(file);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const lines = error.message.split('\n').map((line) => `${name}: ${line}`);
    throw new UsageError(lines.join('\n'));
  }
}

function listRows(
  list: string,
  { added, removed, changed }: ListChanges,
  describe: (name: string) => string,
): readonly (readonly string[])[] {
  return [
    ...added.map((name) => [list, 'added', name]),
    ...removed.map((name) => [list, 'removed', name]),
    ...changed.map((name) => [list, 'changed', `${name}: ${describe(name)}`]),
  ];
}

type Entry = Readonly<Record<string, unknown>>;

/** Values that may be secrets, or hold them. */
const SECRET_SETTINGS: ReadonlySet<string> = new Set(['identity.idSecret', 'cache.redis', 'server.tls', 'vendors']);
const SECRET_KEYS: ReadonlySet<string> = new Set(['apiKey', 'apiKeys']);
const LONGEST_VALUE = 40;

/** The keys in which two entries of one name differ, with their values as far as these are no secrets. */
function entryOf(name: string, before: readonly object[], after: readonly object[], key: string): string {
  const find = (entries: readonly object[]): Entry => ({ ...entries.find((one) => Reflect.get(one, key) === name) });
  const [old, now] = [find(before), find(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((one) => JSON.stringify(old[one]) !== JSON.stringify(now[one]))
    .map((one) => {
      const isShown = !SECRET_KEYS.has(one) && !one.startsWith(SETTING);
      return isShown && isShort(old[one]) && isShort(now[one])
        ? `${one} ${shown(old[one])} -> ${shown(now[one])}`
        : one;
    })
    .map((text) => (text.startsWith(SETTING) ? text.slice(SETTING.length) : text))
    .join(', ');
}

const SETTING = 'setting ';

/** The vendor's own settings beside the common ones: they have its address and credentials. */
function withoutVendor({ vendor, settings, ...common }: Config['connections'][number]): Entry {
  const own = Object.entries(Object(settings) as Entry).map(([key, value]) => [SETTING + key, value] as const);
  return { ...common, vendor: vendor.slug, ...Object.fromEntries(own) };
}

function isShort(value: unknown): boolean {
  return shown(value).length <= LONGEST_VALUE;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(' ') || 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
