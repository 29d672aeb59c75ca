import { HeaderMap } from '@apollo/server';
import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { execute as executeInParts } from '@graphql-tools/executor';
import { OperationTypeNode } from 'graphql';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';
import { executeWithPlan } from './executor/execute';
import type { OperationsCache } from './operations-cache';
import type { SerializedObjects } from './serialized-objects';

type ExecuteOperation = NonNullable<ApolloServerOptions<Context>['legacyExperimentalExecuteIncrementally']>;

/**
 * Executes operations with `@defer` for clients that accept their response in parts. Apollo calls it for no others; its own
 * execution would be graphql-js's, which is the same for the rest as ours, but slower.
 */
export const executeDeferred: ExecuteOperation = (args) => executeInParts(args);

/** The context of the request that the data of a response was made for. */
export type ContextByData = WeakMap<Readonly<Record<string, unknown>>, Context>;

export interface ExecutionOptions {
  readonly operations: Pick<OperationsCache, 'usesDefer'>;
  readonly objects: SerializedObjects;
  /** Gets each response's data. */
  readonly contextByData: ContextByData;
  /** As Apollo's option of this name: it formats no errors of a response that a plugin made. */
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown, requestId?: string) => GraphQLFormattedError;
}

/** Apollo merges it into the response's own. */
const NO_HEAD = { headers: new HeaderMap() };

/** Executes operations in Apollo's place, except for those whose response may come in parts. */
export function executionPlugin({
  operations,
  objects,
  contextByData,
  formatError,
}: ExecutionOptions): ApolloServerPlugin<Context> {
  const format = (error: GraphQLError, requestId: string): GraphQLFormattedError => {
    const formatted = error.toJSON();
    const code = error.extensions.code ?? 'INTERNAL_SERVER_ERROR';
    return formatError({ ...formatted, extensions: { ...error.extensions, code } }, error, requestId);
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ schema, document, operation, contextValue, request }) {
          const acceptsParts = request.http?.headers.get('accept')?.includes('multipart') ?? false;
          if (acceptsParts && operations.usesDefer(document)) return null;
          const { variables: variableValues, operationName } = request;
          const isQuery = operation.operation === OperationTypeNode.QUERY;
          const reusable = isQuery ? objects.forRequest(contextValue) : null;
          const args = { schema, document, contextValue, variableValues, operationName };
          const result = await executeWithPlan(args, reusable);
          if (!result.errors) reusable?.keep();
          if (result.data) contextByData.set(result.data, contextValue);
          return {
            http: NO_HEAD,
            body: {
              kind: 'single',
              singleResult: {
                data: result.data,
                errors: result.errors?.map((error) => format(error, contextValue.logId)),
              },
            },
          };
        },
      }),
  };
}
