import type { Origin, ProblemEffect } from '../../../datasources/reads';
import { unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import type { AnyOutcome } from '../outcomes';
import type { QueryContext } from '../query-context';

/** Who is in a group, as its source lists it. */
export function groupMembers(graph: QueryContext, origin: Origin, groupId: string) {
  return graph.reads.loadByKey(origin, 'memberships', 'group', groupId);
}

/** What is not known of who is in a group, although its source has answered. */
export function membersShortfalls(members: AnyOutcome, affects: ProblemEffect): readonly Shortfall[] {
  const { origin, state, problem } = members;
  if (state !== 'NOT_SUPPORTED') return unreadableShortfall(members, ['groupId', 'accountId'], affects);
  const message = problem?.message ?? `${origin.source} does not provide who is in its groups`;
  return [{ origin, affects, problem: { code: 'NOT_SUPPORTED', message } }];
}
