import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';

/** Adds the vendor calls of a request as `extensions.sourceTrace`, for clients that request it (`X-Source-Trace: 1`). */
export function sourceTracePlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response, contextValue: { trace } }) {
          if (trace === null || response.body.kind !== 'single') return Promise.resolve();
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, sourceTrace: trace };
          return Promise.resolve();
        },
        // Only the last payload has all the calls.
        willSendSubsequentPayload({ contextValue: { trace } }, payload) {
          if (trace !== null && !payload.hasNext) {
            payload.extensions = { ...payload.extensions, sourceTrace: trace };
          }
          return Promise.resolve();
        },
      }),
  };
}
