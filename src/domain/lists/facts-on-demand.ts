import { withoutRecords } from '../../../datasources/reads';
import type { Origin } from '../../../datasources/reads';
import { breachFacts, phishingFacts, trainingFacts } from '../facts';
import type { BreachFacts, PhishingFacts, TrainingFacts } from '../facts';
import type { MaybePromise } from '../maybe-promise';
import type { AnyOutcome } from '../outcomes';
import type { LearnerSet } from '../people/learner';
import type { QueryContext } from '../query-context';
import { riskFacts } from '../risk';
import type { RiskFacts } from '../risk';

/** Creates the value on the first call. */
export function once<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

/** Facts about people: each kind is read when it is first needed, for all people in one batch. */
export class FactsOnDemand {
  readonly training: () => MaybePromise<TrainingFacts>;
  readonly phishing: () => MaybePromise<PhishingFacts>;
  readonly breaches: () => MaybePromise<BreachFacts>;
  readonly risk: () => MaybePromise<RiskFacts>;

  constructor(graph: QueryContext, learnerSet: LearnerSet, origins: readonly Origin[]) {
    this.training = once(() => trainingFacts(graph, learnerSet, origins));
    this.phishing = once(() => phishingFacts(graph, learnerSet, origins));
    this.breaches = once(() => breachFacts(graph, learnerSet, origins));
    this.risk = once(() => riskFacts(graph, learnerSet, origins));
  }
}

/** The outcomes of facts, for a list that they filter or sort. */
export function outcomesFor(
  affects: 'FILTER' | 'ORDER',
  facts: Iterable<{ readonly outcomes: readonly AnyOutcome[] }>,
): readonly AnyOutcome[] {
  return [...facts].flatMap(({ outcomes }) => outcomes.map((outcome) => ({ ...withoutRecords(outcome), affects })));
}
