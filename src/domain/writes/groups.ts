import type { AccountKey } from '../../../datasources/reads';
import type {
  CreateGroupInput,
  GroupInput,
  GroupLearnersInput,
  MoveLearnersInput,
  SetGroupManagersInput,
  SetLearnerGroupsInput,
} from '../../generated/graphql';
import { BySource } from './by-source';
import { planOne } from './plan-one';
import {
  LONGEST_NAME,
  accountsAt,
  accountsOrMistake,
  checkLength,
  isConfirmed,
  namedLearners,
  namedObjects,
  namedSource,
  requiredText,
  slotFor,
} from './items';
import type { NamedLearner, NamedObject } from './items';
import { NOTHING_PLANNED, planWrite } from './plan';
import { loadMemberKeys } from './members';
import type { InputErrors, Plan, WriteScope } from './plan';

async function namedGroup(
  scope: WriteScope,
  errors: InputErrors,
  id: string,
  field: string,
): Promise<NamedObject | undefined> {
  const [group] = await namedObjects(scope, errors, [id], ['Group'], () => [field]);
  return group;
}

/** The accounts of managers; undefined: some of them are wrong. A person with several accounts manages by the first. */
async function managersAt(
  scope: WriteScope,
  errors: InputErrors,
  ids: readonly string[],
  origin: NamedObject['origin'],
): Promise<readonly AccountKey[] | undefined> {
  const before = errors.list.length;
  const found = await namedLearners(scope, errors, ids, 'managers');
  const accounts = found.flatMap((manager) => accountsOrMistake(errors, manager, origin, 'managers').slice(0, 1));
  return errors.list.length > before ? undefined : accounts;
}

export async function planNewGroup(input: CreateGroupInput, scope: WriteScope, errors: InputErrors): Promise<Plan> {
  const origin = namedSource(scope, errors, input.source);
  const name = requiredText(errors, ['name'], input.name, LONGEST_NAME);
  const ids = input.managers ?? [];
  if (ids.length > 0 && !checkLength(scope, errors, 'managers', ids)) return NOTHING_PLANNED;
  const managers = origin && (await managersAt(scope, errors, ids, origin));
  if (!origin || name === undefined || !managers) return NOTHING_PLANNED;
  return planOne(scope, origin, 'createGroup', { name, managers });
}

export async function planGroupDeletion(input: GroupInput, scope: WriteScope, errors: InputErrors): Promise<Plan> {
  const group = await namedGroup(scope, errors, input.group, 'group');
  if (!group) return NOTHING_PLANNED;
  return planOne(scope, group.origin, 'deleteGroup', { group: group.externalId });
}

export async function planManagers(
  input: SetGroupManagersInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const group = await namedGroup(scope, errors, input.group, 'group');
  if (!checkLength(scope, errors, 'managers', input.managers) || !group) return NOTHING_PLANNED;
  const managers = await managersAt(scope, errors, input.managers, group.origin);
  if (!managers) return NOTHING_PLANNED;
  return planOne(scope, group.origin, 'setGroupManagers', { group: group.externalId, managers });
}

/** Plans the full set of a person's groups, at each source that has one of them. */
export async function planLearnerGroups(
  input: SetLearnerGroupsInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const kind = 'setAccountGroups';
  const [person] = await namedLearners(scope, errors, [input.learner], 'learner', () => ['learner']);
  if (!checkLength(scope, errors, 'groups', input.groups)) return NOTHING_PLANNED;
  const groups = await namedObjects(scope, errors, input.groups, ['Group'], (index) => ['groups', index]);
  // A set that is not complete would remove the person from groups.
  if (!person || groups.length < input.groups.length) return NOTHING_PLANNED;
  const bySource = new BySource<AccountKey>();
  for (const origin of new Set(groups.map((group) => group.origin))) {
    const accounts = accountsAt(person.learner, origin);
    const { unread } = person;
    bySource.add(slotFor(scope, origin, kind, { item: null, isKnown: accounts.length > 0, unread }), accounts);
  }
  const groupsAt = (source: string) =>
    groups.filter(({ origin }) => origin.source === source).map(({ externalId }) => externalId);
  return bySource.planEach((at, entry) =>
    planWrite(at, kind, [entry], () => ({ account: entry.item, groups: groupsAt(at.source) })),
  );
}

/** Plans to add people to a group, or to remove them. */
export async function planMembership(
  kind: 'addToGroup' | 'removeFromGroup',
  input: GroupLearnersInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const group = await namedGroup(scope, errors, input.group, 'group');
  if (!checkLength(scope, errors, 'learners', input.learners)) return NOTHING_PLANNED;
  const found = await namedLearners(scope, errors, input.learners);
  if (!group) return NOTHING_PLANNED;
  const bySource = new BySource<AccountKey>();
  for (const { learner, index, unread } of found) {
    const accounts = accountsAt(learner, group.origin);
    bySource.add(slotFor(scope, group.origin, kind, { item: index, isKnown: accounts.length > 0, unread }), accounts);
  }
  return bySource.plan((at, entries) =>
    planWrite(at, kind, entries, (accounts) => ({ group: group.externalId, accounts })),
  );
}

/** Plans to move people from one group to another; without `learners` all members, whose number must be confirmed. */
export async function planMove(input: MoveLearnersInput, scope: WriteScope, errors: InputErrors): Promise<Plan> {
  const kind = 'moveAccounts';
  const [from, to] = await Promise.all([
    namedGroup(scope, errors, input.from, 'from'),
    namedGroup(scope, errors, input.to, 'to'),
  ]);
  const ids = input.learners ?? null;
  if (ids && !checkLength(scope, errors, 'learners', ids)) return NOTHING_PLANNED;
  const found = ids ? await namedLearners(scope, errors, ids) : [];
  if (!from || !to) return NOTHING_PLANNED;
  if (from.origin.source !== to.origin.source) {
    errors.add('INVALID', ['to'], 'the two groups belong to different sources');
    return NOTHING_PLANNED;
  }
  if (from.id === to.id) {
    errors.add('INVALID', ['to'], 'the two groups are the same');
    return NOTHING_PLANNED;
  }
  const bySource = new BySource<AccountKey>();
  const add = (item: number | null, accounts: readonly AccountKey[], unread?: NamedLearner['unread']) =>
    bySource.add(
      slotFor(scope, from.origin, kind, { item, isKnown: accounts.length > 0, ...(unread ? { unread } : {}) }),
      accounts,
    );
  if (ids) for (const { learner, index, unread } of found) add(index, accountsAt(learner, from.origin), unread);
  else {
    const members = await loadMemberKeys(scope, from);
    if (!members) {
      errors.add('SOURCE_UNAVAILABLE', ['from'], 'the members of the group could not be read');
      return NOTHING_PLANNED;
    }
    if (!isConfirmed(errors, input.confirm, members.length)) return NOTHING_PLANNED;
    for (const account of members) add(null, [account]);
  }
  const preserveManagerRole = input.preserveManagerRole ?? null;
  return bySource.plan((at, entries) =>
    planWrite(at, kind, entries, (accounts) => ({
      from: from.externalId,
      to: to.externalId,
      accounts,
      preserveManagerRole,
    })),
  );
}
