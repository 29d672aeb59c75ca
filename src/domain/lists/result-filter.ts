import type {
  CourseResultRecord,
  ExposureRecord,
  Origin,
  PersonalRecordKind,
  PolicyResultRecord,
  SimulationResultRecord,
  Sourced,
} from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import { judgeClickOf } from '../click-judgement';
import type { Company } from '../company';
import type { ClickVerdict } from '../../generated/enums';
import { decodeId } from '../ids';
import { assignedOn, isCompletedLate } from '../measures/training';
import { exposureDay } from '../measures/exposure';
import { hasEvent } from '../measures/phishing';
import { PHISHING, provisionOf } from '../measures/provision';
import type { PhishingCount, Provision } from '../measures/provision';
import { daysOf } from '../period';
import type { Days, PeriodInput } from '../period';
import type { QueryContext } from '../query-context';
import { foldText } from '../text';
import type { CourseIds } from './catalogue-records';
import type { LearnerFilter } from './filter/learner-filter';
import { judgeAcknowledged, judgeCourseResult, judgeSimulationResult } from './results';
import type { Judge } from './results';
import type { ResultKind } from './result-types';

export interface ResultFilter {
  readonly learner?: LearnerFilter | null;
  readonly vendors?: readonly string[] | null;
  readonly status?: readonly string[] | null;
  readonly outcome?: readonly string[] | null;
  readonly clickVerdict?: readonly ClickVerdict[] | null;
  readonly clicked?: boolean | null;
  readonly reported?: boolean | null;
  readonly overdue?: boolean | null;
  readonly completedLate?: boolean | null;
  readonly acknowledged?: boolean | null;
  readonly course?: readonly string[] | null;
  readonly simulation?: readonly string[] | null;
  readonly policy?: readonly string[] | null;
  readonly breach?: readonly string[] | null;
  readonly dueBefore?: string | null;
  readonly period?: PeriodInput | null;
  readonly search?: string | null;
}

/** The lists that the fields of a filter apply to; the others apply to all. */
const APPLIES_TO: { readonly [Field in keyof ResultFilter]?: readonly ResultKind[] } = {
  status: ['courseResults', 'assessmentResults'],
  outcome: ['simulationResults'],
  clickVerdict: ['simulationResults'],
  clicked: ['simulationResults'],
  reported: ['simulationResults'],
  overdue: ['courseResults'],
  completedLate: ['courseResults'],
  acknowledged: ['policyResults', 'exposures'],
  course: ['courseResults'],
  simulation: ['simulationResults'],
  policy: ['policyResults'],
  breach: ['exposures'],
  dueBefore: ['courseResults'],
};

/** A filter of results, checked. */
export interface CheckedFilter extends ResultFilter {
  readonly days: Days | null;
  /** The sources and vendors' ids of the objects that the results must be of; null: of any. */
  readonly of: ReadonlySet<string> | null;
}

/** @throws BadInput naming the field */
export function checkFilter(
  graph: QueryContext,
  company: Company,
  kind: ResultKind,
  filter: ResultFilter,
): CheckedFilter {
  for (const name of Object.keys(filter) as (keyof ResultFilter)[]) {
    const lists = APPLIES_TO[name];
    if (lists && isGiven(filter[name]) && !lists.includes(kind))
      throw new BadInput(`filter.${name}`, `does not apply to ${kind}, only to ${lists.join(' and ')}; leave it out`);
  }
  const of = [
    objects(company, 'Course', 'course', filter.course),
    objects(company, 'Simulation', 'simulation', filter.simulation),
    objects(company, 'Policy', 'policy', filter.policy),
    objects(company, 'Breach', 'breach', filter.breach),
  ];
  return {
    ...filter,
    vendors: listOrNull(filter.vendors),
    status: listOrNull(filter.status),
    outcome: listOrNull(filter.outcome),
    days: daysOf(filter.period, graph.today, 'filter.period'),
    of: of.find((one) => one !== null) ?? null,
  };
}

/** An empty list filters nothing. */
function listOrNull(list: readonly string[] | null | undefined): readonly string[] | null {
  return list && list.length > 0 ? list : null;
}

function objects(
  company: Company,
  type: string,
  field: string,
  ids: readonly string[] | null | undefined,
): ReadonlySet<string> | null {
  if (!ids || ids.length === 0) return null;
  return new Set(
    ids.map((id, index) => {
      const decoded = decodeId(id);
      const [slug, source = '', externalId = ''] = decoded?.parts ?? [];
      if (decoded?.type !== type || slug !== company.slug || !company.origins.some((one) => one.source === source))
        throw new BadInput(`filter.${field}[${index}]`, `is not the id of a ${field} of this company`);
      return objectKey(source, externalId);
    }),
  );
}

function objectKey(source: string, externalId: string): string {
  return `${source}/${externalId}`;
}

/** Decides about each record, from what the record has. */
export interface ResultTests<Rec> {
  /** null: every record matches. */
  readonly judge: Judge<Rec> | null;
  /** The same for the period alone, so that what it lacks is reported as such. */
  readonly period: Judge<Rec> | null;
}

/**
 * Makes the tests of a filter.
 * @param nameOf the name of what a result is of
 */
export function testsOf<Rec>(
  graph: QueryContext,
  kind: ResultKind,
  filter: CheckedFilter,
  nameOf: (record: Sourced<Rec>) => string,
  courses: CourseIds,
): ResultTests<Rec> {
  const { search, days } = filter;
  const wanted = foldText((search ?? '').trim());
  // The tests of a kind are about its records.
  const own = TESTS[kind](graph, filter, courses) as readonly (Judge<Rec> | null)[];
  const tests = [
    ...own.filter((test) => test !== null),
    ...(wanted === '' ? [] : [(record: Sourced<Rec>) => foldText(nameOf(record)).includes(wanted)]),
  ];
  return {
    judge: tests.length === 0 ? null : (record, unknowns) => tests.every((test) => test(record, unknowns)),
    period: days && (PERIODS[kind](days) as Judge<Rec>),
  };
}

const TESTS: {
  readonly [Kind in ResultKind]: (
    graph: QueryContext,
    filter: CheckedFilter,
    courses: CourseIds,
  ) => readonly (Judge<never> | null)[];
} = {
  courseResults: (graph, filter, courses) => [
    judgeCourseResult(graph, { status: filter.status, overdue: filter.overdue }),
    isGiven(filter.completedLate) ? judgeCompletedLate(graph, filter.completedLate) : null,
    isGiven(filter.dueBefore) ? judgeDueBefore(graph, filter.dueBefore) : null,
    filter.of && judgeCourse(filter.of, courses),
  ],
  simulationResults: (graph, { outcome, clickVerdict, clicked, reported, of }) => [
    judgeSimulationResult({ outcome }),
    isGiven(clicked) ? judgeEvent(graph, 'clicked', clicked) : null,
    isGiven(reported) ? judgeEvent(graph, 'reported', reported) : null,
    clickVerdict && clickVerdict.length > 0
      ? (result: Sourced<SimulationResultRecord>) => {
          const verdict = judgeClickOf(graph, result)?.verdict;
          return verdict !== undefined && clickVerdict.includes(verdict);
        }
      : null,
    of && judgeObject<SimulationResultRecord>(of, 'simulationId', ({ simulationId }) => simulationId),
  ],
  policyResults: (_, { acknowledged, of }) => [
    isGiven(acknowledged) ? (result: Sourced<PolicyResultRecord>) => result.acknowledged === acknowledged : null,
    of && judgeObject<PolicyResultRecord>(of, 'policyId', ({ policyId }) => policyId),
  ],
  assessmentResults: (_, { status }) => [judgeStatus(status)],
  exposures: (_, { acknowledged, of }) => [
    isGiven(acknowledged) ? judgeAcknowledged(acknowledged) : null,
    of && judgeObject<ExposureRecord>(of, 'breachId', ({ breachId }) => breachId),
  ],
};

function judgeStatus(status: readonly string[] | null | undefined) {
  if (!status) return null;
  const judge: Judge<{ readonly status: string }> = (result, unknowns) => {
    if (status.includes(result.status)) return true;
    return result.status === 'UNKNOWN' && unknowns.add(result.origin, 'status');
  };
  return judge;
}

/** Whether a source lacks a field, or sent it unreadably: then null does not mean that there is none. */
function isUncertain(
  graph: QueryContext,
  kind: PersonalRecordKind,
  origin: Origin,
  field: string,
  unknowns: Parameters<Judge<unknown>>[1],
): boolean {
  const missing = graph.reads.capabilities(origin)[kind]?.missingFields ?? [];
  return missing.includes(field) || unknowns.isUnreadable(origin, field);
}

/** Whether a mail was clicked, or was reported, as the summaries count it. */
function judgeEvent(
  graph: QueryContext,
  event: 'clicked' | 'reported',
  wanted: boolean,
): Judge<SimulationResultRecord> {
  const provisions = new Map<Origin, Provision<PhishingCount>>();
  return (result, unknowns) => {
    const { origin } = result;
    const provision =
      provisions.get(origin) ?? provisionOf(PHISHING, graph.reads.capabilities(origin), unknowns.unreadableAt(origin));
    provisions.set(origin, provision);
    const happened = hasEvent(result, provision, event);
    return happened === null ? unknowns.add(origin, EVENT_FIELD[event]) : happened === wanted;
  };
}
const EVENT_FIELD = { clicked: 'clickedAt', reported: 'reportedAt' } as const;

/** What is not completed is not completed late, nor is what has no due date. */
function judgeCompletedLate(graph: QueryContext, wanted: boolean): Judge<CourseResultRecord> {
  return (result, unknowns) => {
    const { origin, status, dueOn } = result;
    const isLate = isCompletedLate(result);
    if (isLate !== null) return isLate === wanted;
    if (status === 'UNKNOWN') return unknowns.add(origin, 'status');
    if (status !== 'COMPLETED') return !wanted;
    const field = dueOn === null ? 'dueOn' : 'completedAt';
    if (dueOn !== null || isUncertain(graph, 'courseResults', origin, field, unknowns))
      return unknowns.add(origin, field);
    return !wanted;
  };
}

function judgeDueBefore(graph: QueryContext, day: string): Judge<CourseResultRecord> {
  return ({ origin, dueOn }, unknowns) => {
    if (dueOn !== null) return dueOn < day;
    return isUncertain(graph, 'courseResults', origin, 'dueOn', unknowns) && unknowns.add(origin, 'dueOn');
  };
}

function judgeObject<Rec>(
  of: ReadonlySet<string>,
  field: string,
  idOf: (record: Rec) => string | null | undefined,
): Judge<Rec> {
  const sources = new Set([...of].map((key) => key.slice(0, key.indexOf('/'))));
  return (record, unknowns) => {
    const { source } = record.origin;
    if (!sources.has(source)) return false;
    const id = idOf(record);
    return id ? of.has(objectKey(source, id)) : unknowns.add(record.origin, field);
  };
}

function judgeCourse(of: ReadonlySet<string>, courses: CourseIds): Judge<CourseResultRecord> {
  return judgeObject<Sourced<CourseResultRecord>>(of, 'courseId', (result) =>
    courses.of(result),
  ) as Judge<CourseResultRecord>;
}

/** Whether a result belongs to some days, as the summaries count it. */
const PERIODS: { readonly [Kind in ResultKind]: (days: Days) => Judge<never> } = {
  courseResults: (days) => judgeAssigned(days),
  simulationResults: (days) =>
    judgeDay<SimulationResultRecord>(days, 'sentAt', ({ sentAt, outcome }) =>
      // A mail that is still scheduled was not sent on any day.
      sentAt === null && outcome === 'SCHEDULED' ? undefined : sentAt,
    ),
  policyResults: (days) => judgeDay<PolicyResultRecord>(days, 'assignedAt', ({ assignedAt }) => assignedAt),
  assessmentResults: (days) =>
    judgeDay<{ readonly status: string; readonly completedAt: string | null }>(
      days,
      'completedAt',
      ({ status, completedAt }) => completedAt ?? (status === 'COMPLETED' || status === 'FAILED' ? null : undefined),
    ),
  exposures: (days) => judgeDay<ExposureRecord>(days, 'discoveredAt', exposureDay),
};

/** @param timeOf null: the time is not known; undefined: there is none */
function judgeDay<Rec>(days: Days, field: string, timeOf: (record: Rec) => string | null | undefined): Judge<Rec> {
  return (record, unknowns) => {
    const time = timeOf(record);
    if (time === undefined) return false;
    return time === null ? unknowns.add(record.origin, field) : isInDays(time, days);
  };
}

/** Open at some time in the days: assigned on or before the last, and not completed before the first. */
function judgeAssigned({ from, to }: Days): Judge<CourseResultRecord> {
  return (result, unknowns) => {
    const { status, completedAt, origin } = result;
    if (status === 'REMOVED') return false;
    const day = assignedOn(result);
    if (day === null) return unknowns.add(origin, 'enrolledAt');
    if (to !== null && day > to) return false;
    if (status === 'NOT_STARTED' || status === 'IN_PROGRESS' || from === null) return true;
    return completedAt === null ? unknowns.add(origin, 'completedAt') : completedAt.slice(0, 10) >= from;
  };
}

/** Whether a time or a day, in UTC, is one of some days. */
export function isInDays(time: string, { from, to }: Days): boolean {
  const day = time.slice(0, 10);
  return (from === null || day >= from) && (to === null || day <= to);
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
