import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { CacheStats, LookupStats } from '../../datasources/cache/cache-stats';

/** The counters of each cache, by its name in the label `cache`. A cache outside this process has lookups only. */
export type CachesByName = Readonly<Record<string, LookupStats | CacheStats>>;

const HELP: Readonly<Record<keyof LookupStats | 'evictions', string>> = {
  hits: 'Lookups that found a fresh entry.',
  misses: 'Lookups that found none, and started the work.',
  coalesced: 'Lookups that joined work in flight for the same key.',
  stale: 'Entries that were found, but no longer fresh.',
  evictions: 'Entries that were removed because the memory of the cache was full.',
};

/** Registers the counters of the caches, which are read when the metrics are. */
export function registerCacheMetrics(registry: Registry, caches: CachesByName): void {
  const registers = [registry];
  const labelNames = ['cache'];
  for (const [name, help] of entriesOf(HELP)) {
    new Counter({
      name: `awaregraph_cache_${name}_total`,
      help: `${help} By cache.`,
      labelNames,
      registers,
      collect() {
        this.reset();
        for (const [cache, stats] of Object.entries(caches)) {
          if (name !== 'evictions') this.inc({ cache }, stats[name]);
          else if ('evictions' in stats) this.inc({ cache }, stats.evictions);
        }
      },
    });
  }
  new Gauge({
    name: 'awaregraph_cache_bytes',
    help: 'Memory of the entries, by cache.',
    labelNames,
    registers,
    collect() {
      for (const [cache, stats] of Object.entries(caches)) if ('bytes' in stats) this.set({ cache }, stats.bytes());
    },
  });
}

function entriesOf<Name extends string>(texts: Readonly<Record<Name, string>>): readonly [Name, string][] {
  return Object.entries(texts) as [Name, string][];
}
