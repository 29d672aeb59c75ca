import type { ReadContext, Lookup, Scan } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';

export type Path = 'scan' | 'lookup';

/**
 * Chooses how to read what belongs to `keys` keys: the whole tenant at once, or key by key. The fewest vendor calls
 * win, and a tie goes to the keys, since less is read. A scan that is at hand already costs nothing.
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
    // What the scan itself would read first cannot be read. Going key by key instead would add load to trouble.
    if (SourceProblem.is(error)) return scan.minCalls;
    throw error;
  }
}
