import type { Shortfall } from '../contributions';
import { largestOf } from '../counting/parts';
import { ExposureCounts } from '../measures/exposure';
import type { AutomatedClicks } from '../measures/phishing';
import { PhishingCounts } from '../measures/phishing';
import { EXPOSURE, TRAINING } from '../measures/provision';
import { TrainingCounts } from '../measures/training';
import type { MaybePromise } from '../maybe-promise';
import type { QueryContext } from '../query-context';
import { riskDistribution } from '../risk-distribution';
import type { RiskDistribution } from '../risk-distribution';
import { exposureSummaries, phishingMeasure, phishingSummaries, trainingSummaries } from '../summaries';
import type { CountedPeople, Exposure, Phishing, Training, When } from '../summaries';
import type { Summarizing } from '../summarizing';
import { mergeRisks, sumCompanies } from './merged';
import type { OfCompany } from './of-company';

/** Does some work for each of some companies, with those of its people who count. */
export type ForEachCompany = <T>(work: (counted: CountedPeople) => MaybePromise<T>) => Promise<readonly OfCompany<T>[]>;

/** The summaries of people of several companies: sums over those of each company. */
export class MergedSummaries implements Summarizing {
  readonly #graph: QueryContext;
  readonly #each: ForEachCompany;
  readonly #others: readonly Shortfall[];

  /** @param others what is lacking besides: companies may be missing */
  constructor(graph: QueryContext, each: ForEachCompany, others: readonly Shortfall[]) {
    this.#graph = graph;
    this.#each = each;
    this.#others = others;
  }

  async training(when: When): Promise<readonly Training[]> {
    const graph = this.#graph;
    const create = () => new TrainingCounts(graph.today);
    const sizeOf = (counts: TrainingCounts) => largestOf(TRAINING, counts);
    const parts = await this.#each((counted) => trainingSummaries(graph, counted, when));
    return sumCompanies({ measure: TRAINING, create, sizeOf, ...this.#basis() }, parts, lengthOf(when));
  }

  async phishing(when: When, automated: AutomatedClicks): Promise<readonly Phishing[]> {
    const graph = this.#graph;
    const measure = phishingMeasure(automated);
    const create = () => new PhishingCounts();
    const sizeOf = (counts: PhishingCounts) => largestOf(measure, counts.counting(automated));
    const parts = await this.#each((counted) => phishingSummaries(graph, counted, when, automated, (counts) => counts));
    const sums = await sumCompanies({ measure, create, sizeOf, ...this.#basis() }, parts, lengthOf(when));
    return sums.map((sum) => ({ ...sum, counts: sum.counts.counting(automated) }));
  }

  async exposure(when: When): Promise<readonly Exposure[]> {
    const create = () => new ExposureCounts();
    // As many as there are records in memory: they cannot be too many.
    const sizeOf = () => 0;
    const parts = await this.#each((counted) => exposureSummaries(this.#graph, counted, when));
    return sumCompanies({ measure: EXPOSURE, create, sizeOf, ...this.#basis() }, parts, lengthOf(when));
  }

  async risk(): Promise<RiskDistribution> {
    const parts = await this.#each((counted) => riskDistribution(this.#graph, counted));
    return mergeRisks(parts, this.#others);
  }

  #basis() {
    return { reads: this.#graph.reads, others: this.#others };
  }
}

function lengthOf(when: When): number {
  return when?.length ?? 1;
}
