import { z } from 'zod';
import {
  id,
  optional,
  optionalCount,
  optionalFlag,
  optionalId,
  optionalIds,
  optionalList,
  optionalObject,
  optionalScore,
  optionalText,
  optionalTexts,
  optionalTimestamp,
  row,
  requireAnyField,
} from '../transport/wire';
import { flatten, metrics, modules } from './wire-schema';

/** The wire schemas of SiberMate's vendor-specific fields. Shapes are assumed, as in `wire-schema.ts`. */

/** SM-01, SM-03 */
export const service = requireAnyField(
  row({
    status: optionalText,
    service: optionalText,
    timestamp: optionalTimestamp,
    checks: optionalObject(row({ rateLimit: optionalText })),
  }),
);

/** SM-06 */
export const features = requireAnyField(
  row({
    modules,
    breachPro: optionalObject(row({ enabled: optionalFlag, monitoredDomains: optionalTexts })),
  }),
);

/** SM-17 */
export const queuedSimulation = z.preprocess(
  flatten('simulation'),
  row({
    simulationId: optionalId,
    simulationName: optionalText,
    scheduledAt: optionalTimestamp,
    status: optionalText,
  }),
);

/** SM-27 */
export const groupMembers = requireAnyField(row({ id: optionalId, learnerIds: optionalIds }));

/** SM-60 */
export const tenantMetrics = requireAnyField(metrics);

/** SM-56, SM-57 */
export const policyTemplate = row({
  id,
  name: optionalText,
  category: optionalText,
  description: optionalText,
  published: optionalFlag,
  pdfFile: optionalText,
  own: optionalFlag,
});

/** SM-39 */
export const participation = z.preprocess(
  flatten('course'),
  row({
    courseId: id,
    courseName: optionalText,
    enrolled: optionalCount,
    started: optionalCount,
    completed: optionalCount,
  }),
);

/** SM-42 */
export const learningReport = requireAnyField(
  row({
    enrolled: optionalCount,
    started: optionalCount,
    completed: optionalCount,
    averageScore: optionalScore,
    courses: optional<readonly unknown[]>('a list', (value) => (Array.isArray(value) ? value : undefined)),
  }),
);
export const courseLearning = z.preprocess(
  flatten('course'),
  row({
    courseId: id,
    courseName: optionalText,
    enrolled: optionalCount,
    started: optionalCount,
    completed: optionalCount,
    averageScore: optionalScore,
  }),
);

/** SM-12, SM-62 */
export const exposure = row({ domain: optionalText, dataClasses: optionalTexts });

/** SM-14, SM-41: the vendor-specific fields of an assessment. */
export const gapAnalysis = row({
  enrolledAt: optionalTimestamp,
  startedAt: optionalTimestamp,
  topics: optionalList(row({ name: optionalText, score: optionalScore })),
});
