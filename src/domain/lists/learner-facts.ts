import type { Origin } from '../../../datasources/reads';
import { readForLearners } from '../read-for-learners';
import type { QueryContext } from '../query-context';
import type { AnyOutcome } from '../outcomes';
import { singleton } from '../people/learner';
import type { Learner } from '../people/learner';
import type { Group } from '../records';

export interface Manager {
  readonly name: string | null;
  readonly email: string | null;
}

/** The groups of a person, sorted by name. */
export async function learnerGroups(
  graph: QueryContext,
  learner: Learner,
  origins: readonly Origin[],
): Promise<{ readonly groups: readonly Group[]; readonly outcomes: readonly AnyOutcome[] }> {
  const memberships = await readForLearners(graph.reads, 'memberships', singleton(learner), origins);
  const withGroups = memberships.outcomes.filter(({ records }) => records.length > 0);
  const lists = await Promise.all(withGroups.map(({ origin }) => graph.reads.readAll(origin, 'groups')));
  const wanted = new Set(memberships.forLearner(learner).map(({ origin, groupId }) => `${origin.source}/${groupId}`));
  const groups = lists.flatMap(({ records }) =>
    records.filter(({ origin, externalId }) => wanted.has(`${origin.source}/${externalId}`)),
  );
  return {
    groups: [...groups].sort((a, b) => a.name.localeCompare(b.name)),
    outcomes: [...memberships.outcomes, ...lists],
  };
}

/**
 * The person's manager. Sources that provide all managers in one scan are read first; those that need a call per person
 * only if no other source has one.
 */
export async function managerOf(
  graph: QueryContext,
  learner: Learner,
): Promise<{ readonly manager: Manager | null; readonly outcomes: readonly AnyOutcome[] }> {
  const { origins } = learner.company;
  const scannable = origins.filter((origin) => graph.reads.capabilities(origin).accountDetails?.all);
  const outcomes: AnyOutcome[] = [];
  for (const some of [scannable, origins.filter((origin) => !scannable.includes(origin))]) {
    const details = await readForLearners(graph.reads, 'accountDetails', singleton(learner), some);
    outcomes.push(...details.outcomes);
    const manager = details.forLearner(learner).find((detail) => detail.manager)?.manager;
    if (manager) return { manager, outcomes };
  }
  return { manager: null, outcomes };
}
