import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import type { TracedCall } from '../../datasources/engine/operation';
import type { Companies } from '../access/tenancy';
import type { Viewer } from '../access/viewer';
import type { QueryContext } from '../domain/query-context';
import type { Partials } from './partials';

/** The context that every resolver of one request receives. */
export interface Context {
  readonly viewer: Viewer;
  /** The only way to a company. */
  readonly companies: Companies;
  readonly graph: QueryContext;
  /** Where resolvers report the sources that are missing from their results. */
  readonly partials: Partials;
  /** The cache entries that were read so far; null if anything else than fresh, complete cache entries was read. */
  readonly cacheDependencies: () => readonly CacheEntryRef[] | null;
  /** What the executed operation resulted in: set when its response is complete. */
  readonly result: { hasErrors: boolean };
  /** The cost of the operation; null if it was not computed. */
  readonly cost: number | null;
  /** The vendor calls made so far; null if the client did not request a trace. */
  readonly trace: readonly TracedCall[] | null;
}
