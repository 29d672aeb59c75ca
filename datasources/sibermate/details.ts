import { z } from 'zod';
import {
  id,
  optionalDate,
  optionalEmail,
  optionalFlag,
  optionalId,
  optionalNumber,
  optionalText,
  optionalTimestamp,
  sayingSome,
} from '../transport/wire';
import { flatten, ids, texts } from './contract';

/** SiberMate's wire, as far as only this vendor has it. Shapes are assumed here as in `contract.ts`. */

/** Names in a list, or an object that says yes or no to each. */
const modules = z.unknown().transform((value): readonly string[] => {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, on]) => (on === true ? [name] : []));
});

/** SM-01, SM-03 */
export const service = sayingSome(
  z.object({
    status: optionalText,
    service: optionalText,
    timestamp: optionalTimestamp,
    checks: z.object({ rateLimit: optionalText }).nullish(),
  }),
);

/** SM-04, SM-05 */
export const company = z.object({
  id,
  name: optionalText,
  domain: optionalText,
  domains: z.array(z.string()).nullish(),
  status: optionalText,
  plan: z
    .object({
      name: optionalText,
      status: optionalText,
      learnerLimit: optionalNumber,
      learnerCount: optionalNumber,
    })
    .nullish(),
  modules: modules.optional(),
  createdAt: optionalTimestamp,
});

/** SM-06 */
export const features = sayingSome(
  z.object({
    modules: modules.optional().transform((names) => names ?? []),
    breachPro: z
      .object({ enabled: optionalFlag, monitoredDomains: texts })
      .nullish()
      .transform((settings) => settings ?? null),
  }),
);

/** SM-07, SM-10 */
export const learner = z.object({
  externalLearnerId: optionalText,
  excludedFromAutoEnrol: optionalFlag,
  riskLevel: optionalText,
  riskScore: optionalNumber,
});

/** SM-17 */
export const queuedSimulation = z.preprocess(
  flatten('simulation'),
  z.object({
    simulationId: optionalId,
    simulationName: optionalText,
    scheduledAt: optionalTimestamp,
    status: optionalText,
  }),
);

/** SM-24, SM-27 */
export const group = z.object({ learnerCount: optionalNumber, createdAt: optionalTimestamp });
export const groupMembers = sayingSome(z.object({ learnerIds: ids }));

/** SM-34, SM-35 */
export const course = z.object({
  type: optionalText,
  source: optionalText,
  durationMinutes: optionalNumber,
  createdAt: optionalTimestamp,
});

/** SM-39 */
export const participation = z.preprocess(
  flatten('course'),
  z.object({
    courseId: id,
    courseName: optionalText,
    enrolled: optionalNumber,
    started: optionalNumber,
    completed: optionalNumber,
  }),
);

/** SM-42 */
export const learningReport = sayingSome(
  z.object({
    enrolled: optionalNumber,
    started: optionalNumber,
    completed: optionalNumber,
    averageScore: optionalNumber,
    courses: z
      .array(z.unknown())
      .nullish()
      .transform((courses) => courses ?? []),
  }),
);
export const courseLearning = z.preprocess(
  flatten('course'),
  z.object({
    courseId: id,
    courseName: optionalText,
    enrolled: optionalNumber,
    started: optionalNumber,
    completed: optionalNumber,
    averageScore: optionalNumber,
  }),
);

/** SM-41, SM-14 */
export const gapAnalysis = z.object({
  enrolledAt: optionalTimestamp,
  startedAt: optionalTimestamp,
  topics: z
    .array(z.object({ name: optionalText, score: optionalNumber }))
    .nullish()
    .transform((topics) => topics ?? []),
});

/** SM-44, SM-46 */
export const policy = z.object({
  status: optionalText,
  hasDraft: optionalFlag,
  majorVersion: optionalNumber,
  minorVersion: optionalNumber,
  ownerName: optionalText,
  ownerEmail: optionalEmail,
  isPublic: optionalFlag,
  pdfFile: optionalText,
  signatureSettings: z
    .object({
      type: optionalText,
      startDate: optionalDate,
      intervalLength: optionalNumber,
      intervalUnit: optionalText,
    })
    .nullish()
    .transform((settings) => settings ?? null),
  createdAt: optionalTimestamp,
  updatedAt: optionalTimestamp,
});

/** SM-16 */
export const policyResult = z.object({ version: optionalText });

/** SM-56, SM-57 */
export const policyTemplate = z.object({
  id,
  name: optionalText,
  category: optionalText,
  description: optionalText,
  published: optionalFlag,
  pdfFile: optionalText,
  own: optionalFlag,
});

/** SM-58, SM-59 */
const metrics = z.object({
  simulationCount: optionalNumber,
  sent: optionalNumber,
  opened: optionalNumber,
  clicked: optionalNumber,
  submitted: optionalNumber,
  reported: optionalNumber,
});
/** SM-60 */
export const tenantMetrics = sayingSome(metrics);
export const simulation = z.object({ metrics: metrics.nullish().transform((counts) => counts ?? null) });

/** SM-61 */
export const breachedAccount = z.object({
  email: z.string().trim().toLowerCase().min(1),
  accountType: optionalText,
  learnerId: optionalId,
  breachCount: optionalNumber,
  latestBreachDate: optionalDate,
  serviceIds: ids,
});

/** SM-62 */
export const breachedService = z.object({
  id,
  name: optionalText,
  domain: optionalText,
  description: optionalText,
  breachDate: optionalDate,
  dataClasses: texts,
  affectedAccountCount: optionalNumber,
});

/** SM-12, SM-62 */
export const exposure = z.object({ domain: optionalText, dataClasses: texts });
