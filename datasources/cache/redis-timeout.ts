import { setImmediate as nextMacrotask, setTimeout as sleep } from 'node:timers/promises';

/** Timeout of a command: a slower Redis costs more time than it saves. */
export const COMMAND_MS = 250;

/**
 * Rejects if a response of Redis takes too long. If this process itself was busy, responses that have arrived meanwhile are
 * read before the timeout counts.
 */
export async function withinTimeout<T>(answer: Promise<T>): Promise<T> {
  const waiting = new AbortController();
  const late = sleep(COMMAND_MS, undefined, { signal: waiting.signal })
    .then(() => nextMacrotask())
    .then(() => Promise.reject(new Error('Redis is too slow')));
  late.catch(() => undefined);
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    waiting.abort();
  }
}
