import { forEachSliced, runCooperatively, withRecords } from '../../../datasources/reads';
import type { Origin, Outcome, ProblemEffect } from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import type { Company } from '../company';
import { unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import type { QueryContext } from '../query-context';
import { decodeId } from '../ids';
import type { BreachFacts, PhishingFacts, TrainingFacts } from '../facts';
import type { TrainingCounts } from '../measures/training';
import type { RiskFacts } from '../risk';
import { mergeByOrigin } from '../outcomes';
import type { AnyOutcome } from '../outcomes';
import { cachedOrder, orderItems, pageOf } from '../pages/connection';
import type { PageConnection, PageArgs } from '../pages/connection';
import type { Direction } from '../pages/order';
import type { SortKey } from '../pages/cursor';
import type { LearnerSet, Learner } from '../people/learner';
import { Evidence, FILTER_NEEDS, ORDER_NEEDS, isReported, needShortfalls } from './learner-needs';
import type { LearnerFilter, OrderField } from './learner-filter';
import type { Judged, Need } from './learner-needs';
import { FactsOnDemand, clicksSince, once, outcomesFor } from './facts-on-demand';

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
  const facts = new FactsOnDemand(graph, { learners: plain, outcomes: from.roster }, company.origins);
  const [filtering, ordering] = await Promise.all([
    filterByFacts(graph, plain, filter, facts),
    orderOf(graph, field, facts),
  ]);
  const filtered = filtering.learners;
  const name = JSON.stringify(['learners', list, field, direction]);
  const keyOf = (learner: Learner): SortKey => ordering.valueOf(learner).concat(learner.id);
  const make = () => orderItems(filtered, keyOf, direction);
  // Facts are computed in slices, so that sorting finds them.
  if (ordering.facts) await runCooperatively(forEachSliced(filtered, ordering.valueOf));
  const order = filtered === from.learners ? cachedOrder(filtered, name, ordering.facts, make) : make();
  const forFilter = outcomesFor('FILTER', filtering.facts);
  const forOrder = outcomesFor('ORDER', ordering.facts ? [ordering.facts] : []);
  // Called by each of `complete`, `missing` and `sources`.
  const shortfalls = once((): readonly Shortfall[] => {
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
        evidence: ordering.evidenceOf(filtered),
        outcomes: forOrder,
      })),
    ];
    return [
      ...(from.shortfalls ?? []),
      ...members.shortfalls,
      ...needShortfalls(graph, company.origins, from.roster, judged),
    ];
  });
  const outcomes = mergeByOrigin([...from.outcomes, ...members.outcomes, ...forFilter, ...forOrder]);
  return pageOf({ list: name, order, direction, outcomes, shortfalls }, args);
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

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

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

/** The people who match a filter, with what was compared. */
interface Filtering {
  readonly learners: readonly Learner[];
  readonly facts: ReadonlySet<SomeFacts>;
  readonly evidence: Evidence;
}
type SomeFacts = TrainingFacts | PhishingFacts | BreachFacts | RiskFacts;
type Test = (learner: Learner) => boolean;

/** An unknown value matches neither a condition nor its opposite. */
async function filterByFacts(
  graph: QueryContext,
  learners: readonly Learner[],
  filter: LearnerFilter,
  facts: FactsOnDemand,
): Promise<Filtering> {
  const { riskLevel, exposed, overdue, clickedSince, minClicks } = filter;
  const evidence = new Evidence();
  const used = new Set<SomeFacts>();
  const tests: Test[] = [];
  const use = <Facts extends SomeFacts>(value: Facts): Facts => {
    used.add(value);
    return value;
  };
  if (isGiven(riskLevel)) {
    const risk = use(await facts.risk());
    const people: Learner[] = [];
    evidence.risk = { facts: risk, people };
    tests.push((learner) => {
      people.push(learner);
      return riskLevel.includes(risk.of(learner)?.level ?? '');
    });
  }
  if (isGiven(exposed)) {
    const breaches = use(await facts.breaches());
    tests.push((learner) => {
      const count = breaches.of(learner);
      return count !== null && count > 0 === exposed;
    });
  }
  if (isGiven(overdue)) {
    const training = use(await facts.training());
    const people: Learner[] = [];
    evidence.training = { facts: training, people };
    tests.push((learner) => {
      people.push(learner);
      const { overdue: count, gaps } = training.of(learner);
      if (count > 0) return overdue;
      const isKnown = isReported(graph, learner, 'overdue') && !gaps?.all().some((gap) => gap.count === 'overdue');
      return isKnown && !overdue;
    });
  }
  if (isGiven(clickedSince)) {
    const phishing = use(await facts.phishing());
    const least = Math.max(1, minClicks ?? 1);
    tests.push((learner) => clicksSince(phishing, learner, clickedSince, evidence) >= least);
  } else if (isGiven(minClicks)) {
    // With `clickedSince`, `minClicks` counts only clicks since then.
    const phishing = use(await facts.phishing());
    const people: Learner[] = [];
    evidence.phishing = { facts: phishing, people };
    tests.push((learner) => {
      people.push(learner);
      return phishing.of(learner).clicked >= minClicks;
    });
  }
  if (tests.length === 0) return { learners, facts: used, evidence };
  const found: Learner[] = [];
  await runCooperatively(
    forEachSliced(learners, (learner) => void (tests.every((test) => test(learner)) && found.push(learner))),
  );
  return { learners: found, facts: used, evidence };
}

/** A sort order of people. */
interface Ordering {
  readonly valueOf: (learner: Learner) => SortKey;
  /** The facts that are compared; null if the accounts are enough. */
  readonly facts: SomeFacts | null;
  readonly evidenceOf: (people: readonly Learner[]) => Evidence;
}

async function orderOf(graph: QueryContext, field: OrderField, facts: FactsOnDemand): Promise<Ordering> {
  const byAccounts = (valueOf: Ordering['valueOf']): Ordering => ({
    valueOf,
    facts: null,
    evidenceOf: () => new Evidence(),
  });
  const byTraining = async (valueOf: (counts: TrainingCounts, learner: Learner) => number | null) => {
    const training = await facts.training();
    return {
      valueOf: (learner: Learner): SortKey => [valueOf(training.of(learner), learner)],
      facts: training,
      evidenceOf: (people: readonly Learner[]) =>
        Object.assign(new Evidence(), { training: { facts: training, people } }),
    };
  };
  switch (field) {
    case 'NAME':
      return byAccounts((learner) => [
        (learner.lastName ?? learner.name).toLowerCase(),
        (learner.firstName ?? '').toLowerCase(),
      ]);
    case 'EMAIL':
      return byAccounts((learner) => [learner.email]);
    case 'UPDATED_AT':
      return byAccounts((learner) => [learner.updatedAt]);
    case 'RISK_SCORE': {
      const risk = await facts.risk();
      return {
        valueOf: (learner) => [risk.of(learner)?.score ?? null],
        facts: risk,
        evidenceOf: (people) => Object.assign(new Evidence(), { risk: { facts: risk, people } }),
      };
    }
    case 'CLICK_RATE': {
      const phishing = await facts.phishing();
      return {
        valueOf: (learner) => [phishing.of(learner).clickRate.value],
        facts: phishing,
        evidenceOf: (people) => Object.assign(new Evidence(), { phishing: { facts: phishing, people } }),
      };
    }
    case 'COMPLETION_RATE':
      return byTraining(({ completionRate }) => completionRate.value);
    case 'OVERDUE':
      return byTraining(({ overdue }, learner) => (isReported(graph, learner, 'overdue') ? overdue : null));
  }
}
