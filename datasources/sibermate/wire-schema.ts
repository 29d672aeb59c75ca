import { z } from 'zod';
import {
  date,
  email,
  id,
  optional,
  optionalCount,
  optionalDate,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalIds,
  optionalJson,
  optionalList,
  optionalName,
  optionalObject,
  optionalScore,
  optionalText,
  optionalTexts,
  optionalTimestamp,
  readCount,
  readFlag,
  row,
  score,
} from '../transport/wire';

/** SiberMate's wire schemas. Its contract assumes the response shapes, so each schema accepts the variants that the contract lists. */

/** `{data: …}`, or the whole body if `data` is missing. */
const data = z
  .unknown()
  .optional()
  .transform((body): unknown => (isObject(body) && !Array.isArray(body) && 'data' in body ? body.data : body));

/** A list as `[…]`, or as an object with one array inside. A missing body is an empty list. One page of several is rejected. */
export const list = z
  .unknown()
  .optional()
  .transform((body, context): readonly unknown[] => {
    const value = data.parse(body);
    const found = listIn(value);
    if (found && !isOnePageOfSeveral([body, value], found.length)) return found;
    const message = found ? 'the response is one page of several, but this API has no pages' : 'expected a list';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

function listIn(value: unknown): readonly unknown[] | undefined {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value)) return undefined;
  const arrays = Object.values(value).filter((inner): inner is unknown[] => Array.isArray(inner));
  return arrays.length === 1 ? arrays[0] : undefined;
}

/** Objects in which APIs describe pages, if not beside the list. */
const PAGING_OBJECTS = ['meta', 'links', 'pagination', 'paging', 'pageInfo'];
/** How they do, compared without case and `_`. */
const NEXT = new Set(['next', 'nextcursor', 'nextpage', 'nextpagetoken', 'nexttoken', 'nextlink', 'nexturl']);
const MORE = new Set(['hasmore', 'hasnext', 'hasnextpage']);
const PAGES = new Set(['totalpages', 'pagecount', 'pages', 'lastpage']);
const TOTAL = new Set(['total', 'totalcount', 'totalitems', 'totalresults']);

/**
 * Whether an answer says that there is more of its list. The API has no pages, so the rest could not be read, and the list
 * would be cut short silently. A page that says it is the only one is whole.
 */
function isOnePageOfSeveral(holders: readonly unknown[], length: number): boolean {
  const objects = holders.filter(isObject).filter((holder) => !Array.isArray(holder));
  return [...objects, ...objects.flatMap((holder) => PAGING_OBJECTS.map((name) => holder[name])).filter(isObject)].some(
    (holder) =>
      Object.entries(holder).some(([name, value]) => {
        const key = name.replaceAll('_', '').toLowerCase();
        if (NEXT.has(key)) return value !== null && value !== false && value !== '';
        if (MORE.has(key)) return readFlag(value) === true;
        if (PAGES.has(key)) return (readCount(value) ?? 0) > 1;
        return TOTAL.has(key) && (readCount(value) ?? 0) > length;
      }),
  );
}

/** One object; null if there is none. */
export const one = data.transform((value): unknown => value ?? null);

/** One object with any fields. */
export const anyObject = z.record(z.string(), optionalJson.identifies);

const named = row({ id, name: optionalText });

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `courseId`, `courseName` flat, or nested as `course: {id, name}`; the same for other names. */
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

/** A list of names, or an object with a flag for each name. */
export const modules = optional<readonly string[]>('a list of modules', (value) => {
  if (Array.isArray(value)) return value.every((name) => typeof name === 'string') ? value : undefined;
  if (!isObject(value)) return undefined;
  return Object.entries(value).flatMap(([name, on]) => (readFlag(on) === true ? [name] : []));
});

/*
 * Includes the fields of SiberMate's own types: they are parsed with each list, so that unreadable fields are counted with
 * it, and parsed again from the raw payload when a client requests them.
 */

/** SM-04, SM-05 */
export const company = row({
  id,
  name: optionalText,
  domain: optionalText,
  domains: optionalTexts.feeds('domains').nullish(),
  status: optionalText,
  plan: optionalObject(
    row({
      name: optionalText,
      status: optionalText,
      learnerLimit: optionalCount,
      learnerCount: optionalCount,
    }),
  ),
  modules,
  createdAt: optionalTimestamp,
});

/** SM-07, SM-10 */
export const learner = row({
  id,
  email: optionalEmail,
  firstName: optionalName,
  lastName: optionalName,
  active: optionalFlag.feeds('status'),
  status: optionalText,
  externalLearnerId: optionalText.feeds('employeeId'),
  locale: optionalText,
  excludedFromAutoEnrol: optionalFlag,
  groupIds: optionalIds.feeds('groupId'),
  groups: optionalIds.feeds('groupId'),
  riskLevel: optionalText,
  riskScore: optionalScore,
  createdAt: optionalTimestamp,
  updatedAt: optionalTimestamp,
});

/** SM-24, SM-27 */
export const group = row({
  id,
  name: optionalText,
  managerIds: optionalIds.feeds('managers'),
  learnerCount: optionalCount,
  createdAt: optionalTimestamp,
});
/** SM-34, SM-35 */
export const course = row({
  id,
  name: optionalText,
  description: optionalText,
  type: optionalText.feeds('kind'),
  source: optionalText.feeds('ownership'),
  durationMinutes: optionalCount,
  createdAt: optionalTimestamp,
});

/** SM-13, SM-40 */
export const courseResult = z.preprocess(
  flatten('learner', 'course'),
  row({
    learnerId: id,
    courseId: optionalId,
    courseName: optionalText,
    enrolledAt: optionalTimestamp,
    startedAt: optionalTimestamp.decides('startedAt', 'status'),
    completedAt: optionalTimestamp.decides('completedAt', 'status'),
    score: optionalScore,
    grade: optionalText,
  }).refine(({ courseId, courseName }) => courseId !== null || courseName !== null, 'expected a course'),
);

/** SM-14, SM-41 */
export const gapAnalysisResult = z.preprocess(
  flatten('learner'),
  row({
    learnerId: id,
    enrolledAt: optionalTimestamp,
    startedAt: optionalTimestamp.decides('startedAt', 'status'),
    completedAt: optionalTimestamp.decides('completedAt', 'status'),
    score: optionalScore,
    topics: optionalList(row({ name: optionalText, score: optionalScore })).feeds('topics'),
  }),
);

/** SM-16 */
export const policyResult = z.preprocess(
  flatten('learner', 'policy'),
  row({
    learnerId: id,
    policyId: optionalId,
    policyName: optionalText,
    version: optionalText,
    assignedAt: optionalTimestamp,
    acknowledgedAt: optionalTimestamp.decides('acknowledgedAt'),
    acknowledged: optionalFlag.decides('acknowledged'),
  })
    .refine(({ policyId, policyName }) => policyId !== null || policyName !== null, 'expected a policy')
    // The acknowledgement is the only content of a result.
    .refine(
      ({ acknowledged, acknowledgedAt }) =>
        typeof acknowledged === 'boolean' ||
        typeof acknowledgedAt === 'string' ||
        (acknowledged === null && acknowledgedAt === null),
      'acknowledged: expected true or false',
    ),
);

/** SM-18, SM-59 */
export const simulationResult = z.preprocess(
  flatten('learner', 'simulation'),
  row({
    learnerId: id,
    simulationId: optionalId,
    simulationName: optionalText,
    scheduledAt: optionalTimestamp,
    sentAt: optionalTimestamp.decides('sentAt'),
    openedAt: optionalTimestamp,
    clickedAt: optionalTimestamp.decides('clickedAt', 'outcome'),
    submittedAt: optionalTimestamp.decides('submittedAt', 'outcome'),
    reportedAt: optionalTimestamp,
  }),
);

/** SM-58, SM-60 */
export const metrics = row({
  simulationCount: optionalCount,
  sent: optionalCount,
  opened: optionalCount,
  clicked: optionalCount,
  submitted: optionalCount,
  reported: optionalCount,
});
/** SM-58 */
export const simulation = row({
  id,
  name: optionalText,
  status: optionalText,
  startDate: optionalTimestamp.feeds('startedAt'),
  endDate: optionalTimestamp.feeds('endedAt'),
  metrics: optionalObject(metrics),
});

/** SM-59: the simulation with its results, which the list (SM-58) omits. */
export const simulationDetail = z.object({
  id,
  metrics: optionalObject(row({ sent: optionalCount })).feeds('metrics'),
  results: z.array(z.unknown()).nullish(),
});

/** SM-44, SM-46 */
export const policy = row({
  id,
  name: optionalText,
  status: optionalText.feeds('published'),
  hasDraft: optionalFlag,
  majorVersion: optionalCount.feeds('version'),
  minorVersion: optionalCount.feeds('version'),
  category: optionalText,
  ownerName: optionalText,
  ownerEmail: optionalEmail,
  isPublic: optionalFlag,
  pdfFile: optionalText,
  signatureSettings: optionalObject(
    row({
      type: optionalText,
      startDate: optionalDate,
      intervalLength: optionalCount,
      intervalUnit: optionalText,
    }),
  ),
  createdAt: optionalTimestamp,
  updatedAt: optionalTimestamp,
});

/** SM-62 */
export const breachedService = row({
  id,
  name: optionalText,
  domain: optionalText,
  description: optionalText,
  breachDate: optionalDate,
  dataClasses: optionalTexts,
  affectedAccountCount: optionalCount,
});

/** SM-61: an address that identifies the record. */
export const breachedAccount = row({
  email,
  accountType: optionalText,
  learnerId: optionalId.feeds('accountId'),
  breachCount: optionalCount,
  latestBreachDate: optionalDate,
  serviceIds: optionalIds.feeds('breachIds'),
});

/** SM-12 */
export const learnerBreach = row({
  serviceId: id,
  name: optionalText.feeds('breachName'),
  domain: optionalText,
  breachDate: optionalDate,
  discoveredAt: optionalTimestamp,
  dataClasses: optionalTexts.feeds('passwordExposed'),
  passwordExposed: optionalFlag,
  acknowledged: optionalFlag,
});

/** SM-43: a point needs both its day and its score. */
export const riskPoint = z.object({ date, score });
