import { withoutRecords } from '../../../datasources/reads';
import type { Origin } from '../../../datasources/reads';
import { breachFacts, phishingFacts, trainingFacts } from '../facts';
import type { BreachFacts, PhishingFacts, TrainingFacts } from '../facts';
import type { MaybePromise } from '../maybe-promise';
import { clickTime, isClick } from '../measures/phishing';
import type { AnyOutcome } from '../outcomes';
import type { LearnerSet, Learner } from '../people/learner';
import type { QueryContext } from '../query-context';
import { riskFacts } from '../risk';
import type { RiskFacts } from '../risk';
import type { Evidence } from './learner-needs';

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

/** Counts a person's clicks since a day (inclusive); clicks without a time are recorded in the evidence. */
export function clicksSince(phishing: PhishingFacts, learner: Learner, day: string, evidence: Evidence): number {
  let clicks = 0;
  for (const result of phishing.resultsOf(learner)) {
    const time = clickTime(result);
    if (time !== null && time >= day) clicks += 1;
    else if (time === null && isClick(result)) evidence.addUndatedClick(result.origin);
  }
  return clicks;
}
