import { mergeOutcomes, withRecords } from '../../../datasources/reads';
import type {
  AccountKey,
  Origin,
  Outcome,
  RecordOf,
  SourceRecord,
  Sourced,
  TimelineEventRecord,
} from '../../../datasources/reads';
import { uniqueShortfalls } from '../contributions';
import type { Shortfall } from '../contributions';
import { exposureDay } from '../measures/exposure';
import { isClick } from '../measures/phishing';
import { assignedOn, isCompletedLate, isOverdue } from '../measures/training';
import { mergeByOrigin } from '../outcomes';
import type { AnyOutcome } from '../outcomes';
import { orderItems, pageOf, pageSize } from '../pages/connection';
import type { PageArgs, PageConnection } from '../pages/connection';
import { singleton } from '../people/learner';
import type { Learner } from '../people/learner';
import { addDays, daysOf } from '../period';
import type { Days, PeriodInput } from '../period';
import { accountsAt } from '../person-records';
import type { QueryContext } from '../query-context';
import { readForLearners } from '../read-for-learners';
import type { ActivityKind } from '../../generated/enums';
import { isInDays } from './result-filter';
import { resultNames } from './result-names';
import type { ResultKind } from './result-types';
import { unlistedTotals } from './results';

export interface ActivityArgs extends PageArgs {
  readonly kinds?: readonly ActivityKind[] | null;
  readonly period?: PeriodInput | null;
}

/** A record with the name of its type. */
type TypedRecord = Sourced<SourceRecord> & { readonly __typename: string };

/** One thing that happened, with the record that shows it. */
export interface Activity {
  readonly at: string;
  readonly kind: ActivityKind;
  readonly origin: Origin;
  readonly title: string;
  readonly record: TypedRecord;
  /** The account that it belongs to; an address if none has it. */
  readonly account: string;
}

/** What one read shows. */
interface Shown {
  readonly activities: readonly Activity[];
  readonly outcomes: readonly AnyOutcome[];
  readonly shortfalls: readonly Shortfall[];
}

const NOTHING: Shown = { activities: [], outcomes: [], shortfalls: [] };

/** When something happened; null: it happened, and the vendor does not say when; undefined: it did not happen. */
type Moment = string | null | undefined;

/** How the records of one kind show what happened. */
interface Showing<Rec> {
  readonly kind: ResultKind;
  readonly typeName: string;
  readonly accountOf: (record: Rec) => string;
  readonly momentsOf: (record: Rec, today: string) => readonly (readonly [ActivityKind, Moment])[];
}

const COURSES: Showing<RecordOf<'courseResults'>> = {
  kind: 'courseResults',
  typeName: 'CourseResult',
  accountOf: ({ accountId }) => accountId,
  momentsOf: (result, today) => [
    ['ENROLLED', result.enrolledAt ?? midnight(assignedOn(result)) ?? undefined],
    ['STARTED', result.startedAt ?? undefined],
    ['COMPLETED', result.completedAt ?? (result.status === 'COMPLETED' ? null : undefined)],
    [
      'OVERDUE',
      result.dueOn !== null && (isOverdue(result, today) || isCompletedLate(result))
        ? midnight(addDays(result.dueOn, 1))
        : undefined,
    ],
  ],
};

const SIMULATIONS: Showing<RecordOf<'simulationResults'>> = {
  kind: 'simulationResults',
  typeName: 'SimulationResult',
  accountOf: ({ accountId }) => accountId,
  momentsOf(result) {
    const { attachmentAt, clickedAt, submittedAt, repliedAt, outcome, sentAt } = result;
    const isUndatedClick = isClick(result) && !(clickedAt ?? submittedAt ?? attachmentAt ?? repliedAt);
    return [
      ['SIMULATION_SENT', sentAt ?? (outcome === 'SCHEDULED' ? undefined : null)],
      ['OPENED', result.openedAt ?? undefined],
      ['CLICKED', clickedAt ?? (isUndatedClick ? null : undefined)],
      ['SUBMITTED', submittedAt ?? undefined],
      ['REPORTED', result.reportedAt ?? (outcome === 'REPORTED' ? null : undefined)],
      ['OTHER', attachmentAt ?? undefined],
      ['OTHER', repliedAt ?? undefined],
    ];
  },
};

const POLICIES: Showing<RecordOf<'policyResults'>> = {
  kind: 'policyResults',
  typeName: 'PolicyResult',
  accountOf: ({ accountId }) => accountId,
  momentsOf: ({ assignedAt, acknowledgedAt, acknowledged }) => [
    ['POLICY_ASSIGNED', assignedAt ?? undefined],
    ['POLICY_ACCEPTED', acknowledgedAt ?? (acknowledged ? null : undefined)],
  ],
};

const EXPOSURES: Showing<RecordOf<'exposures'>> = {
  kind: 'exposures',
  typeName: 'BreachExposure',
  accountOf: ({ accountId, email }) => accountId ?? email,
  momentsOf: (exposure) => [['EXPOSED', midnight(exposureDay(exposure))]],
};

/** The kinds of activity that records of each kind show. Events of vendors repeat those of courses and simulations. */
const NEEDED_FOR: { readonly [Kind in ResultKind]?: readonly ActivityKind[] } = {
  courseResults: ['ENROLLED', 'STARTED', 'COMPLETED', 'OVERDUE', 'OTHER'],
  simulationResults: ['SIMULATION_SENT', 'OPENED', 'CLICKED', 'SUBMITTED', 'REPORTED', 'OTHER'],
  policyResults: ['POLICY_ASSIGNED', 'POLICY_ACCEPTED'],
  exposures: ['EXPOSED'],
};

/** Of several things at one moment, the last comes first. */
const LATEST_FIRST: readonly ActivityKind[] = [
  'OTHER',
  'OVERDUE',
  'COMPLETED',
  'STARTED',
  'ENROLLED',
  'REPORTED',
  'SUBMITTED',
  'CLICKED',
  'OPENED',
  'SIMULATION_SENT',
  'POLICY_ACCEPTED',
  'POLICY_ASSIGNED',
  'EXPOSED',
  'ACCOUNT_CREATED',
];

/**
 * One line of activity over all vendors, newest first: from the person's records, accounts and timelines. Only the lists that
 * the kinds need are read.
 */
export async function learnerActivity(
  graph: QueryContext,
  learner: Learner,
  args: ActivityArgs,
): Promise<PageConnection<Activity>> {
  pageSize(args);
  const days = daysOf(args.period, graph.today);
  const kinds = args.kinds && args.kinds.length > 0 ? new Set(args.kinds) : null;
  const isWanted = (kind: ActivityKind): boolean => !kinds || kinds.has(kind);
  const show = <Rec extends SourceRecord>(showing: Showing<Rec>) =>
    NEEDED_FOR[showing.kind]?.some(isWanted) ? activitiesOf(graph, learner, showing) : NOTHING;
  const [events, ...read] = await Promise.all([
    isWanted('OTHER') ? eventActivities(graph, learner, days) : NOTHING,
    show(COURSES),
    show(SIMULATIONS),
    show(POLICIES),
    show(EXPOSURES),
  ]);
  const shown = [...read.flatMap(({ activities }) => activities), ...accountActivities(learner)];
  const moments = new Set(shown.map(momentOf));
  const items = [...shown, ...events.activities.filter((event) => !moments.has(momentOf(event)))].filter(
    ({ kind, at }) => isWanted(kind) && (!days || isInDays(at, days)),
  );
  const order = orderItems(
    items,
    ({ at, origin, kind, record }) => [at, LATEST_FIRST.indexOf(kind), origin.source, record.externalId],
    'DESC',
  );
  const outcomes = mergeByOrigin([
    ...learner.roster.map((outcome) => withRecords(outcome, [])),
    ...[events, ...read].flatMap((one) => one.outcomes),
  ]);
  const shortfalls = (): readonly Shortfall[] => uniqueShortfalls([events, ...read].flatMap((one) => one.shortfalls));
  const list = JSON.stringify(['activity', learner.id]);
  return pageOf({ list, order, direction: 'DESC', outcomes, shortfalls }, args);
}

/** Identifies what happened to one account at one moment. */
function momentOf({ at, origin, account }: Activity): string {
  return JSON.stringify([origin.source, account, at]);
}

async function activitiesOf<Rec extends SourceRecord>(
  graph: QueryContext,
  learner: Learner,
  { kind, typeName, accountOf, momentsOf }: Showing<Rec>,
): Promise<Shown> {
  const read = await readForLearners(graph.reads, kind, singleton(learner), learner.company.origins);
  // The records of a kind are those that its activities are made of.
  const outcomes = read.outcomes as readonly Outcome<SourceRecord>[] as readonly Outcome<Rec>[];
  const names = await resultNames<Rec>(
    graph,
    kind,
    outcomes.flatMap(({ records }) => records),
  );
  const undated = new Map<Origin, number>();
  const activities: Activity[] = [];
  for (const { origin, records } of outcomes)
    for (const result of records) {
      const record: TypedRecord = Object.assign({ ...result }, { owner: learner, __typename: typeName });
      for (const [name, at] of momentsOf(result, graph.today)) {
        if (at === null) undated.set(origin, 1 + (undated.get(origin) ?? 0));
        else if (at !== undefined)
          activities.push({
            at,
            kind: name,
            origin,
            title: names.nameOf(result),
            record,
            account: accountOf(result),
          });
      }
    }
  const lacking = [...undated].map(([origin, many]): Shortfall => {
    const message = `${origin.source} does not provide when ${many} thing(s) happened that its records of ${kind} show`;
    return { origin, affects: 'DATA', problem: { code: 'NOT_SUPPORTED', message } };
  });
  return {
    activities,
    outcomes: [...outcomes, ...names.outcomes.map((outcome) => withRecords(outcome, []))],
    shortfalls: [...lacking, ...unlistedTotals(graph, kind, [learner], outcomes)],
  };
}

function accountActivities(learner: Learner): readonly Activity[] {
  return learner.accounts.flatMap((account): readonly Activity[] => {
    const { origin, createdAt: at, externalId } = account;
    if (at === null) return [];
    const record = { ...account, learner, __typename: `${origin.typeName}Account` };
    return [{ at, kind: 'ACCOUNT_CREATED', origin, title: origin.source, record, account: externalId }];
  });
}

/** A day as its first moment; a time as it is. */
function midnight(day: string | null): string | null {
  return day?.length === 'YYYY-MM-DD'.length ? `${day}T00:00:00.000Z` : day;
}

/** All events of the person's accounts, within the days. */
async function eventActivities(graph: QueryContext, learner: Learner, days: Days | null): Promise<Shown> {
  const span = {
    since: midnight(days?.from ?? null),
    until: days?.to ? midnight(addDays(days.to, 1)) : null,
  };
  const read = learner.company.origins.flatMap((origin) =>
    accountsAt(learner, origin).map((key) => readEvents(graph, origin, key, span)),
  );
  const outcomes = (await Promise.all(read)).filter((outcome) => outcome !== null);
  const activities = outcomes.flatMap(({ origin, records }) =>
    records.map((event): Activity => {
      const record = { ...event, owner: learner, __typename: 'TimelineEvent' };
      const title = event.description ?? event.type;
      return { at: event.at, kind: 'OTHER', origin, title, record, account: event.accountId };
    }),
  );
  return { activities, outcomes, shortfalls: [] };
}

/** One account's events; null if the source has no timeline. */
async function readEvents(
  graph: QueryContext,
  origin: Origin,
  key: AccountKey,
  span: { readonly since: string | null; readonly until: string | null },
): Promise<Outcome<TimelineEventRecord> | null> {
  const { timeline } = graph.reads.capabilities(origin);
  if (!timeline) return null;
  const pages: Outcome<TimelineEventRecord>[] = [];
  for (let number = 1; ; number += 1) {
    const page = await graph.reads.readPage(origin, (context) => timeline.page(key, span, number, context));
    pages.push(page.outcome);
    if (page.sent < timeline.pageSize) return mergeOutcomes(origin, pages);
  }
}
