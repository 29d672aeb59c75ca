/**
 * Records by key, over a list that belongs to others: that list never changes. It is indexed at the first look-up by key,
 * and copied at the first write, so that a sandbox that is only read costs nothing more.
 */
export class Table<T> {
  readonly #keyOf: (row: T) => string;
  #list: readonly T[] | null;
  #byKey: Map<string, T> | null = null;

  constructor(rows: readonly T[], keyOf: (row: T) => string) {
    this.#list = rows;
    this.#keyOf = keyOf;
  }

  /** In order of creation. The same array until the next write. */
  all(): readonly T[] {
    return (this.#list ??= [...this.#index().values()]);
  }

  get(key: string): T | undefined {
    return this.#index().get(key);
  }

  has(key: string): boolean {
    return this.#index().has(key);
  }

  /** Adds a record, or replaces the one of that key in its place. */
  put(row: T): void {
    this.#index().set(this.#keyOf(row), row);
    this.#list = null;
  }

  delete(key: string): boolean {
    const existed = this.#index().delete(key);
    if (existed) this.#list = null;
    return existed;
  }

  deleteWhere(test: (row: T) => boolean): void {
    for (const row of this.all().filter(test)) this.delete(this.#keyOf(row));
  }

  #index(): Map<string, T> {
    return (this.#byKey ??= new Map((this.#list ?? []).map((row) => [this.#keyOf(row), row])));
  }
}
