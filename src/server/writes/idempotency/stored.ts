import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IdempotencyKeys, StoredAnswer, StoredPlan, StoredResult } from '../../../domain/writes/idempotency';
import { ErrorCode, WriteState } from '../../../generated/enums';

/** What is kept under a key, and how what is read back is checked: other versions of the program write there as well. */

/** How long the answer of a mutation is kept. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

export interface OpenIdempotencyKeys extends IdempotencyKeys {
  /** What this process still executes is left to others, as if it had died. */
  close(): void;
}

/** The number of an item or slot, which is an `Int` in answers. */
const position = z.int32().nonnegative();
const result: z.ZodType<StoredResult> = z.object({
  state: z.enum(WriteState),
  externalId: z.string().nullable(),
  code: z.enum(ErrorCode).nullable(),
  retryAt: z.iso.datetime().nullable(),
});
const planFields = {
  slots: z.array(
    z.object({
      item: position.nullable(),
      target: z.string().nullable(),
      source: z.string(),
      vendor: z.string().optional(),
      tenant: z.string().nullish(),
    }),
  ),
  known: z.array(z.tuple([position, result])),
  userErrors: z.array(
    z.object({
      code: z.enum(ErrorCode),
      message: z.string(),
      field: z.array(z.string()),
      item: position.nullable(),
    }),
  ),
};
const planShape: z.ZodType<StoredPlan> = z.object(planFields);
const answerShape: z.ZodType<StoredAnswer> = z
  .object({ ...planFields, results: z.array(result) })
  .refine(({ slots, results }) => slots.length === results.length);

/** One step of an execution, as it is appended to its record: calls that are about to be sent, or what became of them. */
export interface Step {
  readonly slots: readonly number[];
  /** One for each slot; null: their call is about to be sent. */
  readonly results: readonly StoredResult[] | null;
}
const stepShape: z.ZodType<Step> = z
  .object({ slots: z.array(position), results: z.array(result).nullable() })
  .refine(({ slots, results }) => results === null || results.length === slots.length);

/** @throws Error if it is not readable */
export function readPlan(text: string): StoredPlan {
  return planShape.parse(JSON.parse(text));
}

/** @throws Error if it is not readable */
export function readAnswer(text: string): StoredAnswer {
  return answerShape.parse(JSON.parse(text));
}

/** @throws Error if it is not readable */
export function readStep(text: string): Step {
  return stepShape.parse(JSON.parse(text));
}

/** Whether a call was sent before the process died is not known: no response of the source came in time. */
const UNKNOWN: StoredResult = { state: 'UNKNOWN', externalId: null, code: 'SOURCE_TIMEOUT', retryAt: null };
/** The end of the process ended the work. */
const NOT_TRIED: StoredResult = { state: 'NOT_TRIED', externalId: null, code: 'TIME_LIMIT', retryAt: null };

/**
 * The answer of an execution whose process died: what is known stays, what was begun is UNKNOWN, the rest was not tried.
 * @param steps in their order; the last one of a slot counts
 */
export function answerOfInterrupted(plan: StoredPlan, steps: readonly Step[]): StoredAnswer {
  const results = plan.slots.map(() => NOT_TRIED);
  for (const [slot, known] of plan.known) results[slot] = known;
  for (const { slots, results: ended } of steps)
    for (const [index, slot] of slots.entries()) results[slot] = ended?.[index] ?? UNKNOWN;
  return { ...plan, results: results.slice(0, plan.slots.length) };
}

/** The name under which a key is kept: neither the client nor the text of its key can be read from it. */
export function nameOfKey(client: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([client, key]))
    .digest('hex');
}
