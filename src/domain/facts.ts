import { failed, forEachSliced, runCooperatively, runSync } from '../../datasources/reads';
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
import type { Adding, CountedPart, Dating, ResultsOf, Summed } from './counting/adding';
import { PHISHING_ADDING, trainingAdding } from './counting/adding-rules';
import { CachedPeriods } from './counting/cached-periods';
import { beyondInt, largestOf, resultsPart, totalsPart } from './counting/parts';
import { wholeRead } from './joined-records';
import { mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import type { PhishingCounts } from './measures/phishing';
import { basisOf } from './measures/provision';
import type { Measure, PhishingCount, TrainingCount } from './measures/provision';
import type { TrainingCounts } from './measures/training';
import { LARGEST_COUNT } from './measures/values';
import type { AnyOutcome } from './outcomes';
import type { LearnerSet, Learner } from './people/learner';
import type { Intervals } from './period';
import { findForLearner } from './person-records';
import type { QueryContext } from './query-context';
import { readForLearners } from './read-for-learners';
import { Memory, rosterFacts } from './roster-facts';

/** Bytes of one person's counts. */
const COUNTS_BYTES = 250;

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

/** Phishing counts of some people. A source that has totals counts by these: see `factsOf`. */
export function phishingFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<PhishingFacts> {
  return factsOf(graph, 'simulationResults', learnerSet, origins, null, PHISHING_ADDING);
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
