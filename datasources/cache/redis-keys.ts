/** Changes with the storage format, so that old and new processes can run side by side. */
const FORMAT = 'awaregraph:8:';

/** What a key holds: a read, a claim on a read, a count of lookups, what operators have switched off, nothing. */
export type RedisKeyKind = 'value' | 'lock' | 'count' | 'switch' | 'probe';

/** The names of all keys and channels of the shared store. */
export interface RedisKeys {
  of(kind: RedisKeyKind, text: string): string;
  /** A pattern for `SCAN`: the keys of a kind whose text begins so. */
  pattern(kind: RedisKeyKind, beginning: string): string;
  /** The text of a key of this kind; undefined: it is of another one. */
  textIn(kind: RedisKeyKind, key: string): string | undefined;
  channel(name: string): string;
}

/** What all keys and channels of the store begin with. */
export function storeRoot(prefix: string): string {
  return `${FORMAT}${prefix}`;
}

/** @param prefix of all keys and channels, to separate installations that share one Redis */
export function createRedisKeys(prefix: string): RedisKeys {
  const root = storeRoot(prefix);
  // In a cluster, the braces choose the node: all keys of one text are at the same one. No prefix has any.
  const beginOf = (kind: RedisKeyKind): string => `${root}${kind}:{`;
  return {
    of: (kind, text) => `${beginOf(kind)}${text}}`,
    pattern: (kind, beginning) => `${escapedForScan(beginOf(kind) + beginning)}*`,
    textIn(kind, key) {
      const begin = beginOf(kind);
      return key.startsWith(begin) && key.endsWith('}') ? key.slice(begin.length, -1) : undefined;
    },
    channel: (name) => `${root}${name}`,
  };
}

/** A text as a pattern that only itself matches. */
export function escapedForScan(text: string): string {
  return text.replace(/[[\]*?\\^-]/g, '\\$&');
}

/** Whether Redis refuses a command because the key was written by another program, as a list, say. */
export function isOfAnotherType(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('WRONGTYPE');
}

/** What a command reads; the fallback if another program wrote the key: then it holds nothing of ours, and stops nothing. */
export async function unlessOfAnotherType<T>(read: Promise<T>, fallback: T): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (isOfAnotherType(error)) return fallback;
    throw error;
  }
}
