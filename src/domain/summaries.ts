import { withoutRecords } from '../../datasources/reads';
import type { Origin, Outcome, RecordOf } from '../../datasources/reads';
import { summaryShortfalls } from './availability';
import { BadInput } from './bad-input';
import type { CountedSummary } from './availability';
import type { Contributed, Shortfall } from './contributions';
import { phishingFacts, totalsOutcome, trainingFacts } from './facts';
import type { Summed } from './facts';
import { readForLearners } from './read-for-learners';
import { rosterFacts } from './roster-facts';
import { rosterRecords } from './roster-records';
import type { QueryContext } from './query-context';
import { ExposureCounts } from './measures/exposure';
import type { Gaps } from './measures/gaps';
import { PhishingCounts } from './measures/phishing';
import { EXPOSURE, PHISHING, TRAINING, basisOf, provisionOf } from './measures/provision';
import type { ExposureCount, Measure, PhishingCount, TrainingCount } from './measures/provision';
import { TrainingCounts } from './measures/training';
import { mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import { mergeByOrigin } from './outcomes';
import type { Days, Span } from './period';
import type { AnyOutcome } from './outcomes';
import type { Account } from './people/account';
import type { LearnerSet, Learner } from './people/learner';

/** Counts with the contribution of each source. */
export class Summary<Count extends string, Counts extends { readonly gaps: Gaps<Count> | null }>
  implements CountedSummary<Count>, Contributed
{
  readonly measure: Measure<Count>;
  readonly counts: Counts;
  readonly outcomes: readonly AnyOutcome[];
  readonly people: readonly Learner[] | null;
  readonly reads: QueryContext['reads'];
  readonly #others: readonly Shortfall[];

  /** @param others shortfalls besides those of the counts */
  constructor(
    { reads }: Pick<QueryContext, 'reads'>,
    measure: Measure<Count>,
    { counts, outcomes }: Summed<Counts>,
    people: readonly Learner[] | null,
    others: readonly Shortfall[] = [],
  ) {
    this.reads = reads;
    this.measure = measure;
    this.counts = counts;
    this.outcomes = outcomes;
    this.people = people;
    this.#others = others;
  }

  shortfalls = (): readonly Shortfall[] => [...this.#others, ...summaryShortfalls(this)];

  /** The same counts, for people found by further reads (group members), which may be incomplete. */
  amongPeopleOf(reads: readonly AnyOutcome[], others: readonly Shortfall[]): Summary<Count, Counts> {
    const lacking = reads.filter(({ state }) => state !== 'OK').map((read) => withoutRecords(read));
    const outcomes = lacking.length === 0 ? this.outcomes : mergeByOrigin([...this.outcomes, ...lacking]);
    return new Summary(this, this.measure, { counts: this.counts, outcomes }, this.people, others);
  }
}

export type Training = Summary<TrainingCount, TrainingCounts>;
export type Phishing = Summary<PhishingCount, PhishingCounts>;
export type Exposure = Summary<ExposureCount, ExposureCounts>;

/** Some people of one company whose records are summed up. */
export interface CountedPeople {
  readonly people: LearnerSet;
  /** The sources whose records count: all of the company's, or some. */
  readonly origins: readonly Origin[];
  /** The further reads that found the people (the members of groups), by source, and what they lack. */
  readonly members?: readonly AnyOutcome[];
  readonly shortfalls?: readonly Shortfall[];
}

/** Sums up the records of some people. Without the reads that found them there is nothing to sum up. */
function sumUp<Count extends string, Counts extends { readonly gaps: Gaps<Count> | null }>(
  { people, origins, members, shortfalls = [] }: CountedPeople,
  summarize: (people: LearnerSet, origins: readonly Origin[]) => MaybePromise<Summary<Count, Counts>>,
): MaybePromise<Summary<Count, Counts>> {
  const isFound = !members || members.some(({ state }) => state !== 'FAILED');
  const summed = summarize(people, isFound ? origins : []);
  return members ? mapMaybePromise(summed, (summary) => summary.amongPeopleOf(members, shortfalls)) : summed;
}

/** The training of some people. @param days null for all time */
export function trainingSummary(
  graph: QueryContext,
  counted: CountedPeople,
  days: Days | null,
): MaybePromise<Training> {
  refuseDays(days);
  return sumUp(counted, (people, origins) => sumTraining(graph, people, origins));
}

/** How the clicks of machines count. */
export type AutomatedClicks = 'EXCLUDE' | 'INCLUDE' | 'ONLY';

/** The phishing simulations of some people. @param days null for all time */
export function phishingSummary(
  graph: QueryContext,
  counted: CountedPeople,
  days: Days | null,
  automated: AutomatedClicks,
): MaybePromise<Phishing> {
  refuseDays(days);
  if (automated !== 'EXCLUDE') throw new BadInput('automatedClicks', 'must be EXCLUDE');
  return sumUp(counted, (people, origins) => sumPhishing(graph, people, origins));
}

/** The breaches of some people's addresses. @param days null for all time */
export function exposureSummary(
  graph: QueryContext,
  counted: CountedPeople,
  days: Days | null,
): MaybePromise<Exposure> {
  refuseDays(days);
  return sumUp(counted, (people, origins) => sumExposure(graph, people, origins));
}

function refuseDays(days: Days | null): void {
  if (days) throw new BadInput('period', 'must be left out');
}

function sumTraining(graph: QueryContext, learnerSet: LearnerSet, origins: readonly Origin[]): MaybePromise<Training> {
  const { learners } = learnerSet;
  const summed = mapMaybePromise(trainingFacts(graph, learnerSet, origins), (facts) => facts.sum(learners));
  return mapMaybePromise(summed, (sum) => new Summary(graph, TRAINING, sum, learners));
}

function sumPhishing(graph: QueryContext, learnerSet: LearnerSet, origins: readonly Origin[]): MaybePromise<Phishing> {
  const { learners } = learnerSet;
  const summed = mapMaybePromise(phishingFacts(graph, learnerSet, origins), (facts) => facts.sum(learners));
  return mapMaybePromise(summed, (sum) => new Summary(graph, PHISHING, sum, learners));
}

function sumExposure(graph: QueryContext, learnerSet: LearnerSet, origins: readonly Origin[]): MaybePromise<Exposure> {
  const { reads } = graph;
  const { learners } = learnerSet;
  const cached = learners.length > 1 ? rosterRecords(reads, 'exposures', learnerSet, origins) : undefined;
  if (cached) {
    const name = `exposure at ${origins.map(({ source }) => source).join(' ')}`;
    const summed = rosterFacts(learnerSet.outcomes).get(name, [learners, ...cached.reads], () =>
      sumExposures(graph, cached.outcomes()),
    );
    return new Summary(graph, EXPOSURE, summed, learners);
  }
  return mapMaybePromise(
    readForLearners(reads, 'exposures', learnerSet, origins),
    ({ outcomes }) => new Summary(graph, EXPOSURE, sumExposures(graph, outcomes), learners),
  );
}

function sumExposures(
  graph: QueryContext,
  outcomes: readonly Outcome<RecordOf<'exposures'>>[],
): Summed<ExposureCounts> {
  const counts = new ExposureCounts();
  for (const { origin, records, unreadable } of outcomes)
    counts.add(origin, provisionOf(EXPOSURE, graph.reads.capabilities(origin), unreadable), records);
  return { counts, outcomes: outcomes.map((outcome) => withoutRecords(outcome)) };
}

/** One interval of a trend. Each summary of it is computed when it is selected. */
export interface TrendPoint extends Span {
  readonly trend: Trend;
}

/** The summaries of some people, interval by interval. */
export class Trend {
  readonly points: readonly TrendPoint[];
  readonly #graph: QueryContext;
  readonly #counted: CountedPeople;

  constructor(graph: QueryContext, counted: CountedPeople, spans: readonly Span[]) {
    this.#graph = graph;
    this.#counted = counted;
    this.points = spans.map(({ from, to }) => ({ from, to, trend: this }));
  }

  training(point: TrendPoint): MaybePromise<Training> {
    return trainingSummary(this.#graph, this.#counted, point);
  }

  phishing(point: TrendPoint): MaybePromise<Phishing> {
    return phishingSummary(this.#graph, this.#counted, point, 'EXCLUDE');
  }

  exposure(point: TrendPoint): MaybePromise<Exposure> {
    return exposureSummary(this.#graph, this.#counted, point);
  }
}

/** The training of one account. */
export async function accountTraining(graph: QueryContext, learner: Learner, account: Account): Promise<Training> {
  const { origin, trainingTotals } = account;
  const counts = new TrainingCounts(graph.today);
  const capabilities = graph.reads.capabilities(origin);
  const outcome =
    basisOf(TRAINING, capabilities) === 'totals'
      ? totalsOutcome(origin, learner.roster)
      : await graph.reads.loadByPerson(origin, 'courseResults', keyOf(account));
  const provision = provisionOf(TRAINING, capabilities, outcome.unreadable);
  if (provision.basis === 'totals') counts.addTotals(origin, provision, trainingTotals);
  else counts.addResults(origin, provision, outcome.records);
  return new Summary(graph, TRAINING, { counts, outcomes: [outcome] }, [learner]);
}

export async function accountPhishing(graph: QueryContext, learner: Learner, account: Account): Promise<Phishing> {
  const { origin, phishingTotals } = account;
  const counts = new PhishingCounts();
  const capabilities = graph.reads.capabilities(origin);
  const outcome =
    basisOf(PHISHING, capabilities) === 'totals'
      ? totalsOutcome(origin, learner.roster)
      : await graph.reads.loadByPerson(origin, 'simulationResults', keyOf(account));
  const provision = provisionOf(PHISHING, capabilities, outcome.unreadable);
  if (provision.basis === 'totals') counts.addTotals(origin, provision, phishingTotals);
  else counts.addResults(origin, provision, outcome.records);
  counts.endPerson();
  return new Summary(graph, PHISHING, { counts, outcomes: [outcome] }, [learner]);
}

function keyOf({ externalId, email }: Account) {
  return { accountId: externalId, email };
}

/** Counts over results without given people, such as those of one course. */
export function resultsTraining(graph: QueryContext, outcome: Outcome<RecordOf<'courseResults'>>): Training {
  const { origin } = outcome;
  const counts = new TrainingCounts(graph.today);
  const provision = provisionOf(TRAINING, graph.reads.capabilities(origin), outcome.unreadable);
  counts.addResults(origin, provision, outcome.records);
  return new Summary(graph, TRAINING, { counts, outcomes: [outcome] }, null);
}

/** Counts of one simulation: each person counts once. */
export function resultsPhishing(graph: QueryContext, outcome: Outcome<RecordOf<'simulationResults'>>): Phishing {
  const { origin } = outcome;
  const counts = new PhishingCounts();
  const provision = provisionOf(PHISHING, graph.reads.capabilities(origin), outcome.unreadable);
  for (const results of Map.groupBy(outcome.records, ({ accountId }) => accountId).values()) {
    counts.addResults(origin, provision, results);
    counts.endPerson();
  }
  return new Summary(graph, PHISHING, { counts, outcomes: [outcome] }, null);
}
