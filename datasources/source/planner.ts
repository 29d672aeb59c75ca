import type { Io, Lookup, Scan } from './capabilities';

export type Path = 'scan' | 'lookup';

/**
 * Chooses how to read what belongs to `keys` keys: the whole tenant at once, or key by key. The fewest vendor calls
 * win, and a tie goes to the keys, since less is read. A scan that is at hand already costs nothing.
 */
export async function choosePath(question: {
  readonly keys: number;
  readonly scan: Scan<unknown> | undefined;
  readonly lookup: Lookup<never, unknown> | undefined;
  readonly scanAtHand: boolean;
  readonly people: number;
  readonly io: Io;
}): Promise<Path> {
  const { keys, scan, lookup } = question;
  if (!scan) return 'lookup';
  if (!lookup || question.scanAtHand) return 'scan';
  if (keys <= scan.minCalls) return 'lookup';
  const calls = (await scan.estimate?.(question.people, question.io)) ?? scan.minCalls;
  return keys <= calls ? 'lookup' : 'scan';
}
