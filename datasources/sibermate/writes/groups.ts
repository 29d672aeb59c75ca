import type { OfGroupAccounts, WriteCapability, Writes } from '../../spec/writes';
import { path } from '../../transport/path';
import { changed, counted, createdOne, deleted } from './answers';
import { checkName } from './checks';
import { given, idsOf, inChunks, oneCall } from './plans';
import { areSame, newcomer } from './settling';
import type { LearnerNow, Settling } from './settling';

/** Reads that show who is in a group. */
const MEMBERSHIPS = ['SM-07', 'SM-10', 'SM-24', 'SM-27'];

type GroupWrites = Pick<
  Writes,
  | 'createGroup'
  | 'deleteGroup'
  | 'setGroupManagers'
  | 'setAccountGroups'
  | 'addToGroup'
  | 'removeFromGroup'
  | 'moveAccounts'
>;

/** SM-15, 23, 25, 26, 28 to 30. */
export function groupWrites(settling: Settling): GroupWrites {
  const membership = (
    endpoint: string,
    pathOf: (group: string) => string | null,
    isDone: (now: LearnerNow, group: string) => boolean,
  ): WriteCapability<OfGroupAccounts> => ({
    endpoints: [endpoint],
    touches: MEMBERSHIPS,
    plan: ({ group, accounts }) =>
      inChunks(accounts, pathOf(group), (chunk) => ({
        endpoint,
        method: 'POST',
        json: { learnerIds: idsOf(chunk) },
        read: counted(endpoint, idsOf(chunk)),
        settle: settling.ofLearners(chunk, (now) => isDone(now, group)),
      })),
  });

  return {
    createGroup: {
      endpoints: ['SM-25'],
      touches: ['SM-24', 'SM-27'],
      check: ({ name }) => checkName(null, 'name', name),
      plan: ({ name, managers }) =>
        oneCall('/groups', {
          endpoint: 'SM-25',
          method: 'POST',
          json: { name, ...given({ managerIds: managers.length === 0 ? null : idsOf(managers) }) },
          read: createdOne('SM-25'),
          ...newcomer(settling.groups, async () => name),
        }),
    },
    deleteGroup: {
      endpoints: ['SM-26'],
      touches: MEMBERSHIPS,
      plan: ({ group }) =>
        oneCall(path`/groups/${group}`, {
          endpoint: 'SM-26',
          method: 'DELETE',
          read: deleted('SM-26', group),
          settle: settling.groupGone(group),
        }),
    },
    setGroupManagers: {
      endpoints: ['SM-30'],
      touches: ['SM-24', 'SM-27'],
      plan: ({ group, managers }) =>
        oneCall(path`/groups/${group}/managers`, {
          endpoint: 'SM-30',
          method: 'PUT',
          json: { managerIds: idsOf(managers) },
          read: changed('SM-30', group),
          settle: settling.managers(group, idsOf(managers)),
        }),
    },
    setAccountGroups: {
      endpoints: ['SM-15'],
      touches: MEMBERSHIPS,
      plan: ({ account, groups }) =>
        oneCall(path`/learners/${account.accountId}/groups`, {
          endpoint: 'SM-15',
          method: 'PUT',
          json: { groupIds: groups },
          read: changed('SM-15', account.accountId),
          settle: settling.ofLearners([account], ({ groupIds }) => areSame(groupIds, groups)),
        }),
    },
    addToGroup: membership(
      'SM-28',
      (group) => path`/groups/${group}/learners/add`,
      ({ groupIds }, group) => groupIds.includes(group),
    ),
    removeFromGroup: membership(
      'SM-29',
      (group) => path`/groups/${group}/learners/remove`,
      ({ groupIds }, group) => !groupIds.includes(group),
    ),
    moveAccounts: {
      endpoints: ['SM-23'],
      touches: MEMBERSHIPS,
      plan: ({ accounts, from, to, preserveManagerRole }) =>
        inChunks(accounts, '/group-membership/move', (chunk) => ({
          endpoint: 'SM-23',
          method: 'POST',
          // Always with the learners: without them, SiberMate moves everybody who is in the group by then.
          json: { fromGroupId: from, toGroupId: to, learnerIds: idsOf(chunk), ...given({ preserveManagerRole }) },
          read: counted('SM-23', idsOf(chunk)),
          settle: settling.ofLearners(chunk, ({ groupIds }) => groupIds.includes(to) && !groupIds.includes(from)),
        })),
    },
  };
}
