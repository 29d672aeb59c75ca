import type { Batch } from '../spec/capabilities';
import type {
  AccountRecord,
  CourseRecord,
  CourseResultRecord,
  GroupRecord,
  SimulationFlags,
  SimulationOutcome,
  SimulationRecord,
  SimulationResultRecord,
  TrainingTotals,
} from '../spec/records';
import { joinId, internString } from '../runtime/string-interning';
import type { Listing } from '../transport/listing';
import { UNREADABLE } from '../transport/wire';
import type { UserProgress } from './wire-schema';
import type { Activity, PhishingRow } from './details';

/** CG-01 → account. There is no user id and no name: the address is the key. */
export function accountFromProgress(progress: UserProgress, raw: unknown): AccountRecord {
  return {
    externalId: progress.email,
    raw,
    email: progress.email,
    employeeId: null,
    firstName: null,
    lastName: null,
    status: 'UNKNOWN',
    locale: null,
    createdAt: null,
    updatedAt: null,
    trainingTotals: trainingTotals(progress),
    phishingTotals: null,
    riskScore: null,
  };
}

function trainingTotals({ assigned_total: assigned, completed_total: completed }: UserProgress): TrainingTotals | null {
  if (assigned === null && completed === null) return null;
  return { assigned, completed, inProgress: null, overdue: null, averageScore: null };
}

/** CG-X2, type 1 → group. A team's name is its id. */
export function groupFromTeam({ team }: { readonly team: string }, raw: unknown): GroupRecord {
  return { externalId: team, raw, name: team, kind: 'team', managers: null };
}

/** CG-X4 → course result; a row without an address belongs to no account and is omitted. */
export function courseResultFromActivity(activity: Activity, raw: unknown): readonly CourseResultRecord[] {
  const { Email: email, Learning_Activity: name } = activity;
  if (email === null) return [];
  return [
    {
      externalId: joinId(name, email),
      raw,
      accountId: email,
      courseId: name,
      courseLinkId: null,
      courseName: name,
      status: 'COMPLETED',
      vendorStatus: null,
      enrolledAt: null,
      startedAt: midnight(activity.Start_date),
      completedAt: midnight(activity.Completion_Date),
      dueOn: null,
      score: null,
      grade: null,
    },
  ];
}

/** CG-X4 → courses, known only from completed lessons: the name is the id. */
export function coursesFromActivities({ records: items, ...rest }: Listing<Activity>): Batch<CourseRecord> {
  const names = new Set(items.map(({ value }) => value.Learning_Activity));
  return {
    ...rest,
    records: [...names].map((name) => ({
      externalId: name,
      raw: null,
      name,
      description: null,
      kind: 'TRAINING',
      ownership: 'UNKNOWN',
      required: null,
      startsOn: null,
      endsOn: null,
      archived: null,
    })),
  };
}

/** CG-X3 → one result for each person and template. The most severe event counts. */
export function simulationResultFromRow(row: PhishingRow, raw: unknown): SimulationResultRecord {
  const { opened, clicked, dataSubmitted: submitted, reported, sentDate: sent } = row;
  const target = row.email ?? `target:${row.targetId ?? ''}`;
  return {
    externalId: [row.campaignName, row.templateId, target].filter((part) => part !== null).join(':'),
    raw,
    accountId: target,
    simulationId: row.campaignName,
    simulationName: row.campaignName,
    outcome: outcomeOf(row),
    scheduledAt: null,
    sentAt: midnight(sent),
    openedAt: dayOf(opened),
    clickedAt: dayOf(clicked),
    submittedAt: dayOf(submitted),
    reportedAt: dayOf(reported),
    flags: flagsOf({ opened, clicked, submitted, reported }),
  };
}

/** Whether each step happened, independent of when. There are few combinations, so equal objects are shared. */
function flagsOf(row: Readonly<Record<keyof SimulationFlags, PhishingRow['clicked']>>): SimulationFlags {
  const flag = (what: PhishingRow['clicked']): boolean | null => (what === UNREADABLE ? null : what && true);
  const flags = {
    opened: flag(row.opened),
    clicked: flag(row.clicked),
    submitted: flag(row.submitted),
    reported: flag(row.reported),
  };
  const key = Object.values(flags).join();
  const shared = FLAGS.get(key) ?? flags;
  FLAGS.set(key, shared);
  return shared;
}
const FLAGS = new Map<string, SimulationFlags>();

function outcomeOf(row: PhishingRow): SimulationOutcome {
  const { clicked, dataSubmitted: submitted } = row;
  if (submitted && submitted !== UNREADABLE) return 'SUBMITTED_DATA';
  if (clicked && clicked !== UNREADABLE) return 'CLICKED';
  // An ambiguous click is reported neither as a click nor as none.
  if (submitted === UNREADABLE || clicked === UNREADABLE) return 'UNKNOWN';
  if (row.reported) return 'REPORTED';
  if (row.opened) return 'OPENED';
  const isReported = [row.opened, clicked, submitted, row.reported].some((what) => what !== null);
  return isReported || row.sentDate !== null ? 'SENT' : 'UNKNOWN';
}

function dayOf(what: PhishingRow['clicked']): string | null {
  return what && what !== UNREADABLE ? midnight(what.on) : null;
}

function midnight(date: string | null): string | null {
  return date && internString(`${date}T00:00:00.000Z`);
}

/** CG-X3 → simulations, known only from their results: a campaign's name is its id. */
export function simulationsFromRows({ records: items, ...rest }: Listing<PhishingRow>): Batch<SimulationRecord> {
  const campaigns = Map.groupBy(items, ({ value }) => value.campaignName);
  return {
    ...rest,
    records: [...campaigns].map(([name, rows]) => ({
      externalId: name,
      raw: null,
      name,
      status: 'UNKNOWN',
      startedAt: midnight(rows.flatMap(({ value }) => value.sentDate ?? []).sort()[0] ?? null),
      endedAt: null,
    })),
  };
}
