import type { CombinedError } from 'urql';
import type { ProblemFragment, StatusFragment } from '../graph/gql/graphql';
import { asError } from '../graph/source-problems';

/** A page of a list of the graph, as far as the list is read by it. */
export interface ListPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly missing: readonly ProblemFragment[];
  readonly sources: readonly StatusFragment[];
}

export interface Found<Row> {
  /** Those that are shown; undefined before the first answer. */
  readonly rows: readonly Row[] | undefined;
  /** Number of rows that are read so far. */
  readonly read: number;
  readonly total: number;
  /** Whether all rows are read. */
  readonly isWhole: boolean;
  /** Whether reading has ended before the end of the list. */
  readonly isCut: boolean;
  readonly missing: readonly ProblemFragment[];
  readonly sources: readonly StatusFragment[];
  readonly error: CombinedError | undefined;
}

/** Nobody waits for more rows, unless they ask for them. */
export const ROWS_AT_ONCE = 20_000;

const NOTHING = {
  rows: undefined,
  read: 0,
  total: 0,
  isWhole: false,
  isCut: false,
  missing: [],
  sources: [],
  error: undefined,
} as const;

/** Reads a list page after page, up to its end or `ROWS_AT_ONCE`, and continues there: after a limit, and after an error. */
export class ListReader<Row> {
  #found: Found<Row> = NOTHING;
  /** Of the reading under way, or of the last one. */
  #rows: Row[] = [];
  #after: string | null = null;
  #limit = ROWS_AT_ONCE;
  #isReading = false;
  /** Read again when the reading under way has ended. */
  #isOutdated = false;
  #isStopped = false;
  readonly #listeners = new Set<() => void>();

  readonly #readPage: (after: string | null) => Promise<ListPage<Row>>;

  constructor(readPage: (after: string | null) => Promise<ListPage<Row>>) {
    this.#readPage = readPage;
  }

  readonly found = (): Found<Row> => this.#found;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads from the beginning. What is being read is not interrupted: a long list would never come to its end. */
  readonly refresh = (): void => {
    this.#isStopped = false;
    if (this.#isReading) {
      this.#isOutdated = true;
      return;
    }
    this.#rows = [];
    this.#after = null;
    void this.#read();
  };

  /** Reads the page that failed, and on. */
  readonly retry = (): void => {
    if (!this.#isReading) void this.#read();
  };

  /** Reads `ROWS_AT_ONCE` more rows of a list that is cut. */
  readonly readOn = (): void => {
    if (!this.#found.isCut) return;
    this.#limit += ROWS_AT_ONCE;
    this.#show({ isCut: false });
    if (!this.#isReading) void this.#read();
  };

  /** Nobody looks any more: the answer that is awaited is the last one. */
  readonly stop = (): void => {
    this.#isStopped = true;
  };

  async #read(): Promise<void> {
    this.#isReading = true;
    try {
      let isMore = true;
      while (isMore && !this.#isStopped) isMore = this.#add(await this.#readPage(this.#after));
    } catch (error) {
      // What is shown stays, with the error beside it.
      this.#show({ error: asError(error) });
    } finally {
      this.#isReading = false;
    }
    if (!this.#isOutdated || this.#isStopped) return;
    this.#isOutdated = false;
    this.refresh();
  }

  /** Returns whether there is more to read. */
  #add({ nodes, pageInfo, totalCount: total, missing, sources }: ListPage<Row>): boolean {
    this.#rows.push(...nodes);
    this.#after = pageInfo.endCursor;
    const read = this.#rows.length;
    const isWhole = !pageInfo.hasNextPage;
    const isCut = !isWhole && read >= this.#limit;
    const shown = this.#found.rows?.length ?? 0;
    // Rows are counted, grouped and ordered wherever they are shown: not after each page. Read again, the earlier ones stay until
    // the new list is as long.
    const isLonger = isWhole || isCut || shown === 0 || read >= 2 * shown;
    const isReadAgain = this.#found.isWhole || this.#found.isCut;
    if (isLonger)
      this.#show({ rows: [...this.#rows], read, total, isWhole, isCut, missing, sources, error: undefined });
    else if (!isReadAgain) this.#show({ read, total, error: undefined });
    return !isWhole && !isCut;
  }

  #show(change: Partial<Found<Row>>): void {
    if (this.#isStopped) return;
    this.#found = { ...this.#found, ...change };
    for (const listener of this.#listeners) listener();
  }
}
