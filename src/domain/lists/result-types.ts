import type {
  AssessmentResultRecord,
  CourseResultRecord,
  ExposureRecord,
  PersonalRecordKind,
  PolicyResultRecord,
  RecordOf,
  SimulationResultRecord,
} from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import { scoreValue } from '../measures/values';
import type { Direction } from '../pages/order';

/** The times that lists of results are sorted by, newest first. */
export const courseResultTime = (result: CourseResultRecord) =>
  result.completedAt ?? result.startedAt ?? result.enrolledAt ?? result.dueOn;
export const simulationResultTime = (result: SimulationResultRecord) => result.sentAt ?? result.scheduledAt;
export const policyResultTime = (result: PolicyResultRecord) => result.acknowledgedAt ?? result.assignedAt;
const assessmentResultTime = (result: AssessmentResultRecord) => result.completedAt;
export const exposureTime = (exposure: ExposureRecord) => exposure.breachDate ?? exposure.discoveredAt;

/** The kinds of results that people have, as lists show them. */
export type ResultKind = Extract<
  PersonalRecordKind,
  'courseResults' | 'simulationResults' | 'policyResults' | 'assessmentResults' | 'exposures'
>;

export type ResultOrderField = 'DATE' | 'DUE_ON' | 'LEARNER_NAME' | 'NAME' | 'STATUS' | 'SCORE';
export interface ResultOrder {
  readonly field?: ResultOrderField;
  readonly direction?: Direction;
}

/** What lists compare of one kind of result. */
export interface ResultType<Rec> {
  readonly timeOf: (result: Rec) => string | null;
  /** The name of what the result is of; null if the result does not include it. */
  readonly nameOf: (result: Rec) => string | null;
  /** The rank of the status. */
  readonly statusOf: (result: Rec) => number | null;
  readonly dueOn?: (result: Rec) => string | null;
  readonly scoreOf?: (result: Rec) => number | null;
  /** The fields of the record that an order depends on, where sources may lack them. */
  readonly orderFields: { readonly [Field in ResultOrderField]?: string };
}

const COURSE_STATUSES: readonly string[] = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'REMOVED', 'UNKNOWN'];
const OUTCOMES: readonly string[] = [
  'SCHEDULED',
  'SENT',
  'OPENED',
  'CLICKED',
  'SUBMITTED_DATA',
  'OPENED_ATTACHMENT',
  'REPLIED',
  'REPORTED',
  'UNKNOWN',
];

const RESULT_TYPES: { readonly [Kind in ResultKind]: ResultType<RecordOf<Kind>> } = {
  courseResults: {
    timeOf: courseResultTime,
    nameOf: ({ courseName }) => courseName,
    statusOf: ({ status }) => COURSE_STATUSES.indexOf(status),
    dueOn: ({ dueOn }) => dueOn,
    scoreOf: ({ score }) => scoreValue(score),
    orderFields: { DUE_ON: 'dueOn', SCORE: 'score' },
  },
  simulationResults: {
    timeOf: simulationResultTime,
    nameOf: ({ simulationName }) => simulationName,
    statusOf: ({ outcome }) => OUTCOMES.indexOf(outcome),
    orderFields: {},
  },
  policyResults: {
    timeOf: policyResultTime,
    nameOf: ({ policyName }) => policyName,
    statusOf: ({ acknowledged }) => Number(acknowledged),
    orderFields: {},
  },
  assessmentResults: {
    timeOf: assessmentResultTime,
    nameOf: ({ name }) => name,
    statusOf: ({ status }) => COURSE_STATUSES.indexOf(status),
    scoreOf: ({ score }) => scoreValue(score),
    orderFields: { SCORE: 'score' },
  },
  exposures: {
    timeOf: exposureTime,
    nameOf: ({ breachName }) => breachName,
    statusOf: ({ acknowledged }) => (acknowledged === null ? null : Number(acknowledged)),
    orderFields: { STATUS: 'acknowledged' },
  },
};

/** What lists compare of a kind of result. */
export function resultType<Rec>(kind: ResultKind): ResultType<Rec> {
  // The entry of a kind is about its records.
  return RESULT_TYPES[kind] as unknown as ResultType<Rec>;
}

/** @throws BadInput if the list has no such field */
export function checkedOrder(
  kind: ResultKind,
  order: ResultOrder | null | undefined,
): { readonly field: ResultOrderField; readonly direction: Direction } {
  const { field = 'DATE', direction = 'DESC' } = order ?? {};
  const { dueOn, scoreOf } = RESULT_TYPES[kind];
  if ((field === 'DUE_ON' && !dueOn) || (field === 'SCORE' && !scoreOf))
    throw new BadInput('orderBy.field', `${field} does not apply to ${kind}; send another field`);
  return { field, direction };
}

/** The value that a result is sorted by; the names are not always values of the result. */
export function orderValue<Rec>(
  kind: ResultKind,
  field: Exclude<ResultOrderField, 'LEARNER_NAME' | 'NAME'>,
): (result: Rec) => string | number | null {
  const { timeOf, statusOf, dueOn, scoreOf } = resultType<Rec>(kind);
  switch (field) {
    case 'DATE':
      return timeOf;
    case 'STATUS':
      return statusOf;
    case 'DUE_ON':
      return dueOn ?? (() => null);
    case 'SCORE':
      return scoreOf ?? (() => null);
  }
}
