import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { CacheStats, LookupStats } from '../../datasources/cache/cache-stats';

/** The counters of each cache, by its name in the label `cache`. A cache outside this process has lookups only. */
export type CachesByName = Readonly<Record<string, LookupStats | CacheStats>>;

/** Registers the counters of the caches, which are read when the metrics are. */
export function registerCacheMetrics(ofProcess: Registry, caches: CachesByName): void {
  const count = (counter: Counter<'cache'>, read: (stats: LookupStats | CacheStats) => number | null): void => {
    counter.reset();
    for (const [cache, stats] of Object.entries(caches)) {
      const value = read(stats);
      if (value !== null) counter.inc({ cache }, value);
    }
  };
  new Counter({
    name: 'awaregraph_cache_hits_total',
    help: 'Lookups that found a fresh entry, by cache.',
    labelNames: ['cache'],
    registers: [ofProcess],
    collect() {
      count(this, (stats) => stats.hits);
    },
  });
  new Counter({
    name: 'awaregraph_cache_misses_total',
    help: 'Lookups that found none, and started the work, by cache.',
    labelNames: ['cache'],
    registers: [ofProcess],
    collect() {
      count(this, (stats) => stats.misses);
    },
  });
  new Counter({
    name: 'awaregraph_cache_coalesced_total',
    help: 'Lookups that joined work in flight for the same key, by cache.',
    labelNames: ['cache'],
    registers: [ofProcess],
    collect() {
      count(this, (stats) => stats.coalesced);
    },
  });
  new Counter({
    name: 'awaregraph_cache_stale_total',
    help: 'Entries that were found, but no longer fresh, by cache.',
    labelNames: ['cache'],
    registers: [ofProcess],
    collect() {
      count(this, (stats) => stats.stale);
    },
  });
  new Counter({
    name: 'awaregraph_cache_evictions_total',
    help: 'Entries that were removed, or not stored, because the memory of the cache was full, by cache.',
    labelNames: ['cache'],
    registers: [ofProcess],
    collect() {
      count(this, (stats) => ('evictions' in stats ? stats.evictions : null));
    },
  });
  new Gauge({
    name: 'awaregraph_cache_bytes',
    help: 'Memory of the entries, by cache.',
    labelNames: ['cache'],
    registers: [ofProcess],
    collect() {
      for (const [cache, stats] of Object.entries(caches)) if ('bytes' in stats) this.set({ cache }, stats.bytes());
    },
  });
}
