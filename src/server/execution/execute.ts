import type { ApolloServerOptions } from '@apollo/server';
import { execute as executeInParts } from '@graphql-tools/executor';
import { BREAK, execute, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Context } from '../context';

type ExecuteOperation = NonNullable<ApolloServerOptions<Context>['legacyExperimentalExecuteIncrementally']>;

/**
 * Executes operations of clients that accept incremental delivery. graphql-js 16 does not support it, so operations with
 * `@defer` are executed by `@graphql-tools/executor`, all others by graphql-js.
 */
export const executeOperation: ExecuteOperation = (args) =>
  hasDefer(args.document) ? executeInParts(args) : execute(args);

const deferCache = new WeakMap<DocumentNode, boolean>();

/** Whether a document uses `@defer`. */
export function hasDefer(document: DocumentNode): boolean {
  const cached = deferCache.get(document);
  if (cached !== undefined) return cached;
  let found = false;
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'defer';
      return found ? BREAK : undefined;
    },
  });
  deferCache.set(document, found);
  return found;
}
