/** The values that an item is sorted by, then values that make it unique in its list. `null` sorts last. */
export type SortKey = readonly (string | number | null)[];

/** Encodes an opaque cursor, valid for one list only: `list` names it and everything its items and order depend on. */
export function encodeCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** null unless `encodeCursor` produced the cursor for this list. */
export function decodeCursor(list: string, cursor: string): SortKey | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return null;
    const [name, ...key] = parsed as unknown[];
    return name === list && key.every(isPart) ? key : null;
  } catch {
    return null;
  }
}

function isPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
