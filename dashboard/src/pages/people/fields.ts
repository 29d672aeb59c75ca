import { isDay } from '../../navigation/period';
import type {
  CountFilter,
  LearnerFilter,
  LearnerStatus,
  Period,
  RiskLevel,
  Vendor,
} from '../../graph/gql/schema-types';

/** Every condition of the graph's filter of people; a field that the graph adds must be added here. */
export type FieldId = Exclude<keyof LearnerFilter, 'any' | 'all' | 'not'>;

/** How a value is edited. `choices` are fixed; `teams` and `groups` are read from the graph. */
type FieldKind = 'text' | 'texts' | 'choices' | 'teams' | 'groups' | 'yesNo' | 'day' | 'days' | 'number' | 'counts';

const VENDORS = ['SIBERMATE', 'INFOSEC_IQ', 'CYBERPILOT', 'CYBERHOOT', 'CYBER_GURU'] as const satisfies Vendor[];
const STATUSES = ['ACTIVE', 'INACTIVE', 'ARCHIVED', 'UNKNOWN'] as const satisfies LearnerStatus[];
const RISK_LEVELS = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const satisfies RiskLevel[];

interface Field<Value> {
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
  /** The value for the graph; undefined while it is not complete, or is none. */
  readonly parse: (values: readonly string[]) => Value | undefined;
}

type Fields = { readonly [Id in FieldId]: Field<NonNullable<LearnerFilter[Id]>> };

const filled = (values: readonly string[]): readonly string[] => values.map((one) => one.trim()).filter(Boolean);
const first = (values: readonly string[]): string | undefined => filled(values)[0];
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length > 0 ? items : undefined);

const text: Field<string> = { kind: 'text', parse: first };
const texts: Field<readonly string[]> = { kind: 'texts', parse: (values) => some(filled(values)) };
const yesNo: Field<boolean> = {
  kind: 'yesNo',
  parse: ([value]) => (value === 'true' ? true : value === 'false' ? false : undefined),
};
const day: Field<string> = { kind: 'day', parse: ([value = '']) => (isDay(value) ? value : undefined) };
const number: Field<number> = { kind: 'number', parse: ([value = '']) => wholeNumber(value) };
const days: Field<Period> = { kind: 'days', parse: ([value = '']) => daysOf(value) };
const counts: Field<CountFilter> = { kind: 'counts', parse: countFilter };

function choices<Choice extends string>(all: readonly Choice[]): Field<readonly Choice[]> {
  return { kind: 'choices', choices: all, parse: (values) => some(all.filter((one) => values.includes(one))) };
}

function wholeNumber(value: string): number | undefined {
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** The two ends of `a..b`, each of which may be empty. */
export function ends(value: string): readonly [string, string] {
  const at = value.indexOf('..');
  return at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at + 2)];
}

/** Both ends as days; undefined if none is a day. */
function daysOf(value: string): Period | undefined {
  const [from, to] = ends(value);
  if (!isDay(from) && !isDay(to)) return undefined;
  return { ...(isDay(from) ? { from } : {}), ...(isDay(to) ? { to } : {}) };
}

/** `2..5` and, as a second value, the days `2026-01-01..2026-03-31`. */
function countFilter([range = '', within = '']: readonly string[]): CountFilter | undefined {
  const [atLeast, atMost] = ends(range).map(wholeNumber);
  if (atLeast === undefined && atMost === undefined) return undefined;
  const { from, to } = daysOf(within) ?? {};
  return {
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(from ? { since: from } : {}),
    ...(to ? { until: to } : {}),
  };
}

/** In the order in which they are offered. */
export const FIELDS: Fields = {
  search: text,
  status: choices(STATUSES),
  riskLevel: choices(RISK_LEVELS),
  overdue: yesNo,
  exposed: yesNo,
  team: { kind: 'teams', parse: (values) => some(filled(values)) },
  group: { kind: 'groups', parse: first },
  vendors: choices(VENDORS),
  missingFrom: choices(VENDORS),
  hasConflict: yesNo,
  clickedSince: day,
  minClicks: number,
  clicks: counts,
  phishProneIn: days,
  reports: counts,
  neverSimulated: yesNo,
  dueWithinDays: number,
  overdueCount: counts,
  neverEnrolled: yesNo,
  joinedSince: day,
  joinedUntil: day,
  locale: texts,
  department: texts,
  jobTitle: texts,
  country: texts,
  manager: { kind: 'text', parse: (values) => values.map((one) => one.trim()).find((one) => /^\S+@\S+$/.test(one)) },
};

export const isField = (name: string): name is FieldId => Object.hasOwn(FIELDS, name);
export const FIELD_IDS: readonly FieldId[] = Object.keys(FIELDS).filter(isField);
