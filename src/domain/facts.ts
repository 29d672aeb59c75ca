import { SourceProblem, failed, indexByField, notSupported, withRecords } from '../../datasources/reads';
import type { Origin, Outcome, PersonalRecordKind, RecordOf } from '../../datasources/reads';
import { readForLearners } from './read-for-learners';
import type { SourceRecords } from './read-for-learners';
import type { QueryContext } from './query-context';
import { PhishingCounts } from './measures/phishing';
import { PHISHING, TRAINING, basisOf, countsOf, provisionOf } from './measures/provision';
import type { Measure, PhishingCount, Provision, TrainingCount } from './measures/provision';
import { TrainingCounts } from './measures/training';
import { LARGEST_COUNT } from './measures/values';
import type { AnyOutcome } from './outcomes';
import type { LearnerSet, Learner } from './people/learner';
import type { SimulationResult } from './records';

/** Counts over all the people, with the outcome of each source. */
export interface Summed<Counts> {
  readonly counts: Counts;
  readonly outcomes: readonly AnyOutcome[];
}

/** Training or phishing counts of some people, per person and in total. */
interface Facts<Counts> {
  readonly outcomes: readonly AnyOutcome[];
  of(learner: Learner): Counts;
  sum(): Summed<Counts>;
}

export type TrainingFacts = Facts<TrainingCounts>;

export interface PhishingFacts extends Facts<PhishingCounts> {
  resultsOf(learner: Learner): readonly SimulationResult[];
}

/** One source with its basis of counting and its records. */
interface CountedPart<Rec, Count extends string> {
  readonly origin: Origin;
  readonly provision: Provision<Count>;
  /** null if the source counts by totals, or not at all. */
  readonly results: SourceRecords<Rec> | null;
  readonly outcome: AnyOutcome;
}

/**
 * Uses individual results where a source has them, else the totals on its accounts. A source with both has results for only
 * a part of the training (finished lessons, say): then the totals are authoritative, and the results are not read.
 */
export async function trainingFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): Promise<TrainingFacts> {
  const parts = await countedParts(graph, TRAINING, 'courseResults', learnerSet, origins);
  const addPerson = (
    counts: TrainingCounts,
    { origin, provision, results }: (typeof parts)[number],
    learner: Learner,
  ) => {
    if (results) counts.addResults(origin, provision, results.forLearner(learner));
    else if (provision.basis === 'totals')
      for (const account of learner.accounts)
        if (account.origin === origin) counts.addTotals(origin, provision, account.trainingTotals);
  };
  const of = (learner: Learner): TrainingCounts => {
    const counts = new TrainingCounts(graph.today);
    for (const part of parts) addPerson(counts, part, learner);
    return counts;
  };
  const add = (included: typeof parts): TrainingCounts => {
    const counts = new TrainingCounts(graph.today);
    for (const part of included) {
      if (part.results) counts.addResults(part.origin, part.provision, part.results.outcome.records);
      else for (const learner of learnerSet.learners) addPerson(counts, part, learner);
    }
    return counts;
  };
  return { outcomes: outcomesOf(parts), of, sum: () => sumWithinInt(TRAINING, parts, add) };
}

export async function phishingFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): Promise<PhishingFacts> {
  const parts = await countedParts(graph, PHISHING, 'simulationResults', learnerSet, origins);
  const addPerson = (counts: PhishingCounts, included: typeof parts, learner: Learner) => {
    for (const { origin, provision, results } of included) {
      if (results) counts.addResults(origin, provision, results.forLearner(learner));
      else if (provision.basis === 'totals')
        for (const account of learner.accounts)
          if (account.origin === origin) counts.addTotals(origin, provision, account.phishingTotals);
    }
    counts.endPerson();
  };
  const of = (learner: Learner): PhishingCounts => {
    const counts = new PhishingCounts();
    addPerson(counts, parts, learner);
    return counts;
  };
  const add = (included: typeof parts): PhishingCounts => {
    const counts = new PhishingCounts();
    for (const learner of learnerSet.learners) addPerson(counts, included, learner);
    return counts;
  };
  return {
    outcomes: outcomesOf(parts),
    of,
    resultsOf: (learner) => parts.flatMap(({ results }) => results?.forLearner(learner) ?? []),
    sum: () => sumWithinInt(PHISHING, parts, add),
  };
}

/** How many breaches each person's addresses appear in, from the lists of exposed accounts: one call per source. */
export async function breachFacts(graph: QueryContext, origins: readonly Origin[]) {
  const outcomes = await Promise.all(origins.map((origin) => graph.reads.readAll(origin, 'exposedAccounts')));
  const isAnswered = outcomes.some(({ state }) => state !== 'FAILED' && state !== 'NOT_SUPPORTED');
  return {
    outcomes,
    /** null if no source could be read. */
    of(learner: Learner): number | null {
      if (!isAnswered) return null;
      return (
        outcomes
          .flatMap(({ origin, records }) => {
            const [byAccount, byEmail] = [indexByField(records, 'accountId'), indexByField(records, 'email')];
            const accounts = learner.accounts.filter((account) => account.origin === origin);
            return [
              ...accounts.flatMap(({ externalId }) => byAccount.get(externalId) ?? []),
              ...learner.emails.flatMap((email) => byEmail.get(email) ?? []).filter(({ accountId }) => !accountId),
            ];
          })
          // A listed address is in at least one breach, even if the number could not be read.
          .reduce((sum, { breachCount }) => sum + Math.max(breachCount ?? 1, 1), 0)
      );
    },
  };
}

/** Totals are fields of accounts, so they are as complete as the source's list of accounts. */
export function totalsOutcome(origin: Origin, roster: readonly AnyOutcome[]): Outcome<never> {
  const list = roster.find((outcome) => outcome.origin === origin);
  return list ? withRecords(list, []) : notSupported(origin);
}

async function countedParts<K extends PersonalRecordKind, Count extends TrainingCount | PhishingCount>(
  graph: QueryContext,
  measure: Measure<Count>,
  kind: K,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): Promise<readonly CountedPart<RecordOf<K>, Count>[]> {
  const byTotals = (origin: Origin) => basisOf(measure, graph.reads.capabilities(origin)) === 'totals';
  const { parts } = await readForLearners(
    graph.reads,
    kind,
    learnerSet,
    origins.filter((origin) => !byTotals(origin)),
  );
  let next = 0;
  return origins.map((origin) => {
    const results = byTotals(origin) ? null : (parts[next++] ?? null);
    const outcome: AnyOutcome = results?.outcome ?? totalsOutcome(origin, learnerSet.outcomes);
    const provision = provisionOf(measure, graph.reads.capabilities(origin), outcome.unreadable);
    return { origin, provision, results, outcome };
  });
}

function outcomesOf(parts: readonly { readonly outcome: AnyOutcome }[]): readonly AnyOutcome[] {
  return parts.map(({ outcome }) => outcome);
}

/** Adds up. If a sum exceeds the range of a count, excludes sources, the largest first: their numbers must be wrong. */
function sumWithinInt<
  P extends { readonly origin: Origin; readonly outcome: AnyOutcome },
  Count extends string,
  Counts extends Readonly<Record<Count, number | null>>,
>(measure: Measure<Count>, parts: readonly P[], add: (included: readonly P[]) => Counts): Summed<Counts> {
  const largest = (counts: Counts): number => Math.max(...countsOf(measure).map((count) => counts[count] ?? 0));
  const counts = add(parts);
  if (largest(counts) <= LARGEST_COUNT) return { counts, outcomes: outcomesOf(parts) };
  const bySize = parts
    .map((part) => ({ part, size: largest(add([part])) }))
    .sort((a, b) => b.size - a.size || (a.part.origin.source < b.part.origin.source ? -1 : 1));
  const excluded = new Set<P>();
  for (const { part } of bySize) {
    excluded.add(part);
    const rest = add(parts.filter((one) => !excluded.has(one)));
    if (largest(rest) > LARGEST_COUNT) continue;
    return {
      counts: rest,
      outcomes: parts.map((one) => (excluded.has(one) ? failed(one.origin, beyondInt(one.origin)) : one.outcome)),
    };
  }
  throw new Error('unreachable: a sum over no sources is zero');
}

function beyondInt({ source }: Origin): SourceProblem {
  const message = `The numbers from ${source} add up to more than ${LARGEST_COUNT}`;
  return new SourceProblem({ code: 'BAD_RESPONSE', message });
}
