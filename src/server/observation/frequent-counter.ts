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

/**
 * A counter of what each request does. prom-client checks and hashes all labels at each count; this one gives it its counts when
 * they are printed.
 */
export class FrequentCounter {
  readonly #series = new Map<string, Series>();

  constructor(options: Options) {
    const series = this.#series;
    new Counter({
      ...options,
      collect() {
        this.reset();
        for (const { labels, count } of series.values()) this.labels(...labels).inc(count);
      },
    });
  }

  /** @param labels the values, in the order of their names */
  count(...labels: readonly string[]): void {
    let key = '';
    // With its length: no other values are the same text.
    for (const label of labels) key += `${label.length} ${label}`;
    const known = this.#series.get(key);
    if (known) known.count += 1;
    else this.#series.set(key, { labels, count: 1 });
  }
}
