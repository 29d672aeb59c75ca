/** The number of different questions whose answers are held: concurrent readers of a list ask a few at a time. */
const MOST = 64;

/**
 * Filters a list once for all of its pages: filtering it again for each page would take time that grows with the square of the
 * list. A list that a write has replaced, or made longer, is filtered again.
 */
export class FilteredList<T> {
  readonly #results = new Map<string, readonly T[]>();
  #of: { readonly list: readonly T[]; readonly length: number } | null = null;

  /** @param question distinguishes what is asked of the same list */
  of(list: readonly T[], question: string, filter: (list: readonly T[]) => readonly T[]): readonly T[] {
    if (this.#of?.list !== list || this.#of.length !== list.length || this.#results.size >= MOST) {
      this.#results.clear();
      this.#of = { list, length: list.length };
    }
    const found = this.#results.get(question) ?? filter(list);
    this.#results.set(question, found);
    return found;
  }
}
