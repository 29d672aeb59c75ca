import type { Origin } from '../../../datasources/reads';
import { readForLearners } from '../read-for-learners';
import type { QueryContext } from '../query-context';
import type { AnyOutcome } from '../outcomes';
import { singleton } from '../people/learner';
import type { Learner } from '../people/learner';
import type { Group } from '../records';

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
