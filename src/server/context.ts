import type { TracedCall } from '../../datasources/engine/operation';
import type { Companies } from '../access/tenancy';
import type { Viewer } from '../access/viewer';
import type { QueryContext } from '../domain/query-context';
import type { Partials } from './partials';

/** What every resolver of one request is given. */
export interface Context {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** The only way to a company. */
  readonly companies: Companies;
  readonly graph: QueryContext;
  /** Where resolvers tell which sources are missing from what they return. */
  readonly partials: Partials;
  /**
   * Tells whether the same request would still be answered with the same; null where more was needed for it than what
   * is kept, fresh and whole.
   */
  readonly createCacheValidator: () => (() => boolean) | null;
  /** What the operation may cost; null where nobody reckoned it. */
  readonly cost: number | null;
  /** The vendor calls that were made so far; null where the client did not ask to be told. */
  readonly trace: readonly TracedCall[] | null;
}
