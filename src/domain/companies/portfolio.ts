import type { Company } from '../company';
import type { Contributed, Shortfall } from '../contributions';
import type { MaybePromise } from '../maybe-promise';
import type { Roster } from '../people/roster';
import type { QueryContext } from '../query-context';
import type { CountedPeople } from '../summaries';
import type { Summarizing } from '../summarizing';
import { mergeContributed } from './merged';
import { MergedSummaries } from './merged-summaries';
import type { OfCompany } from './of-company';
import { Turns } from './turns';

/** The account lists of several companies. */
export interface Rosters extends Contributed {
  readonly ofCompanies: readonly OfCompany<Roster>[];
  readonly learnerCount: number;
}

/** Some of the viewer's companies. */
export class Portfolio {
  readonly companies: readonly Company[];
  readonly graph: QueryContext;
  /** What the choice of companies lacked: some may be missing. */
  readonly shortfalls: readonly Shortfall[];
  /** The numbers of all the companies' people. */
  readonly summaries: Summarizing;
  readonly #turns: Turns;
  #rosters: Promise<Rosters> | undefined;

  constructor(graph: QueryContext, companies: readonly Company[], shortfalls: readonly Shortfall[]) {
    this.graph = graph;
    this.companies = companies;
    this.shortfalls = shortfalls;
    this.summaries = new MergedSummaries(graph, (work) => this.each(work), shortfalls);
    this.#turns = new Turns(companies);
  }

  /** Does some work for each company, with all its people. */
  each<T>(work: (counted: CountedPeople) => MaybePromise<T>): Promise<readonly OfCompany<T>[]> {
    return this.inTurns(async (company) =>
      work({ people: await this.graph.people.roster(company), origins: company.origins }),
    );
  }

  /** Does some work for each company, in their order. */
  inTurns<T>(work: (company: Company) => MaybePromise<T>): Promise<readonly OfCompany<T>[]> {
    const parts = this.companies.map((company) => ({ company, value: company }));
    return this.#turns.each(parts, work);
  }

  /** The summaries of some people of each company. */
  summariesOf(parts: readonly OfCompany<CountedPeople>[]): Summarizing {
    return new MergedSummaries(this.graph, (work) => this.#turns.each(parts, work), this.shortfalls);
  }

  rosters(): Promise<Rosters> {
    return (this.#rosters ??= this.#readRosters());
  }

  async #readRosters(): Promise<Rosters> {
    const ofCompanies = await this.inTurns((company) => this.graph.people.roster(company));
    return {
      ...mergeContributed(ofCompanies, this.shortfalls),
      ofCompanies,
      learnerCount: ofCompanies.reduce((sum, { value }) => sum + value.learners.length, 0),
    };
  }
}
