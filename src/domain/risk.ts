import { withoutRecords } from '../../datasources/reads';
import type { Origin } from '../../datasources/reads';
import { summaryShortfalls } from './availability';
import { uniqueShortfalls, unreadableShortfall } from './contributions';
import type { Contributed, Shortfall } from './contributions';
import { breachFacts } from './breach-facts';
import { phishingFacts, trainingFacts } from './facts';
import type { BreachFacts } from './breach-facts';
import type { PhishingFacts, TrainingFacts } from './facts';
import { allMaybePromise, mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import { gapsOf } from './measures/gaps';
import type { PhishingCount, TrainingCount } from './measures/provision';
import { assessRisk } from './measures/risk';
import type { Risk, RiskRules } from './measures/risk';
import { scoreValue } from './measures/values';
import { mergeByOrigin } from './outcomes';
import type { AnyOutcome } from './outcomes';
import { singleton } from './people/learner';
import type { LearnerSet, Learner } from './people/learner';
import type { QueryContext } from './query-context';
import { rosterFacts } from './roster-facts';
import type { Memory } from './roster-facts';

/** The counts that the risk formula uses. */
const TRAINING_PARTS: readonly TrainingCount[] = ['assigned', 'completed', 'overdue'];
const PHISHING_PARTS: readonly PhishingCount[] = ['sent', 'clicked', 'submitted'];

/** Bytes of one person's risk with its factors. */
const RISK_BYTES = 400;

/** The risk of each of some people, computed once. */
export class RiskFacts {
  readonly outcomes: readonly AnyOutcome[];
  readonly #training: TrainingFacts;
  readonly #phishing: PhishingFacts;
  readonly #breaches: BreachFacts;
  readonly #rules: RiskRules;
  readonly #origins: ReadonlySet<Origin>;
  /** Counts the risks and what is computed from them. */
  readonly memory: Memory;
  readonly #byLearner = new Map<Learner, Risk | null>();

  constructor(
    training: TrainingFacts,
    phishing: PhishingFacts,
    breaches: BreachFacts,
    rules: RiskRules,
    origins: readonly Origin[],
    memory: Memory,
  ) {
    this.#training = training;
    this.#phishing = phishing;
    this.#breaches = breaches;
    this.#rules = rules;
    this.#origins = new Set(origins);
    this.memory = memory;
    // Merges the states without the records: concatenating those would take longer than the rest.
    this.outcomes = mergeByOrigin([
      ...training.outcomes,
      ...phishing.outcomes,
      ...breaches.outcomes.map((outcome) => withoutRecords(outcome)),
    ]);
  }

  of(learner: Learner): Risk | null {
    const known = this.#byLearner.get(learner);
    if (known !== undefined) return known;
    const risk = this.#assess(learner);
    this.#byLearner.set(learner, risk);
    this.memory.grow(RISK_BYTES);
    return risk;
  }

  /** What the risks of these people lack. */
  shortfalls(people: readonly Learner[]): readonly Shortfall[] {
    const [training, phishing] = [gapsOf(people, this.#training), gapsOf(people, this.#phishing)];
    return uniqueShortfalls([
      ...summaryShortfalls({ counts: { gaps: training } }, TRAINING_PARTS),
      ...summaryShortfalls({ counts: { gaps: phishing } }, PHISHING_PARTS),
      ...this.#breaches.outcomes.flatMap((outcome) => unreadableShortfall(outcome, ['breachCount'], 'DATA')),
    ]);
  }

  #assess(learner: Learner): Risk | null {
    const [trained, phished] = [this.#training.of(learner), this.#phishing.of(learner)];
    return assessRisk(
      {
        training: {
          assigned: trained.ratedAssigned,
          completed: trained.ratedCompleted,
          overdue: trained.overdue,
          dated: trained.dated,
        },
        phishing: { sent: phished.risked, mistakes: phished.mistakes },
        breaches: this.#breaches.of(learner),
        vendorScores: learner.accounts.flatMap(({ origin, riskScore }) => {
          const score = this.#origins.has(origin) ? scoreValue(riskScore) : null;
          return score === null ? [] : [{ source: origin, score }];
        }),
      },
      this.#rules,
    );
  }
}

/** The risk of some people; of the whole roster at once, if all of it is cached. */
export function riskFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<RiskFacts> {
  const facts = allMaybePromise([
    trainingFacts(graph, learnerSet, origins),
    phishingFacts(graph, learnerSet, origins),
    breachFacts(graph, learnerSet, origins),
  ]);
  const roster = rosterFacts(learnerSet.outcomes);
  return mapMaybePromise(facts, ([training, phishing, breaches]) =>
    roster.get(
      `risk at ${origins.map(({ source }) => source).join(' ')}`,
      [training, phishing, breaches, graph.risk],
      (memory) => new RiskFacts(training, phishing, breaches, graph.risk, origins, memory),
    ),
  );
}

/** A risk with the contributions of the sources that it was computed from. */
export interface AssessedRisk extends Risk, Contributed {}

/** The risk of one person. */
export function learnerRisk(
  graph: QueryContext,
  learner: Learner,
): MaybePromise<{ readonly risk: AssessedRisk | null; readonly outcomes: readonly AnyOutcome[] }> {
  return mapMaybePromise(riskFacts(graph, singleton(learner), learner.company.origins), (facts) => {
    const { outcomes } = facts;
    const risk = facts.of(learner);
    return { outcomes, risk: risk && { ...risk, outcomes, shortfalls: () => facts.shortfalls([learner]) } };
  });
}
