import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import type { ReadCache } from '../../datasources/cache/read-cache';
import type { Switches } from '../../datasources/engine/switches';

/** Whether responses are still made of current reads. */
export interface CurrentReads {
  /** Whether all referenced reads are cached, unchanged and fresh. */
  areCurrent(refs: readonly CacheEntryRef[]): boolean;
  /** The number of invalidations so far: an execution that began before the last one may hold what was invalidated. */
  invalidations(): number;
}

interface Look {
  /** The changes before it. */
  readonly changes: number;
  readonly until: number;
}

/** Each look marks the reads as used, so that those which only serve cached responses are not evicted first. */
const LOOK_AGAIN_AFTER_MS = 1000;

/** Looks at a list once while nothing changes and all of it is fresh: most requests have the same lists. */
export function createCurrentReads(
  cache: Pick<ReadCache, 'currentUntil' | 'changes' | 'invalidations'>,
  switches: Pick<Switches, 'isCurrent' | 'changes'>,
): CurrentReads {
  const looks = new WeakMap<readonly CacheEntryRef[], Look>();
  const currentUntil = (ref: CacheEntryRef): number => {
    const isSwitchCurrent = switches.isCurrent(ref);
    if (isSwitchCurrent === null) return cache.currentUntil(ref);
    return isSwitchCurrent ? Infinity : 0;
  };
  return {
    areCurrent(refs) {
      const now = Date.now();
      const changes = cache.changes() + switches.changes();
      const last = looks.get(refs);
      if (last && last.changes === changes && now < last.until) return true;
      let until = now + LOOK_AGAIN_AFTER_MS;
      for (const ref of refs) {
        until = Math.min(until, currentUntil(ref));
        if (until <= now) return false;
      }
      looks.set(refs, { changes, until });
      return true;
    },
    invalidations: () => cache.invalidations() + switches.changes(),
  };
}
