import type { ResponseHooks } from './response-hooks';

/** Adds the vendor calls of a request as `extensions.sourceTrace`, for clients that request it (`X-Source-Trace: 1`). */
export const sourceTrace: ResponseHooks = {
  willSendResponse({ response, contextValue: { trace } }) {
    if (trace === null || response.body.kind !== 'single') return;
    const { singleResult } = response.body;
    singleResult.extensions = { ...singleResult.extensions, sourceTrace: trace };
  },
  // Only the last payload has all the calls.
  willSendSubsequentPayload({ contextValue: { trace } }, payload) {
    if (trace !== null && !payload.hasNext) payload.extensions = { ...payload.extensions, sourceTrace: trace };
  },
};
