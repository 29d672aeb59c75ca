import type { z } from 'zod';
import type * as records from '../spec/records';
import { joinId } from '../runtime/string-interning';
import { UNREADABLE, orNull } from '../transport/wire';
import type { Unreadable } from '../transport/wire';
import type * as wire from './wire-schema';

export function profileFromCompany(company: z.output<typeof wire.company>, raw: unknown): records.CompanyProfileRecord {
  return { externalId: company.id, raw, name: company.name };
}

export function accountFromLearner(learner: z.output<typeof wire.learner>, raw: unknown): records.AccountRecord {
  return {
    externalId: learner.id,
    raw,
    email: learner.email,
    employeeId: learner.externalLearnerId,
    firstName: learner.firstName,
    lastName: learner.lastName,
    status: learnerStatus(learner),
    locale: learner.locale,
    createdAt: learner.createdAt,
    updatedAt: learner.updatedAt,
    trainingTotals: null,
    phishingTotals: null,
    riskScore: learner.riskScore,
  };
}

function learnerStatus({ active, status }: z.output<typeof wire.learner>): records.LearnerStatus {
  if (active !== null) return active ? 'ACTIVE' : 'INACTIVE';
  const word = status?.toLowerCase();
  return word === 'active' ? 'ACTIVE' : word === 'inactive' ? 'INACTIVE' : word === 'archived' ? 'ARCHIVED' : 'UNKNOWN';
}

export function membershipsFromLearner({
  id,
  groupIds,
  groups,
}: z.output<typeof wire.learner>): readonly records.MembershipRecord[] {
  return [...new Set([...groupIds, ...groups])].map((groupId) => ({ groupId, accountId: id }));
}

export function groupFromGroup(group: z.output<typeof wire.group>, raw: unknown): records.GroupRecord {
  const managers = group.managerIds.map((accountId) => ({ accountId, email: null }));
  return { externalId: group.id, raw, name: group.name ?? group.id, kind: null, managers };
}

export function courseFromCourse(course: z.output<typeof wire.course>, raw: unknown): records.CourseRecord {
  const { type, source } = course;
  return {
    externalId: course.id,
    raw,
    name: course.name ?? course.id,
    description: course.description,
    kind: type === 'gap_analysis' ? 'GAP_ANALYSIS' : type === 'training' ? 'TRAINING' : 'OTHER',
    ownership: source === 'managed' ? 'MANAGED' : source === 'custom' ? 'CUSTOM' : 'UNKNOWN',
    required: null,
    startsOn: null,
    endsOn: null,
    archived: null,
  };
}

interface Progress {
  readonly startedAt: string | null | Unreadable;
  readonly completedAt: string | null | Unreadable;
}

/** SiberMate sends no status: it is derived from the dates; an unreadable date makes it unknown. */
function statusFromDates({ startedAt, completedAt }: Progress): records.CourseResultStatus {
  if (completedAt !== null) return completedAt === UNREADABLE ? 'UNKNOWN' : 'COMPLETED';
  if (startedAt === UNREADABLE) return 'UNKNOWN';
  return startedAt === null ? 'NOT_STARTED' : 'IN_PROGRESS';
}

export function courseResultFromRow(row: z.output<typeof wire.courseResult>, raw: unknown): records.CourseResultRecord {
  // The contract requires one of the two.
  const courseName = row.courseName ?? row.courseId ?? '';
  return {
    externalId: joinId(row.courseId ?? courseName, row.learnerId),
    raw,
    accountId: row.learnerId,
    courseId: row.courseId,
    courseLinkId: null,
    courseName,
    status: statusFromDates(row),
    vendorStatus: null,
    enrolledAt: row.enrolledAt,
    startedAt: orNull(row.startedAt),
    completedAt: orNull(row.completedAt),
    dueOn: null,
    score: row.score,
    grade: row.grade,
  };
}

export function assessmentFromGapAnalysis(
  row: z.output<typeof wire.gapAnalysisResult>,
  raw: unknown,
): records.AssessmentResultRecord {
  return {
    externalId: joinId('gap-analysis', row.learnerId),
    raw,
    accountId: row.learnerId,
    name: 'Gap analysis',
    status: statusFromDates(row),
    score: row.score,
    completedAt: orNull(row.completedAt),
  };
}

export function policyFromPolicy(policy: z.output<typeof wire.policy>, raw: unknown): records.PolicyRecord {
  const { majorVersion, minorVersion, status } = policy;
  return {
    externalId: policy.id,
    raw,
    name: policy.name ?? policy.id,
    version: majorVersion === null ? null : `${majorVersion}.${minorVersion ?? 0}`,
    published: status === 'live' ? true : status === 'draft' ? false : null,
    category: policy.category,
  };
}

export function policyResultFromRow(row: z.output<typeof wire.policyResult>, raw: unknown): records.PolicyResultRecord {
  const { acknowledged, acknowledgedAt } = row;
  // The contract requires one of the two.
  const policyName = row.policyName ?? row.policyId ?? '';
  return {
    externalId: joinId(row.policyId ?? policyName, row.learnerId),
    raw,
    accountId: row.learnerId,
    policyId: row.policyId,
    policyName,
    acknowledged: typeof acknowledged === 'boolean' ? acknowledged : typeof acknowledgedAt === 'string',
    acknowledgedAt: orNull(acknowledgedAt),
    assignedAt: row.assignedAt,
  };
}

const SIMULATION_STATUS: Readonly<Record<string, records.SimulationRecord['status']>> = {
  scheduled: 'SCHEDULED',
  active: 'RUNNING',
  completed: 'ENDED',
};

export function simulationFromSimulation(
  simulation: z.output<typeof wire.simulation>,
  raw: unknown,
): records.SimulationRecord {
  return {
    externalId: simulation.id,
    raw,
    name: simulation.name ?? simulation.id,
    status: SIMULATION_STATUS[simulation.status ?? ''] ?? 'UNKNOWN',
    startedAt: simulation.startDate,
    endedAt: simulation.endDate,
  };
}

/** @param simulation the requested simulation, if the row does not name it */
export function simulationResultFromRow(
  row: z.output<typeof wire.simulationResult>,
  raw: unknown,
  simulation: string | null = null,
): records.SimulationResultRecord {
  const simulationId = row.simulationId ?? simulation;
  return {
    externalId: joinId(simulationId ?? row.simulationName ?? '', row.learnerId),
    raw,
    accountId: row.learnerId,
    simulationId,
    simulationName: row.simulationName,
    outcome: outcomeFromTimes(row),
    scheduledAt: row.scheduledAt,
    sentAt: orNull(row.sentAt),
    openedAt: row.openedAt,
    clickedAt: orNull(row.clickedAt),
    submittedAt: orNull(row.submittedAt),
    reportedAt: row.reportedAt,
  };
}

/** An unreadable time is not taken for a click: it may also mean "never". */
function outcomeFromTimes(row: z.output<typeof wire.simulationResult>): records.SimulationOutcome {
  const { sentAt, clickedAt, submittedAt } = row;
  if (typeof submittedAt === 'string') return 'SUBMITTED_DATA';
  if (typeof clickedAt === 'string') return 'CLICKED';
  if (submittedAt === UNREADABLE || clickedAt === UNREADABLE) return 'UNKNOWN';
  if (row.reportedAt !== null) return 'REPORTED';
  if (row.openedAt !== null) return 'OPENED';
  if (sentAt === UNREADABLE) return 'UNKNOWN';
  return sentAt === null ? 'SCHEDULED' : 'SENT';
}

export function breachFromService(service: z.output<typeof wire.breachedService>, raw: unknown): records.BreachRecord {
  return {
    externalId: service.id,
    raw,
    name: service.name ?? service.id,
    description: service.description,
    breachDate: service.breachDate,
    dataClasses: service.dataClasses,
    affectedAccountCount: service.affectedAccountCount,
  };
}

export function exposedFromAccount(account: z.output<typeof wire.breachedAccount>): records.ExposedAccountRecord {
  return {
    accountId: account.learnerId,
    email: account.email,
    // An address on the list was found in at least one breach.
    breachCount: account.breachCount ?? (account.serviceIds.length || null),
    latestBreachDate: account.latestBreachDate,
    breachIds: account.serviceIds,
  };
}

/** SM-12: one breach of one learner. */
export function exposureFromBreach(
  breach: z.output<typeof wire.learnerBreach>,
  raw: unknown,
  key: { accountId: string; email: string },
): records.ExposureRecord {
  const name = breach.name ?? breach.serviceId;
  return {
    externalId: joinId(breach.serviceId, key.accountId),
    raw,
    accountId: key.accountId,
    email: key.email,
    breachId: breach.serviceId,
    breachName: name,
    breachDate: breach.breachDate,
    discoveredAt: breach.discoveredAt,
    acknowledged: breach.acknowledged,
    passwordExposed: breach.passwordExposed ?? namesPasswords(breach.dataClasses),
    breach: {
      externalId: breach.serviceId,
      raw,
      name,
      description: undefined,
      breachDate: breach.breachDate,
      dataClasses: breach.dataClasses,
      affectedAccountCount: undefined,
    },
  };
}

/** SM-61 and SM-62: the only data about addresses that belong to no learner. */
export function exposureFromService(service: records.BreachRecord, email: string): records.ExposureRecord {
  return {
    externalId: joinId(service.externalId, email),
    raw: service.raw,
    accountId: null,
    email,
    breachId: service.externalId,
    breachName: service.name,
    breachDate: service.breachDate,
    discoveredAt: null,
    acknowledged: null,
    passwordExposed: namesPasswords(service.dataClasses),
  };
}

/** true if the exposed data includes passwords; otherwise null, because the vendor does not say. */
function namesPasswords(dataClasses: readonly string[]): true | null {
  return dataClasses.some((name) => /password/i.test(name)) || null;
}

export function riskPointFromPoint({ date, score }: z.output<typeof wire.riskPoint>): records.RiskPointRecord {
  return { date, score };
}
