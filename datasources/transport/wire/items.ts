import type { z } from 'zod';
import type { SkippedRecord, UnreadableField } from '../../spec/capabilities';
import { createRawPayloadWriter } from '../../runtime/raw-payload';
import type { Raw, RawPayloadWriter } from '../../runtime/raw-payload';
import { forEachSliced } from '../../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../runtime/cooperative-scheduler';
import { UnreadableCounts, parseInto } from './unreadable';

/** One item of a list: the parsed value and the raw payload (as stored by `raw-payload.ts`). */
export interface Item<T> {
  readonly value: T;
  readonly raw: Raw | null;
}

export interface ReadItems<T> {
  readonly records: readonly Item<T>[];
  readonly skipped: readonly SkippedRecord[];
  readonly unreadable: readonly UnreadableField[];
}

/**
 * Parses a list item by item: an item that violates the contract is reported and left out, and never fails the list. For an
 * optional field that cannot be parsed, not even the item is left out.
 * @param packer stores the raw payloads; several short lists can share one packer and so its chunks
 */
export function* readItemsTask<T>(
  endpoint: string,
  items: readonly unknown[],
  schema: z.ZodType<T>,
  packer: RawPayloadWriter = createRawPayloadWriter(),
): CooperativeTask<ReadItems<T>> {
  const read: Item<T>[] = [];
  const skipped: SkippedRecord[] = [];
  const unreadable = new UnreadableCounts();
  yield* forEachSliced(items.entries(), ([index, sent]) => {
    const result = parseInto(unreadable, () => schema.safeParse(sent));
    unreadable.endRecord(result.success);
    const raw = result.success ? pack(packer, sent) : undefined;
    if (result.success && raw !== undefined) read.push({ value: result.data, raw });
    else skipped.push({ endpoint, reason: `item ${index}: ${result.error ? explainIssues(result.error) : TOO_DEEP}` });
  });
  return { records: read, skipped, unreadable: unreadable.list(endpoint) };
}

const TOO_DEEP = 'nested too deeply';

/** undefined if the payload is nested too deeply to be serialized. */
function pack(packer: RawPayloadWriter, sent: unknown): Raw | null | undefined {
  try {
    return packer.pack(sent);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Explains paths and expected types, never values: a response may contain personal data. */
export function explainIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(
      (issue) => `${issue.path.join('.') || 'the whole'}: ${issue.code === 'custom' ? issue.message : describe(issue)}`,
    )
    .join('; ');
}

function describe(issue: z.core.$ZodIssue): string {
  return 'expected' in issue && typeof issue.expected === 'string' ? `expected ${issue.expected}` : issue.code;
}
