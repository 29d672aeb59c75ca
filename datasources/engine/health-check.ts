import type { Origin } from '../spec/origin';
import { SourceProblem } from '../spec/problem';
import type { RequestSources } from './request-sources';
import type { HealthReport } from './sources';

/** Health checks of one request: each tenant once. */
export class HealthCheck {
  readonly #sources: RequestSources;
  readonly #reports = new Map<string, Promise<HealthReport>>();

  constructor(sources: RequestSources) {
    this.#sources = sources;
  }

  health(origin: Origin): Promise<HealthReport> {
    const key = this.#sources.cacheKeyPrefix(origin);
    const report = this.#reports.get(key) ?? this.#check(origin);
    this.#reports.set(key, report);
    return report;
  }

  /** Calls the source without the cache: a cached read says nothing about the present health. */
  async #check(origin: Origin): Promise<HealthReport> {
    const source = this.#sources.source(origin);
    const startedAt = performance.now();
    const problem = await this.#sources
      .readUncached(origin, (context) => source.connection.verify(origin.tenant, context))
      .then(() => null, problemOf);
    const latencyMs = problem ? null : performance.now() - startedAt;
    return { origin, checkedAt: new Date(), latencyMs, circuit: source.circuit(), problem };
  }
}

/** @throws the error itself if it is a bug */
function problemOf(error: unknown): SourceProblem {
  if (SourceProblem.is(error)) return error;
  throw error;
}
