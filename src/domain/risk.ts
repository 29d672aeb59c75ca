import { withRecords } from '../../datasources/reads';
import type { Origin } from '../../datasources/reads';
import { summaryShortfalls } from './availability';
import { uniqueShortfalls, unreadableShortfall } from './contributions';
import type { Contributed, Shortfall } from './contributions';
import { breachFacts, phishingFacts, trainingFacts } from './facts';
import type { QueryContext } from './query-context';
import { Gaps } from './measures/gaps';
import type { PhishingCount, TrainingCount } from './measures/provision';
import { assessRisk } from './measures/risk';
import type { Risk } from './measures/risk';
import { scoreValue } from './measures/values';
import { mergeByOrigin } from './outcomes';
import type { AnyOutcome } from './outcomes';
import { singleton } from './people/learner';
import type { LearnerSet, Learner } from './people/learner';

/** The risk of each of some people. */
export interface RiskFacts {
  readonly outcomes: readonly AnyOutcome[];
  of(learner: Learner): Risk | null;
  /** Covers the people that `of` was called for so far. */
  readonly shortfalls: () => readonly Shortfall[];
}

/** The counts that the risk formula uses. */
const TRAINING_PARTS: readonly TrainingCount[] = ['assigned', 'completed', 'overdue'];
const PHISHING_PARTS: readonly PhishingCount[] = ['sent', 'clicked', 'submitted'];

export async function riskFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): Promise<RiskFacts> {
  const [training, phishing, breaches] = await Promise.all([
    trainingFacts(graph, learnerSet, origins),
    phishingFacts(graph, learnerSet, origins),
    breachFacts(graph, origins),
  ]);
  const [trainingGaps, phishingGaps] = [new Gaps<TrainingCount>(), new Gaps<PhishingCount>()];
  const noted = new Set<Learner>();
  return {
    // Merges the states without the records: concatenating those would take longer than the rest.
    outcomes: mergeByOrigin(
      [...training.outcomes, ...phishing.outcomes, ...breaches.outcomes].map((outcome) => withRecords(outcome, [])),
    ),
    of(learner) {
      const [trained, phished] = [training.of(learner), phishing.of(learner)];
      if ((trained.gaps || phished.gaps) && !noted.has(learner)) {
        noted.add(learner);
        trainingGaps.addAll(trained.gaps);
        phishingGaps.addAll(phished.gaps);
      }
      return assessRisk(
        {
          training: {
            assigned: trained.ratedAssigned,
            completed: trained.ratedCompleted,
            overdue: trained.overdue,
            dated: trained.dated,
          },
          phishing: { sent: phished.risked, mistakes: phished.mistakes },
          breaches: breaches.of(learner),
          vendorScores: learner.accounts.flatMap(({ origin, riskScore }) => {
            const score = scoreValue(riskScore);
            return score === null ? [] : [{ source: origin, score }];
          }),
        },
        graph.risk,
      );
    },
    shortfalls: () =>
      uniqueShortfalls([
        ...summaryShortfalls({ counts: { gaps: trainingGaps } }, TRAINING_PARTS),
        ...summaryShortfalls({ counts: { gaps: phishingGaps } }, PHISHING_PARTS),
        ...breaches.outcomes.flatMap((outcome) => unreadableShortfall(outcome, ['breachCount'], 'DATA')),
      ]),
  };
}

/** A risk with the contributions of the sources that it was computed from. */
export interface AssessedRisk extends Risk, Contributed {}

export async function learnerRisk(
  graph: QueryContext,
  learner: Learner,
): Promise<{ readonly risk: AssessedRisk | null; readonly outcomes: readonly AnyOutcome[] }> {
  const facts = await riskFacts(graph, singleton(learner), learner.company.origins);
  const { outcomes, shortfalls } = facts;
  const risk = facts.of(learner);
  return { outcomes, risk: risk && { ...risk, outcomes, shortfalls } };
}
