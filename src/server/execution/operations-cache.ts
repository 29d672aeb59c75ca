import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createCacheStats } from '../../../datasources/cache/cache-stats';
import type { CacheStats } from '../../../datasources/cache/cache-stats';
import type { Config } from '../../config/config';
import { findViolation } from '../limits/document-limits';
import type { DocumentLimits } from '../limits/document-limits';
import { indexDocument } from '../limits/fields';
import type { IndexedDocument } from '../limits/fields';
import { hasSoundFragments } from '../limits/fragments';
import { refuseErrors, refuseViolation } from '../refusal';
import type { Refusal } from '../refusal';
import { sha256 } from '../trusted-documents';
import { createValidator } from '../validation/validate';
import type { ValidationOptions } from '../validation/validate';
import { toAdmissible } from './admission';
import type { AdmissibleDocument } from './admission';
import { parseWithin } from './parse';

type Limits = DocumentLimits & Pick<Config['limits'], 'maxTokens'>;

/** Everything that is known of a valid text within all limits. */
export interface ValidOperation extends AdmissibleDocument {
  readonly kind: 'valid';
  readonly text: string;
  /** The SHA-256 of the text. */
  readonly hash: string;
  /** Whether a client that accepts incremental delivery gets the response in parts. */
  readonly usesDefer: boolean;
}

/** The result of checking a text. */
export type CheckedOperation = ValidOperation | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Caches all that is known of an operation's text: each text is parsed, checked and validated once while it is cached. */
export interface OperationsCache {
  /**
   * Parses a text, checks it against the limits, and validates it.
   * @param hash the SHA-256 of the text
   */
  check(text: string, hash?: string): CheckedOperation;
  /** Allows requests that send only the hash of a cached text (automatic persisted queries). */
  persist(hash: string, text: string): void;
  /** The text that was persisted under a hash, while it is cached: longer than its document, which takes more memory. */
  persisted(hash: string): string | undefined;
  /** Runs `work`, during which Apollo can get the document from the store. */
  whileExecuted<T>(operation: ValidOperation, work: () => Promise<T>): Promise<T>;
  /** Whether a cached document, or one in execution, uses `@defer`. */
  usesDefer(document: DocumentNode): boolean;
  /** Gives Apollo the documents in execution, so that it neither parses nor validates them again. */
  readonly store: NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;
  /** Gives Apollo the texts in execution by their hashes. */
  readonly texts: NonNullable<
    Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false | undefined>['cache']
  >;
}

export interface OperationsCacheOptions extends ValidationOptions {
  readonly limits: Limits;
  /** Memory for the cached operations. */
  readonly bytes: number;
  readonly stats?: CacheStats;
}

interface Entry {
  readonly operation: CheckedOperation;
  readonly text: string;
  readonly bytes: number;
}

/** A parsed document retains its text and a few objects per token, and so does its plan (see `executor/plan-cache.ts`). */
const BYTES_PER_CHARACTER = 2;
const BYTES_PER_TOKEN = 1000;
const BYTES_PER_ENTRY = 1000;
/** Share of the memory for persisted texts, which outlive their documents. */
const PERSISTED_SHARE = 1 / 4;

export function createOperationsCache(options: OperationsCacheOptions): OperationsCache {
  const { limits, stats = createCacheStats() } = options;
  const validator = createValidator(options);
  /** By the SHA-256 of the text. */
  const entries = new LRUCache<string, Entry>({
    maxSize: Math.ceil(options.bytes * (1 - PERSISTED_SHARE)),
    sizeCalculation: ({ bytes }) => bytes,
    disposeAfter: (_, __, reason) => void (reason === 'evict' && (stats.evictions += 1)),
  });
  const persisted = new LRUCache<string, string>({
    maxSize: Math.ceil(options.bytes * PERSISTED_SHARE),
    sizeCalculation: (text, hash) => BYTES_PER_CHARACTER * (text.length + hash.length),
  });
  stats.bytes = () => entries.calculatedSize + persisted.calculatedSize;
  /** By the same hash, which is part of Apollo's key: documents in execution, even if the cache evicts them meanwhile. */
  const executed = new Map<string, { readonly operation: ValidOperation; users: number }>();
  /** By Apollo's key: the hash of the schema, or the word `apq`, a colon, and the hash of the text. */
  const executedBy = (key: string): ValidOperation | undefined =>
    executed.get(key.slice(key.lastIndexOf(':') + 1))?.operation;
  const deferred = new WeakSet<DocumentNode>();

  const checkNew = (text: string, hash: string): Entry => {
    // The messages of a refusal may be slices of the text, which retain all of it.
    const bytes = BYTES_PER_ENTRY + text.length * BYTES_PER_CHARACTER;
    const refused = (refusal: Refusal): Entry => ({
      operation: { kind: 'refused', refusal },
      text,
      bytes,
    });
    const parsed = parseWithin(text, limits.maxTokens);
    if ('status' in parsed) return refused(parsed);
    const { document, tokens, usesDefer } = parsed;
    const indexed = indexDocument(document);
    const refusal = findRefusal(indexed, validator, limits);
    if (refusal) return refused(refusal);
    if (usesDefer) deferred.add(document);
    const operation: ValidOperation = { kind: 'valid', text, hash, usesDefer, ...toAdmissible(indexed) };
    return { operation, text, bytes: bytes + tokens * BYTES_PER_TOKEN };
  };
  return {
    check(text, hash = sha256(text)) {
      const cached = entries.get(hash);
      if (cached) stats.hits += 1;
      else stats.misses += 1;
      if (cached) return cached.operation;
      const entry = checkNew(text, hash);
      entries.set(hash, entry);
      return entry.operation;
    },
    persist: (hash, text) => void persisted.set(hash, text),
    persisted: (hash) => persisted.get(hash),
    async whileExecuted(operation, work) {
      const { hash } = operation;
      const entry = executed.get(hash) ?? { operation, users: 0 };
      executed.set(hash, entry);
      entry.users += 1;
      try {
        return await work();
      } finally {
        entry.users -= 1;
        if (entry.users === 0) executed.delete(hash);
      }
    },
    usesDefer: (document) => deferred.has(document),
    store: { ...READ_ONLY, get: (key) => Promise.resolve(executedBy(key)?.document) },
    texts: { ...READ_ONLY, get: (key) => Promise.resolve(executedBy(key)?.text) },
  };
}

const READ_ONLY = { set: () => Promise.resolve(), delete: () => Promise.resolve(false) };

function findRefusal(
  indexed: IndexedDocument,
  validator: ReturnType<typeof createValidator>,
  limits: Limits,
): Refusal | null {
  const { document } = indexed;
  if (!hasSoundFragments(indexed)) {
    return refuseErrors('GRAPHQL_VALIDATION_FAILED', validator.checkFragments(document));
  }
  const violation = findViolation(indexed, limits);
  if (violation) return refuseViolation(violation);
  const errors = validator.checkAll(document);
  return errors.length > 0 ? refuseErrors('GRAPHQL_VALIDATION_FAILED', errors) : null;
}
