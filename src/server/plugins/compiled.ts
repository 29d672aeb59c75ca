import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';
import { createCompiledExecutor } from '../execution/compiled';
import type { CompiledExecutor } from '../execution/compiled';

/** Executes operations compiled; whatever cannot be compiled goes Apollo's usual way. */
export function executeCompiled(
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<Context> {
  let run: CompiledExecutor = () => null;
  const format = (error: GraphQLError): GraphQLFormattedError => {
    const { extensions, ...rest } = error.toJSON();
    return formatError({ ...rest, extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } }, error);
  };
  return {
    serverWillStart: () =>
      Promise.resolve({
        schemaDidLoadOrUpdate({ apiSchema }) {
          run = createCompiledExecutor(apiSchema);
        },
      }),
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({ document, operationName, request, contextValue, response }) {
          const running = run({ document, operationName, variables: request.variables ?? {}, context: contextValue });
          if (!running) return null;
          const { data, errors } = await running;
          const badVariables = data === undefined;
          if (badVariables) response.http.status = 400;
          return {
            http: response.http,
            body: {
              kind: 'single',
              singleResult: {
                ...(data === undefined ? {} : { data }),
                ...(errors && errors.length > 0
                  ? { errors: errors.map((error) => format(badVariables ? asBadInput(error) : error)) }
                  : {}),
              },
            },
          };
        },
      }),
  };
}

/** Nothing was executed: the variables did not fit. */
function asBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
  });
}
