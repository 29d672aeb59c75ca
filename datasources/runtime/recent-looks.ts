/** A look counts for this long: what it marks as used is marked again then. */
const COUNTS_FOR_MS = 1000;

interface Look {
  readonly changes: number;
  /** On the clock of the process, which is never set back. */
  readonly at: number;
  readonly until: number;
}

/** Remembers what was found in order, so that requests look again only after a change, or after a second. */
export class RecentLooks<T extends object> {
  readonly #looks = new WeakMap<T, Look>();

  /**
   * Whether `note` was called for these within the last second, and nothing has changed since then.
   * @param changes the number of changes so far
   */
  has(looked: T, changes: number): boolean {
    const last = this.#looks.get(looked);
    if (last?.changes !== changes) return false;
    return performance.now() - last.at < COUNTS_FOR_MS && Date.now() < last.until;
  }

  /** @param until when it ends by itself, in milliseconds since 1970 */
  note(looked: T, changes: number, until = Infinity): void {
    this.#looks.set(looked, { changes, at: performance.now(), until });
  }
}
