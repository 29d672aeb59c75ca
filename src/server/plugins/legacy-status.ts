import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';

const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * Clients that ask for `application/json` by name get GraphQL's own errors with HTTP 200, as the GraphQL-over-HTTP
 * specification wants it for that older media type: they take any other status for one of some proxy's.
 */
export function keepLegacyStatus(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, response, errors = [] }) {
          const accepted = request.http?.headers.get('accept') ?? '';
          const legacy = accepted.includes('application/json') && !accepted.includes('graphql-response+json');
          if (legacy && errors.length > 0 && errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions.code))) {
            response.http.status = 200;
          }
          return Promise.resolve();
        },
      }),
  };
}
