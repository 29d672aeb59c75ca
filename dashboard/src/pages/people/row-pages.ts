/** One page of a long list, as the graph answers it. */
export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
}

export type ReadPage<Row> = (offset: number, first: number) => Promise<RowPage<Row>>;

/** Costs of a page stay far below those of the largest operation that the graph takes. */
export const PAGE_SIZE = 100;
/** Pages that are held; one that is dropped is read again when it is shown. */
const MOST_HELD = 50;
/** Pages that are read at the same time. */
const AT_ONCE = 2;

/**
 * The pages of a long list: those are read whose rows are shown, the latest wish first. A far jump leaves no holes, and does not
 * wait for the pages that were passed.
 */
export class RowPages<Row> {
  #pages = new Map<number, readonly Row[]>();
  #stale = new Set<number>();
  readonly #reading = new Set<number>();
  #wanted: readonly number[] = [0];
  #count: number | undefined;
  #error: unknown;
  #generation = 0;
  /** The generation whose pages in view were read again after a change of the count. */
  #settled = -1;
  #version = 0;
  readonly #listeners = new Set<() => void>();

  readonly #read: ReadPage<Row>;

  constructor(read: ReadPage<Row>) {
    this.#read = read;
  }

  /** Undefined before the first answer. */
  get count(): number | undefined {
    return this.#count;
  }

  /** Of the last page that was read; undefined if that succeeded. */
  get error(): unknown {
    return this.#error;
  }

  readonly at = (index: number): Row | undefined => this.#pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE];

  readonly want = (first: number, last: number): void => {
    const from = Math.floor(first / PAGE_SIZE);
    this.#wanted = Array.from({ length: Math.floor(last / PAGE_SIZE) - from + 1 }, (_, index) => from + index);
    this.#next();
  };

  /** Reads again what is shown, and the rest when it is shown. Until then, the rows that were read stay. */
  readonly refresh = (): void => {
    this.#generation += 1;
    this.#stale = new Set(this.#pages.keys());
    this.#reading.clear();
    this.#error = undefined;
    this.#next();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Another number after each change. */
  readonly version = (): number => this.#version;

  #next(): void {
    for (const page of this.#wanted) {
      if (this.#reading.size >= AT_ONCE) return;
      const isThere = this.#pages.has(page) && !this.#stale.has(page);
      if (!isThere && !this.#reading.has(page)) void this.#load(page);
    }
  }

  /** Drops the page that is farthest from what is shown, if there are too many. */
  #dropFar(): void {
    if (this.#pages.size <= MOST_HELD) return;
    const near = this.#wanted[0] ?? 0;
    const [far] = [...this.#pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
    if (far !== undefined) this.#pages.delete(far);
  }

  /** Other pages are read again when they are shown. Those in view once only: a source that comes and goes must not keep it busy. */
  #outdate(page: number): void {
    const inView = this.#settled === this.#generation ? this.#wanted : [page];
    for (const other of this.#pages.keys()) if (!inView.includes(other)) this.#stale.add(other);
    this.#settled = this.#generation;
  }

  async #load(page: number): Promise<void> {
    const generation = this.#generation;
    this.#reading.add(page);
    try {
      const { rows, count } = await this.#read(page * PAGE_SIZE, PAGE_SIZE);
      if (generation !== this.#generation) return;
      this.#reading.delete(page);
      this.#pages.set(page, rows);
      this.#stale.delete(page);
      this.#dropFar();
      // People came or went: the rows of other pages have moved.
      if (this.#count !== undefined && this.#count !== count) this.#outdate(page);
      this.#count = count;
      this.#error = undefined;
    } catch (error) {
      if (generation !== this.#generation) return;
      this.#reading.delete(page);
      this.#error = error;
    }
    this.#version += 1;
    for (const listener of this.#listeners) listener();
    // After an error nothing is read until a row is shown, or somebody asks for it.
    if (this.#error === undefined) this.#next();
  }
}
