import type { Origin } from '../../../datasources/source/origin';
import { narrow } from '../../../datasources/source/outcome';
import type { Outcome } from '../../../datasources/source/outcome';
import { inTurns, steps } from '../../../datasources/source/turns';
import { BadInput } from '../bad-input';
import type { Company } from '../company';
import type { Graph } from '../graph';
import { decodeId } from '../ids';
import { clickTime } from '../measures/phishing';
import { mergeByOrigin } from '../outcomes';
import { paginate } from '../pages/connection';
import type { Connection, PageArgs } from '../pages/connection';
import type { Direction } from '../pages/order';
import type { SortKey } from '../pages/cursor';
import type { Crowd, Learner } from '../people/learner';
import { breachFacts, phishingFacts, riskFacts, trainingFacts } from '../summaries';

export interface LearnerFilter {
  readonly search?: string | null;
  readonly status?: readonly string[] | null;
  readonly vendors?: readonly string[] | null;
  readonly missingFrom?: readonly string[] | null;
  readonly group?: string | null;
  readonly riskLevel?: readonly string[] | null;
  readonly exposed?: boolean | null;
  readonly overdue?: boolean | null;
  readonly clickedSince?: string | null;
  readonly minClicks?: number | null;
}
export type OrderField = 'NAME' | 'EMAIL' | 'RISK_SCORE' | 'CLICK_RATE' | 'COMPLETION_RATE' | 'OVERDUE' | 'UPDATED_AT';
export interface LearnersArgs extends PageArgs {
  readonly filter?: LearnerFilter | null;
  readonly orderBy?: { readonly field?: OrderField; readonly direction?: Direction } | null;
}

/** People to choose from, and how well each source told of them. */
export interface Candidates {
  readonly learners: readonly Learner[];
  readonly outcomes: readonly Outcome<unknown>[];
  readonly roster: Crowd['outcomes'];
}

/**
 * Filters, sorts and cuts a list of people. What the filter and the order need is read for everybody at once, and only
 * that; a source that fails there is told as one that is missing from the list.
 * @param list names the list for its cursors
 */
export async function listLearners(
  graph: Graph,
  company: Company,
  list: string,
  from: Candidates,
  args: LearnersArgs,
): Promise<Connection<Learner>> {
  const filter = args.filter ?? {};
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  const plain = await filterByGroup(graph, company, filter.group, filterPlain(from.learners, filter));
  const facts = createFacts(graph, { learners: plain, outcomes: from.roster }, company.origins);
  const [kept, valueOf] = await Promise.all([filterByFacts(plain, filter, facts), orderValue(field, facts)]);
  const lasting = kept === from.learners && OWN_FIELDS.has(field);
  const keyOf = (learner: Learner): SortKey => valueOf(learner).concat(learner.id);
  const keys = new Map<Learner, SortKey>();
  // What others are sorted by is counted anew, for everybody.
  if (!lasting) await inTurns(steps(kept, (learner) => keys.set(learner, keyOf(learner))));
  return paginate(
    {
      list: JSON.stringify(['learners', list, field, direction]),
      items: kept,
      outcomes: mergeByOrigin([...from.outcomes, ...(await facts.outcomes())]),
      keyOf: (learner) => keys.get(learner) ?? keyOf(learner),
      direction,
      lasting,
    },
    args,
  );
}

/** What people are sorted by without anything else having to be read. */
const OWN_FIELDS: ReadonlySet<OrderField> = new Set(['NAME', 'EMAIL', 'UPDATED_AT']);

/** The very same list where nothing is filtered: its order is known then. */
function filterPlain(learners: readonly Learner[], filter: LearnerFilter): readonly Learner[] {
  if (Object.values(filter).every((wanted) => wanted === null || wanted === undefined)) return learners;
  const { search, status, vendors, missingFrom } = filter;
  const wanted = search?.trim().toLowerCase();
  return learners.filter(
    (learner) =>
      (!wanted ||
        [learner.name, learner.employeeId, ...learner.emails].some((text) => text?.toLowerCase().includes(wanted))) &&
      (!status || status.includes(learner.status)) &&
      (!vendors || learner.accounts.some(({ origin }) => vendors.includes(origin.vendor))) &&
      (!missingFrom || learner.missingFrom.some(({ vendor }) => missingFrom.includes(vendor))),
  );
}

async function filterByGroup(
  graph: Graph,
  company: Company,
  group: string | null | undefined,
  learners: readonly Learner[],
): Promise<readonly Learner[]> {
  if (!group) return learners;
  const id = decodeId(group);
  const [slug, source, groupId] = id?.parts ?? [];
  const origin = company.origins.find((one) => one.source === source);
  if (id?.type !== 'Group' || slug !== company.slug || !origin || groupId === undefined) {
    throw new BadInput('filter.group', 'is the id of no group of this company');
  }
  const members = await groupMembers(graph, origin, groupId);
  const ids = new Set(members.records.map(({ accountId }) => accountId));
  return learners.filter(({ accounts }) =>
    accounts.some((account) => account.origin === origin && ids.has(account.externalId)),
  );
}

export function groupMembers(graph: Graph, origin: Origin, groupId: string) {
  return graph.reads.by(origin, 'memberships', 'group', groupId);
}

interface Facts {
  training(): ReturnType<typeof trainingFacts>;
  phishing(): ReturnType<typeof phishingFacts>;
  breaches(): ReturnType<typeof breachFacts>;
  risk(): ReturnType<typeof riskFacts>;
  /** Of everything that was asked. */
  outcomes(): Promise<readonly Outcome<unknown>[]>;
}

/** Each kind of fact is read when it is first needed, for all at once. */
function createFacts(graph: Graph, crowd: Crowd, origins: readonly Origin[]): Facts {
  const asked: Promise<{ readonly outcomes: readonly Outcome<unknown>[] }>[] = [];
  const once = <T extends { readonly outcomes: readonly Outcome<unknown>[] }>(load: () => Promise<T>) => {
    let value: Promise<T> | undefined;
    return () => {
      if (!value) asked.push((value = load()));
      return value;
    };
  };
  return {
    training: once(() => trainingFacts(graph, crowd, origins)),
    phishing: once(() => phishingFacts(graph, crowd, origins)),
    breaches: once(() => breachFacts(graph, origins)),
    risk: once(() => riskFacts(graph, crowd, origins)),
    outcomes: async () =>
      (await Promise.all(asked)).flatMap(({ outcomes }) => outcomes.map((outcome) => narrow(outcome, []))),
  };
}

async function filterByFacts(
  learners: readonly Learner[],
  filter: LearnerFilter,
  facts: Facts,
): Promise<readonly Learner[]> {
  const { riskLevel, exposed, overdue, clickedSince, minClicks } = filter;
  if ([riskLevel, exposed, overdue, clickedSince, minClicks].every((wanted) => (wanted ?? null) === null))
    return learners;
  const tests = await Promise.all([
    given(riskLevel, async (levels) => {
      const risk = await facts.risk();
      return (learner) => levels.includes(risk.of(learner)?.level ?? '');
    }),
    given(exposed, async (wanted) => {
      const breaches = await facts.breaches();
      return (learner) => (breaches.of(learner) ?? 0) > 0 === wanted;
    }),
    given(overdue, async (wanted) => {
      const training = await facts.training();
      return (learner) => training.of(learner).overdue > 0 === wanted;
    }),
    given(clickedSince, async (since) => {
      const phishing = await facts.phishing();
      return (learner) => phishing.resultsOf(learner).some((result) => (clickTime(result) ?? '') >= since);
    }),
    given(minClicks, async (least) => {
      const phishing = await facts.phishing();
      return (learner) => phishing.of(learner).clicked >= least;
    }),
  ]);
  return learners.filter((learner) => tests.every((test) => test(learner)));
}

type Test = (learner: Learner) => boolean;

function given<T>(value: T | null | undefined, test: (value: T) => Promise<Test>): Promise<Test> {
  return value === null || value === undefined ? Promise.resolve(() => true) : test(value);
}

async function orderValue(field: OrderField, facts: Facts): Promise<(learner: Learner) => SortKey> {
  switch (field) {
    case 'NAME':
      return (learner) => [(learner.lastName ?? learner.name).toLowerCase(), (learner.firstName ?? '').toLowerCase()];
    case 'EMAIL':
      return (learner) => [learner.email];
    case 'UPDATED_AT':
      return (learner) => [learner.updatedAt];
    case 'RISK_SCORE': {
      const risk = await facts.risk();
      return (learner) => [risk.of(learner)?.score ?? null];
    }
    case 'CLICK_RATE': {
      const phishing = await facts.phishing();
      return (learner) => [phishing.of(learner).clickRate.value];
    }
    case 'COMPLETION_RATE': {
      const training = await facts.training();
      return (learner) => [training.of(learner).completionRate.value];
    }
    case 'OVERDUE': {
      const training = await facts.training();
      return (learner) => [training.of(learner).overdue];
    }
  }
}
