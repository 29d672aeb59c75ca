import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';

/** Adds the request's id to every error, so that a client's report of one leads to the lines of the log. */
export function requestIdsPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response: { body }, contextValue: { requestId } }) {
          const first = body.kind === 'single' ? body.singleResult : body.initialResult;
          if (first.errors) first.errors = withId(first.errors, requestId);
          return Promise.resolve();
        },
        willSendSubsequentPayload({ contextValue: { requestId } }, payload) {
          for (const part of payload.incremental ?? []) if (part.errors) part.errors = withId(part.errors, requestId);
          return Promise.resolve();
        },
      }),
  };
}

function withId(errors: readonly GraphQLFormattedError[], requestId: string): readonly GraphQLFormattedError[] {
  return errors.map((error) =>
    error.extensions?.['requestId'] === undefined
      ? { ...error, extensions: { ...error.extensions, requestId } }
      : error,
  );
}
