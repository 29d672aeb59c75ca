import { addUnreadable } from '../../spec/batch';
import type { Batch, Batches, SkippedRecord } from '../../spec/capabilities';
import { onePerCourse } from '../../transport/course-results';
import { createRawPayloadWriter } from '../../runtime/raw-payload';
import type { RawPayloadWriter } from '../../runtime/raw-payload';
import type * as records from '../../spec/records';
import { joinId } from '../../runtime/string-interning';
import { forEachSliced, runSync } from '../../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../runtime/cooperative-scheduler';
import { toBatchTask, withFields, withoutFields } from '../../transport/listing';
import type { Listing } from '../../transport/listing';
import { UNREADABLE, UnreadableCounts, orNull, readItemsTask } from '../../transport/wire';
import { readAssignments, userAssignment } from '../wire-schema';
import type * as wire from '../wire-schema';
import { entriesOf } from '../wire-lists';
import { midnight } from './days';
import { accountFromUser, detailsFromUser } from './people';
import type { DetailsOfUser } from './people';

/** CH-05 as records: the accounts, and the assignments of each person. */
export interface UserRecords extends Batches {
  readonly accounts: Batch<records.AccountRecord>;
  readonly details: Batch<DetailsOfUser>;
  readonly courseResults: Batch<UndatedCourseResult>;
  readonly policyResults: Batch<records.PolicyResultRecord>;
}

/** A course result without the days that only CH-10 provides: they are filled in when both lists have been read. */
interface UndatedCourseResult extends Omit<records.CourseResultRecord, 'assignedOn' | 'dueOn'> {
  assignedOn?: records.CalendarDate | null;
  dueOn: records.CalendarDate | null;
}

/** The acceptance of the policy is the only content of a result. */
const UNDECIDED: SkippedRecord = { endpoint: 'CH-05', reason: 'completed_date: expected a time' };

/** CH-05 → all its records, each user parsed once. */
export function* recordsFromUsers(users: Listing<wire.User>): CooperativeTask<UserRecords> {
  const packer = createRawPayloadWriter();
  const assigned: (ReturnType<typeof assignmentsOf> & { readonly user: wire.User })[] = [];
  yield* forEachSliced(users.records, ({ value: user }) => assigned.push({ user, ...assignmentsOf(user, packer) }));
  const skipped = [...users.skipped, ...assigned.flatMap((each) => each.skipped)];
  const names = addUnreadable(assigned.flatMap((each) => each.unreadable));
  const unreadable = new UnreadableCounts();
  const courses: UndatedCourseResult[] = [];
  const policies: records.PolicyResultRecord[] = [];
  const undecided: SkippedRecord[] = [];
  yield* forEachSliced(assigned, ({ user, assignments }) => {
    for (const one of assignments)
      if (isPolicy(one.value.type)) {
        const result = policyResultFromAssignment(one, user);
        if (result) policies.push(result);
        else undecided.push(UNDECIDED);
      } else {
        courses.push(courseResultFromAssignment(one, user, unreadable));
        unreadable.endRecord(true);
      }
  });
  const { fetchedAt } = users;
  return {
    accounts: yield* toBatchTask(withoutFields(users, ['manager']), (user, raw) => [accountFromUser(user, raw)]),
    details: yield* toBatchTask(withFields(users, ['manager']), (user) => [detailsFromUser(user)]),
    courseResults: {
      records: yield* onePerCourse(courses),
      skipped,
      unreadable: [...names.filter(({ field }) => field === 'courseName'), ...unreadable.list('CH-05')],
      fetchedAt,
    },
    policyResults: {
      records: policies,
      skipped: [...skipped, ...undecided],
      unreadable: names.filter(({ field }) => field === 'policyName'),
      fetchedAt,
    },
  };
}

/** The meaning of a policy type, matched by a word in it, because the vendor documents no list. */
function isPolicy(type: string | null): boolean {
  return /policy/i.test(type ?? '');
}

const KINDS: readonly (readonly [RegExp, records.CourseKind])[] = [
  [/video/i, 'VIDEO'],
  [/survey/i, 'SURVEY'],
  [/phish/i, 'PHISHING_TRAINING'],
  [/zac|foundational/i, 'PROGRAM'],
  [/training|course/i, 'TRAINING'],
];

/** CH-10, CH-11 → course; none for a policy. */
export function courseFromAssignment(assignment: wire.Assignment, raw: unknown): readonly records.CourseRecord[] {
  const type = assignment.policy_type;
  if (isPolicy(type)) return [];
  return [
    {
      externalId: assignment.id,
      raw,
      name: assignment.policy_name ?? assignment.id,
      description: null,
      kind: KINDS.find(([word]) => word.test(type ?? ''))?.[1] ?? 'OTHER',
      ownership: 'UNKNOWN',
      required: assignment.is_optional === null ? null : !assignment.is_optional,
      startsOn: assignment.effective_start,
      endsOn: assignment.effective_end,
      archived: assignment.archived,
    },
  ];
}

/** CH-10 → policy; none for anything else. */
export function policyFromAssignment(assignment: wire.Assignment, raw: unknown): readonly records.PolicyRecord[] {
  if (!isPolicy(assignment.policy_type)) return [];
  return [
    {
      externalId: assignment.id,
      raw,
      name: assignment.policy_name ?? assignment.id,
      version: null,
      published: null,
      category: assignment.policy_type,
    },
  ];
}

const NO_LISTS: SkippedRecord = { endpoint: 'CH-05', reason: 'assignments: expected active, pending and archived' };

interface Assigned {
  readonly value: wire.UserAssignment;
  readonly raw: unknown;
  readonly list: 'active' | 'pending' | 'archived';
}

/** A person's assignments, each once: completed if it is completed in any list; otherwise the active list has priority. */
function assignmentsOf(user: wire.User, packer: RawPayloadWriter) {
  const { pending, archived } = user;
  const found = readAssignments(user.assignments);
  const inside = found ?? {};
  // The vendor's document closes a bracket too early: two of the lists may be beside the first instead of with it.
  const sent = { active: [inside.active], pending: [inside.pending, pending], archived: [inside.archived, archived] };
  const lists = (['active', 'pending', 'archived'] as const).flatMap((list) =>
    sent[list]
      .filter((value) => value !== undefined)
      .map((value) => {
        const { entries, skipped } = entriesOf('CH-05', `assignments.${list}`, value);
        const read = runSync(readItemsTask('CH-05', entries, userAssignment, packer));
        const items = read.records.map((item): Assigned => ({ ...item, list }));
        return { items, unreadable: read.unreadable, skipped: [...skipped, ...read.skipped] };
      }),
  );
  const byId = new Map<string, Assigned>();
  for (const assigned of lists.flatMap(({ items }) => items)) {
    const existing = byId.get(assigned.value.id);
    if (!existing || (!isCompleted(existing) && isCompleted(assigned))) byId.set(assigned.value.id, assigned);
  }
  return {
    assignments: [...byId.values()],
    skipped: [...(found ? [] : [NO_LISTS]), ...lists.flatMap(({ skipped }) => skipped)],
    unreadable: lists.flatMap(({ unreadable }) => unreadable),
  };
}

function isCompleted({ value }: Assigned): boolean {
  return typeof value.completed_date === 'string';
}

function courseResultFromAssignment(
  { value, raw, list }: Assigned,
  user: wire.User,
  unreadable: UnreadableCounts,
): UndatedCourseResult {
  const { completed_date: completed } = value;
  if (completed === UNREADABLE) for (const field of ['status', 'completedAt']) unreadable.note(field);
  const open = list === 'archived' ? 'REMOVED' : 'NOT_STARTED';
  return {
    externalId: joinId(value.id, user.id),
    raw,
    accountId: user.id,
    courseId: value.id,
    courseLinkId: null,
    courseName: value.name ?? value.id,
    status: completed === UNREADABLE ? 'UNKNOWN' : completed === null ? open : 'COMPLETED',
    vendorStatus: list,
    enrolledAt: null,
    startedAt: null,
    completedAt: orNull(completed),
    dueOn: null,
    score: null,
    grade: null,
  };
}

/** null if the acceptance of the policy cannot be parsed. */
function policyResultFromAssignment({ value, raw }: Assigned, user: wire.User): records.PolicyResultRecord | null {
  const { completed_date: completed } = value;
  if (completed === UNREADABLE) return null;
  return {
    externalId: joinId(value.id, user.id),
    raw,
    accountId: user.id,
    policyId: value.id,
    policyName: value.name ?? value.id,
    acknowledged: completed !== null,
    acknowledgedAt: completed,
    assignedAt: null,
  };
}

/** CH-22: the scheduled phishing programme. CyberHoot provides no results of it. */
export function simulationFromTraining(training: wire.Training, raw: unknown, today: string): records.SimulationRecord {
  return {
    externalId: training.id,
    raw,
    name: training.policy_name ?? training.id,
    status: statusOn(today, training),
    startedAt: midnight(orNull(training.effective_start)),
    endedAt: midnight(orNull(training.effective_end)),
  };
}

function statusOn(
  today: string,
  { effective_start: start, effective_end: end }: wire.Training,
): records.SimulationRecord['status'] {
  if (start === null || start === UNREADABLE) return 'UNKNOWN';
  if (start > today) return 'SCHEDULED';
  if (end === UNREADABLE) return 'UNKNOWN';
  return end !== null && end < today ? 'ENDED' : 'RUNNING';
}
