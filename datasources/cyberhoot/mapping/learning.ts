import type { Batch } from '../../source/capabilities';
import { createRawPacker } from '../../source/raw';
import type { RawPacker } from '../../source/raw';
import type * as records from '../../source/records';
import { joinedId } from '../../source/texts';
import { steps } from '../../source/turns';
import type { Steps } from '../../source/turns';
import { batching } from '../../transport/listing';
import type { Listing } from '../../transport/listing';
import { readItems } from '../../transport/wire';
import { userAssignment } from '../contract';
import type * as wire from '../contract';
import { midnight } from './days';
import { accountFromUser, detailsFromUser } from './people';
import type { DetailsOfUser } from './people';

/** CH-05 as records: the accounts, and what each person was assigned. */
export interface UserRecords {
  readonly accounts: Batch<records.AccountRecord>;
  readonly details: Batch<DetailsOfUser>;
  /** Without due dates, which CH-10 tells. */
  readonly courseResults: Batch<records.CourseResultRecord>;
  readonly policyResults: Batch<records.PolicyResultRecord>;
}

/** CH-05 → all that it tells, each user read once. */
export function* recordsFromUsers(users: Listing<wire.User>): Steps<UserRecords> {
  const packer = createRawPacker();
  const assigned: (ReturnType<typeof assignmentsOf> & { readonly user: wire.User })[] = [];
  yield* steps(users.items, ({ value: user }) => assigned.push({ user, ...assignmentsOf(user, packer) }));
  const skipped = [...users.skipped, ...assigned.flatMap((each) => each.skipped)];
  const courses: records.CourseResultRecord[] = [];
  const policies: records.PolicyResultRecord[] = [];
  yield* steps(assigned, ({ user, assignments }) => {
    for (const one of assignments)
      if (isPolicy(one.value.type)) policies.push(policyResultFromAssignment(one, user));
      else courses.push(courseResultFromAssignment(one, user));
  });
  const { fetchedAt } = users;
  return {
    accounts: yield* batching(users, (user, raw) => [accountFromUser(user, raw)]),
    details: yield* batching(users, (user) => [detailsFromUser(user)]),
    courseResults: { records: courses, skipped, fetchedAt },
    policyResults: { records: policies, skipped, fetchedAt },
  };
}

/** What a policy type means; compared by the word in it, since the vendor lists none. */
export function isPolicy(type: string | null): boolean {
  return /policy/i.test(type ?? '');
}

const KINDS: readonly (readonly [RegExp, records.CourseKind])[] = [
  [/video/i, 'VIDEO'],
  [/survey/i, 'SURVEY'],
  [/phish/i, 'PHISHING_TRAINING'],
  [/zac|foundational/i, 'PROGRAM'],
  [/training|course/i, 'TRAINING'],
];

/** CH-10, CH-11 → course; a policy is none. */
export function courseFromAssignment(assignment: wire.Assignment, raw: unknown): readonly records.CourseRecord[] {
  const type = assignment.policy_type;
  if (isPolicy(type)) return [];
  return [
    {
      externalId: assignment.id,
      raw,
      name: assignment.policy_name,
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

/** CH-10 → policy; anything else is none. */
export function policyFromAssignment(assignment: wire.Assignment, raw: unknown): readonly records.PolicyRecord[] {
  if (!isPolicy(assignment.policy_type)) return [];
  return [
    {
      externalId: assignment.id,
      raw,
      name: assignment.policy_name,
      version: null,
      published: null,
      category: assignment.policy_type,
    },
  ];
}

interface Assigned {
  readonly value: wire.UserAssignment;
  readonly raw: unknown;
  readonly list: 'active' | 'pending' | 'archived';
}

/** A person's assignments, each once: one that is completed in any list counts as completed; else active comes first. */
function assignmentsOf(user: wire.User, packer: RawPacker) {
  const lists = (['active', 'pending', 'archived'] as const).map((list) => {
    const { items, skipped } = readItems('CH-05', user.assignments[list], userAssignment, packer);
    return { skipped, items: items.map((item): Assigned => ({ ...item, list })) };
  });
  const byId = new Map<string, Assigned>();
  for (const assigned of lists.flatMap(({ items }) => items)) {
    const known = byId.get(assigned.value.id);
    if (!known || (known.value.completed_date === null && assigned.value.completed_date !== null))
      byId.set(assigned.value.id, assigned);
  }
  return { assignments: [...byId.values()], skipped: lists.flatMap(({ skipped }) => skipped) };
}

function courseResultFromAssignment({ value, raw, list }: Assigned, user: wire.User): records.CourseResultRecord {
  return {
    externalId: joinedId(value.id, user.id),
    raw,
    accountId: user.id,
    courseId: value.id,
    courseLinkId: null,
    courseName: value.name,
    status: value.completed_date !== null ? 'COMPLETED' : list === 'archived' ? 'REMOVED' : 'NOT_STARTED',
    vendorStatus: list,
    enrolledAt: null,
    startedAt: null,
    completedAt: value.completed_date,
    dueOn: null,
    score: null,
    grade: null,
  };
}

function policyResultFromAssignment({ value, raw }: Assigned, user: wire.User): records.PolicyResultRecord {
  return {
    externalId: joinedId(value.id, user.id),
    raw,
    accountId: user.id,
    policyId: value.id,
    policyName: value.name,
    acknowledged: value.completed_date !== null,
    acknowledgedAt: value.completed_date,
    assignedAt: null,
  };
}

/** CH-22: the scheduled phishing programme. What people did in it, CyberHoot does not tell. */
export function simulationFromTraining(training: wire.Training, raw: unknown, today: string): records.SimulationRecord {
  const { effective_start: start, effective_end: end } = training;
  const status =
    start === null ? 'UNKNOWN' : start > today ? 'SCHEDULED' : end !== null && end < today ? 'ENDED' : 'RUNNING';
  return {
    externalId: training.id,
    raw,
    name: training.policy_name,
    status,
    startedAt: midnight(start),
    endedAt: midnight(end),
  };
}
