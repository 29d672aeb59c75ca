import type { Origin } from '../../../datasources/reads';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import { decodeId, encodeId } from '../ids';
import type { GlobalId } from '../ids';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type {
  AssessmentResult,
  Breach,
  Course,
  CourseResult,
  Exposure,
  Group,
  LinkedAccount,
  Policy,
  PolicyResult,
  Simulation,
  SimulationResult,
  TimelineEvent,
} from '../records';
import { findTeam } from '../teams/team-list';
import type { Team } from '../teams/teams';
import { vendorNode } from '../vendor-data';
import type { VendorNode } from '../vendor-data';
import { withLearner } from './account';
import { findLearner } from './learner';
import { accountByRef, eventsByRef, recordByRef } from './record';
import type { WantedEvent } from './record';

/** A node with the name of its type. */
export type FoundNode = (
  | Company
  | Origin
  | Learner
  | LinkedAccount
  | Group
  | Course
  | Simulation
  | Breach
  | Policy
  | CourseResult
  | SimulationResult
  | PolicyResult
  | AssessmentResult
  | Exposure
  | TimelineEvent
  | Team
  | VendorNode
) & {
  readonly __typename: string;
};

interface Visible {
  readonly visible: readonly Company[];
  bySlug(slug: string): Company | undefined;
}

/** For lookups in one company, whatever else the viewer can access. */
export function only(company: Company): Visible {
  return { visible: [company], bySlug: (slug) => (slug === company.slug ? company : undefined) };
}

/** What vendors list: each is found by the vendor's id. */
const LISTED = {
  Group: 'groups',
  Course: 'courses',
  Simulation: 'simulations',
  Breach: 'breaches',
  Policy: 'policies',
} as const;

/** What belongs to a person: each is found among the person's records. */
const OWNED = {
  CourseResult: 'courseResults',
  SimulationResult: 'simulationResults',
  PolicyResult: 'policyResults',
  AssessmentResult: 'assessmentResults',
  BreachExposure: 'exposures',
} as const;

/**
 * Objects by id, in the order of the ids; null where one does not exist or the viewer cannot access it.
 * @param onOutcomes receives the outcomes of the sources that were read
 */
export function findNodes(
  graph: QueryContext,
  companies: Visible,
  ids: readonly string[],
  onOutcomes: (outcomes: readonly AnyOutcome[]) => void,
): Promise<readonly (FoundNode | null)[]> {
  const decoded = ids.map(decodeId);
  const eventOf = eventFinder(graph, companies, decoded, onOutcomes);
  return Promise.all(
    decoded.map((id) => {
      if (!id) return UNKNOWN;
      return id.type === 'TimelineEvent' ? eventOf(id) : findNode(graph, companies, id, onOutcomes);
    }),
  );
}

/** Shared by all invalid ids: one request may contain thousands of them. */
const UNKNOWN = Promise.resolve(null);

async function findNode(
  graph: QueryContext,
  companies: Visible,
  id: GlobalId,
  onOutcomes: (outcomes: readonly AnyOutcome[]) => void,
): Promise<FoundNode | null> {
  const { type, parts } = id;
  const [first = '', , externalId, record] = parts;
  if (type === 'Source') {
    const origin = companies.visible.flatMap(({ origins }) => origins).find((one) => one.source === first);
    return origin ? { ...origin, __typename: `${origin.typeName}Source` } : null;
  }
  const company = companies.bySlug(first);
  if (!company) return null;
  if (type === 'Company') return { ...company, __typename: 'Company' };
  if (type === 'Learner') {
    const { learner, outcomes } = await findLearner(graph, companies, { id: encodeId(type, ...parts) });
    onOutcomes(outcomes);
    return learner && { ...learner, __typename: 'Learner' };
  }
  if (type === 'Team') {
    const { team, outcomes } = await findTeam(graph, company, encodeId(type, ...parts));
    onOutcomes(outcomes);
    return team && { ...team, __typename: 'Team' };
  }
  const origin = originOf(companies, id);
  if (!origin || externalId === undefined) return null;
  if (type === 'LearnerAccount') {
    if (parts.length !== ACCOUNT_PARTS) return null;
    const found = await accountByRef(graph, origin, externalId);
    onOutcomes(found.outcomes);
    if (!found.record) return null;
    const { account, outcomes } = await withLearner(graph, company, found.record);
    onOutcomes(outcomes);
    return account && { ...account, __typename: `${origin.typeName}Account` };
  }
  if (isOwned(type)) {
    if (record === undefined || parts.length !== RECORD_PARTS) return null;
    const found = await recordByRef(graph, origin, OWNED[type], [externalId, record]);
    onOutcomes(found.outcomes);
    return found.record && { ...found.record, __typename: type };
  }
  if (!isListed(type)) return findVendorNode(graph, origin, id, onOutcomes);
  const outcome = await graph.reads.loadByKey(origin, LISTED[type], 'id', externalId);
  onOutcomes([outcome]);
  const listed = outcome.records.find((one) => one.externalId === externalId);
  return listed ? { ...listed, __typename: type } : null;
}

async function findVendorNode(
  graph: QueryContext,
  origin: Origin,
  { type, parts }: GlobalId,
  onOutcomes: (outcomes: readonly AnyOutcome[]) => void,
): Promise<FoundNode | null> {
  const [, , externalId = '', ...rest] = parts;
  const found = rest.length === 0 ? await vendorNode(graph, origin, type, externalId) : null;
  if (!found) return null;
  onOutcomes(found.outcomes);
  return found.record && { ...found.record, __typename: type };
}

/** The number of parts in the ids of accounts, of records, and of events. */
const ACCOUNT_PARTS = 3;
const RECORD_PARTS = 4;
const EVENT_PARTS = 5;

/** Events are read by page: all that are wanted of one account together. */
function eventFinder(
  graph: QueryContext,
  companies: Visible,
  ids: readonly (GlobalId | null)[],
  onOutcomes: (outcomes: readonly AnyOutcome[]) => void,
): (id: GlobalId) => Promise<FoundNode | null> {
  const wanted = new Map<string, WantedEvent[]>();
  const ownerOf = ({ parts: [company, source, owner] }: GlobalId): string => JSON.stringify([company, source, owner]);
  for (const id of ids) {
    if (id?.type !== 'TimelineEvent' || id.parts.length !== EVENT_PARTS) continue;
    const [, , , ref = '', at = ''] = id.parts;
    const events = wanted.get(ownerOf(id)) ?? [];
    events.push({ ref, at });
    wanted.set(ownerOf(id), events);
  }
  const reads = new Map<string, Promise<ReadonlyMap<string, TimelineEvent>>>();
  const read = async (origin: Origin, id: GlobalId): Promise<ReadonlyMap<string, TimelineEvent>> => {
    const found = await eventsByRef(graph, origin, id.parts[2] ?? '', wanted.get(ownerOf(id)) ?? []);
    onOutcomes(found.outcomes);
    return found.records;
  };
  return async (id) => {
    const origin = originOf(companies, id);
    if (!origin || id.parts.length !== EVENT_PARTS) return null;
    const events = reads.get(ownerOf(id)) ?? read(origin, id);
    reads.set(ownerOf(id), events);
    const [, , , ref = '', at = ''] = id.parts;
    const event = (await events).get(ref);
    return event?.at === at ? { ...event, __typename: 'TimelineEvent' } : null;
  };
}

/** The tenant that an id names, if the viewer can access its company. */
function originOf(companies: Visible, { parts: [company = '', source] }: GlobalId): Origin | undefined {
  return companies.bySlug(company)?.origins.find((one) => one.source === source);
}

function isListed(type: string): type is keyof typeof LISTED {
  return Object.hasOwn(LISTED, type);
}

function isOwned(type: string): type is keyof typeof OWNED {
  return Object.hasOwn(OWNED, type);
}
