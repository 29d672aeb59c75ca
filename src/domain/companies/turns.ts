import type { Company } from '../company';
import type { MaybePromise } from '../maybe-promise';
import type { OfCompany } from './of-company';

/** The number of companies that are read at the same time. */
const AT_ONCE = 4;

/**
 * Reads companies in their order, a few at a time, and for each everything that is asked at once: if the budget of vendor calls
 * ends, the first companies are complete and the last are missing, instead of a part of each.
 */
export class Turns {
  readonly #companies: readonly Company[];
  readonly #waiting = new Map<Company, (() => Promise<void>)[]>();
  #running = 0;

  constructor(companies: readonly Company[]) {
    this.#companies = companies;
  }

  /** Does the work for what each of some companies has, in the order of all companies. */
  each<Part, T>(
    parts: readonly OfCompany<Part>[],
    work: (part: Part) => MaybePromise<T>,
  ): Promise<readonly OfCompany<T>[]> {
    // The other fields of the operation ask within the same turn of the event loop.
    if (this.#waiting.size === 0) setImmediate(() => this.#next());
    return Promise.all(
      parts.map(async ({ company, value: part }) => {
        const { promise, resolve, reject } = Promise.withResolvers<T>();
        const tasks = this.#waiting.get(company) ?? [];
        this.#waiting.set(company, tasks);
        // A work that throws at once fails like one that rejects: nobody waits for the turn itself.
        tasks.push(() =>
          Promise.resolve()
            .then(() => work(part))
            .then(resolve, reject),
        );
        return { company, value: await promise };
      }),
    );
  }

  #next(): void {
    for (const company of this.#companies) {
      if (this.#running >= AT_ONCE) return;
      const tasks = this.#waiting.get(company);
      if (!tasks) continue;
      this.#waiting.delete(company);
      this.#running += 1;
      void Promise.all(tasks.map((task) => task())).then(() => {
        this.#running -= 1;
        this.#next();
      });
    }
  }
}
