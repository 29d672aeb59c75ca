const MB = 1024 * 1024;

/** The memory of each cache, in bytes. */
export interface MemoryBudget {
  /** Operations: parsed and validated documents. */
  readonly operations: number;
  readonly responses: number;
  /** The JSON of objects that responses share. */
  readonly objects: number;
  /** Vendor reads, with all that is derived from them. */
  readonly reads: number;
}

/** The share of a cache, and the most that it needs: what is above goes to the reads. */
const OPERATIONS = { share: 1 / 32, atMost: 32 * MB };
const RESPONSES = { share: 1 / 8, atMost: 64 * MB };
const OBJECTS = { share: 1 / 16, atMost: 64 * MB };
/** Operations hold nothing of a vendor, and no request is served without one: they have this much even beyond a small budget. */
const OPERATIONS_AT_LEAST = 4 * MB;

/**
 * Divides one budget among the caches of a process. Shares are fixed, so that no cache can starve another, and none shrinks
 * when the budget grows.
 * @param maxMemoryMb 0: neither reads nor responses nor objects are cached
 */
export function createMemoryBudget(maxMemoryMb: number): MemoryBudget {
  const bytes = maxMemoryMb * MB;
  const operations = partOf(bytes, OPERATIONS);
  const responses = partOf(bytes, RESPONSES);
  const objects = partOf(bytes, OBJECTS);
  return {
    operations: Math.max(operations, OPERATIONS_AT_LEAST),
    responses,
    objects,
    reads: bytes - operations - responses - objects,
  };
}

function partOf(bytes: number, { share, atMost }: typeof OPERATIONS): number {
  return Math.min(Math.floor(bytes * share), atMost);
}
