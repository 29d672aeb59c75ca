import { z } from 'zod';
import {
  count,
  id,
  number,
  optionalDate,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalNumber,
  optionalText,
  optionalTimestamp,
  text,
} from '../transport/wire';

/** SiberMate's wire. Response shapes are assumed in its contract, so each takes the variants that the contract lists. */

const PAGING_KEYS = ['nextCursor', 'totalPages'];

/** `{data: …}`, or the whole body where `data` is missing. A page of several would be cut short silently: refused. */
const data = z
  .unknown()
  .optional()
  .transform((body, context): unknown => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    const { links } = body as { links?: { next?: unknown } | null };
    if (PAGING_KEYS.some((key) => key in body) || links?.next) {
      context.addIssue({ code: 'custom', message: 'the answer is one page of several, and this API has no pages' });
      return z.NEVER;
    }
    return 'data' in body ? body.data : body;
  });

/** A list as `[…]`, or as an object with one array inside. Nothing is an empty list. */
export const list = data.transform((value, context): readonly unknown[] => {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value === 'object') {
    const arrays = Object.values(value).filter((inner): inner is unknown[] => Array.isArray(inner));
    if (arrays.length === 1 && arrays[0]) return arrays[0];
  }
  context.addIssue({ code: 'custom', message: 'expected a list' });
  return z.NEVER;
});

/** One object; null where there is none. */
export const one = data.transform((value): unknown => value ?? null);

/** One object, whatever is in it. */
export const anyObject = z.record(z.string(), z.unknown());

const named = z.object({ id, name: optionalText });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `courseId`, `courseName` flat, or nested as `course: {id, name}`; likewise for others. */
export function flatten(...names: readonly string[]) {
  return (value: unknown): unknown => {
    if (!isObject(value) || !names.some((name) => isObject(value[name]))) return value;
    const flat: Record<string, unknown> = { ...value };
    for (const name of names) {
      const nested = named.safeParse(flat[name]);
      if (!nested.success) continue;
      flat[`${name}Id`] ??= nested.data.id;
      flat[`${name}Name`] ??= nested.data.name;
    }
    return flat;
  };
}

export const ids = z
  .array(z.union([id, z.object({ id }).transform((item) => item.id)]))
  .nullish()
  .transform((list) => list ?? []);

export const company = z.object({ id, name: optionalText });

export const learner = z.object({
  id,
  email: optionalEmail,
  firstName: optionalText,
  lastName: optionalText,
  active: optionalFlag,
  status: optionalText,
  externalLearnerId: optionalText,
  locale: optionalText,
  groupIds: ids,
  groups: ids,
  riskScore: optionalNumber,
  createdAt: optionalTimestamp,
  updatedAt: optionalTimestamp,
});

export const group = z.object({ id, name: text, managerIds: ids });

export const course = z.object({ id, name: text, description: optionalText, type: optionalText, source: optionalText });

export const courseResult = z.preprocess(
  flatten('learner', 'course'),
  z.object({
    learnerId: id,
    courseId: optionalId,
    courseName: text,
    enrolledAt: optionalTimestamp,
    startedAt: optionalTimestamp,
    completedAt: optionalTimestamp,
    score: optionalNumber,
    grade: optionalText,
  }),
);

export const gapAnalysisResult = z.preprocess(
  flatten('learner'),
  z.object({ learnerId: id, startedAt: optionalTimestamp, completedAt: optionalTimestamp, score: optionalNumber }),
);

export const policyResult = z.preprocess(
  flatten('learner', 'policy'),
  z.object({
    learnerId: id,
    policyId: optionalId,
    policyName: text,
    assignedAt: optionalTimestamp,
    acknowledgedAt: optionalTimestamp,
    acknowledged: optionalFlag,
  }),
);

export const simulationResult = z.preprocess(
  flatten('learner', 'simulation'),
  z.object({
    learnerId: id,
    simulationId: optionalId,
    simulationName: optionalText,
    scheduledAt: optionalTimestamp,
    sentAt: optionalTimestamp,
    openedAt: optionalTimestamp,
    clickedAt: optionalTimestamp,
    submittedAt: optionalTimestamp,
    reportedAt: optionalTimestamp,
  }),
);

export const simulation = z.object({
  id,
  name: text,
  status: optionalText,
  startDate: optionalTimestamp,
  endDate: optionalTimestamp,
});

/** SM-59: the simulation with its results, which a list (SM-58) leaves out. */
export const simulationDetail = z.object({
  id,
  name: text,
  metrics: z.object({ sent: count }).nullish(),
  results: z.array(z.unknown()).nullish(),
});

export const policy = z.object({
  id,
  name: text,
  status: optionalText,
  majorVersion: optionalNumber,
  minorVersion: optionalNumber,
  category: optionalText,
});

export const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

export const breachedService = z.object({
  id,
  name: text,
  description: optionalText,
  breachDate: optionalDate,
  dataClasses: texts,
  affectedAccountCount: optionalNumber,
});

export const breachedAccount = z.object({
  email: z.string().trim().toLowerCase().min(1),
  learnerId: optionalId,
  breachCount: count,
  latestBreachDate: optionalDate,
  serviceIds: ids,
});

export const learnerBreach = z.object({
  serviceId: id,
  name: text,
  breachDate: optionalDate,
  discoveredAt: optionalTimestamp,
  dataClasses: texts,
  passwordExposed: optionalFlag,
  acknowledged: optionalFlag,
});

export const riskPoint = z.object({ date: z.string().regex(/^\d{4}-\d{2}-\d{2}/), score: number });
