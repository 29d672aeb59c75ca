import type { PersonalKind, RecordOf } from '../../datasources/source/capabilities';
import type { Origin } from '../../datasources/source/origin';
import { recordsWith } from '../../datasources/source/stamp';
import { narrow, notSupported } from '../../datasources/source/outcome';
import type { Outcome } from '../../datasources/source/outcome';
import { gather } from './gather';
import type { Gathered } from './gather';
import type { Graph } from './graph';
import { countExposures } from './measures/exposure';
import type { ExposureCounts } from './measures/exposure';
import { countPhishing } from './measures/phishing';
import type { PersonPhishing, PhishingCounts } from './measures/phishing';
import { assessRisk } from './measures/risk';
import type { Risk } from './measures/risk';
import { countTraining } from './measures/training';
import type { TrainingCounts } from './measures/training';
import { mergeByOrigin } from './outcomes';
import type { Account } from './people/identity';
import type { Crowd, Learner } from './people/learner';
import type { CourseResult, SimulationResult } from './records';

/** Numbers, and how well each source contributed to them. */
export type Summary<Counts> = Counts & { readonly outcomes: readonly Outcome<unknown>[] };

export type Training = Summary<TrainingCounts>;
export type Phishing = Summary<PhishingCounts>;
export type Exposure = Summary<ExposureCounts>;

/** What is known of the training of some people, person by person. */
export interface TrainingFacts {
  readonly outcomes: readonly Outcome<unknown>[];
  of(learner: Learner): TrainingCounts;
  sum(): TrainingCounts;
}

/**
 * Individual results where a source has them, else the totals on its accounts. A source with both has results of some of
 * it only (finished lessons, say): the totals are the truth then, and the results are not asked for.
 */
export async function trainingFacts(graph: Graph, crowd: Crowd, origins: readonly Origin[]): Promise<TrainingFacts> {
  const results = await gatherCounted(graph, 'courseResults', crowd, origins, 'training');
  const totalsOf = (learner: Learner) =>
    accountsWith(graph, learner, origins, 'training').flatMap(({ trainingTotals }) => trainingTotals ?? []);
  return {
    outcomes: results.outcomes,
    of: (learner) => countTraining(results.of(learner), totalsOf(learner), graph.today),
    sum: () =>
      countTraining(
        results.outcomes.flatMap(({ records }) => records),
        crowd.learners.flatMap(totalsOf),
        graph.today,
      ),
  };
}

export interface PhishingFacts {
  readonly outcomes: readonly Outcome<unknown>[];
  of(learner: Learner): PhishingCounts;
  resultsOf(learner: Learner): readonly SimulationResult[];
  sum(): PhishingCounts;
}

export async function phishingFacts(graph: Graph, crowd: Crowd, origins: readonly Origin[]): Promise<PhishingFacts> {
  const results = await gatherCounted(graph, 'simulationResults', crowd, origins, 'phishing');
  const person = (learner: Learner): PersonPhishing => ({
    results: results.of(learner),
    totals: accountsWith(graph, learner, origins, 'phishing').flatMap(({ phishingTotals }) => phishingTotals ?? []),
  });
  return {
    outcomes: results.outcomes,
    of: (learner) => countPhishing([person(learner)]),
    resultsOf: (learner) => results.of(learner),
    sum: () => countPhishing(crowd.learners.map(person)),
  };
}

/** How many breaches each person's addresses stand in, from the lists of who is exposed: one call a source. */
export async function breachFacts(graph: Graph, origins: readonly Origin[]) {
  const outcomes = await Promise.all(origins.map((origin) => graph.reads.all(origin, 'exposedAccounts')));
  const told = outcomes.some(({ state }) => state === 'OK' || state === 'PARTIAL');
  return {
    outcomes,
    /** null where no source could be asked. */
    of(learner: Learner): number | null {
      if (!told) return null;
      return (
        outcomes
          .flatMap(({ origin, records }) => {
            const [byAccount, byEmail] = [recordsWith(records, 'accountId'), recordsWith(records, 'email')];
            const accounts = learner.accounts.filter((account) => account.origin === origin);
            return [
              ...accounts.flatMap(({ externalId }) => byAccount.get(externalId) ?? []),
              ...learner.emails.flatMap((email) => byEmail.get(email) ?? []).filter(({ accountId }) => !accountId),
            ];
          })
          // Whoever is on the list stands in one breach at least.
          .reduce((sum, { breachCount }) => sum + (breachCount ?? 1), 0)
      );
    },
  };
}

export async function trainingSummary(graph: Graph, crowd: Crowd, origins: readonly Origin[]): Promise<Training> {
  const facts = await trainingFacts(graph, crowd, origins);
  return { ...facts.sum(), outcomes: facts.outcomes };
}

export async function phishingSummary(graph: Graph, crowd: Crowd, origins: readonly Origin[]): Promise<Phishing> {
  const facts = await phishingFacts(graph, crowd, origins);
  return { ...facts.sum(), outcomes: facts.outcomes };
}

export async function exposureSummary(graph: Graph, crowd: Crowd, origins: readonly Origin[]): Promise<Exposure> {
  const { outcomes } = await gather(graph.reads, 'exposures', crowd, origins);
  return { ...countExposures(outcomes.flatMap(({ records }) => records)), outcomes };
}

/** One account's own training: null where its vendor tells nothing of it. */
export async function accountTraining(graph: Graph, learner: Learner, account: Account): Promise<Training> {
  const { origin, trainingTotals } = account;
  const isTotal = hasTotals(graph, origin, 'training');
  const outcome = isTotal
    ? totalsOutcome(origin, learner.roster)
    : await accountOutcome(graph, 'courseResults', account);
  const results = isTotal ? [] : (outcome.records as readonly CourseResult[]);
  return {
    ...countTraining(results, isTotal && trainingTotals ? [trainingTotals] : [], graph.today),
    outcomes: [outcome],
  };
}

export async function accountPhishing(graph: Graph, learner: Learner, account: Account): Promise<Phishing> {
  const { origin, phishingTotals } = account;
  const isTotal = hasTotals(graph, origin, 'phishing');
  const outcome = isTotal
    ? totalsOutcome(origin, learner.roster)
    : await accountOutcome(graph, 'simulationResults', account);
  const results = isTotal ? [] : (outcome.records as readonly SimulationResult[]);
  return {
    ...countPhishing([{ results, totals: isTotal && phishingTotals ? [phishingTotals] : [] }]),
    outcomes: [outcome],
  };
}

function accountOutcome(graph: Graph, kind: PersonalKind, account: Account): Promise<Outcome<unknown>> {
  return graph.reads.byPerson(account.origin, kind, { accountId: account.externalId, email: account.email });
}

/** One account for each person and source with totals. */
function accountsWith(graph: Graph, learner: Learner, origins: readonly Origin[], what: Totals): readonly Account[] {
  return learner.accounts.filter(({ origin }) => origins.includes(origin) && hasTotals(graph, origin, what));
}

type Totals = 'training' | 'phishing';

function hasTotals(graph: Graph, origin: Origin, what: Totals): boolean {
  return graph.reads.capabilities(origin).totals?.includes(what) ?? false;
}

/** What a source's accounts carry is as whole as its list of people. */
function totalsOutcome(origin: Origin, roster: readonly Outcome<unknown>[]): Outcome<unknown> {
  const list = roster.find((outcome) => outcome.origin === origin);
  return list ? narrow(list, []) : notSupported(origin);
}

/** Individual results of the sources that count by them, and how well every source contributed. */
async function gatherCounted<K extends PersonalKind>(
  graph: Graph,
  kind: K,
  crowd: Crowd,
  origins: readonly Origin[],
  what: Totals,
): Promise<Gathered<RecordOf<K>>> {
  const results = await gather(
    graph.reads,
    kind,
    crowd,
    origins.filter((origin) => !hasTotals(graph, origin, what)),
  );
  const outcomeOf = (origin: Origin): Outcome<RecordOf<K>> =>
    results.outcomes.find((outcome) => outcome.origin === origin) ?? narrow(totalsOutcome(origin, crowd.outcomes), []);
  return { outcomes: origins.map(outcomeOf), of: (learner) => results.of(learner) };
}

/** The risk of some people, person by person. */
export async function riskFacts(graph: Graph, crowd: Crowd, origins: readonly Origin[]) {
  const [training, phishing, breaches] = await Promise.all([
    trainingFacts(graph, crowd, origins),
    phishingFacts(graph, crowd, origins),
    breachFacts(graph, origins),
  ]);
  return {
    // Only how well they answered is told, not what: joining the records would take longer than the rest.
    outcomes: mergeByOrigin(
      [...training.outcomes, ...phishing.outcomes, ...breaches.outcomes].map((outcome) => narrow(outcome, [])),
    ),
    of: (learner: Learner): Risk | null =>
      assessRisk(
        {
          training: training.of(learner),
          phishing: phishing.of(learner),
          breaches: breaches.of(learner),
          vendorScores: learner.accounts.flatMap(({ origin, riskScore }) =>
            riskScore === null ? [] : [{ source: origin, score: riskScore }],
          ),
        },
        graph.risk,
      ),
  };
}
