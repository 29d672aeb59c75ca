import { withoutRecords } from '../../../datasources/reads';
import type { Origin } from '../../../datasources/reads';
import { attributeFacts } from '../attributes/attributes';
import type { AttributeFacts, Manager } from '../attributes/attributes';
import { breachFacts } from '../breach-facts';
import { phishingFacts, trainingFacts } from '../facts';
import type { BreachFacts } from '../breach-facts';
import type { PhishingFacts, TrainingFacts } from '../facts';
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
  readonly department: () => MaybePromise<AttributeFacts<string>>;
  readonly jobTitle: () => MaybePromise<AttributeFacts<string>>;
  readonly country: () => MaybePromise<AttributeFacts<string>>;
  readonly manager: () => MaybePromise<AttributeFacts<Manager>>;

  constructor(graph: QueryContext, learnerSet: LearnerSet, origins: readonly Origin[]) {
    this.training = once(() => trainingFacts(graph, learnerSet, origins));
    this.phishing = once(() => phishingFacts(graph, learnerSet, origins));
    this.breaches = once(() => breachFacts(graph, learnerSet, origins));
    this.risk = once(() => riskFacts(graph, learnerSet, origins));
    this.department = once(() => attributeFacts(graph, learnerSet, 'department'));
    this.jobTitle = once(() => attributeFacts(graph, learnerSet, 'jobTitle'));
    this.country = once(() => attributeFacts(graph, learnerSet, 'country'));
    this.manager = once(() => attributeFacts(graph, learnerSet, 'manager'));
  }
}

/** The outcomes of facts, for a list that they filter or sort. */
export function outcomesFor(
  affects: 'FILTER' | 'ORDER',
  facts: Iterable<{ readonly outcomes: readonly AnyOutcome[] }>,
): readonly AnyOutcome[] {
  return [...facts].flatMap(({ outcomes }) => outcomes.map((outcome) => ({ ...withoutRecords(outcome), affects })));
}
