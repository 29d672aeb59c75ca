import { indexByField, withRecords } from '../../../datasources/reads';
import type { MembershipRecord, Origin, Outcome, Sourced } from '../../../datasources/reads';
import { unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import type { AnyOutcome } from '../outcomes';
import type { ProblemEffect } from '../problem';
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

/** The members of a group, from reads that stay the same object as long as they are cached. */
export interface GroupMembers {
  readonly input: object;
  readonly members: () => Outcome<MembershipRecord>;
}

/** Who is in a group, with an object that stays the same as long as the answer does: what is derived from it is found again. */
export async function stableMembers(graph: QueryContext, origin: Origin, externalId: string): Promise<GroupMembers> {
  const scanned = scannedMembers(graph, origin, externalId);
  if (scanned) return scanned;
  const found = await groupMembers(graph, origin, externalId);
  return (
    scannedMembers(graph, origin, externalId) ?? {
      // The records of a cached lookup are the same list each time; a failure is a new one.
      input: found.state === 'OK' ? found.records : found,
      members: () => found,
    }
  );
}

function scannedMembers({ reads }: QueryContext, origin: Origin, groupId: string): GroupMembers | undefined {
  const scan = reads.peekAll(origin, 'memberships');
  if (!scan) return undefined;
  const members = (): Outcome<MembershipRecord> => {
    const records: readonly Sourced<MembershipRecord>[] = indexByField(scan.records, 'groupId').get(groupId) ?? [];
    return withRecords(scan, records);
  };
  return { input: scan, members };
}
