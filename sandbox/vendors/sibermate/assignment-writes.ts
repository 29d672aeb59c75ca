import { z } from 'zod';
import type { Reply, Route } from '../../http';
import { isActive, pair } from './organization';
import type { Happening, Learner, Organization } from './organization';
import { ids } from './writes';
import type { WriteContext } from './writes';

const coursesBody = z.strictObject({ courseIds: ids, learnerIds: ids });
const policiesBody = z.strictObject({ policyIds: ids, learnerIds: ids });
const learnersBody = z.strictObject({ learnerIds: ids });

/** What a write does to one learner and target: whether it applies there at all, and whether it changed something. */
type Act = (learner: Learner, targetId: string) => 'changed' | 'unchanged' | 'none';

/** SM-31 to 33, 36 to 38, 53 to 55: courses, the gap analysis and policies, of learners. */
export function assignmentWrites({ settings, replies, writeJson }: WriteContext): readonly Route[] {
  const unique = (values: readonly string[]) => [...new Set(values)];
  /** Counts pairs of a learner and a target; unknown ids are left out. */
  const each = (
    organization: Organization,
    kind: Happening['kind'],
    targetIds: readonly (string | null)[],
    learnerIds: readonly string[],
    act: Act,
  ): Reply => {
    let count = 0;
    for (const targetId of targetIds)
      for (const learnerId of unique(learnerIds)) {
        const learner = organization.learners.get(learnerId);
        const result = learner ? act(learner, targetId ?? '') : 'none';
        if (result === 'none') continue;
        const changed = result === 'changed';
        organization.happenings.push({ kind, learnerId, targetId, changed });
        if (changed || !settings.countsOnlyChanges) count += 1;
      }
    return replies.counted(count);
  };
  /** Reminders reach learners who can work, and have work to do. */
  const reminded = (learner: Learner, isOpen: boolean) => (isOpen && isActive(learner) ? 'changed' : 'none');
  const dates = () => ({ enrolledAt: new Date().toISOString(), startedAt: null, completedAt: null });

  return [
    writeJson('SM-31', 'POST', '/course-enrollments', coursesBody, (organization, { courseIds, learnerIds }) =>
      each(organization, 'course-enrollment', unique(courseIds), learnerIds, (learner, courseId) => {
        const course = organization.courses.find(({ id }) => id === courseId);
        if (course?.type !== 'training') return 'none';
        if (organization.courseResults.has(pair(learner.id, courseId))) return 'unchanged';
        const row = { learnerId: learner.id, courseId, courseName: course.name, score: null, grade: null };
        organization.courseResults.put({ ...row, ...dates() });
        return 'changed';
      }),
    ),
    writeJson('SM-32', 'POST', '/course-reminders', coursesBody, (organization, { courseIds, learnerIds }) =>
      each(organization, 'course-reminder', unique(courseIds), learnerIds, (learner, courseId) =>
        reminded(learner, organization.courseResults.get(pair(learner.id, courseId))?.completedAt === null),
      ),
    ),
    writeJson('SM-33', 'POST', '/course-unenrollments', coursesBody, (organization, { courseIds, learnerIds }) =>
      each(organization, 'course-unenrollment', unique(courseIds), learnerIds, (learner, courseId) => {
        if (!organization.courses.some(({ id }) => id === courseId)) return 'none';
        return organization.courseResults.delete(pair(learner.id, courseId)) ? 'changed' : 'unchanged';
      }),
    ),
    writeJson('SM-36', 'POST', '/gap-analysis/enrollments', learnersBody, (organization, { learnerIds }) =>
      each(organization, 'gap-enrollment', [null], learnerIds, ({ id }) => {
        if (organization.gapAnalysis.has(id)) return 'unchanged';
        organization.gapAnalysis.put({ learnerId: id, ...dates(), score: null, topics: [] });
        return 'changed';
      }),
    ),
    writeJson('SM-37', 'POST', '/gap-analysis/reminders', learnersBody, (organization, { learnerIds }) =>
      each(organization, 'gap-reminder', [null], learnerIds, (learner) =>
        reminded(learner, organization.gapAnalysis.get(learner.id)?.completedAt === null),
      ),
    ),
    writeJson('SM-38', 'POST', '/gap-analysis/unenrollments', learnersBody, (organization, { learnerIds }) =>
      each(organization, 'gap-unenrollment', [null], learnerIds, ({ id }) =>
        organization.gapAnalysis.delete(id) ? 'changed' : 'unchanged',
      ),
    ),
    writeJson('SM-53', 'POST', '/policy-assignments', policiesBody, (organization, { policyIds, learnerIds }) =>
      each(organization, 'policy-assignment', unique(policyIds), learnerIds, (learner, policyId) => {
        const policy = organization.policies.get(policyId);
        if (policy?.status !== 'live') return 'none';
        if (organization.policyResults.has(pair(learner.id, policyId))) return 'unchanged';
        organization.policyResults.put({
          learnerId: learner.id,
          policyId,
          policyName: policy.name,
          version: `${policy.majorVersion}.${policy.minorVersion}`,
          assignedAt: new Date().toISOString(),
          acknowledgedAt: null,
        });
        return 'changed';
      }),
    ),
    writeJson('SM-54', 'POST', '/policy-reminders', policiesBody, (organization, { policyIds, learnerIds }) =>
      each(organization, 'policy-reminder', unique(policyIds), learnerIds, (learner, policyId) =>
        reminded(learner, organization.policyResults.get(pair(learner.id, policyId))?.acknowledgedAt === null),
      ),
    ),
    writeJson('SM-55', 'POST', '/policy-removals', policiesBody, (organization, { policyIds, learnerIds }) =>
      each(organization, 'policy-removal', unique(policyIds), learnerIds, (learner, policyId) => {
        if (!organization.policies.has(policyId)) return 'none';
        return organization.policyResults.delete(pair(learner.id, policyId)) ? 'changed' : 'unchanged';
      }),
    ),
  ];
}
