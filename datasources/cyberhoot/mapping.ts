import type { z } from 'zod';
import type * as records from '../source/records';
import { readItems } from '../transport/wire';
import type * as wire from './contract';
import { userAssignment } from './contract';

export function profileFromCustomer(
  customer: z.output<typeof wire.customer>,
  raw: unknown,
): records.CompanyProfileRecord {
  return { externalId: customer.id, raw, name: customer.name };
}

type User = z.output<typeof wire.user>;

export function accountFromUser(user: User, raw: unknown): records.AccountRecord {
  return {
    externalId: user.id,
    raw,
    email: user.email_address,
    employeeId: user.external_id,
    firstName: user.first_name,
    lastName: user.last_name,
    status:
      user.archived_date !== null ? 'ARCHIVED' : user.active === null ? 'UNKNOWN' : user.active ? 'ACTIVE' : 'INACTIVE',
    locale: null,
    createdAt: user.date_created,
    updatedAt: null,
    trainingTotals: null,
    phishingTotals: null,
    // The hoot score is about safety: 100 is best.
    riskScore: user.hoot_score === null ? null : 100 - user.hoot_score,
  };
}

export function detailsFromUser(
  user: User,
  managers: ReadonlyMap<string, z.output<typeof wire.manager>>,
): records.AccountDetailsRecord {
  const manager = user.manager_id === null ? undefined : managers.get(user.manager_id);
  const name = manager
    ? nameOf(manager.first_name, manager.last_name)
    : nameOf(user.manager_first_name, user.manager_last_name);
  const email = manager ? manager.email_addr : user.manager_email_address;
  return { accountId: user.id, profileUrl: null, manager: name || email ? { name, email } : null };
}

function nameOf(first: string | null, last: string | null): string | null {
  return [first, last].filter(Boolean).join(' ') || null;
}

export function groupFromGroup(group: z.output<typeof wire.group>, raw: unknown): records.GroupRecord {
  const managers = group.hr_email === null ? [] : [{ accountId: null, email: group.hr_email }];
  return { externalId: group.id, raw, name: group.name, kind: group.group_type, managers };
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

type Assignment = z.output<typeof wire.assignment>;

export function courseFromAssignment(assignment: Assignment, raw: unknown): readonly records.CourseRecord[] {
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

export function policyFromAssignment(assignment: Assignment, raw: unknown): readonly records.PolicyRecord[] {
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

type UserAssignment = z.output<typeof userAssignment>;
interface Assigned {
  readonly value: UserAssignment;
  readonly raw: unknown;
  readonly list: 'active' | 'pending' | 'archived';
}

/** A person's assignments, each once: one that is completed in any list counts as completed; else active comes first. */
export function assignmentsOf(user: User) {
  const lists = (['active', 'pending', 'archived'] as const).map((list) => {
    const { items, skipped } = readItems('CH-05', user.assignments[list], userAssignment);
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

export function courseResultFromAssignment(
  { value, raw, list }: Assigned,
  user: User,
  dueOn: string | null,
): records.CourseResultRecord {
  return {
    externalId: `${value.id}:${user.id}`,
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
    dueOn,
    score: null,
    grade: null,
  };
}

export function policyResultFromAssignment({ value, raw }: Assigned, user: User): records.PolicyResultRecord {
  return {
    externalId: `${value.id}:${user.id}`,
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
export function simulationFromTraining(
  training: z.output<typeof wire.training>,
  raw: unknown,
  today: string,
): records.SimulationRecord {
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

export function exposedFromAddress(row: z.output<typeof wire.exposedAddress>): records.ExposedAccountRecord {
  return {
    accountId: row.userId,
    email: row.email,
    breachCount: row.breachCount,
    latestBreachDate: row.latestBreachDate,
    breachIds: undefined,
  };
}

interface ExposedPerson {
  readonly accountId: string | null;
  readonly email: string;
}

/** A known breach, with what it exposed of everybody. */
export function exposureFromPwned(
  row: z.output<typeof wire.pwnedBreach>,
  raw: unknown,
  person: ExposedPerson,
): records.ExposureRecord {
  const dataClasses = (row.dataClasses ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return exposure({
    person,
    raw,
    id: row.breachId,
    acknowledged: row.acknowledged,
    found: row.dateFound,
    passwordExposed: dataClasses.some((name) => /password/i.test(name)) || null,
    breach: {
      externalId: row.breachId,
      raw,
      name: row.title,
      description: row.description?.replace(/<[^>]*>/g, '') ?? null,
      breachDate: row.breachDate,
      dataClasses,
      affectedAccountCount: row.affected,
    },
  });
}

/** A row of a leaked database, with what stood in it of this person: that there was a password, never the password. */
export function exposureFromDehashed(
  row: z.output<typeof wire.dehashedBreach>,
  raw: unknown,
  person: ExposedPerson,
): records.ExposureRecord {
  const passwordExposed = row.password !== null || row.hashed_password !== null;
  return exposure({
    person: { ...person, email: row.email ?? person.email },
    raw,
    id: `dehashed:${row.id}`,
    acknowledged: row.acknowledged,
    found: row.date_found,
    passwordExposed,
    breach: {
      externalId: `dehashed:${row.database_name}`,
      raw: null,
      name: row.database_name,
      description: null,
      breachDate: null,
      dataClasses: passwordExposed ? ['Passwords'] : [],
      affectedAccountCount: null,
    },
  });
}

function exposure(of: {
  person: ExposedPerson;
  raw: unknown;
  id: string;
  acknowledged: boolean | null;
  found: string | null;
  passwordExposed: boolean | null;
  breach: records.BreachRecord;
}): records.ExposureRecord {
  return {
    externalId: `${of.id}:${of.person.accountId ?? of.person.email}`,
    raw: of.raw,
    accountId: of.person.accountId,
    email: of.person.email,
    breachId: of.breach.externalId,
    breachName: of.breach.name,
    breachDate: of.breach.breachDate,
    discoveredAt: midnight(of.found),
    acknowledged: of.acknowledged,
    passwordExposed: of.passwordExposed,
    breach: of.breach,
  };
}

/** A day as its first moment. */
function midnight(date: string | null): string | null {
  return date && `${date}T00:00:00.000Z`;
}
