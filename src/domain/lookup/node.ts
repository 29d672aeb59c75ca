import type { Origin } from '../../../datasources/reads';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import { decodeId } from '../ids';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { Breach, Course, Group, Policy, Simulation } from '../records';
import { findTeam } from '../teams/team-list';
import type { Team } from '../teams/teams';
import { findLearner } from './learner';

/** A node with the name of its type. */
export type FoundNode = (Company | Origin | Learner | Group | Course | Simulation | Breach | Policy | Team) & {
  readonly __typename: string;
};

interface Visible {
  readonly visible: readonly Company[];
  bySlug(slug: string): Company | undefined;
}

const KINDS = {
  Group: 'groups',
  Course: 'courses',
  Simulation: 'simulations',
  Breach: 'breaches',
  Policy: 'policies',
} as const;

/**
 * Any object by its id; null if it does not exist or the viewer cannot access it.
 * @param onOutcomes receives the outcomes of the sources that were read
 */
export async function findNode(
  graph: QueryContext,
  companies: Visible,
  id: string,
  onOutcomes: (outcomes: readonly AnyOutcome[]) => void,
): Promise<FoundNode | null> {
  const decoded = decodeId(id);
  if (!decoded) return null;
  const [first, source, externalId] = decoded.parts;
  if (decoded.type === 'Source') {
    const origin = companies.visible.flatMap(({ origins }) => origins).find((one) => one.source === first);
    return origin ? { ...origin, __typename: `${origin.typeName}Source` } : null;
  }
  const company = companies.bySlug(first ?? '');
  if (!company) return null;
  if (decoded.type === 'Company') return { ...company, __typename: 'Company' };
  if (decoded.type === 'Learner') {
    const { learner, outcomes } = await findLearner(graph, companies, { id });
    onOutcomes(outcomes);
    return learner && { ...learner, __typename: 'Learner' };
  }
  if (decoded.type === 'Team') {
    const { team, outcomes } = await findTeam(graph, company, id);
    onOutcomes(outcomes);
    return team && { ...team, __typename: 'Team' };
  }
  const origin = company.origins.find((one) => one.source === source);
  if (!isKind(decoded.type) || !origin || externalId === undefined) return null;
  const outcome = await graph.reads.loadByKey(origin, KINDS[decoded.type], 'id', externalId);
  onOutcomes([outcome]);
  const record = outcome.records.find((one) => one.externalId === externalId);
  return record ? { ...record, __typename: decoded.type } : null;
}

function isKind(type: string): type is keyof typeof KINDS {
  return type in KINDS;
}
