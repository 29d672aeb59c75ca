import type {
  CourseResultRecord,
  ExposureRecord,
  Outcome,
  PersonalRecordKind,
  SimulationResultRecord,
  SourceRecord,
  Sourced,
} from '../../../datasources/reads';
import { unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import { joinedRecords } from '../joined-records';
import { readForLearners } from '../read-for-learners';
import { originsOf } from '../query-context';
import type { QueryContext } from '../query-context';
import { isOverdue } from '../measures/training';
import { countValue } from '../measures/values';
import type { AnyOutcome } from '../outcomes';
import { orderItems, pageOf, paginate } from '../pages/connection';
import type { PageConnection, SortedList, PageArgs } from '../pages/connection';
import type { SortKey } from '../pages/cursor';
import { singleton } from '../people/learner';
import type { Learner } from '../people/learner';
import { checkSpan } from '../period';
import type { AssessmentResult, CourseResult, Exposure, PolicyResult, SimulationResult } from '../records';
import { mapMaybePromise } from '../maybe-promise';
import type { MaybePromise } from '../maybe-promise';
import { foldText } from '../text';
import { resultNames } from './result-names';
import { simulationResultTime } from './result-types';
import { checkedOrder, orderValue, resultType } from './result-types';
import type { ResultKind, ResultOrder, ResultOrderField } from './result-types';
import { Unknowns } from './unknowns';

/** Arguments of a list that can be limited to some vendors. */
export interface VendorArgs extends PageArgs {
  readonly vendors?: readonly string[] | null;
}
/** Arguments of a list of results. */
export interface ResultArgs extends VendorArgs {
  readonly orderBy?: ResultOrder | null;
}
export interface CourseResultArgs extends ResultArgs {
  readonly status?: readonly string[] | null;
  readonly overdue?: boolean | null;
}
export interface SimulationResultArgs extends ResultArgs {
  readonly outcome?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
}
export interface ExposureArgs extends ResultArgs {
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

function newestKey(time: string | number | null, record: Sourced<SourceRecord>): SortKey {
  return [time, record.origin.source, record.externalId];
}

function ofLearner<Rec extends SourceRecord>(
  graph: QueryContext,
  kind: ResultKind,
  learner: Learner,
  args: ResultArgs,
  judge: Judge<Rec> | null = null,
): MaybePromise<PageConnection<Sourced<Rec> & { readonly owner: Learner }>> {
  const { field, direction } = checkedOrder(kind, args.orderBy);
  const isNewestFirst = field === 'DATE' && direction === 'DESC';
  const list = JSON.stringify([kind, learner.id, ...(isNewestFirst ? [] : [field, direction])]);
  const owned = (record: Sourced<Rec>) => ({ ...record, owner: learner });
  const { timeOf } = resultType<Rec>(kind);
  const joined = args.vendors || judge || !isNewestFirst ? undefined : joinedRecords(graph.reads, kind, learner);
  if (joined) {
    // RecordOf<K> is the record type of the kind; Rec only adds that the record has an id.
    const outcomes = joined.outcomes as readonly Outcome<SourceRecord>[] as readonly Outcome<Rec>[];
    const order = joined.list(() =>
      orderItems(
        outcomes.flatMap(({ records }) => records.map(owned)),
        (item) => newestKey(timeOf(item), item),
        'DESC',
      ),
    );
    const shortfalls = () => unlistedTotals(graph, kind, [learner], outcomes);
    return pageOf({ list, order, direction: 'DESC', outcomes, shortfalls }, args);
  }
  const read = readForLearners(graph.reads, kind, singleton(learner), originsOf(learner.company, args.vendors));
  return mapMaybePromise(read, (records) => {
    const outcomes = records.outcomes as readonly Outcome<SourceRecord>[] as readonly Outcome<Rec>[];
    const shortfalls = () => [
      ...unlistedTotals(graph, kind, [learner], outcomes),
      ...orderShortfalls(graph, kind, field, outcomes),
    ];
    const unowned = newestFirst(list, outcomes, timeOf, judge, shortfalls);
    const page = (valueOf: (record: Sourced<Rec>) => string | number | null) => {
      const order = orderItems(unowned.items.map(owned), (item) => newestKey(valueOf(item), item), direction);
      return pageOf({ ...unowned, direction, order }, args);
    };
    // All results of one learner have one learner's name.
    if (field === 'LEARNER_NAME') return page(() => null);
    if (field !== 'NAME') return page(orderValue<Rec>(kind, field));
    return resultNames(graph, kind, unowned.items).then(({ nameOf }) => page((record) => foldText(nameOf(record))));
  });
}

/** Sources that do not provide the value that results are sorted by. */
export function orderShortfalls(
  graph: QueryContext,
  kind: ResultKind,
  field: ResultOrderField,
  outcomes: readonly AnyOutcome[],
): readonly Shortfall[] {
  const needed = resultType(kind).orderFields[field];
  if (needed === undefined) return [];
  return outcomes.flatMap((outcome): readonly Shortfall[] => {
    const { origin, records } = outcome;
    const missing = graph.reads.capabilities(origin)[kind]?.missingFields ?? [];
    if (records.length === 0 || !missing.includes(needed)) return unreadableShortfall(outcome, [needed], 'ORDER');
    const message = `${origin.source} does not provide "${needed}"`;
    return [{ origin, affects: 'ORDER', problem: { code: 'NOT_SUPPORTED', message } }];
  });
}

/** Reports items that the totals count and the list does not contain: else the list would contradict the totals. */
export function unlistedTotals(
  graph: QueryContext,
  kind: PersonalRecordKind,
  learners: readonly Learner[],
  outcomes: readonly AnyOutcome[],
): readonly Shortfall[] {
  const what = kind === 'courseResults' ? 'training' : kind === 'simulationResults' ? 'phishing' : null;
  if (what === null) return [];
  return outcomes.flatMap(({ origin, state, records }): readonly Shortfall[] => {
    if (state === 'FAILED' || !graph.reads.capabilities(origin).totals?.includes(what)) return [];
    let total: number | null = 0;
    for (const { accounts } of learners)
      for (const account of accounts) {
        if (account.origin !== origin) continue;
        const { trainingTotals, phishingTotals } = account;
        const count = countValue((what === 'training' ? trainingTotals?.assigned : phishingTotals?.sent) ?? null);
        total = total === null || count === null ? null : total + count;
      }
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

export function judgeCourseResult(
  { reads, today }: QueryContext,
  { status, overdue }: Omit<CourseResultArgs, keyof ResultArgs>,
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
}: Omit<SimulationResultArgs, keyof ResultArgs>): Judge<SimulationResultRecord> | null {
  checkSpan('until', until, 'since', since);
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
  return ofLearner(graph, 'courseResults', learner, args, judgeCourseResult(graph, args));
}

export function learnerSimulationResults(
  graph: QueryContext,
  learner: Learner,
  args: SimulationResultArgs,
): MaybePromise<PageConnection<SimulationResult>> {
  return ofLearner(graph, 'simulationResults', learner, args, judgeSimulationResult(args));
}

export function learnerPolicyResults(
  graph: QueryContext,
  learner: Learner,
  args: ResultArgs,
): MaybePromise<PageConnection<PolicyResult>> {
  return ofLearner(graph, 'policyResults', learner, args);
}

export function learnerAssessmentResults(
  graph: QueryContext,
  learner: Learner,
  args: ResultArgs,
): MaybePromise<PageConnection<AssessmentResult>> {
  return ofLearner(graph, 'assessmentResults', learner, args);
}

export function learnerExposures(
  graph: QueryContext,
  learner: Learner,
  args: ExposureArgs,
): MaybePromise<PageConnection<Exposure>> {
  const { acknowledged } = args;
  return ofLearner(graph, 'exposures', learner, args, isGiven(acknowledged) ? judgeAcknowledged(acknowledged) : null);
}

/** Decides whether exposures are acknowledged, or not. */
export function judgeAcknowledged(wanted: boolean): Judge<ExposureRecord> {
  return ({ acknowledged, origin }, unknowns) =>
    acknowledged === null ? unknowns.add(origin, 'acknowledged') : acknowledged === wanted;
}

/** From `since` (inclusive) to `until` (exclusive), compared as text: a date means its first moment. */
export function isWithin(time: string, since?: string | null, until?: string | null): boolean {
  return (!since || time >= since) && (!until || time < until);
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
