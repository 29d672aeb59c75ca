import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Parsed and compiled operations that are kept: the dearest of them weigh some hundred kilobytes. */
export const KEPT_OPERATIONS = 500;

/** Parsed and checked operations by their text. Apollo's own store holds some ten thousand, which no client asks. */
export function createDocumentStore(): NonNullable<ApolloServerOptions<BaseContext>['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({ max: KEPT_OPERATIONS });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => Promise.resolve(void documents.set(key, document)),
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}
