import type {
  AssessmentResultRecord,
  CourseResultRecord,
  ExposureRecord,
  Outcome,
  PersonalRecordKind,
  PolicyResultRecord,
  RecordOf,
  SimulationResultRecord,
  SourceRecord,
  Sourced,
} from '../../../datasources/reads';
import type { Shortfall } from '../contributions';
import { joinedRecords } from '../joined-records';
import { readForLearners } from '../read-for-learners';
import { originsOf } from '../query-context';
import type { QueryContext } from '../query-context';
import { isOverdue } from '../measures/training';
import { countValue } from '../measures/values';
import type { AnyOutcome } from '../outcomes';
import { orderItems, pageOf, paginate } from '../pages/connection';
import type { Order, PageConnection, SortedList, PageArgs } from '../pages/connection';
import type { SortKey } from '../pages/cursor';
import { singleton } from '../people/learner';
import type { Learner } from '../people/learner';
import type { AssessmentResult, CourseResult, Exposure, PolicyResult, SimulationResult } from '../records';
import { mapMaybePromise } from '../maybe-promise';
import type { MaybePromise } from '../maybe-promise';
import { Unknowns } from './unknowns';

/** Arguments of a list that can be limited to some vendors. */
export interface VendorArgs extends PageArgs {
  readonly vendors?: readonly string[] | null;
}
export interface CourseResultArgs extends VendorArgs {
  readonly status?: readonly string[] | null;
  readonly overdue?: boolean | null;
}
export interface SimulationResultArgs extends VendorArgs {
  readonly outcome?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
}
export interface ExposureArgs extends VendorArgs {
  readonly acknowledged?: boolean | null;
}

/** Decides whether a record is in a list. A record that cannot be decided is noted in `unknowns` and left out. */
export type Judge<Rec> = (record: Sourced<Rec>, unknowns: Unknowns) => boolean;

/** A page of the records of some outcomes, filtered, newest first. */
export function listNewest<Rec extends SourceRecord>(
  list: string,
  outcomes: readonly Outcome<Rec>[],
  timeOf: (record: Rec) => string | null,
  args: PageArgs,
  judge: Judge<Rec> | null = null,
): PageConnection<Sourced<Rec>> {
  return paginate(newestFirst(list, outcomes, timeOf, judge), args);
}

function newestFirst<Rec extends SourceRecord>(
  list: string,
  outcomes: readonly Outcome<Rec>[],
  timeOf: (record: Rec) => string | null,
  judge: Judge<Rec> | null,
  others: () => readonly Shortfall[] = () => [],
): SortedList<Sourced<Rec>> {
  const unknowns = judge && new Unknowns(outcomes);
  return {
    list,
    items: outcomes.flatMap(({ records }) =>
      unknowns ? records.filter((record) => judge(record, unknowns)) : records,
    ),
    outcomes,
    keyOf: (record) => newestKey(timeOf(record), record),
    direction: 'DESC',
    shortfalls: () => [...(unknowns?.shortfalls() ?? []), ...others()],
  };
}

function newestKey(time: string | null, record: Sourced<SourceRecord>): SortKey {
  return [time, record.origin.source, record.externalId];
}

function ofLearner<K extends PersonalRecordKind, Rec extends RecordOf<K> & SourceRecord>(
  graph: QueryContext,
  kind: K,
  learner: Learner,
  args: VendorArgs,
  timeOf: (record: Rec) => string | null,
  judge: Judge<Rec> | null = null,
): MaybePromise<PageConnection<Sourced<Rec> & { readonly owner: Learner }>> {
  const list = `${kind} ${learner.id}`;
  const owned = (record: Sourced<Rec>) => ({ ...record, owner: learner });
  const joined = args.vendors || judge ? undefined : joinedRecords(graph.reads, kind, learner);
  if (joined) {
    // RecordOf<K> is the record type of the kind; Rec only adds that the record has an id.
    const outcomes = joined.outcomes as readonly Outcome<Rec>[];
    const order = joined.list(() =>
      orderNewestFirst(
        outcomes.flatMap(({ records }) => records.map(owned)),
        timeOf,
      ),
    );
    const shortfalls = () => unlistedTotals(graph, kind, learner, outcomes);
    return pageOf({ list, order, direction: 'DESC', outcomes, shortfalls }, args);
  }
  const records = readForLearners(graph.reads, kind, singleton(learner), originsOf(learner.company, args.vendors));
  return mapMaybePromise(records, ({ outcomes }) => {
    const unowned = newestFirst(list, outcomes as readonly Outcome<Rec>[], timeOf, judge, () =>
      unlistedTotals(graph, kind, learner, outcomes),
    );
    return pageOf({ ...unowned, order: orderNewestFirst(unowned.items.map(owned), timeOf) }, args);
  });
}

function orderNewestFirst<Item extends Sourced<Rec>, Rec extends SourceRecord>(
  items: readonly Item[],
  timeOf: (record: Rec) => string | null,
): Order<Item> {
  return orderItems(items, (item) => newestKey(timeOf(item), item), 'DESC');
}

/** Reports items that the totals count and the list does not contain: else the list would contradict the totals. */
function unlistedTotals(
  graph: QueryContext,
  kind: PersonalRecordKind,
  learner: Learner,
  outcomes: readonly AnyOutcome[],
): readonly Shortfall[] {
  const what = kind === 'courseResults' ? 'training' : kind === 'simulationResults' ? 'phishing' : null;
  if (what === null) return [];
  return outcomes.flatMap(({ origin, state, records }): readonly Shortfall[] => {
    if (state === 'FAILED' || !graph.reads.capabilities(origin).totals?.includes(what)) return [];
    const accounts = learner.accounts.filter((account) => account.origin === origin);
    const counts = accounts.map(({ trainingTotals, phishingTotals }) =>
      countValue((what === 'training' ? trainingTotals?.assigned : phishingTotals?.sent) ?? null),
    );
    const total = counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    const listed = records.filter((record) => !isLeftOutOfCounts(record)).length;
    if (total === listed) return [];
    const many = `${total ?? 'an unknown number'} ${what === 'training' ? 'assigned' : 'sent'}`;
    const message = `${origin.source} provides only totals: ${many}, of which ${listed} are listed`;
    return [{ origin, affects: 'DATA', problem: { code: 'NOT_SUPPORTED', message } }];
  });
}

function isLeftOutOfCounts(record: unknown): boolean {
  if (typeof record !== 'object' || record === null) return false;
  return ('status' in record && record.status === 'REMOVED') || ('outcome' in record && record.outcome === 'SCHEDULED');
}

export const courseResultTime = (result: CourseResultRecord) =>
  result.completedAt ?? result.startedAt ?? result.enrolledAt ?? result.dueOn;
export const simulationResultTime = (result: SimulationResultRecord) => result.sentAt ?? result.scheduledAt;

export function judgeCourseResult(
  { reads, today }: QueryContext,
  { status, overdue }: Omit<CourseResultArgs, keyof VendorArgs>,
): Judge<CourseResultRecord> | null {
  if (!status && !isGiven(overdue)) return null;
  /** false if the filter selects only one of the two: then the source must distinguish them. */
  const ignoresBegun = !status || status.includes('NOT_STARTED') === status.includes('IN_PROGRESS');
  const lacks = ({ origin }: Sourced<CourseResultRecord>, field: string): boolean =>
    reads.capabilities(origin).courseResults?.missingFields?.includes(field) ?? false;
  return (result, unknowns) => {
    const isOpen = result.status === 'NOT_STARTED' || result.status === 'IN_PROGRESS';
    if (status) {
      if (!ignoresBegun && isOpen && lacks(result, 'status.IN_PROGRESS')) unknowns.add(result.origin, 'status');
      if (!status.includes(result.status))
        return result.status === 'UNKNOWN' ? unknowns.add(result.origin, 'status') : false;
    }
    if (!isGiven(overdue)) return true;
    if (result.dueOn === null && isOpen && (lacks(result, 'dueOn') || unknowns.isUnreadable(result.origin, 'dueOn')))
      return unknowns.add(result.origin, 'dueOn');
    // A result that has no due date, or is completed, is not overdue.
    return (isOverdue(result, today) ?? false) === overdue;
  };
}

export function judgeSimulationResult({
  outcome,
  since,
  until,
}: Omit<SimulationResultArgs, keyof VendorArgs>): Judge<SimulationResultRecord> | null {
  if (!outcome && !since && !until) return null;
  return (result, unknowns) => {
    if (outcome && !outcome.includes(result.outcome))
      return result.outcome === 'UNKNOWN' ? unknowns.add(result.origin, 'outcome') : false;
    if (!since && !until) return true;
    const time = simulationResultTime(result);
    // A mail that is still scheduled was not sent in any time span.
    if (time === null) return result.outcome === 'SCHEDULED' ? false : unknowns.add(result.origin, 'sentAt');
    return isWithin(time, since, until);
  };
}

export function learnerCourseResults(
  graph: QueryContext,
  learner: Learner,
  args: CourseResultArgs,
): MaybePromise<PageConnection<CourseResult>> {
  return ofLearner(graph, 'courseResults', learner, args, courseResultTime, judgeCourseResult(graph, args));
}

export function learnerSimulationResults(
  graph: QueryContext,
  learner: Learner,
  args: SimulationResultArgs,
): MaybePromise<PageConnection<SimulationResult>> {
  return ofLearner(graph, 'simulationResults', learner, args, simulationResultTime, judgeSimulationResult(args));
}

export function learnerPolicyResults(
  graph: QueryContext,
  learner: Learner,
  args: VendorArgs,
): MaybePromise<PageConnection<PolicyResult>> {
  return ofLearner(graph, 'policyResults', learner, args, policyResultTime);
}

export const policyResultTime = (result: PolicyResultRecord) => result.acknowledgedAt ?? result.assignedAt;

export function learnerAssessmentResults(
  graph: QueryContext,
  learner: Learner,
  args: VendorArgs,
): MaybePromise<PageConnection<AssessmentResult>> {
  return ofLearner(graph, 'assessmentResults', learner, args, (result: AssessmentResultRecord) => result.completedAt);
}

export function learnerExposures(
  graph: QueryContext,
  learner: Learner,
  args: ExposureArgs,
): MaybePromise<PageConnection<Exposure>> {
  const { acknowledged } = args;
  const judge: Judge<ExposureRecord> = (exposure, unknowns) =>
    exposure.acknowledged === null
      ? unknowns.add(exposure.origin, 'acknowledged')
      : exposure.acknowledged === acknowledged;
  return ofLearner(graph, 'exposures', learner, args, exposureTime, isGiven(acknowledged) ? judge : null);
}

export const exposureTime = (exposure: ExposureRecord) => exposure.breachDate ?? exposure.discoveredAt;

/** From `since` (inclusive) to `until` (exclusive), compared as text: a date means its first moment. */
export function isWithin(time: string, since?: string | null, until?: string | null): boolean {
  return (!since || time >= since) && (!until || time < until);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
