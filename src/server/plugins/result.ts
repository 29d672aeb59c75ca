import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';
import { countErrors } from '../observation/operation-facts';

/**
 * Records in the context which errors a response has: such a response is not cached, so that a retry executes. Problems of
 * sources count as errors in `extensions.sourceProblems`, too.
 */
export function resultPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, response: { body }, contextValue: { result, partials } }) {
          result.hasErrors = body.kind !== 'single' || (body.singleResult.errors?.length ?? 0) > 0;
          const first = body.kind === 'single' ? body.singleResult : body.initialResult;
          countErrors(result.errors, first.errors ?? []);
          if (request.http?.headers.get('x-partial') === 'extensions') countErrors(result.errors, partials.errors());
          return Promise.resolve();
        },
        willSendSubsequentPayload({ contextValue: { result } }, payload) {
          for (const part of payload.incremental ?? []) countErrors(result.errors, part.errors ?? []);
          return Promise.resolve();
        },
      }),
  };
}
