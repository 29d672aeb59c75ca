import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import type { ReadCache } from '../../datasources/cache/read-cache';
import { RecentLooks } from '../../datasources/runtime/recent-looks';
import type { Switches } from '../../datasources/engine/switches';

/** Whether responses are still made of current reads. */
export interface CurrentReads {
  /** Whether all referenced reads are cached, unchanged and fresh. */
  areCurrent(refs: readonly CacheEntryRef[]): boolean;
  /** The number of invalidations so far: an execution that began before the last one may hold what was invalidated. */
  invalidations(): number;
}

/**
 * Looks at a list once while nothing changes and all of it is fresh: most requests have the same lists. Each look marks the reads
 * as used, so that what only serves cached responses is not evicted first.
 */
export function createCurrentReads(
  cache: Pick<ReadCache, 'currentUntil' | 'changes' | 'invalidations'>,
  switches: Pick<Switches, 'isCurrent' | 'changes'>,
): CurrentReads {
  const looks = new RecentLooks<readonly CacheEntryRef[]>();
  const currentUntil = (ref: CacheEntryRef): number => {
    const isSwitchCurrent = switches.isCurrent(ref);
    if (isSwitchCurrent === null) return cache.currentUntil(ref);
    return isSwitchCurrent ? Infinity : 0;
  };
  return {
    areCurrent(refs) {
      const changes = cache.changes() + switches.changes();
      if (looks.has(refs, changes)) return true;
      const now = Date.now();
      let until = Infinity;
      for (const ref of refs) {
        until = Math.min(until, currentUntil(ref));
        if (until <= now) return false;
      }
      looks.note(refs, changes, until);
      return true;
    },
    invalidations: () => cache.invalidations() + switches.changes(),
  };
}
