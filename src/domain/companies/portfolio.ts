import type { Company } from '../company';
import type { Contributed, Shortfall } from '../contributions';
import { largestOf } from '../facts';
import { ExposureCounts } from '../measures/exposure';
import type { AutomatedClicks } from '../measures/phishing';
import { PhishingCounts } from '../measures/phishing';
import { EXPOSURE, TRAINING } from '../measures/provision';
import { TrainingCounts } from '../measures/training';
import type { Roster } from '../people/roster';
import type { QueryContext } from '../query-context';
import { riskDistribution } from '../risk-distribution';
import type { RiskDistribution } from '../risk-distribution';
import { exposureSummaries, phishingMeasure, phishingSummaries, trainingSummaries } from '../summaries';
import type { CountedPeople, Exposure, Phishing, Summarizing, Training, When } from '../summaries';
import { mergeContributed, mergeRisks, sumCompanies } from './merged';
import type { OfCompany } from './of-company';
import { Turns } from './turns';

/** The account lists of several companies. */
export interface Rosters extends Contributed {
  readonly ofCompanies: readonly OfCompany<Roster>[];
  readonly learnerCount: number;
}

/** Some of the viewer's companies, and their numbers together: sums over those of each company. */
export class Portfolio implements Summarizing {
  readonly companies: readonly Company[];
  readonly graph: QueryContext;
  /** What the choice of companies lacked: some may be missing. */
  readonly doubts: readonly Shortfall[];
  readonly #turns: Turns;
  #rosters: Promise<Rosters> | undefined;

  constructor(graph: QueryContext, companies: readonly Company[], doubts: readonly Shortfall[]) {
    this.graph = graph;
    this.companies = companies;
    this.doubts = doubts;
    this.#turns = new Turns(companies);
  }

  /** Does some work for each company, with all its people. */
  each<T>(work: (counted: CountedPeople) => T | Promise<T>): Promise<readonly OfCompany<T>[]> {
    return this.#turns.each(async (company) =>
      work({ people: await this.graph.people.roster(company), origins: company.origins }),
    );
  }

  rosters(): Promise<Rosters> {
    return (this.#rosters ??= this.#readRosters());
  }

  async #readRosters(): Promise<Rosters> {
    const ofCompanies = await this.#turns.each((company) => this.graph.people.roster(company));
    return {
      ...mergeContributed(ofCompanies, this.doubts),
      ofCompanies,
      learnerCount: ofCompanies.reduce((sum, { value }) => sum + value.learners.length, 0),
    };
  }

  async training(when: When): Promise<readonly Training[]> {
    const { graph, doubts: others } = this;
    const create = () => new TrainingCounts(graph.today);
    const sizeOf = (counts: TrainingCounts) => largestOf(TRAINING, counts);
    const parts = await this.each((counted) => trainingSummaries(graph, counted, when));
    return sumCompanies({ measure: TRAINING, create, sizeOf, reads: graph.reads, others }, parts, lengthOf(when));
  }

  async phishing(when: When, automated: AutomatedClicks): Promise<readonly Phishing[]> {
    const { graph, doubts: others } = this;
    const measure = phishingMeasure(automated);
    const create = () => new PhishingCounts();
    const sizeOf = (counts: PhishingCounts) => largestOf(measure, counts.counting(automated));
    const parts = await this.each((counted) => phishingSummaries(graph, counted, when, automated, (counts) => counts));
    const sums = await sumCompanies({ measure, create, sizeOf, reads: graph.reads, others }, parts, lengthOf(when));
    return sums.map((sum) => ({ ...sum, counts: sum.counts.counting(automated) }));
  }

  async exposure(when: When): Promise<readonly Exposure[]> {
    const { graph, doubts: others } = this;
    const create = () => new ExposureCounts();
    // As many as there are records in memory: they cannot be too many.
    const sizeOf = () => 0;
    const parts = await this.each((counted) => exposureSummaries(graph, counted, when));
    return sumCompanies({ measure: EXPOSURE, create, sizeOf, reads: graph.reads, others }, parts, lengthOf(when));
  }

  async risk(): Promise<RiskDistribution> {
    const parts = await this.each((counted) => riskDistribution(this.graph, counted));
    return mergeRisks(parts, this.doubts);
  }
}

function lengthOf(when: When): number {
  return when?.length ?? 1;
}
