import { withRecords } from '../../../datasources/reads';
import type { Origin, ProblemEffect } from '../../../datasources/reads';
import { breachFacts, phishingFacts, trainingFacts } from '../facts';
import type { QueryContext } from '../query-context';
import { clickTime, isClick } from '../measures/phishing';
import type { PhishingCounts } from '../measures/phishing';
import type { TrainingCounts } from '../measures/training';
import type { AnyOutcome } from '../outcomes';
import type { LearnerSet, Learner } from '../people/learner';
import type { Risk } from '../measures/risk';
import { riskFacts } from '../risk';
import { Evidence } from './learner-needs';

/** Creates the value on the first call. */
export function once<T extends object>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

/** Facts about people, with the evidence collected while reading them. */
export interface Facts {
  training(): Promise<(learner: Learner) => TrainingCounts>;
  phishing(): Promise<(learner: Learner) => PhishingCounts>;
  clicksSince(day: string): Promise<(learner: Learner) => number>;
  breaches(): Promise<(learner: Learner) => number | null>;
  risk(): Promise<(learner: Learner) => Risk | null>;
  readonly evidence: Evidence;
  /** The outcomes of all facts that were read. */
  outcomes(): Promise<readonly AnyOutcome[]>;
}

/** Each kind of fact is read when it is first needed, for all people in one batch. */
export function createFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): (affects: 'FILTER' | 'ORDER') => Facts {
  const training = once(() => trainingFacts(graph, learnerSet, origins));
  const phishing = once(() => phishingFacts(graph, learnerSet, origins));
  const breaches = once(() => breachFacts(graph, origins));
  const risk = once(() => riskFacts(graph, learnerSet, origins));
  const create = (affects: ProblemEffect): Facts => {
    const evidence = new Evidence();
    const used = new Set<Promise<{ readonly outcomes: readonly AnyOutcome[] }>>();
    const use = <T extends { readonly outcomes: readonly AnyOutcome[] }>(facts: Promise<T>): Promise<T> => {
      used.add(facts);
      return facts;
    };
    return {
      evidence,
      async training() {
        const facts = await use(training());
        return (learner) => {
          const counts = facts.of(learner);
          evidence.training.addAll(counts.gaps);
          return counts;
        };
      },
      async phishing() {
        const facts = await use(phishing());
        return (learner) => {
          const counts = facts.of(learner);
          evidence.phishing.addAll(counts.gaps);
          return counts;
        };
      },
      async clicksSince(day) {
        const facts = await use(phishing());
        return (learner) => {
          let clicks = 0;
          for (const result of facts.resultsOf(learner)) {
            const time = clickTime(result);
            if (time !== null && time >= day) clicks += 1;
            else if (time === null && isClick(result)) evidence.addUndatedClick(result.origin);
          }
          return clicks;
        };
      },
      async breaches() {
        const facts = await use(breaches());
        return (learner) => facts.of(learner);
      },
      async risk() {
        const facts = await use(risk());
        evidence.risk = facts;
        return (learner) => {
          const found = facts.of(learner);
          if (!found) evidence.withoutRisk.add(learner);
          return found;
        };
      },
      outcomes: async () =>
        (await Promise.all(used)).flatMap(({ outcomes }) =>
          outcomes.map((outcome) => ({ ...withRecords(outcome, []), affects })),
        ),
    };
  };
  const facts = { FILTER: create('FILTER'), ORDER: create('ORDER') };
  return (affects) => facts[affects];
}
