import type { Company } from '../company';
import type { Graph } from '../graph';
import type { AnyOutcome } from '../outcomes';
import type { Crowd, Learner } from '../people/learner';
import type { Group } from '../records';
import { groupMembers } from './learners';

export interface GroupPeople {
  readonly people: Crowd;
  /** How the group's source told who is in it. */
  readonly members: AnyOutcome;
}

/** The people in a group: whom its vendor lists, each once. */
export async function groupPeople(graph: Graph, company: Company, group: Group): Promise<GroupPeople> {
  const [roster, members] = await Promise.all([
    graph.people.roster(company),
    groupMembers(graph, group.origin, group.externalId),
  ]);
  const learners = new Set(members.records.flatMap(({ accountId }) => roster.byAccount(group.origin, accountId) ?? []));
  return { people: { learners: [...learners], outcomes: roster.outcomes }, members };
}

/** Those who look after a group and stand on the company's list; null where the vendor does not tell. */
export async function groupManagers(
  graph: Graph,
  company: Company,
  group: Group,
): Promise<{ readonly managers: readonly Learner[] | null; readonly outcomes: readonly AnyOutcome[] }> {
  if (group.managers === null) return { managers: null, outcomes: [] };
  const roster = await graph.people.roster(company);
  const managers = group.managers.flatMap(
    ({ accountId, email }) =>
      (accountId && roster.byAccount(group.origin, accountId)) || (email && roster.byEmail(email)) || [],
  );
  return {
    managers: [...new Set(managers)],
    outcomes: roster.outcomes.filter(({ origin }) => origin === group.origin),
  };
}
