import type { ApolloServerOptions } from '@apollo/server';
import { execute as executeInParts } from '@graphql-tools/executor';
import { execute } from 'graphql';
import type { Context } from '../context';
import type { OperationsCache } from './operations-cache';

type ExecuteOperation = NonNullable<ApolloServerOptions<Context>['legacyExperimentalExecuteIncrementally']>;

/**
 * Executes operations of clients that accept incremental delivery. graphql-js 16 does not support it, so operations with
 * `@defer` are executed by `@graphql-tools/executor`, all others by graphql-js.
 */
export function createExecute({ usesDefer }: Pick<OperationsCache, 'usesDefer'>): ExecuteOperation {
  return (args) => (usesDefer(args.document) ? executeInParts(args) : execute(args));
}
