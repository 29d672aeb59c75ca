import type { Batch } from '../spec/capabilities';
import type * as records from '../spec/records';
import { storeRaw } from '../runtime/raw-payload';
import { joinId, internString } from '../runtime/string-interning';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';
import { toBatchTask, withFields, withoutFields } from '../transport/listing';
import type { Listing } from '../transport/listing';
import type { Named, UserSummary } from './wire-schema';

/** CP-01 as records: the whole report, each row read once. */
export interface ReportRecords {
  readonly accounts: Batch<records.AccountRecord>;
  readonly groups: Batch<records.GroupRecord>;
  readonly memberships: Batch<records.MembershipRecord>;
}

/** CP-01 → all that it tells. A group that several users show is one. */
export function* recordsFromReport(report: Listing<UserSummary>): CooperativeTask<ReportRecords> {
  const memberships = yield* toBatchTask(withFields(report, ['groupId']), (summary) =>
    groupsOf(summary).map(({ id }) => ({ groupId: id, accountId: summary.user.id })),
  );
  const groups = new Map(report.items.flatMap(({ value }) => groupsOf(value)).map((group) => [group.id, group]));
  return {
    accounts: yield* toBatchTask(withoutFields(report, ['groupId']), (summary, raw) => [
      accountFromSummary(summary, raw),
    ]),
    groups: { ...memberships, records: [...groups.values()].map(groupFromUser) },
    memberships,
  };
}

/** CP-01 → account. Whether the person is active is not told. */
export function accountFromSummary(summary: UserSummary, raw: unknown): records.AccountRecord {
  const { user } = summary;
  const { firstName, lastName } = namesOf(user);
  return {
    externalId: user.id,
    raw,
    email: user.email,
    employeeId: null,
    firstName,
    lastName,
    status: 'UNKNOWN',
    locale: null,
    createdAt: user.created,
    updatedAt: null,
    trainingTotals: trainingTotals(summary),
    phishingTotals: phishingTotals(summary),
    riskScore: null,
  };
}

type Names = Pick<records.AccountRecord, 'firstName' | 'lastName'>;

/** What is missing of the names is taken from the whole name: what the other leaves of it, or its first word and the rest. */
function namesOf({ name, firstName, lastName }: UserSummary['user']): Names {
  if (name === null || (firstName !== null && lastName !== null)) return { firstName, lastName };
  if (lastName !== null)
    return { firstName: name.endsWith(` ${lastName}`) ? name.slice(0, -lastName.length).trim() : null, lastName };
  const first = firstName ?? name.split(/\s+/)[0] ?? name;
  return { firstName: first, lastName: name.startsWith(first) ? name.slice(first.length).trim() || null : null };
}

/**
 * `overdueCourses` counts courses and materials together, so the other counts do too. null where nothing is told; where
 * more is open than was assigned, it is not known how much is completed.
 */
function trainingTotals(summary: UserSummary): records.TrainingTotals | null {
  const assigned = sum(summary.enrolledCourses, summary.enrolledMaterials);
  const open = sum(summary.notCompletedCourses, summary.notCompletedMaterials);
  const completed = assigned === null || open === null || open > assigned ? null : assigned - open;
  const { overdueCourses: overdue, averageScore } = summary;
  if (assigned === null && completed === null && overdue === null && averageScore === null) return null;
  return { assigned, completed, inProgress: null, overdue, averageScore };
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

/** All counts are campaigns, not mails. Whoever submitted data has clicked. null where nothing is told. */
function phishingTotals({
  emailsSent: sent,
  linksClicked: clicked,
  dataSubmitted: submitted,
}: UserSummary): records.PhishingTotals | null {
  if (sent === null && clicked === null && submitted === null) return null;
  return {
    sent,
    opened: null,
    clicked: clicked === null ? null : Math.max(clicked, submitted ?? 0),
    submitted,
    reported: null,
  };
}

/** A group as a user shows it. */
interface SeenGroup {
  readonly id: string;
  readonly kind: string;
  readonly sent: Named;
}

/** The branch is one kind, the groups another. */
function groupsOf({ user }: UserSummary): readonly SeenGroup[] {
  const of = (kind: string, sent: Named) => ({ id: internString(joinId(kind, sent.id)), kind, sent });
  return [...(user.branch ? [of('branch', user.branch)] : []), ...user.groups.map((group) => of('group', group))];
}

/** CP-01 → group, told only as seen on users. */
function groupFromUser({ id, kind, sent }: SeenGroup): records.GroupRecord {
  return { externalId: id, raw: storeRaw(sent), name: sent.name ?? sent.id, kind, managers: null };
}
