import type { MaybePromise } from '../maybe-promise';
import type { Intervals } from '../period';
import type { Memory } from '../roster-facts';

/** The largest number of periods of one set of people whose counts are kept, and the estimated bytes of one interval. */
const MOST_PERIODS = 16;
const INTERVAL_BYTES = 600;

/** What was computed for the last few periods of one set of people. */
export class CachedPeriods<Value> {
  readonly #memory: Memory;
  /** By the key of the intervals, the one used last at the end. */
  readonly #byKey = new Map<string, { readonly value: MaybePromise<Value>; readonly bytes: number }>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get({ key, length }: Intervals, compute: () => MaybePromise<Value>): MaybePromise<Value> {
    const entry = this.#byKey.get(key) ?? { value: this.#start(key, compute), bytes: length * INTERVAL_BYTES };
    if (!this.#byKey.delete(key)) this.#memory.grow(entry.bytes);
    this.#byKey.set(key, entry);
    const [oldest] = this.#byKey;
    if (oldest && this.#byKey.size > MOST_PERIODS) {
      this.#byKey.delete(oldest[0]);
      this.#memory.grow(-oldest[1].bytes);
    }
    return entry.value;
  }

  /** A value that could not be computed is not cached: the next request tries again. */
  #start(key: string, compute: () => MaybePromise<Value>): MaybePromise<Value> {
    const value = compute();
    if (value instanceof Promise)
      value.catch(() => {
        const entry = this.#byKey.get(key);
        if (this.#byKey.delete(key) && entry) this.#memory.grow(-entry.bytes);
      });
    return value;
  }
}
