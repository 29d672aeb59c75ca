import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';

/** Records in the context whether a response has errors: such a response is not cached, so that a retry executes. */
export function resultPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response: { body }, contextValue: { result } }) {
          result.hasErrors = body.kind !== 'single' || (body.singleResult.errors?.length ?? 0) > 0;
          return Promise.resolve();
        },
      }),
  };
}
