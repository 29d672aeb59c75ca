import { forEachSliced, runCooperatively, withRecords } from '../../../datasources/reads';
import type { Origin, Outcome, ProblemEffect } from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import type { Company } from '../company';
import { unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import type { QueryContext } from '../query-context';
import { decodeId } from '../ids';
import { mergeByOrigin } from '../outcomes';
import type { AnyOutcome } from '../outcomes';
import { paginate } from '../pages/connection';
import type { PageConnection, PageArgs } from '../pages/connection';
import type { Direction } from '../pages/order';
import type { SortKey } from '../pages/cursor';
import type { LearnerSet, Learner } from '../people/learner';
import { FILTER_NEEDS, ORDER_NEEDS, isReported, needShortfalls } from './learner-needs';
import type { LearnerFilter, OrderField } from './learner-filter';
import type { Judged, Need } from './learner-needs';
import { createFacts, once } from './facts-on-demand';
import type { Facts } from './facts-on-demand';

export interface LearnersArgs extends PageArgs {
  readonly filter?: LearnerFilter | null;
  readonly orderBy?: { readonly field?: OrderField; readonly direction?: Direction } | null;
}

/** The people to filter and sort, with the outcome of each source. */
export interface Candidates {
  readonly learners: readonly Learner[];
  readonly outcomes: readonly Outcome<unknown>[];
  readonly roster: LearnerSet['outcomes'];
  /** What is already missing from the candidates. */
  readonly shortfalls?: readonly Shortfall[];
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
): Promise<PageConnection<Learner>> {
  const filter = args.filter ?? {};
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  const members = await filterByGroup(graph, company, filter.group, filterPlain(from.learners, filter));
  const plain = members.learners;
  const facts = createFacts(graph, { learners: plain, outcomes: from.roster }, company.origins);
  const [filtered, valueOf] = await Promise.all([
    filterByFacts(graph, plain, filter, facts('FILTER')),
    orderValue(graph, field, facts('ORDER')),
  ]);
  const cacheSortOrder = filtered === from.learners && FIELDS_SORTABLE_WITHOUT_READS.has(field);
  const keyOf = (learner: Learner): SortKey => valueOf(learner).concat(learner.id);
  const keys = new Map<Learner, SortKey>();
  // Other sort keys are computed for each request, for all people.
  if (!cacheSortOrder) await runCooperatively(forEachSliced(filtered, (learner) => keys.set(learner, keyOf(learner))));
  const [filtering, ordering] = [facts('FILTER'), facts('ORDER')];
  const [forFilter, forOrder] = await Promise.all([filtering.outcomes(), ordering.outcomes()]);
  return {
    ...paginate(
      {
        list: JSON.stringify(['learners', list, field, direction]),
        items: filtered,
        outcomes: mergeByOrigin([...from.outcomes, ...members.outcomes, ...forFilter, ...forOrder]),
        keyOf: (learner) => keys.get(learner) ?? keyOf(learner),
        direction,
        cacheSortOrder,
      },
      args,
    ),
    // Called by each of `complete`, `missing` and `sources`.
    shortfalls: once((): readonly Shortfall[] => {
      const judged = [
        ...filtersOf(filter).map((need): Judged => ({
          need,
          affects: 'FILTER',
          // Names and statuses are compared for all candidates, other facts only for those that remain.
          people: need.of === 'accounts' ? from.learners : plain,
          evidence: filtering.evidence,
          outcomes: forFilter,
        })),
        ...[ORDER_NEEDS[field] ?? []].flat().map((need): Judged => ({
          need,
          affects: 'ORDER',
          people: filtered,
          evidence: ordering.evidence,
          outcomes: forOrder,
        })),
      ];
      return [
        ...(from.shortfalls ?? []),
        ...members.shortfalls,
        ...needShortfalls(graph, company.origins, from.roster, judged),
      ];
    }),
  };
}

/** What the given fields of a filter depend on. */
function filtersOf(filter: LearnerFilter): readonly Need[] {
  const given = (Object.keys(filter) as (keyof LearnerFilter)[]).filter((name) => isGiven(filter[name]));
  return given.flatMap((name) => {
    // A filter for UNKNOWN matches it like any other value.
    if (name === 'status' && filter.status?.includes('UNKNOWN')) return [];
    return FILTER_NEEDS[name] ?? [];
  });
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** Sort orders that need no reads besides the accounts. */
const FIELDS_SORTABLE_WITHOUT_READS: ReadonlySet<OrderField> = new Set(['NAME', 'EMAIL', 'UPDATED_AT']);

/** Returns the same array if nothing is filtered, so that its cached sort order can be used. */
function filterPlain(learners: readonly Learner[], filter: LearnerFilter): readonly Learner[] {
  if (Object.values(filter).every((wanted) => wanted === null || wanted === undefined)) return learners;
  const { search, status, vendors, missingFrom } = filter;
  const wanted = search?.trim().toLowerCase();
  return learners.filter(
    (learner) =>
      (!wanted ||
        [learner.name, learner.employeeId, ...learner.accounts.map(({ email }) => email), ...learner.emails].some(
          (text) => text?.toLowerCase().includes(wanted),
        )) &&
      (!status || status.includes(learner.status)) &&
      (!vendors || learner.accounts.some(({ origin }) => vendors.includes(origin.vendor))) &&
      (!missingFrom || learner.missingFrom.some(({ vendor }) => missingFrom.includes(vendor))),
  );
}

/** Those whom a group's source lists as its members, and how completely it does. */
interface Members {
  readonly learners: readonly Learner[];
  readonly outcomes: readonly AnyOutcome[];
  readonly shortfalls: readonly Shortfall[];
}

async function filterByGroup(
  graph: QueryContext,
  company: Company,
  group: string | null | undefined,
  learners: readonly Learner[],
): Promise<Members> {
  if (group === null || group === undefined) return { learners, outcomes: [], shortfalls: [] };
  const id = decodeId(group);
  const [slug, source, groupId] = id?.parts ?? [];
  const origin = company.origins.find((one) => one.source === source);
  if (id?.type !== 'Group' || slug !== company.slug || !origin || groupId === undefined) {
    throw new BadInput('filter.group', 'is not the id of a group of this company');
  }
  const members = await groupMembers(graph, origin, groupId);
  const ids = new Set(members.records.map(({ accountId }) => accountId));
  return {
    learners: learners.filter(({ accounts }) =>
      accounts.some((account) => account.origin === origin && ids.has(account.externalId)),
    ),
    outcomes: [{ ...withRecords(members, []), affects: 'FILTER' }],
    shortfalls: membersShortfalls(members, 'FILTER'),
  };
}

/** What is not known of who is in a group, although its source has answered. */
export function membersShortfalls(members: AnyOutcome, affects: ProblemEffect): readonly Shortfall[] {
  const { origin, state, problem } = members;
  if (state !== 'NOT_SUPPORTED') return unreadableShortfall(members, ['groupId', 'accountId'], affects);
  const message = problem?.message ?? `${origin.source} does not provide who is in its groups`;
  return [{ origin, affects, problem: { code: 'NOT_SUPPORTED', message } }];
}

export function groupMembers(graph: QueryContext, origin: Origin, groupId: string) {
  return graph.reads.loadByKey(origin, 'memberships', 'group', groupId);
}

/** An unknown value matches neither a condition nor its opposite. */
async function filterByFacts(
  graph: QueryContext,
  learners: readonly Learner[],
  filter: LearnerFilter,
  facts: Facts,
): Promise<readonly Learner[]> {
  const { riskLevel, exposed, overdue, clickedSince, minClicks } = filter;
  if (![riskLevel, exposed, overdue, clickedSince, minClicks].some(isGiven)) return learners;
  const tests = await Promise.all([
    given(riskLevel, async (levels) => {
      const riskOf = await facts.risk();
      return (learner) => levels.includes(riskOf(learner)?.level ?? '');
    }),
    given(exposed, async (wanted) => {
      const breachesOf = await facts.breaches();
      return (learner) => {
        const breaches = breachesOf(learner);
        return breaches !== null && breaches > 0 === wanted;
      };
    }),
    given(overdue, async (wanted) => {
      const trainingOf = await facts.training();
      return (learner) => {
        const { overdue: count, gaps } = trainingOf(learner);
        if (count > 0) return wanted;
        const isKnown = isReported(graph, learner, 'overdue') && !gaps?.all().some((gap) => gap.count === 'overdue');
        return isKnown && !wanted;
      };
    }),
    given(clickedSince, async (since) => {
      const clicksOf = await facts.clicksSince(since);
      return (learner) => clicksOf(learner) >= Math.max(1, minClicks ?? 1);
    }),
    // With `clickedSince`, `minClicks` counts only clicks since then.
    given(isGiven(clickedSince) ? null : minClicks, async (least) => {
      const phishingOf = await facts.phishing();
      return (learner) => phishingOf(learner).clicked >= least;
    }),
  ]);
  return learners.filter((learner) => tests.every((test) => test(learner)));
}

type Test = (learner: Learner) => boolean;

function given<T>(value: T | null | undefined, test: (value: T) => Promise<Test>): Promise<Test> {
  return value === null || value === undefined ? Promise.resolve(() => true) : test(value);
}

async function orderValue(
  graph: QueryContext,
  field: OrderField,
  facts: Facts,
): Promise<(learner: Learner) => SortKey> {
  switch (field) {
    case 'NAME':
      return (learner) => [(learner.lastName ?? learner.name).toLowerCase(), (learner.firstName ?? '').toLowerCase()];
    case 'EMAIL':
      return (learner) => [learner.email];
    case 'UPDATED_AT':
      return (learner) => [learner.updatedAt];
    case 'RISK_SCORE': {
      const riskOf = await facts.risk();
      return (learner) => [riskOf(learner)?.score ?? null];
    }
    case 'CLICK_RATE': {
      const phishingOf = await facts.phishing();
      return (learner) => [phishingOf(learner).clickRate.value];
    }
    case 'COMPLETION_RATE': {
      const trainingOf = await facts.training();
      return (learner) => [trainingOf(learner).completionRate.value];
    }
    case 'OVERDUE': {
      const trainingOf = await facts.training();
      return (learner) => [isReported(graph, learner, 'overdue') ? trainingOf(learner).overdue : null];
    }
  }
}
