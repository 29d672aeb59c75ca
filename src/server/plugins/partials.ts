import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';

/**
 * Adds to each answer which sources are missing from it: as errors, or as `extensions.sourceProblems` for clients that
 * drop data when they see any error (`X-Partial: extensions`).
 */
export function tellPartials(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, response, contextValue }) {
          const problems: readonly GraphQLFormattedError[] = contextValue.partials
            .errors()
            .map((error) => error.toJSON());
          if (problems.length === 0 || response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          if (request.http?.headers.get('x-partial') === 'extensions') {
            singleResult.extensions = { ...singleResult.extensions, sourceProblems: problems };
          } else {
            singleResult.errors = [...(singleResult.errors ?? []), ...problems];
          }
          return Promise.resolve();
        },
      }),
  };
}
