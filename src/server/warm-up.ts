import { setMaxListeners } from 'node:events';
import type { CacheStats } from '../../datasources/cache/cache-stats';
import { unconnectedOf } from '../../datasources/engine/source-result';
import type { SourceResult } from '../../datasources/engine/source-result';
import type { Source } from '../../datasources/engine/sources';
import type { CallReport } from '../../datasources/spec/call-context';
import type { OperationsCache } from './execution/operations-cache';

/**
 * Parses, checks and validates the texts of operations that clients are expected to send, so that their first request finds
 * them cached. Ends when the cache is full: what follows would only evict what is prepared.
 * @returns the number of texts that were checked
 */
export function prepareOperations(
  operations: Pick<OperationsCache, 'check'>,
  stats: Pick<CacheStats, 'evictions'>,
  texts: Iterable<string>,
): number {
  const before = stats.evictions;
  let count = 0;
  for (const text of texts) {
    if (stats.evictions > before) break;
    operations.check(text);
    count += 1;
  }
  return count;
}

export interface ConnectOptions {
  /** No login waits longer. */
  readonly timeoutMs: number;
  /** Called with each login: it is made for no company. */
  readonly onCall: (call: CallReport & { readonly source: string; readonly company: null }) => void;
  readonly onConnected: (source: string, outcome: 'ok' | 'failed') => void;
  /** Called with the failures of sources that could not be connected to. */
  readonly onResult?: (result: SourceResult) => void;
}

/** An installation with hundreds of connections does not log in at all of them at the same moment. */
const CONNECTING_AT_ONCE = 16;

/**
 * Logs in at each source that has a login, and opens a connection to each, so that the first request does not wait for
 * either. A failure is only reported: the first call that needs the source tries again.
 */
export async function connectSources(
  sources: Iterable<Pick<Source, 'slug' | 'warmUp'>>,
  options: ConnectOptions,
): Promise<void> {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  const waiting = [...sources].values();
  const connectInTurn = async (): Promise<void> => {
    for (const source of waiting) {
      const connected = source.warmUp({
        signal,
        deadline: Date.now() + options.timeoutMs,
        company: '',
        operation: {},
        beforeCall: () => undefined,
        afterCall: (report) => options.onCall({ ...report, source: source.slug, company: null }),
      });
      const startedAt = Date.now();
      const outcome = await connected.then(
        () => 'ok' as const,
        (error: unknown) => {
          options.onResult?.(unconnectedOf(source.slug, startedAt, error));
          return 'failed' as const;
        },
      );
      options.onConnected(source.slug, outcome);
    }
  };
  await Promise.all(Array.from({ length: CONNECTING_AT_ONCE }, connectInTurn));
}
