import type { AccountKey } from '../../spec/records';
import type { WriteCall, WritePlan } from '../../spec/writes';

/** How many learners or policies one call names: the vendor states no limit. */
const MOST_IN_CALL = 500;

/** The plan of an input with one item. @param path null: its id is impossible */
export function oneCall(path: string | null, call: Omit<WriteCall, 'path' | 'items'>): WritePlan {
  return path === null ? refusal(1) : { calls: [{ ...call, path, items: [0] }] };
}

/** The plan of an input whose items go together in few calls. */
export function inChunks<T>(
  items: readonly T[],
  path: string | null,
  callOf: (chunk: readonly T[]) => Omit<WriteCall, 'path' | 'items'>,
): WritePlan {
  return path === null ? refusal(items.length) : { calls: chunked([...items.entries()], path, callOf) };
}

/** @param entries items with their positions in the input's list */
export function chunked<T>(
  entries: readonly (readonly [number, T])[],
  path: string,
  callOf: (chunk: readonly T[]) => Omit<WriteCall, 'path' | 'items'>,
): readonly WriteCall[] {
  return Array.from({ length: Math.ceil(entries.length / MOST_IN_CALL) }, (_, index) => {
    const chunk = entries.slice(index * MOST_IN_CALL, (index + 1) * MOST_IN_CALL);
    return { ...callOf(chunk.map(([, value]) => value)), path, items: chunk.map(([item]) => item) };
  });
}

/** Only the fields that have a value: SiberMate documents no null. */
export function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

/** The vendor's ids of accounts. */
export function idsOf(accounts: readonly AccountKey[]): readonly string[] {
  return accounts.map(({ accountId }) => accountId);
}

function refusal(count: number): WritePlan {
  const message = 'SiberMate has nothing with this id';
  return { calls: [], refused: Array.from({ length: count }, (_, item) => ({ item, state: 'REFUSED', message })) };
}
