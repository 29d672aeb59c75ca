import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';

/** Lists the vendor calls behind an answer as `extensions.sourceTrace`, for clients that ask (`X-Source-Trace: 1`). */
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
        // Only the last part knows all the calls.
        willSendSubsequentPayload({ contextValue: { trace } }, payload) {
          if (trace !== null && !payload.hasNext) {
            payload.extensions = { ...payload.extensions, sourceTrace: trace };
          }
          return Promise.resolve();
        },
      }),
  };
}
