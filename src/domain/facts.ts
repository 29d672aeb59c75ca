import {
  SourceProblem,
  failed,
  forEachSliced,
  notSupported,
  runCooperatively,
  runSync,
  withRecords,
  withoutRecords,
} from '../../datasources/reads';
import type {
  CooperativeTask,
  CourseResultRecord,
  Origin,
  Outcome,
  PersonalRecordKind,
  RecordOf,
  SimulationResultRecord,
  Sourced,
} from '../../datasources/reads';
import { wholeRead } from './joined-records';
import { mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import { TrainingPeriods } from './measures/period-training';
import { PhishingCounts } from './measures/phishing';
import { PHISHING, TRAINING, basisOf, countsOf, provisionOf } from './measures/provision';
import type { Measure, PhishingCount, Provision, TrainingCount } from './measures/provision';
import { TrainingCounts } from './measures/training';
import { LARGEST_COUNT } from './measures/values';
import type { AnyOutcome } from './outcomes';
import type { Account } from './people/account';
import type { LearnerSet, Learner } from './people/learner';
import type { Intervals } from './period';
import { findForLearner } from './person-records';
import type { QueryContext } from './query-context';
import { readForLearners } from './read-for-learners';
import { Memory, rosterFacts } from './roster-facts';

/** Counts over some people, with the outcome of each source. */
export interface Summed<Counts> {
  readonly counts: Counts;
  readonly outcomes: readonly AnyOutcome[];
  /** What the sources lack to answer for a period; absent for all time. */
  readonly dating?: Dating;
}

/** The sources that cannot answer for a period, or only in part, and why. */
export interface Dating {
  /** Sources whose records have no dates: none of them counts. */
  readonly dateless: ReadonlyMap<Origin, string>;
  /** Sources with open assignments of unknown day: a rate over the others would be too high. */
  readonly unrated: ReadonlyMap<Origin, string>;
}

type ResultsOf<Rec> = (learner: Learner) => readonly Sourced<Rec>[];

/** One source with its basis of counting. */
interface CountedPart<Rec, Count extends string> {
  readonly origin: Origin;
  readonly provision: Provision<Count>;
  /** Finds a person's results; null if the source counts by totals, or not at all. */
  readonly resultsOf: ResultsOf<Rec> | null;
  /** Without records. */
  readonly outcome: AnyOutcome;
}

/** How the counts of one measure are added up. */
interface Adding<Rec, Count extends string, Counts> {
  readonly measure: Measure<Count>;
  readonly create: () => Counts;
  readonly addResults: (counts: Counts, part: CountedPart<Rec, Count>, results: readonly Sourced<Rec>[]) => void;
  readonly addTotals: (counts: Counts, part: CountedPart<Rec, Count>, account: Account) => void;
  /** Ends what belongs to one person. */
  readonly endPerson: (counts: Counts) => void;
  /** Why a source cannot answer for a period; null if its records have dates. */
  readonly dateless: (part: CountedPart<Rec, Count>) => string | null;
  readonly createPeriods: (intervals: Intervals) => Periods<Rec, Count, Counts>;
}

/** Counts by intervals, added up record by record. */
interface Periods<Rec, Count extends string, Counts> {
  readonly add: (part: CountedPart<Rec, Count>, results: readonly Sourced<Rec>[]) => void;
  readonly endPerson: () => void;
  /** Ends adding. Returns the counts of each interval, and the sources whose records turned out to lack dates. */
  readonly end: () => { readonly counts: readonly Counts[]; readonly dating: Dating };
}

/** The largest number of periods of one set of people whose counts are kept, and the estimated bytes of one interval. */
const MOST_PERIODS = 16;
const INTERVAL_BYTES = 600;

/** Bytes of one person's counts. */
const COUNTS_BYTES = 250;

/** What was computed for the last few periods of one set of people. */
export class CachedPeriods<Value> {
  readonly #memory: Memory;
  /** By the key of the intervals, the one used last at the end. */
  readonly #byKey = new Map<string, { readonly value: MaybePromise<Value>; readonly bytes: number }>();

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  get({ key, length }: Intervals, compute: () => MaybePromise<Value>): MaybePromise<Value> {
    const entry = this.#byKey.get(key) ?? { value: this.#start(key, compute), bytes: length * INTERVAL_BYTES };
    if (!this.#byKey.delete(key)) this.#memory.grow(entry.bytes);
    this.#byKey.set(key, entry);
    const [oldest] = this.#byKey;
    if (oldest && this.#byKey.size > MOST_PERIODS) {
      this.#byKey.delete(oldest[0]);
      this.#memory.grow(-oldest[1].bytes);
    }
    return entry.value;
  }

  /** A value that could not be computed is not cached: the next request tries again. */
  #start(key: string, compute: () => MaybePromise<Value>): MaybePromise<Value> {
    const value = compute();
    if (value instanceof Promise)
      value.catch(() => {
        const entry = this.#byKey.get(key);
        if (this.#byKey.delete(key) && entry) this.#memory.grow(-entry.bytes);
      });
    return value;
  }
}

/** Counts of people: of each, and in total. Each is computed once. */
class Facts<Rec, Count extends string, Counts extends Readonly<Record<Count, number | null>>> {
  readonly outcomes: readonly AnyOutcome[];
  readonly #adding: Adding<Rec, Count, Counts>;
  readonly #parts: readonly CountedPart<Rec, Count>[];
  readonly #memory: Memory;
  readonly #byLearner = new Map<Learner, Counts>();
  readonly #sums = new WeakMap<readonly Learner[], Promise<Summed<Counts>>>();
  readonly #derived = new Map<string, unknown>();
  readonly #periods = new WeakMap<readonly Learner[], CachedPeriods<readonly Summed<Counts>[]>>();

  constructor(adding: Adding<Rec, Count, Counts>, parts: readonly CountedPart<Rec, Count>[], memory: Memory) {
    this.#adding = adding;
    this.#parts = parts;
    this.#memory = memory;
    this.outcomes = parts.map(({ outcome }) => outcome);
  }

  of(learner: Learner): Counts {
    const known = this.#byLearner.get(learner);
    if (known) return known;
    const counts = this.#adding.create();
    this.#addPerson(counts, this.#parts, learner);
    this.#byLearner.set(learner, counts);
    this.#memory.grow(COUNTS_BYTES);
    return counts;
  }

  resultsOf(learner: Learner): readonly Sourced<Rec>[] {
    return this.#parts.flatMap(({ resultsOf }) => resultsOf?.(learner) ?? []);
  }

  /**
   * A value derived from these facts: computed once, and kept and counted with them.
   * @param name of one type of value, from the program
   */
  derived<T>(name: string, make: (memory: Memory) => T): T {
    // A name belongs to one type of value.
    if (this.#derived.has(name)) return this.#derived.get(name) as T;
    const value = make(this.#memory);
    this.#derived.set(name, value);
    return value;
  }

  /** The counts over some people; without a promise for one person. */
  sum(learners: readonly Learner[]): MaybePromise<Summed<Counts>> {
    const [only] = learners;
    if (only && learners.length === 1) {
      const counts = this.of(only);
      if (largestOf(this.#adding.measure, counts) <= LARGEST_COUNT) return { counts, outcomes: this.outcomes };
    }
    const known = this.#sums.get(learners);
    if (known) return known;
    const sum = runCooperatively(this.#sumTask(learners));
    this.#sums.set(learners, sum);
    // The next request tries again.
    sum.catch(() => this.#sums.delete(learners));
    return sum;
  }

  /** The counts over some people in each of consecutive intervals: one pass over their records. */
  between(learners: readonly Learner[], intervals: Intervals): MaybePromise<readonly Summed<Counts>[]> {
    const task = () => this.#periodsTask(learners, intervals);
    if (learners.length === 1) return runSync(task());
    const periods = this.#periods.get(learners) ?? new CachedPeriods(this.#memory);
    this.#periods.set(learners, periods);
    return periods.get(intervals, () => runCooperatively(task()));
  }

  *#periodsTask(learners: readonly Learner[], intervals: Intervals): CooperativeTask<readonly Summed<Counts>[]> {
    const periods = this.#adding.createPeriods(intervals);
    const dateless = new Map<Origin, string>();
    const parts: { readonly part: CountedPart<Rec, Count>; readonly resultsOf: ResultsOf<Rec> }[] = [];
    for (const part of this.#parts) {
      const reason = this.#adding.dateless(part);
      if (reason !== null) dateless.set(part.origin, reason);
      else if (part.resultsOf) parts.push({ part, resultsOf: part.resultsOf });
    }
    yield* forEachSliced(learners, (learner) => {
      for (const { part, resultsOf } of parts) periods.add(part, resultsOf(learner));
      periods.endPerson();
    });
    const { counts, dating } = periods.end();
    const all: Dating = { dateless: new Map([...dateless, ...dating.dateless]), unrated: dating.unrated };
    return counts.map((one) => ({ counts: one, outcomes: this.outcomes, dating: all }));
  }

  /** Adds up. If a sum exceeds the range of a count, excludes sources, the largest first: their numbers must be wrong. */
  *#sumTask(learners: readonly Learner[]): CooperativeTask<Summed<Counts>> {
    const { measure } = this.#adding;
    const counts = yield* this.#addTask(learners, this.#parts);
    if (largestOf(measure, counts) <= LARGEST_COUNT) return { counts, outcomes: this.outcomes };
    const bySize: { readonly part: CountedPart<Rec, Count>; readonly size: number }[] = [];
    for (const part of this.#parts)
      bySize.push({ part, size: largestOf(measure, yield* this.#addTask(learners, [part])) });
    bySize.sort((a, b) => b.size - a.size || (a.part.origin.source < b.part.origin.source ? -1 : 1));
    const excluded = new Set<CountedPart<Rec, Count>>();
    for (const { part } of bySize) {
      excluded.add(part);
      const rest = yield* this.#addTask(
        learners,
        this.#parts.filter((one) => !excluded.has(one)),
      );
      if (largestOf(measure, rest) > LARGEST_COUNT) continue;
      return {
        counts: rest,
        outcomes: this.#parts.map((one) =>
          excluded.has(one) ? failed(one.origin, beyondInt(one.origin)) : one.outcome,
        ),
      };
    }
    throw new Error('unreachable: a sum over no sources is zero');
  }

  *#addTask(learners: readonly Learner[], parts: readonly CountedPart<Rec, Count>[]): CooperativeTask<Counts> {
    const counts = this.#adding.create();
    yield* forEachSliced(learners, (learner) => this.#addPerson(counts, parts, learner));
    return counts;
  }

  #addPerson(counts: Counts, parts: readonly CountedPart<Rec, Count>[], learner: Learner): void {
    const { addResults, addTotals, endPerson } = this.#adding;
    for (const part of parts) {
      if (part.resultsOf) addResults(counts, part, part.resultsOf(learner));
      else if (part.provision.basis === 'totals')
        for (const account of learner.accounts) if (account.origin === part.origin) addTotals(counts, part, account);
    }
    endPerson(counts);
  }
}

export type TrainingFacts = Facts<CourseResultRecord, TrainingCount, TrainingCounts>;
export type PhishingFacts = Facts<SimulationResultRecord, PhishingCount, PhishingCounts>;

/** Training counts of some people. A source that has totals counts by these: see `factsOf`. */
export function trainingFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<TrainingFacts> {
  return factsOf(graph, 'courseResults', learnerSet, origins, graph.today, trainingAdding(graph.today));
}

type TrainingAdding = Adding<CourseResultRecord, TrainingCount, TrainingCounts>;
type PhishingAdding = Adding<SimulationResultRecord, PhishingCount, PhishingCounts>;

/** A function of its own, as those below: as a closure of its caller it would retain a request. */
function trainingAdding(today: string): TrainingAdding {
  return {
    measure: TRAINING,
    create: () => new TrainingCounts(today),
    addResults: (counts: TrainingCounts, { origin, provision }, results) =>
      counts.addResults(origin, provision, results),
    addTotals: (counts, { origin, provision }, account) => counts.addTotals(origin, provision, account.trainingTotals),
    endPerson: () => undefined,
    dateless: ({ origin, provision }) =>
      provision.basis === 'totals'
        ? `${origin.source} provides totals of training without dates`
        : provision.lacks.includes('completedAt')
          ? `${origin.source} does not provide when courses were completed`
          : null,
    createPeriods: (intervals) => trainingPeriods(intervals, today),
  };
}

const ALL_DATED: Dating = { dateless: new Map(), unrated: new Map() };

function trainingPeriods(
  intervals: Intervals,
  today: string,
): Periods<CourseResultRecord, TrainingCount, TrainingCounts> {
  const periods = new TrainingPeriods(intervals, today);
  const added = new Map<Origin, CountedPart<CourseResultRecord, TrainingCount>>();
  return {
    add(part, results) {
      if (results.length === 0) return;
      added.set(part.origin, part);
      periods.add(part.origin, part.provision, results);
    },
    endPerson: () => undefined,
    end() {
      const [dateless, unrated] = [new Map<Origin, string>(), new Map<Origin, string>()];
      for (const [origin, { provision }] of added) {
        const { undatedOpen, isDateless } = periods.datingOf(origin);
        const reason = `${origin.source} does not provide when courses were assigned`;
        if (isDateless && (undatedOpen > 0 || provision.lacks.includes('enrolledAt'))) dateless.set(origin, reason);
        else if (undatedOpen > 0) unrated.set(origin, `${reason} for ${undatedOpen} open assignment(s)`);
      }
      return { counts: periods.counts(new Set(dateless.keys())), dating: { dateless, unrated } };
    },
  };
}

function phishingPeriods(intervals: Intervals): Periods<SimulationResultRecord, PhishingCount, PhishingCounts> {
  const counts = intervals.spans.map(() => new PhishingCounts());
  /** The intervals in which one person has results. */
  const touched = new Set<PhishingCounts>();
  const undated = new Map<CountedPart<SimulationResultRecord, PhishingCount>, number>();
  return {
    add(part, results) {
      const { origin, provision } = part;
      for (const result of results) {
        if (result.sentAt === null) {
          if (result.outcome !== 'SCHEDULED' || provision.misread.sent) undated.set(part, 1 + (undated.get(part) ?? 0));
          continue;
        }
        const one = counts[intervals.indexOf(result.sentAt)];
        if (!one) continue;
        one.addResult(origin, provision, result);
        touched.add(one);
      }
    },
    endPerson() {
      for (const one of touched) one.endPerson();
      touched.clear();
    },
    end() {
      for (const [{ origin, provision }, results] of undated)
        for (const one of counts) one.noteUndated(origin, provision, results);
      return { counts, dating: ALL_DATED };
    },
  };
}

/** Phishing counts of some people. A source that has totals counts by these: see `factsOf`. */
export function phishingFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<PhishingFacts> {
  return factsOf(graph, 'simulationResults', learnerSet, origins, null, PHISHING_ADDING);
}

const PHISHING_ADDING: PhishingAdding = {
  measure: PHISHING,
  create: () => new PhishingCounts(),
  addResults: (counts: PhishingCounts, { origin, provision }, results) => counts.addResults(origin, provision, results),
  addTotals: (counts, { origin, provision }, account) => counts.addTotals(origin, provision, account.phishingTotals),
  endPerson: (counts) => counts.endPerson(),
  dateless: ({ origin, provision }) =>
    provision.basis === 'totals'
      ? `${origin.source} provides totals of phishing without dates`
      : provision.lacks.includes('sentAt')
        ? `${origin.source} does not provide when simulations were sent`
        : null,
  createPeriods: phishingPeriods,
};

/** Counts over some results of one source, without the people whom they belong to. @param account whose totals count */
export function sumTraining(
  graph: QueryContext,
  outcome: Outcome<CourseResultRecord>,
  byPerson: Iterable<readonly Sourced<CourseResultRecord>[]>,
  when: Intervals | null,
  account?: Account,
): Summed<TrainingCounts> {
  return sumRecords(graph, trainingAdding(graph.today), outcome, byPerson, when, account);
}

/** Counts over some results of one source, grouped by person. @param account whose totals count */
export function sumPhishing(
  graph: QueryContext,
  outcome: Outcome<SimulationResultRecord>,
  byPerson: Iterable<readonly Sourced<SimulationResultRecord>[]>,
  when: Intervals | null,
  account?: Account,
): Summed<PhishingCounts> {
  return sumRecords(graph, PHISHING_ADDING, outcome, byPerson, when, account);
}

function sumRecords<Rec, Count extends string, Counts>(
  graph: QueryContext,
  adding: Adding<Rec, Count, Counts>,
  outcome: Outcome<Rec>,
  byPerson: Iterable<readonly Sourced<Rec>[]>,
  when: Intervals | null,
  account: Account | undefined,
): Summed<Counts> {
  const part = resultsPart(graph, adding.measure, outcome, () => []);
  const outcomes = [outcome];
  if (!when) {
    const counts = adding.create();
    if (part.provision.basis === 'totals' && account) adding.addTotals(counts, part, account);
    else
      for (const results of byPerson) {
        adding.addResults(counts, part, results);
        adding.endPerson(counts);
      }
    adding.endPerson(counts);
    return { counts, outcomes };
  }
  const periods = adding.createPeriods(when);
  const reason = outcome.state === 'NOT_SUPPORTED' ? null : adding.dateless(part);
  if (reason === null)
    for (const results of byPerson) {
      periods.add(part, results);
      periods.endPerson();
    }
  const {
    counts: [counts = adding.create()],
    dating,
  } = periods.end();
  const dateless = reason === null ? dating.dateless : new Map([[outcome.origin, reason]]);
  return { counts, outcomes, dating: { ...dating, dateless } };
}

/**
 * Uses individual results where a source has them, else the totals on its accounts. A source with both has results for only
 * a part of the training (finished lessons, say): then the totals are authoritative, and the results are not read. If each
 * source counts by totals or by a cached scan, the facts of the whole roster are computed once for all requests.
 * @param today an input of the counts, if they change at midnight
 */
function factsOf<
  K extends PersonalRecordKind,
  Count extends TrainingCount | PhishingCount,
  Counts extends Readonly<Record<Count, number | null>>,
>(
  graph: QueryContext,
  kind: K,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
  today: string | null,
  adding: Adding<RecordOf<K>, Count, Counts>,
): MaybePromise<Facts<RecordOf<K>, Count, Counts>> {
  const { reads } = graph;
  const { measure } = adding;
  const roster = rosterFacts(learnerSet.outcomes);
  const bases = origins.map((origin) =>
    basisOf(measure, reads.capabilities(origin)) === 'totals'
      ? 'totals'
      : wholeRead(reads, kind, learnerSet.outcomes, origin),
  );
  if (bases.every((basis) => basis !== undefined)) {
    const name = `${kind} counts of ${origins.map(({ source }) => source).join(' ')}`;
    return roster.get(name, [today, ...bases], (memory) => {
      const parts = origins.map((origin, index): CountedPart<RecordOf<K>, Count> => {
        const basis = bases[index];
        if (basis === undefined || basis === 'totals') return totalsPart(graph, measure, learnerSet, origin);
        return resultsPart(graph, measure, basis, finderIn(kind, basis));
      });
      return new Facts(adding, parts, memory);
    });
  }
  return mapMaybePromise(
    readParts(graph, measure, kind, learnerSet, origins),
    (parts) => new Facts(adding, parts, new Memory()),
  );
}

/** A function of its own: as a closure of its caller it would retain the request of that caller. */
function finderIn<K extends PersonalRecordKind>(kind: K, { origin, records }: Outcome<RecordOf<K>>) {
  return (learner: Learner) => findForLearner(kind, learner, origin, records);
}

function readParts<K extends PersonalRecordKind, Count extends TrainingCount | PhishingCount>(
  graph: QueryContext,
  measure: Measure<Count>,
  kind: K,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<readonly CountedPart<RecordOf<K>, Count>[]> {
  const byResults = origins.filter((origin) => basisOf(measure, graph.reads.capabilities(origin)) !== 'totals');
  return mapMaybePromise(readForLearners(graph.reads, kind, learnerSet, byResults), ({ parts }) => {
    const read = new Map(parts.map((part) => [part.outcome.origin, part]));
    return origins.map((origin) => {
      const part = read.get(origin);
      return part
        ? resultsPart(graph, measure, part.outcome, (learner) => part.forLearner(learner))
        : totalsPart(graph, measure, learnerSet, origin);
    });
  });
}

function resultsPart<Rec, Count extends string>(
  graph: QueryContext,
  measure: Measure<Count>,
  outcome: Outcome<Rec>,
  resultsOf: (learner: Learner) => readonly Sourced<Rec>[],
): CountedPart<Rec, Count> {
  const { origin, unreadable } = outcome;
  const provision = provisionOf(measure, graph.reads.capabilities(origin), unreadable);
  return { origin, provision, resultsOf, outcome: withoutRecords(outcome) };
}

function totalsPart<Count extends string>(
  graph: QueryContext,
  measure: Measure<Count>,
  learnerSet: LearnerSet,
  origin: Origin,
): CountedPart<never, Count> {
  const outcome = totalsOutcome(origin, learnerSet.outcomes);
  const provision = provisionOf(measure, graph.reads.capabilities(origin), outcome.unreadable);
  return { origin, provision, resultsOf: null, outcome };
}

/** The largest of the counts of a summary. */
export function largestOf<Count extends string>(
  measure: Measure<Count>,
  counts: Readonly<Record<Count, number | null>>,
): number {
  return Math.max(...countsOf(measure).map((count) => (measure.counts[count].isMiddle ? 0 : (counts[count] ?? 0))));
}

/** Totals are fields of accounts, so they are as complete as the source's list of accounts. */
export function totalsOutcome(origin: Origin, roster: readonly AnyOutcome[]): Outcome<never> {
  const list = roster.find((outcome) => outcome.origin === origin);
  return list ? withRecords(list, []) : notSupported(origin);
}

/** The problem of a source whose numbers are too large for the graph's `Int`. */
export function beyondInt({ source }: Origin): SourceProblem {
  const message = `The numbers from ${source} add up to more than ${LARGEST_COUNT}`;
  return new SourceProblem({ code: 'BAD_RESPONSE', message });
}
