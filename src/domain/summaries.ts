import { withoutRecords } from '../../datasources/reads';
import type { Origin, Outcome, RecordOf } from '../../datasources/reads';
import { periodShortfalls, summaryShortfalls } from './availability';
import type { CountedSummary } from './availability';
import type { Contributed, Shortfall } from './contributions';
import { exposureSums } from './exposure-facts';
import type { Dating, Summed } from './counting/adding';
import { totalsOutcome } from './counting/parts';
import { sumPhishing, sumTraining } from './counting/sums';
import { phishingFacts, trainingFacts } from './facts';
import type { QueryContext } from './query-context';
import type { ExposureCounts } from './measures/exposure';
import type { Gaps } from './measures/gaps';
import type { AutomatedClicks, PhishingCounts, PhishingNumbers } from './measures/phishing';
import { EXPOSURE, PHISHING, PHISHING_BY_MACHINES, TRAINING, basisOf } from './measures/provision';
import type { ExposureCount, Measure, PhishingCount, TrainingCount } from './measures/provision';
import type { TrainingCounts } from './measures/training';
import { mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import { mergeByOrigin } from './outcomes';
import type { AnyOutcome } from './outcomes';
import { Intervals } from './period';
import type { Days } from './period';
import type { Account } from './people/account';
import type { LearnerSet, Learner } from './people/learner';

/** Counts with the contribution of each source. */
export interface Summarized<Count extends string, Counts> extends CountedSummary<Count>, Contributed {
  readonly counts: Counts & { readonly gaps: Gaps<Count> | null };
}

/** The counts of some people of one company. */
class Summary<Count extends string, Counts extends { readonly gaps: Gaps<Count> | null }> implements Summarized<
  Count,
  Counts
> {
  readonly measure: Measure<Count>;
  readonly counts: Counts;
  readonly outcomes: readonly AnyOutcome[];
  readonly people: readonly Learner[] | null;
  readonly reads: QueryContext['reads'];
  readonly dating: Dating | undefined;
  readonly #others: () => readonly Shortfall[];
  readonly #summed: Summed<Counts>;

  /** @param others shortfalls besides those of the counts */
  constructor(
    { reads }: Pick<QueryContext, 'reads'>,
    measure: Measure<Count>,
    summed: Summed<Counts>,
    people: readonly Learner[] | null,
    others: () => readonly Shortfall[] = () => [],
  ) {
    this.reads = reads;
    this.measure = measure;
    this.counts = summed.counts;
    this.outcomes = summed.outcomes;
    this.dating = summed.dating;
    this.#summed = summed;
    this.people = people;
    this.#others = others;
  }

  shortfalls = (): readonly Shortfall[] => [...this.#others(), ...periodShortfalls(this), ...summaryShortfalls(this)];

  /** The same counts, for people found by further reads and lists, which may be incomplete. */
  amongPeopleOf(counted: CountedPeople): Summary<Count, Counts> {
    const outcomes = withFailedMembers(this.outcomes, counted);
    return new Summary(this, this.measure, { ...this.#summed, outcomes }, this.people, counted.shortfalls);
  }
}

export type Training = Summarized<TrainingCount, TrainingCounts>;
export type Phishing = Summarized<PhishingCount, PhishingNumbers>;
export type Exposure = Summarized<ExposureCount, ExposureCounts>;

/** Some people of one company whose records are summed up. */
export interface CountedPeople {
  readonly people: LearnerSet;
  /** The sources whose records count: all of the company's, or some. */
  readonly origins: readonly Origin[];
  /** The further reads that found the people (the members of groups), by source. */
  readonly members?: readonly AnyOutcome[];
  /** What was lacking where the people were found: some may be missing. Computed when it is asked for. */
  readonly shortfalls?: () => readonly Shortfall[];
}

/** The outcomes of the sources, with the failures of the reads that found the people. */
export function withFailedMembers(
  outcomes: readonly AnyOutcome[],
  { members = [] }: CountedPeople,
): readonly AnyOutcome[] {
  const lacking = members.filter(({ state }) => state !== 'OK').map((read) => withoutRecords(read));
  return lacking.length === 0 ? outcomes : mergeByOrigin([...outcomes, ...lacking]);
}

/** The intervals of a trend, or the only one of a period; null for all time. */
export type When = Intervals | null;
export type Summaries<Count extends string, Counts> = readonly Summarized<Count, Counts>[];

/** Sums up the records of some people. Without the reads that found them there is nothing to sum up. */
function sumUp<Count extends string, Counts extends { readonly gaps: Gaps<Count> | null }>(
  graph: QueryContext,
  measure: Measure<Count>,
  counted: CountedPeople,
  sum: (people: LearnerSet, origins: readonly Origin[]) => MaybePromise<readonly Summed<Counts>[]>,
): MaybePromise<Summaries<Count, Counts>> {
  const { people, origins, members } = counted;
  const isFound = !members || members.some(({ state }) => state !== 'FAILED');
  return mapMaybePromise(sum(people, isFound ? origins : []), (summed) =>
    summed.map((one) => new Summary(graph, measure, one, people.learners).amongPeopleOf(counted)),
  );
}

/** Facts as summaries need them. */
interface Summable<Counts> {
  readonly sum: (learners: readonly Learner[]) => MaybePromise<Summed<Counts>>;
  readonly between: (learners: readonly Learner[], intervals: Intervals) => MaybePromise<readonly Summed<Counts>[]>;
}

function sumFacts<Counts>(
  facts: MaybePromise<Summable<Counts>>,
  { learners }: LearnerSet,
  when: When,
): MaybePromise<readonly Summed<Counts>[]> {
  return mapMaybePromise(facts, (known) =>
    when ? known.between(learners, when) : mapMaybePromise(known.sum(learners), (sum) => [sum]),
  );
}

/** The training of some people, in each interval. */
export function trainingSummaries(
  graph: QueryContext,
  counted: CountedPeople,
  when: When,
): MaybePromise<readonly Training[]> {
  return sumUp(graph, TRAINING, counted, (people, origins) =>
    sumFacts(trainingFacts(graph, people, origins), people, when),
  );
}

/**
 * The phishing simulations of some people, in each interval.
 * @param countsOf the numbers that the summaries show: `PhishingCounts.counting`, or the counts themselves to add them up
 */
export function phishingSummaries<Counts extends PhishingNumbers>(
  graph: QueryContext,
  counted: CountedPeople,
  when: When,
  automated: AutomatedClicks,
  countsOf: (counts: PhishingCounts) => Counts,
): MaybePromise<Summaries<PhishingCount, Counts>> {
  return sumUp(graph, phishingMeasure(automated), counted, (people, origins) =>
    mapMaybePromise(sumFacts(phishingFacts(graph, people, origins), people, when), (summed) =>
      summed.map((one) => ({ ...one, counts: countsOf(one.counts) })),
    ),
  );
}

/** Totals do not say which clicks are those of machines. */
export function phishingMeasure(automated: AutomatedClicks): Measure<PhishingCount> {
  return automated === 'ONLY' ? PHISHING_BY_MACHINES : PHISHING;
}

/** The breaches of some people's addresses, in each interval. */
export function exposureSummaries(
  graph: QueryContext,
  counted: CountedPeople,
  when: When,
): MaybePromise<readonly Exposure[]> {
  return sumUp(graph, EXPOSURE, counted, (people, origins) => exposureSums(graph, people, origins, when));
}

/** The only summary of all time, or of one period. */
export function only<T>(summaries: MaybePromise<readonly T[]>): MaybePromise<T> {
  return mapMaybePromise(summaries, ([summary]) => {
    if (summary === undefined) throw new Error('unreachable: a period has one summary');
    return summary;
  });
}

/** The only interval of a period; null for all time. */
export function whenOf(days: Days | null): When {
  return days && new Intervals([days]);
}

/** The training of one account. @param days null for all time */
export async function accountTraining(
  graph: QueryContext,
  learner: Learner,
  account: Account,
  days: Days | null,
): Promise<Training> {
  const { origin } = account;
  const outcome =
    basisOf(TRAINING, graph.reads.capabilities(origin)) === 'totals'
      ? totalsOutcome(origin, learner.roster)
      : await graph.reads.loadByPerson(origin, 'courseResults', keyOf(account));
  const summed = sumTraining(graph, outcome, [outcome.records], whenOf(days), account);
  return new Summary(graph, TRAINING, summed, [learner]);
}

/** The phishing simulations of one account. @param days null for all time */
export async function accountPhishing(
  graph: QueryContext,
  learner: Learner,
  account: Account,
  days: Days | null,
  automated: AutomatedClicks,
): Promise<Phishing> {
  const { origin } = account;
  const outcome =
    basisOf(PHISHING, graph.reads.capabilities(origin)) === 'totals'
      ? totalsOutcome(origin, learner.roster)
      : await graph.reads.loadByPerson(origin, 'simulationResults', keyOf(account));
  const summed = sumPhishing(graph, outcome, [outcome.records], whenOf(days), account);
  return phishingOf(graph, summed, automated, [learner]);
}

function phishingOf(
  graph: QueryContext,
  summed: Summed<PhishingCounts>,
  automated: AutomatedClicks,
  people: readonly Learner[] | null,
): Phishing {
  const counts = summed.counts.counting(automated);
  return new Summary(graph, phishingMeasure(automated), { ...summed, counts }, people);
}

function keyOf({ externalId, email }: Account) {
  return { accountId: externalId, email };
}

/** Counts over results without given people, such as those of one course. @param days null for all time */
export function resultsTraining(
  graph: QueryContext,
  outcome: Outcome<RecordOf<'courseResults'>>,
  days: Days | null,
): Training {
  return new Summary(graph, TRAINING, sumTraining(graph, outcome, [outcome.records], whenOf(days)), null);
}

/** Counts of one simulation: each person counts once. @param days null for all time */
export function resultsPhishing(
  graph: QueryContext,
  outcome: Outcome<RecordOf<'simulationResults'>>,
  days: Days | null,
  automated: AutomatedClicks,
): Phishing {
  const people = Map.groupBy(outcome.records, ({ accountId }) => accountId).values();
  return phishingOf(graph, sumPhishing(graph, outcome, people, whenOf(days)), automated, null);
}
