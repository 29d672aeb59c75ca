import { withRecords, withoutRecords } from '../../datasources/reads';
import type { Origin, Outcome, RecordOf } from '../../datasources/reads';
import { summaryShortfalls } from './availability';
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

  /** The same counts, for people found by a further read (group members), which may be incomplete. */
  amongPeopleOf(read: AnyOutcome, others: readonly Shortfall[]): Summary<Count, Counts> {
    const outcomes = read.state === 'OK' ? this.outcomes : mergeByOrigin([...this.outcomes, withRecords(read, [])]);
    return new Summary(this, this.measure, { counts: this.counts, outcomes }, this.people, others);
  }
}

export type Training = Summary<TrainingCount, TrainingCounts>;
export type Phishing = Summary<PhishingCount, PhishingCounts>;
export type Exposure = Summary<ExposureCount, ExposureCounts>;

export function trainingSummary(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<Training> {
  const { learners } = learnerSet;
  const summed = mapMaybePromise(trainingFacts(graph, learnerSet, origins), (facts) => facts.sum(learners));
  return mapMaybePromise(summed, (sum) => new Summary(graph, TRAINING, sum, learners));
}

export function phishingSummary(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<Phishing> {
  const { learners } = learnerSet;
  const summed = mapMaybePromise(phishingFacts(graph, learnerSet, origins), (facts) => facts.sum(learners));
  return mapMaybePromise(summed, (sum) => new Summary(graph, PHISHING, sum, learners));
}

export function exposureSummary(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<Exposure> {
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
