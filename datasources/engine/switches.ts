import type { CacheEntryRef } from '../cache/cache-entry';
import type { SwitchRecord, SwitchSharing } from '../runtime/switch-sharing';

/** The processes that a change holds for: all, this one because nothing is shared, or this one until the store is back. */
type SwitchReach = 'ALL_REPLICAS' | 'THIS_PROCESS' | 'THIS_PROCESS_UNTIL_REDIS_IS_BACK';

/** Called when a source is switched off or on; `until` is null where no time is set. */
type OnSwitched = (source: string, isOff: boolean, until: number | null) => void;

/** Which sources operators have switched off, beside those that the configuration does. */
export interface Switches {
  isOff(source: string): boolean;
  /** A reference to the present state of a source, for what is made of it. */
  refOf(source: string): CacheEntryRef;
  /** Whether the state is still the referenced one; null: the reference is to something else. */
  isCurrent(ref: CacheEntryRef): boolean | null;
  /** The number of changes so far. */
  changes(): number;
  /** @param until when the source is on again by itself, in milliseconds since 1970; null: when it is switched on */
  turnOff(source: string, until: number | null): Promise<SwitchReach>;
  turnOn(source: string): Promise<SwitchReach>;
  /** Takes over what other processes know. */
  start(): Promise<void>;
  /** Replaces the sources and their companies: a source that stays is off if it was off. */
  replace(now: Required<Pick<SwitchesOptions, 'keys' | 'companies'>>): Promise<void>;
  close(): void;
}

export interface SwitchesOptions {
  /** The sources, each with its name in the shared store: that of no other connection. */
  readonly keys: ReadonlyMap<string, string>;
  /** The slugs of the companies that read from each source. */
  readonly companies?: ReadonlyMap<string, readonly string[]>;
  /** Absent: nothing is shared. */
  readonly sharing?: SwitchSharing | undefined;
  readonly onSwitched?: OnSwitched;
}

const REF = 'switch ';
/** A longer timer ends at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function createSwitches({
  keys: first,
  companies: firstCompanies = new Map(),
  sharing,
  onSwitched = () => undefined,
}: SwitchesOptions): Switches {
  let keys = first;
  let companies = firstCompanies;
  let sourceOf = new Map(Array.from(keys, ([source, key]) => [key, source]));
  const records = new Map<string, SwitchRecord>();
  const off = new Map<string, number | null>();
  const refs = new Map<string, CacheEntryRef>();
  const timers = new Map<string, NodeJS.Timeout>();
  let changes = 0;

  const refOf = (source: string): CacheEntryRef => {
    const known = refs.get(source);
    if (known) return known;
    const ref = { key: REF + source, version: 0 };
    refs.set(source, ref);
    return ref;
  };
  /** Brings the state of a source in line with its record, now and when its time is over. */
  const settle = (source: string, { isOff, until }: SwitchRecord): void => {
    clearTimeout(timers.get(source));
    const left = until === null ? Infinity : until - Date.now();
    const isOffNow = isOff && left > 0;
    if (isOffNow && until !== null)
      timers.set(
        source,
        setTimeout(() => settle(source, { isOff, until, at: 0 }), Math.min(left, LONGEST_TIMER_MS)).unref(),
      );
    const before = off.get(source);
    const isSame = isOffNow ? before === until : before === undefined;
    if (off.has(source) !== isOffNow) {
      changes += 1;
      const { key, version } = refOf(source);
      refs.set(source, { key, version: version + 1 });
    }
    if (isOffNow) off.set(source, until);
    else off.delete(source);
    if (!isSame) onSwitched(source, isOffNow, isOffNow ? until : null);
  };
  const take = (source: string, record: SwitchRecord): void => {
    if ((records.get(source)?.at ?? 0) >= record.at) return;
    records.set(source, record);
    settle(source, record);
  };
  /** Later records count, wherever they were made; what the store has lost is written again. */
  const reconcile = async (): Promise<void> => {
    const shared = await sharing?.read([...keys.values()]);
    if (!shared) return;
    for (const [source, key] of keys) {
      const [found, known] = [shared.get(key), records.get(source)];
      if (found && found.at > (known?.at ?? 0)) take(source, found);
      else if (known && known.at > (found?.at ?? 0)) await sharing?.write(key, known);
    }
  };
  const turn = async (source: string, isOff: boolean, until: number | null): Promise<SwitchReach> => {
    const key = keys.get(source);
    if (key === undefined) throw new Error(`there is no source "${source}"`);
    // Clocks differ: what is said now is later than all that is known.
    const at = Math.max(Date.now(), (records.get(source)?.at ?? 0) + 1);
    const record = { isOff, until, at, companies: companies.get(source) ?? [] };
    take(source, record);
    if (!sharing) return 'THIS_PROCESS';
    return (await sharing.write(key, record)) ? 'ALL_REPLICAS' : 'THIS_PROCESS_UNTIL_REDIS_IS_BACK';
  };
  sharing?.listen(
    (key, record) => {
      const source = sourceOf.get(key);
      if (source !== undefined) take(source, record);
    },
    () => void reconcile(),
  );

  return {
    isOff: (source) => off.has(source),
    refOf,
    isCurrent({ key, version }) {
      if (!key.startsWith(REF)) return null;
      return refOf(key.slice(REF.length)).version === version;
    },
    changes: () => changes,
    turnOff: (source, until) => turn(source, true, until),
    turnOn: (source) => turn(source, false, null),
    async start() {
      await sharing?.opened;
      await reconcile();
    },
    async replace(now) {
      ({ keys, companies } = now);
      sourceOf = new Map(Array.from(keys, ([source, key]) => [key, source]));
      for (const source of records.keys()) {
        if (keys.has(source)) continue;
        clearTimeout(timers.get(source));
        for (const known of [records, off, refs, timers]) known.delete(source);
        changes += 1;
      }
      await reconcile();
    },
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
