import type { GraphQLFormattedError } from 'graphql';
import { countErrors } from '../http-response';
import type { ResponseHooks } from './response-hooks';

/**
 * Adds the request's id to every error, so that a client's report of one leads to the lines of the log; and records in the context
 * which errors a response has: such a response is not cached, so that a retry executes. Problems of sources count as errors in
 * `extensions.sourceProblems`, too.
 */
export const recordResult: ResponseHooks = {
  willSendResponse({ request, response: { body }, contextValue: { requestId, result, partials } }) {
    const first = body.kind === 'single' ? body.singleResult : body.initialResult;
    if (first.errors) first.errors = withId(first.errors, requestId);
    result.hasErrors = body.kind !== 'single' || (first.errors?.length ?? 0) > 0;
    countErrors(result.errors, first.errors ?? []);
    if (request.http?.headers.get('x-partial') === 'extensions') countErrors(result.errors, partials.errors());
  },
  willSendSubsequentPayload({ contextValue: { requestId, result } }, payload) {
    for (const part of payload.incremental ?? []) {
      if (part.errors) part.errors = withId(part.errors, requestId);
      countErrors(result.errors, part.errors ?? []);
    }
  },
};

function withId(errors: readonly GraphQLFormattedError[], requestId: string): readonly GraphQLFormattedError[] {
  return errors.map((error) =>
    error.extensions?.['requestId'] === undefined
      ? { ...error, extensions: { ...error.extensions, requestId } }
      : error,
  );
}
