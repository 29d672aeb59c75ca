import { FIELD_IDS, FIELDS, isField } from './fields';
import type { FieldId } from './fields';
import type { LearnerFilter } from '../../graph/gql/schema-types';

/** One condition of the filter builder, as the address holds it. It may be incomplete: then it is not applied. */
export interface Condition {
  readonly field: FieldId;
  readonly values: readonly string[];
}

/** Further conditions, of which any must hold, or none. */
export interface ConditionGroup {
  readonly mode: 'any' | 'none';
  readonly conditions: readonly Condition[];
}

export interface FilterModel {
  /** All of them must hold. */
  readonly all: readonly Condition[];
  readonly groups: readonly ConditionGroup[];
}

export const MODES = ['any', 'none'] as const satisfies ConditionGroup['mode'][];

function conditionsOf(search: URLSearchParams): readonly Condition[] {
  const fields = [...new Set(search.keys())].filter(isField);
  return fields.map((field) => ({ field, values: search.getAll(field) }));
}

function append(search: URLSearchParams, conditions: readonly Condition[]): URLSearchParams {
  for (const { field, values } of conditions)
    for (const value of values.length > 0 ? values : ['']) search.append(field, value);
  return search;
}

/** The filter of an address: `overdue=true&riskLevel=HIGH&riskLevel=CRITICAL&any=exposed%3Dtrue%26minClicks%3D2`. */
export function readFilter(search: URLSearchParams): FilterModel {
  const groups = [...search.entries()].flatMap(([name, value]): readonly ConditionGroup[] => {
    const mode = MODES.find((one) => one === name);
    return mode ? [{ mode, conditions: conditionsOf(new URLSearchParams(value)) }] : [];
  });
  return { all: conditionsOf(search), groups };
}

/** An address's parameters with another filter; what is no part of the filter stays. */
export function writeFilter(search: URLSearchParams, { all, groups }: FilterModel): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const name of [...FIELD_IDS, ...MODES]) next.delete(name);
  append(next, all);
  for (const { mode, conditions } of groups) next.append(mode, append(new URLSearchParams(), conditions).toString());
  return next;
}

type Draft = { -readonly [Id in FieldId]?: LearnerFilter[Id] };

function apply<Id extends FieldId>(draft: Draft, field: Id, values: readonly string[]): void {
  const value = FIELDS[field].parse(values);
  if (value !== undefined) draft[field] = value;
}

/** What the graph filters by; null without a condition. */
export function graphFilter({ all, groups }: FilterModel): LearnerFilter | null {
  const parts = groups.flatMap(({ mode, conditions }): readonly LearnerFilter[] => {
    const any = conditions.map(single).filter((one) => one !== null);
    if (any.length === 0) return [];
    return [mode === 'any' ? { any } : { not: { any } }];
  });
  const filter: LearnerFilter = { ...together(all), ...(parts.length > 0 ? { all: parts } : {}) };
  return Object.keys(filter).length > 0 ? filter : null;
}

function together(conditions: readonly Condition[]): LearnerFilter {
  const draft: Draft = {};
  for (const { field, values } of conditions) apply(draft, field, values);
  return draft;
}

function single(condition: Condition): LearnerFilter | null {
  const filter = together([condition]);
  return Object.keys(filter).length > 0 ? filter : null;
}
