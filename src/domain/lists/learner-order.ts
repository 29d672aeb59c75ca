import { BadInput } from '../bad-input';
import type { BreachFacts } from '../breach-facts';
import type { PhishingFacts, TrainingFacts } from '../facts';
import { phishingTimes } from '../learner-times';
import { allMaybePromise, mapMaybePromise } from '../maybe-promise';
import type { MaybePromise } from '../maybe-promise';
import { PHISHING, TRAINING } from '../measures/provision';
import type { SortKey } from '../pages/cursor';
import type { Direction } from '../pages/order';
import type { Learner } from '../people/learner';
import type { QueryContext } from '../query-context';
import type { RiskFacts } from '../risk';
import { foldText } from '../text';
import type { FactsOnDemand } from './facts-on-demand';
import { isCountKnown } from './filter/counts';
import type { Compared, Need } from './learner-needs';

export type OrderField =
  | 'NAME'
  | 'EMAIL'
  | 'RISK_SCORE'
  | 'CLICK_RATE'
  | 'CLICKS'
  | 'LAST_CLICKED_AT'
  | 'LAST_REPORTED_AT'
  | 'COMPLETION_RATE'
  | 'OVERDUE'
  | 'EXPOSURES'
  | 'UPDATED_AT';

/** A sort order as clients send it. */
export interface LearnerOrder {
  readonly field?: OrderField;
  readonly direction?: Direction;
  readonly thenBy?: readonly LearnerOrder[] | null;
}

/** One field to sort by. */
export interface OrderStep {
  readonly field: OrderField;
  readonly direction: Direction;
}

/** A sort order, ready to compare people. */
export interface Ordering {
  readonly valuesOf: (learner: Learner) => SortKey;
  /** The direction of each value. */
  readonly directions: readonly Direction[];
  /** What each field depends on, with the facts that are compared. */
  readonly needs: readonly { readonly need: Need; readonly compared: Compared }[];
  /** The facts that are compared, each once; none if the accounts are enough. */
  readonly facts: readonly SomeFacts[];
}

type SomeFacts = TrainingFacts | PhishingFacts | BreachFacts | RiskFacts;

const MOST_STEPS = 5;

/**
 * The fields to sort by, in order: each order is followed by those of its `thenBy`.
 * @throws BadInput naming the path
 */
export function orderSteps(order: LearnerOrder | null | undefined, path = 'orderBy'): readonly OrderStep[] {
  const steps: OrderStep[] = [];
  const add = ({ field = 'NAME', direction = 'ASC', thenBy }: LearnerOrder, at: string): void => {
    if (steps.length === MOST_STEPS) throw new BadInput(at, `exceeds the ${MOST_STEPS} fields of an order`);
    steps.push({ field, direction });
    for (const [index, next] of (thenBy ?? []).entries()) add(next, `${at}.thenBy[${index}]`);
  };
  add(order ?? {}, path);
  return steps;
}

/** Prepares an order: reads the facts that it compares. */
export function orderingOf(
  graph: QueryContext,
  steps: readonly OrderStep[],
  facts: FactsOnDemand,
): MaybePromise<Ordering> {
  const prepared = allMaybePromise(steps.map(({ field }) => ORDERS[field].prepare(facts, graph)));
  return mapMaybePromise(prepared, (orders) => ({
    valuesOf: (learner) => orders.flatMap(({ valuesOf }) => valuesOf(learner)),
    directions: steps.flatMap(({ field, direction }) =>
      Array.from({ length: ORDERS[field].values ?? 1 }, () => direction),
    ),
    needs: orders.map(({ compared }, index) => ({ need: ORDERS[steps[index]?.field ?? 'NAME'].need, compared })),
    facts: [...new Set(orders.flatMap(({ facts: of }) => of))],
  }));
}

interface PreparedOrder {
  readonly valuesOf: (learner: Learner) => SortKey;
  readonly compared: Compared;
  readonly facts: readonly SomeFacts[];
}

interface OrderDefinition {
  readonly need: Need;
  /** The number of values that are compared; by default one. */
  readonly values?: number;
  readonly prepare: (facts: FactsOnDemand, graph: QueryContext) => MaybePromise<PreparedOrder>;
}

/** Every person has a name to sort by: without one, the address is used. */
const NAMES: Need = { of: 'accounts', fields: ['firstName', 'lastName'], concerns: null };

/** All sort orders, with the data that each depends on. */
const ORDERS: Readonly<Record<OrderField, OrderDefinition>> = {
  NAME: {
    need: NAMES,
    values: 2,
    prepare: byAccounts(({ lastName, firstName, name }) => [foldText(lastName ?? name), foldText(firstName ?? '')]),
  },
  EMAIL: {
    need: { of: 'accounts', fields: ['email'], concerns: null },
    prepare: byAccounts(({ email }) => [email]),
  },
  RISK_SCORE: {
    need: { of: 'risk' },
    prepare: (facts) =>
      mapMaybePromise(facts.risk(), (risk) => ({
        valuesOf: (learner) => [risk.of(learner)?.score ?? null],
        compared: { risk },
        facts: [risk],
      })),
  },
  CLICK_RATE: {
    need: { of: 'phishing', counts: ['sent', 'clicked'] },
    prepare: byPhishing((phishing) => (learner) => phishing.of(learner).clickRate.value),
  },
  CLICKS: {
    need: { of: 'phishing', counts: ['clicked'] },
    prepare: byPhishing((phishing, graph) => {
      const isKnown = isCountKnown(graph, PHISHING, 'clicked', phishing, false);
      return (learner) => knownOrSome(phishing.of(learner).clicked, isKnown(learner));
    }),
  },
  LAST_CLICKED_AT: {
    need: { of: 'phishing', counts: ['clicked'], dated: 'clicks' },
    prepare: byPhishing((phishing) => (learner) => phishingTimes(phishing, learner).clicks.known.at(-1) ?? null),
  },
  LAST_REPORTED_AT: {
    need: { of: 'phishing', counts: ['reported'], dated: 'reports' },
    prepare: byPhishing((phishing) => (learner) => phishingTimes(phishing, learner).reports.known.at(-1) ?? null),
  },
  COMPLETION_RATE: {
    need: { of: 'training', counts: ['assigned', 'completed'] },
    prepare: byTraining((training) => (learner) => training.of(learner).completionRate.value),
  },
  OVERDUE: {
    need: { of: 'training', counts: ['overdue'] },
    prepare: byTraining((training, graph) => {
      const isKnown = isCountKnown(graph, TRAINING, 'overdue', training, false);
      return (learner) => knownOrSome(training.of(learner).overdue, isKnown(learner));
    }),
  },
  EXPOSURES: {
    need: { of: 'breaches' },
    prepare: (facts) =>
      mapMaybePromise(facts.breaches(), (breaches) => ({
        valuesOf: (learner) => [breaches.of(learner)],
        compared: { outcomes: breaches.outcomes },
        facts: [breaches],
      })),
  },
  UPDATED_AT: {
    // The latest change at any vendor: a vendor that does not provide it may have a later one.
    need: { of: 'accounts', fields: ['updatedAt'], concerns: () => true },
    prepare: byAccounts(({ updatedAt }) => [updatedAt]),
  },
};

/** A count of which nothing is known is no zero. */
function knownOrSome(count: number, isKnown: boolean): number | null {
  return isKnown || count > 0 ? count : null;
}

function byAccounts(valuesOf: (learner: Learner) => SortKey): OrderDefinition['prepare'] {
  return () => ({ valuesOf, compared: {}, facts: [] });
}

function byTraining(
  valueOf: (training: TrainingFacts, graph: QueryContext) => (learner: Learner) => number | null,
): OrderDefinition['prepare'] {
  return (facts, graph) =>
    mapMaybePromise(facts.training(), (training) => {
      const value = valueOf(training, graph);
      return {
        valuesOf: (learner) => [value(learner)],
        compared: { training, outcomes: training.outcomes },
        facts: [training],
      };
    });
}

function byPhishing(
  valueOf: (phishing: PhishingFacts, graph: QueryContext) => (learner: Learner) => string | number | null,
): OrderDefinition['prepare'] {
  return (facts, graph) =>
    mapMaybePromise(facts.phishing(), (phishing) => {
      const value = valueOf(phishing, graph);
      return {
        valuesOf: (learner) => [value(learner)],
        compared: { phishing, outcomes: phishing.outcomes },
        facts: [phishing],
      };
    });
}
