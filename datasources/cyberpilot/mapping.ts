import type * as records from '../source/records';
import type { UserSummary } from './contract';

export function accountFromSummary(summary: UserSummary, raw: unknown): records.AccountRecord {
  const { user } = summary;
  const [firstName = null, ...rest] = user.name?.split(/\s+/) ?? [];
  return {
    externalId: user.id,
    raw,
    email: user.email,
    employeeId: null,
    firstName: user.firstName ?? firstName,
    lastName: user.lastName ?? (rest.join(' ') || null),
    status: 'UNKNOWN',
    locale: null,
    createdAt: user.created,
    updatedAt: null,
    trainingTotals: trainingTotals(summary),
    phishingTotals: phishingTotals(summary),
    riskScore: null,
  };
}

/** `overdueCourses` counts courses and materials together, so the other counts do too. */
function trainingTotals(summary: UserSummary): records.TrainingTotals {
  const assigned = summary.enrolledCourses + summary.enrolledMaterials;
  return {
    assigned,
    completed: Math.max(0, assigned - summary.notCompletedCourses - summary.notCompletedMaterials),
    inProgress: null,
    overdue: summary.overdueCourses,
    averageScore: summary.averageScore,
  };
}

/** All counts are campaigns, not mails. Whoever submitted data has clicked. */
function phishingTotals(summary: UserSummary): records.PhishingTotals {
  return {
    sent: summary.emailsSent,
    opened: null,
    clicked: Math.max(summary.linksClicked, summary.dataSubmitted),
    submitted: summary.dataSubmitted,
    reported: null,
  };
}

/** Groups are told only as seen on users: the branch is one kind, the groups another. */
export function groupsFromSummary({ user }: UserSummary): readonly records.GroupRecord[] {
  const of = (kind: string, group: { id: string; name: string }) => ({
    externalId: `${kind}:${group.id}`,
    raw: group,
    name: group.name,
    kind,
    managers: null,
  });
  return [...(user.branch ? [of('branch', user.branch)] : []), ...user.groups.map((group) => of('group', group))];
}
