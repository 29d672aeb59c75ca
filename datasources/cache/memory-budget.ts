const MB = 1024 * 1024;

/** The memory of each cache, in bytes: what it takes at most, and at least for reads. */
export interface MemoryBudget {
  /** All caches together. */
  readonly total: number;
  /** Operations: parsed and validated documents. */
  readonly operations: number;
  readonly responses: number;
  /** The JSON of objects that responses share. */
  readonly objects: number;
  /** Vendor reads, with all that is derived from them: at least. They may take what the other caches do not take now. */
  readonly reads: number;
}

/** The share of a cache, and the most that it needs: what is above goes to the reads. */
const OPERATIONS = { share: 1 / 32, atMost: 32 * MB };
const RESPONSES = { share: 1 / 16, atMost: 64 * MB };
const OBJECTS = { share: 1 / 16, atMost: 64 * MB };
/** Operations hold nothing of a vendor, and no request is served without one: they have this much even beyond a small budget. */
const OPERATIONS_AT_LEAST = 4 * MB;

/**
 * Divides one budget among the caches of a process. Reads take what the others leave, and never less than their share: no cache can
 * starve another, and none shrinks when the budget grows.
 * @param maxMemoryMb 0: neither reads nor responses nor objects are cached
 */
export function createMemoryBudget(maxMemoryMb: number): MemoryBudget {
  const total = Math.floor(maxMemoryMb * MB);
  const operations = partOf(total, OPERATIONS);
  const responses = partOf(total, RESPONSES);
  const objects = partOf(total, OBJECTS);
  return {
    total,
    operations: Math.floor(Math.max(operations, OPERATIONS_AT_LEAST)),
    responses: Math.floor(responses),
    objects: Math.floor(objects),
    // From the exact parts: after whole bytes of three parts, a budget that grows by one byte could leave less.
    reads: Math.floor(total - operations - responses - objects),
  };
}

/** @param elsewhere what all other caches take now, in bytes */
export function mostBytesOfReads({ total, reads }: MemoryBudget, elsewhere: number): number {
  return Math.max(reads, total - elsewhere);
}

function partOf(bytes: number, { share, atMost }: typeof OPERATIONS): number {
  return Math.min(bytes * share, atMost);
}
