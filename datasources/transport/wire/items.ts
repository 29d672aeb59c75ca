import type { z } from 'zod';
import type { SkippedRecord, UnreadableField } from '../../spec/capabilities';
import { createRawPayloadWriter } from '../../runtime/raw-payload';
import type { Raw, RawPayloadWriter } from '../../runtime/raw-payload';
import { runSync, forEachSliced } from '../../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../runtime/cooperative-scheduler';
import { UnreadableCounts, parseInto } from './unreadable';

/** One item of a list: what was read of it, and the item as it was sent (as `raw.ts` keeps it). */
export interface Item<T> {
  readonly value: T;
  readonly raw: Raw | null;
}

export interface ReadItems<T> {
  readonly items: readonly Item<T>[];
  readonly skipped: readonly SkippedRecord[];
  readonly unreadable: readonly UnreadableField[];
}

/**
 * Reads a list item by item: an item that breaks the contract is reported and left out, and never costs the list. A side
 * field that cannot be read costs not even its item.
 * @param packer keeps what was sent; for lists of a few items each, one packer packs them together
 */
export function readItems<T>(
  endpoint: string,
  items: readonly unknown[],
  schema: z.ZodType<T>,
  packer?: RawPayloadWriter,
): ReadItems<T> {
  return runSync(readItemsTask(endpoint, items, schema, packer));
}

/** The same in steps, for lists that may be long. */
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
  return { items: read, skipped, unreadable: unreadable.list(endpoint) };
}

const TOO_DEEP = 'nested too deeply';

/** undefined for what is nested deeper than it can be written down. */
function pack(packer: RawPayloadWriter, sent: unknown): Raw | null | undefined {
  try {
    return packer.pack(sent);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Paths and expectations, never values: an answer may hold people. */
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
