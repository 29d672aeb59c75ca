import { runCooperatively } from '../../../datasources/reads';
import type { Outcome } from '../../../datasources/reads';
import type { Company } from '../company';
import { failureShortfall, uniqueShortfalls } from '../contributions';
import type { Shortfall } from '../contributions';
import { mergeByOrigin } from '../outcomes';
import type { AnyOutcome } from '../outcomes';
import { cachedOrder, orderItemsTask, pageOf } from '../pages/connection';
import type { PageArgs } from '../pages/connection';
import type { SortKey } from '../pages/cursor';
import type { LearnerPage } from '../pages/pages';
import type { LearnerSet, Learner } from '../people/learner';
import type { QueryContext } from '../query-context';
import type { CountedPeople } from '../summaries';
import { once, outcomesFor } from './facts-on-demand';
import { narrow } from './filter/filter-learners';
import type { LearnerFilter } from './filter/learner-filter';
import { NeedWatch } from './learner-needs';
import { orderSteps, orderingOf } from './learner-order';
import type { LearnerOrder, Ordering } from './learner-order';

export interface LearnersArgs extends PageArgs {
  readonly filter?: LearnerFilter | null;
  readonly orderBy?: LearnerOrder | null;
}

/** The people to filter and sort, with the outcome of each source. */
export interface Candidates {
  readonly learners: readonly Learner[];
  readonly outcomes: readonly Outcome<unknown>[];
  readonly roster: LearnerSet['outcomes'];
  /** What is already missing from the candidates. */
  readonly shortfalls?: () => readonly Shortfall[];
}

/**
 * Filters, sorts and paginates people. Reads only what the filter and the order need, for all candidates in one batch. A
 * source that fails in this, or does not provide the data, is reported as missing from the list.
 * @param list names the list for its cursors
 */
export async function listLearners(
  graph: QueryContext,
  company: Company,
  list: string,
  from: Candidates,
  args: LearnersArgs,
): Promise<LearnerPage> {
  const steps = orderSteps(args.orderBy);
  const narrowed = await narrow(
    graph,
    company,
    { learners: from.learners, outcomes: from.roster },
    args.filter ?? NO_FILTER,
  );
  const [filtered, ordering] = await Promise.all([narrowed.decide(), orderingOf(graph, steps, narrowed.facts)]);
  const { learners } = filtered;
  const forOrder = outcomesFor('ORDER', ordering.facts);
  /** What is not known of who is in the list. */
  const inSelection = once(() => [...(from.shortfalls?.() ?? []), ...filtered.shortfalls()]);
  // Called by each of `complete`, `missing` and `sources`.
  const shortfalls = once((): readonly Shortfall[] =>
    uniqueShortfalls([
      ...inSelection(),
      ...ordering.needs.flatMap(({ need, compared }) => {
        const watch = new NeedWatch(need, compared);
        for (const learner of learners) watch.see(learner);
        return watch.shortfalls(graph, company.origins, from.roster, 'ORDER');
      }),
    ]),
  );
  const name = JSON.stringify(['learners', list, ...steps.flatMap(({ field, direction }) => [field, direction])]);
  const order = await inOrder(learners, name, ordering, learners === from.learners && steps.length === 1);
  const outcomes = mergeByOrigin([...from.outcomes, ...filtered.outcomes, ...forOrder]);
  const page = pageOf({ list: name, order, direction: ordering.directions, outcomes, shortfalls }, args);
  // Summaries report the accounts that could not be read by themselves.
  const selecting = [...from.outcomes.filter((outcome) => !isIn(from.roster, outcome)), ...filtered.outcomes];
  const everybody: CountedPeople = {
    people: { learners, outcomes: from.roster },
    origins: company.origins,
    shortfalls: () => uniqueShortfalls([...inSelection(), ...selecting.flatMap(failureShortfall)]),
  };
  return Object.assign(page, { everybody });
}

/** One object for all requests: a filter is compiled once while it is used. */
const NO_FILTER: LearnerFilter = {};

/** @param isShared whether many requests sort these people in this order */
async function inOrder(
  learners: readonly Learner[],
  name: string,
  { valuesOf, directions, facts }: Ordering,
  isShared: boolean,
) {
  const keyOf = (learner: Learner): SortKey => valuesOf(learner).concat(learner.id);
  const make = () => runCooperatively(orderItemsTask(learners, keyOf, directions));
  return isShared ? cachedOrder(learners, name, facts[0] ?? null, make) : make();
}

function isIn(outcomes: readonly AnyOutcome[], outcome: AnyOutcome): boolean {
  return outcomes.includes(outcome);
}
