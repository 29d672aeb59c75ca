import { KINDS } from '../../datasources/spec/capabilities';
import type { Capabilities, RecordKind } from '../../datasources/spec/capabilities';
import type { Origin } from '../../datasources/spec/origin';
import type { ReadCache, SharedDrop } from '../../datasources/cache/read-cache';
import { scanKey } from '../../datasources/engine/scan-reader';
import type { Source } from '../../datasources/engine/sources';

/** What a refresh may be narrowed to: the kinds of records, and the timelines. */
export type RefreshKind = RecordKind | 'timeline';
export const REFRESH_KINDS: readonly RefreshKind[] = [...KINDS, 'timeline'];

/** How many cached reads were dropped. */
interface DroppedReads {
  readonly source: string;
  readonly company: string;
  /** The kind that the reads serve, or the first of several; null for what only this vendor has. */
  readonly kind: RefreshKind | null;
  readonly reads: number;
}

export interface Refreshed {
  readonly dropped: readonly DroppedReads[];
  readonly shared: SharedDrop;
}

/**
 * Drops what was read of some companies' tenants, and of nothing else: whole, or only the reads that serve one kind. Reads
 * that serve several kinds go with each of them.
 */
export async function dropReads(
  cache: Pick<ReadCache, 'invalidatePrefix'>,
  sources: ReadonlyMap<string, Source>,
  origins: readonly Origin[],
  kind: RefreshKind | null,
): Promise<Refreshed> {
  const tenants = new Map<string, { readonly origin: Origin; readonly kindOf: (read: string) => RefreshKind | null }>();
  const prefixes: string[] = [];
  for (const origin of origins) {
    const source = sources.get(origin.source);
    if (!source) continue;
    const scope = source.cacheScope(origin);
    const capabilities = source.capabilities(origin.tenant);
    tenants.set(scope, { origin, kindOf: kindsByRead(capabilities) });
    for (const read of kind === null ? [''] : readsOf(capabilities, kind)) prefixes.push(`${scope} ${read}`);
  }
  if (prefixes.length === 0) return { dropped: [], shared: 'NONE' };
  const { keys, shared } = await cache.invalidatePrefix(prefixes);
  return { dropped: count(keys, tenants), shared };
}

function endpointsOf(capabilities: Capabilities, kind: RefreshKind): readonly string[] {
  return capabilities[kind]?.endpoints ?? [];
}

/** How the keys of the reads that serve a kind begin. */
function readsOf(capabilities: Capabilities, kind: RefreshKind): readonly string[] {
  return readsOfEndpoints(capabilities, endpointsOf(capabilities, kind));
}

/**
 * How the keys of the reads begin that come from some endpoints: with the number of an endpoint, or with the name of a whole
 * list that is made from one of them.
 */
export function readsOfEndpoints(capabilities: Capabilities, endpoints: readonly string[]): readonly string[] {
  // A list that is being put together from one of these reads must not be kept either.
  const lists = KINDS.filter((other) => endpointsOf(capabilities, other).some((one) => endpoints.includes(one)));
  return [...endpoints, ...lists.map(scanKey)];
}

function kindsByRead(capabilities: Capabilities): (read: string) => RefreshKind | null {
  const lists = new Map(KINDS.map((kind) => [scanKey(kind), kind]));
  const byEndpoint = new Map<string, RefreshKind>();
  for (const kind of REFRESH_KINDS)
    for (const endpoint of endpointsOf(capabilities, kind))
      if (!byEndpoint.has(endpoint)) byEndpoint.set(endpoint, kind);
  return (read) => lists.get(read) ?? byEndpoint.get(read.split(' ', 1)[0] ?? '') ?? null;
}

function count(
  keys: ReadonlySet<string>,
  tenants: ReadonlyMap<string, { readonly origin: Origin; readonly kindOf: (read: string) => RefreshKind | null }>,
): readonly DroppedReads[] {
  const counts = new Map<string, DroppedReads>();
  for (const key of keys) {
    // A tenant's id may hold anything, and JSON ends where its list does.
    const scope = scopeIn(key);
    const tenant = tenants.get(scope);
    if (!tenant) continue;
    const { source, company } = tenant.origin;
    const kind = tenant.kindOf(key.slice(scope.length + 1));
    const name = JSON.stringify([source, company, kind]);
    counts.set(name, { source, company, kind, reads: (counts.get(name)?.reads ?? 0) + 1 });
  }
  return [...counts.keys()].sort().flatMap((name) => counts.get(name) ?? []);
}

/** What a key says before the read: the company, and a JSON list of texts, and null where there is no tenant. */
function scopeIn(key: string): string {
  return /^[a-z0-9-]+ \[(?:"(?:[^"\\]|\\.)*"|null|,)*\]/.exec(key)?.[0] ?? '';
}
