import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import type { TracedCall } from '../../datasources/engine/operation';
import type { Companies } from '../access/tenancy';
import type { Viewer } from '../access/viewer';
import type { QueryContext } from '../domain/query-context';
import type { DocumentSeals } from '../domain/writes/documents';
import type { Executed, MutationRequest } from '../domain/writes/mutation';
import type { NamedPerson } from '../domain/writes/payload';
import type { PeopleRead } from './audit/people-read';
import type { Partials } from './partials';

/** The context that every resolver of one request receives. */
export interface Context {
  readonly viewer: Viewer;
  /** The only way to a company. */
  readonly companies: Companies;
  /** The reads of the request; after a mutation, reads that see what it has changed. */
  readonly graph: QueryContext;
  /**
   * Executes a mutation.
   * @param items what its input names, in the order of its items
   * @throws BadInput
   */
  readonly mutate: (
    name: string,
    input: MutationRequest['input'],
    items: readonly NamedPerson[],
    plan: MutationRequest['plan'],
  ) => Promise<Executed>;
  readonly seals: DocumentSeals;
  /** Where resolvers report the sources that are missing from their results. */
  readonly partials: Partials;
  /** The cache entries that were read so far; null if anything else than fresh, complete cache entries was read. */
  readonly cacheDependencies: () => readonly CacheEntryRef[] | null;
  /** Notes that the response depends on a cache entry. */
  readonly recordCacheHit: (read: CacheEntryRef) => void;
  /** The version of what the companies' own files say. */
  readonly filesVersion: number;
  /** Receives the people whom the answer shows; null: reads are not audited. */
  readonly peopleRead: PeopleRead | null;
  /** What the executed operation resulted in: set when its response is complete. */
  readonly result: {
    hasErrors: boolean;
    /** How many errors of each code. */
    readonly errors: Record<string, number>;
    /** The serialised response, which Apollo could pass on as one string only; null: it is the text that Apollo returns. */
    body: Buffer | null;
  };
  /** The request's id as the answer quotes it. */
  readonly requestId: string;
  /** The request's id in the log: of several requests that share an execution, that of the first. */
  readonly logId: string;
  /** The number of vendor calls so far. */
  readonly vendorCalls: () => number;
  /** The cost of the operation; null if it was not computed. */
  readonly cost: number | null;
  /** The highest cost that the viewer's operations may have. */
  readonly maxCost: number;
  /** The vendor calls made so far; null if the client did not request a trace. */
  readonly trace: readonly TracedCall[] | null;
}
