import type { ApolloServerOptions } from '@apollo/server';
import { execute as executeInParts } from '@graphql-tools/executor';
import { BREAK, execute, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Context } from '../context';

type ExecuteOperation = NonNullable<ApolloServerOptions<Context>['legacyExperimentalExecuteIncrementally']>;

/**
 * How operations are executed that clients may take in parts: by graphql-js, as all others. Its version 16 gives whole
 * answers only, so that operations with `@defer` go through its relative that gives parts.
 */
export const executeOperation: ExecuteOperation = (args) =>
  hasDefer(args.document) ? executeInParts(args) : execute(args);

const deferred = new WeakMap<DocumentNode, boolean>();

/** Whether any part of a document may come later. */
export function hasDefer(document: DocumentNode): boolean {
  const known = deferred.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    Directive({ name }) {
      found ||= name.value === 'defer';
      return found ? BREAK : undefined;
    },
  });
  deferred.set(document, found);
  return found;
}
