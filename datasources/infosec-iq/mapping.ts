import type { z } from 'zod';
import type * as records from '../spec/records';
import { joinId } from '../runtime/string-interning';
import type * as wire from './wire-schema';
import type * as details from './details';

export function accountFromLearner(learner: z.output<typeof wire.learner>, raw: unknown): records.AccountRecord {
  return {
    externalId: learner.id,
    raw,
    email: learner.email,
    employeeId: null,
    firstName: learner.first_name,
    lastName: learner.last_name,
    status: 'UNKNOWN',
    locale: null,
    createdAt: null,
    updatedAt: learner.modified,
    trainingTotals: null,
    phishingTotals: null,
    riskScore: null,
  };
}

/** IQ-24 */
export function detailsFromLearner(learner: z.output<typeof details.learner>): records.AccountDetailsRecord {
  const profile = learner.learner_profile;
  const { manager_name: name = null, manager_email: email = null } = profile ?? {};
  return {
    accountId: learner.id,
    profileUrl: learner.dashboard_url,
    manager: name || email ? { name, email } : null,
    department: profile?.department ?? null,
    jobTitle: profile?.title ?? null,
    country: profile?.country ?? null,
  };
}

export function groupFromGroup(group: z.output<typeof wire.group>, raw: unknown): records.GroupRecord {
  return { externalId: group.id, raw, name: group.name ?? group.id, kind: groupKind(group), managers: null };
}

/** `static` or `dynamic`; null if it was not sent. */
export function groupKind({ type, is_dynamic: isDynamic }: z.output<typeof wire.group>): string | null {
  return type ?? (isDynamic === null ? null : isDynamic ? 'dynamic' : 'static');
}

const OWNERSHIP: Readonly<Record<string, records.CourseRecord['ownership']>> = {
  system: 'MANAGED',
  shared: 'CUSTOM',
  personal: 'CUSTOM',
};

/** @param description undefined in the list (IQ-15); only the course itself (IQ-16) has it */
export function courseFromCourse(
  course: z.output<typeof wire.course>,
  raw: unknown,
  description: string | null | undefined,
): records.CourseRecord {
  return {
    externalId: course.id,
    raw,
    name: course.name ?? course.id,
    description,
    kind: 'TRAINING',
    ownership: OWNERSHIP[course.ownership ?? ''] ?? 'UNKNOWN',
    required: null,
    startsOn: null,
    endsOn: null,
    archived: null,
  };
}

const RUN_STATUS: Readonly<Record<string, records.CourseResultStatus>> = {
  not_started: 'NOT_STARTED',
  started: 'IN_PROGRESS',
  completed: 'COMPLETED',
};

/** IQ-08: one learner in one run of a campaign. Only IQ-11 contains the course of the campaign. */
export function courseResultFromRun(
  row: z.output<typeof wire.runLearner>,
  raw: unknown,
  campaign: z.output<typeof wire.campaign>,
  run: z.output<typeof wire.campaignRun>,
): records.CourseResultRecord {
  return {
    externalId: joinId(run.id, row.id),
    raw,
    accountId: row.id,
    courseId: undefined,
    courseLinkId: campaign.id,
    courseName: nameOf(campaign),
    status: RUN_STATUS[row.status ?? ''] ?? 'UNKNOWN',
    vendorStatus: row.status,
    enrolledAt: null,
    assignedOn: run.start?.slice(0, 10) ?? null,
    startedAt: null,
    completedAt: row.completed_on,
    dueOn: null,
    score: null,
    grade: null,
  };
}

/** The name of a campaign; its id if the name cannot be parsed. */
export function nameOf({ id, name }: z.output<typeof wire.campaign>): string {
  return name ?? id;
}

/** A campaign has no dates: only its runs have. */
export function simulationFromCampaign(
  campaign: z.output<typeof wire.campaign>,
  raw: unknown,
  runs: readonly z.output<typeof wire.campaignRun>[],
  now: string,
): records.SimulationRecord {
  const starts = runs.flatMap(({ start }) => start ?? []).sort();
  const ends = runs.flatMap(({ end }) => end ?? []).sort();
  const [startedAt = null, endedAt = null] = [
    starts[0],
    runs.length > 0 && ends.length === runs.length ? ends.at(-1) : undefined,
  ];
  return {
    externalId: campaign.id,
    raw,
    name: nameOf(campaign),
    status: campaignStatus(campaign.running, startedAt, endedAt, now),
    startedAt,
    endedAt,
  };
}

function campaignStatus(
  running: boolean | null,
  startedAt: string | null,
  endedAt: string | null,
  now: string,
): records.SimulationRecord['status'] {
  if (startedAt !== null && startedAt > now) return 'SCHEDULED';
  if (running) return 'RUNNING';
  if (endedAt !== null && endedAt <= now) return 'ENDED';
  return running === false ? 'ENDED' : 'UNKNOWN';
}

/** Events without a time are omitted from the timeline. */
export function timelineFromEvent(event: wire.TimelineEvent, raw: unknown): readonly records.TimelineEventRecord[] {
  const { id, learner_id: accountId, type, timestamp: at } = event;
  return at === null ? [] : [{ externalId: id, raw, accountId, type, at, description: null }];
}
