import { Counter } from 'prom-client';
import type { Registry } from 'prom-client';

interface Options {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly string[];
  readonly registers: Registry[];
}

interface Series {
  readonly labels: readonly string[];
  count: number;
}

/** All series whose labels begin with the same ones. */
interface Branch {
  /** By their next label. */
  readonly next: Map<string, Branch>;
  /** The one that has no further label. */
  series: Series | null;
}

/**
 * A counter of what each request does. prom-client checks and hashes all labels at each count; this one gives it its counts when
 * they are printed.
 */
export class FrequentCounter {
  readonly #root = emptyBranch();
  /** In the order of their first counts. */
  readonly #series: Series[] = [];

  constructor(options: Options) {
    const series = this.#series;
    new Counter({
      ...options,
      collect() {
        this.reset();
        for (const { labels, count } of series) this.labels(...labels).inc(count);
      },
    });
  }

  /** @param labels the values, in the order of their names */
  count(...labels: readonly string[]): void {
    let branch = this.#root;
    // No text is made of the labels: the table would have to hash a new one each time.
    for (const label of labels) {
      let next = branch.next.get(label);
      if (!next) branch.next.set(label, (next = emptyBranch()));
      branch = next;
    }
    if (!branch.series) this.#series.push((branch.series = { labels, count: 0 }));
    branch.series.count += 1;
  }
}

function emptyBranch(): Branch {
  return { next: new Map(), series: null };
}
