import { z } from 'zod';
import type { Route } from '../../http';
import type { Learner, Organization } from './organization';
import { NOT_FOUND, failure } from './replies';
import { id, ids } from './writes';
import type { WriteContext } from './writes';

const groupBody = z.strictObject({ name: z.string().min(1), managerIds: ids.optional() });
const managersBody = z.strictObject({ managerIds: ids });
const membersBody = z.strictObject({ learnerIds: ids });
const moveBody = z.strictObject({
  fromGroupId: id,
  toGroupId: id,
  learnerIds: ids.optional(),
  preserveManagerRole: z.boolean().optional(),
});

/** SM-23, 25, 26, 28 to 30. */
export function groupWrites({ settings, wire, replies, write, writeJson }: WriteContext): readonly Route[] {
  const unknownManager = (organization: Organization, managerIds: readonly string[] = []) => {
    const unknown = managerIds.find((one) => !organization.learners.has(one));
    return unknown === undefined ? null : failure(422, `There is no learner ${unknown}`);
  };
  const found = (organization: Organization, learnerIds: readonly string[]): readonly Learner[] =>
    [...new Set(learnerIds)].flatMap((one) => organization.learners.get(one) ?? []);
  const put = (organization: Organization, learner: Learner, groupIds: readonly string[]) =>
    organization.saveLearner({ ...learner, groupIds, updatedAt: new Date().toISOString() });
  const isIn = (groupId: string) => (learner: Learner) => learner.groupIds.includes(groupId);

  return [
    writeJson('SM-23', 'POST', '/group-membership/move', moveBody, (organization, body) => {
      const { fromGroupId: from, toGroupId: to, preserveManagerRole = false } = body;
      const [source, target] = [organization.groups.get(from), organization.groups.get(to)];
      if (!source || !target) return NOT_FOUND;
      if (from === to) return failure(422, 'The groups must be different');
      const moved = found(organization, body.learnerIds ?? organization.membersOf(from)).filter(isIn(from));
      for (const learner of moved)
        put(organization, learner, [...new Set(learner.groupIds.map((one) => (one === from ? to : one)))]);
      const managers = moved.map((learner) => learner.id).filter((one) => source.managerIds.includes(one));
      if (managers.length > 0) {
        organization.groups.put({ ...source, managerIds: source.managerIds.filter((one) => !managers.includes(one)) });
        if (preserveManagerRole)
          organization.groups.put({ ...target, managerIds: [...new Set([...target.managerIds, ...managers])] });
      }
      return replies.counted(moved.length);
    }),
    writeJson('SM-25', 'POST', '/groups', groupBody, (organization, { name, managerIds = [] }) => {
      const refusal = unknownManager(organization, managerIds);
      if (refusal) return refusal;
      const createdAt = new Date().toISOString();
      const group = { id: organization.nextId('g'), name, managerIds: [...new Set(managerIds)], createdAt };
      organization.groups.put(group);
      return replies.created(wire.group(organization, group));
    }),
    write('SM-26', 'DELETE', '/groups/:id', (organization, { params: [own = ''] }) => {
      const members = found(organization, organization.membersOf(own));
      if (!organization.groups.delete(own)) return NOT_FOUND;
      for (const learner of members)
        put(
          organization,
          learner,
          learner.groupIds.filter((one) => one !== own),
        );
      return replies.deleted(own);
    }),
    writeJson(
      'SM-28',
      'POST',
      '/groups/:id/learners/add',
      membersBody,
      (organization, body, { params: [own = ''] }) => {
        if (!organization.groups.has(own)) return NOT_FOUND;
        const learners = found(organization, body.learnerIds);
        const added = learners.filter((learner) => !isIn(own)(learner));
        for (const learner of added) put(organization, learner, [...learner.groupIds, own]);
        return replies.counted((settings.countsOnlyChanges ? added : learners).length);
      },
    ),
    writeJson(
      'SM-29',
      'POST',
      '/groups/:id/learners/remove',
      membersBody,
      (organization, body, { params: [own = ''] }) => {
        if (!organization.groups.has(own)) return NOT_FOUND;
        const learners = found(organization, body.learnerIds);
        const removed = learners.filter(isIn(own));
        for (const learner of removed)
          put(
            organization,
            learner,
            learner.groupIds.filter((one) => one !== own),
          );
        return replies.counted((settings.countsOnlyChanges ? removed : learners).length);
      },
    ),
    writeJson('SM-30', 'PUT', '/groups/:id/managers', managersBody, (organization, body, { params: [own = ''] }) => {
      const group = organization.groups.get(own);
      if (!group) return NOT_FOUND;
      const refusal = unknownManager(organization, body.managerIds);
      if (refusal) return refusal;
      const changed = { ...group, managerIds: [...new Set(body.managerIds)] };
      organization.groups.put(changed);
      return replies.changed(wire.group(organization, changed));
    }),
  ];
}
