import type { TracedCall } from '../../datasources/engine/operation';
import type { Companies } from '../access/tenancy';
import type { Viewer } from '../access/viewer';
import type { QueryContext } from '../domain/query-context';
import type { Partials } from './partials';

/** The context that every resolver of one request receives. */
export interface Context {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The only way to a company. */
  readonly companies: Companies;
  readonly graph: QueryContext;
  /** Where resolvers report the sources that are missing from their results. */
  readonly partials: Partials;
  /**
   * Returns a predicate that says whether the response is still valid, or null if it must not be cached: it was not built
   * only from fresh, complete cache entries.
   */
  readonly createCacheValidator: () => (() => boolean) | null;
  /** The cost of the operation; null if it was not computed. */
  readonly cost: number | null;
  /** The vendor calls made so far; null if the client did not request a trace. */
  readonly trace: readonly TracedCall[] | null;
}
