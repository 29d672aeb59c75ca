import type { Batch, Batches } from '../spec/capabilities';
import type * as records from '../spec/records';
import { storeRaw } from '../runtime/raw-payload';
import { joinId, internString } from '../runtime/string-interning';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';
import { toBatchTask, withFields, withoutFields } from '../transport/listing';
import type { Listing } from '../transport/listing';
import type { Named, UserSummary } from './wire-schema';

/** CP-01 as records: the whole report, each row parsed once. */
export interface ReportRecords extends Batches {
  readonly accounts: Batch<records.AccountRecord>;
  readonly groups: Batch<records.GroupRecord>;
  readonly memberships: Batch<records.MembershipRecord>;
}

/** CP-01 → all its records. A group that occurs in several users is one record. */
export function* recordsFromReport(report: Listing<UserSummary>): CooperativeTask<ReportRecords> {
  const memberships = yield* toBatchTask(withFields(report, ['groupId']), (summary) =>
    groupsOf(summary).map(({ id }) => ({ groupId: id, accountId: summary.user.id })),
  );
  const groups = new Map(report.records.flatMap(({ value }) => groupsOf(value)).map((group) => [group.id, group]));
  return {
    accounts: yield* toBatchTask(withoutFields(report, ['groupId']), (summary, raw) => [
      accountFromSummary(summary, raw),
    ]),
    groups: { ...memberships, records: [...groups.values()].map(groupFromUser) },
    memberships,
  };
}

/** CP-01 → account. The vendor does not provide whether the person is active. */
function accountFromSummary(summary: UserSummary, raw: unknown): records.AccountRecord {
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

/** A missing given or family name is taken from the full name: the remainder without the other, or its first word and the rest. */
function namesOf({ name, firstName, lastName }: UserSummary['user']): Names {
  if (name === null || (firstName !== null && lastName !== null)) return { firstName, lastName };
  if (lastName !== null)
    return { firstName: name.endsWith(` ${lastName}`) ? name.slice(0, -lastName.length).trim() : null, lastName };
  const first = firstName ?? name.split(/\s+/)[0] ?? name;
  return { firstName: first, lastName: name.startsWith(first) ? name.slice(first.length).trim() || null : null };
}

/**
 * `overdueCourses` counts courses and materials together, so the other counts do too. null if there are no counts; if more
 * is open than was assigned, the number of completed ones is unknown.
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

/** All counts are campaigns, not mails. Submitted data implies a click. null if there are no counts. */
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

/** A group as listed in a user record. */
interface SeenGroup {
  readonly id: string;
  readonly kind: string;
  readonly sent: Named;
}

/** Branches and groups are different kinds of group. */
function groupsOf({ user }: UserSummary): readonly SeenGroup[] {
  const of = (kind: string, sent: Named) => ({ id: internString(joinId(kind, sent.id)), kind, sent });
  return [...(user.branch ? [of('branch', user.branch)] : []), ...user.groups.map((group) => of('group', group))];
}

/** CP-01 → group, known only from user records. */
function groupFromUser({ id, kind, sent }: SeenGroup): records.GroupRecord {
  return { externalId: id, raw: storeRaw(sent), name: sent.name ?? sent.id, kind, managers: null };
}
