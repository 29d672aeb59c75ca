import type { ReadContext, Lookup, Scan } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';

export type Path = 'scan' | 'lookup';

/**
 * Chooses how to read the records of `keys` keys: one scan, or one lookup per key. The fewest vendor calls win; a tie goes
 * to the lookups, because they read less. A scan that is cached or in flight costs nothing.
 */
export async function choosePath(question: {
  readonly keys: number;
  readonly scan: Scan<unknown> | undefined;
  readonly lookup: Lookup<never, unknown> | undefined;
  readonly scanIsCached: boolean;
  readonly people: number;
  readonly io: ReadContext;
}): Promise<Path> {
  const { keys, scan, lookup } = question;
  if (!scan) return 'lookup';
  if (!lookup || question.scanIsCached) return 'scan';
  if (keys <= scan.minCalls) return 'lookup';
  const calls = await callsOf(scan, question);
  return keys <= calls ? 'lookup' : 'scan';
}

async function callsOf(
  scan: Scan<unknown>,
  { people, io }: { readonly people: number; readonly io: ReadContext },
): Promise<number> {
  try {
    return (await scan.estimate?.(people, io)) ?? scan.minCalls;
  } catch (error) {
    // The first read of the scan fails. Lookups instead would add load to a source in trouble.
    if (SourceProblem.is(error)) return scan.minCalls;
    throw error;
  }
}
