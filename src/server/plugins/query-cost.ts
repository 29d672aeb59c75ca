import type { ResponseHooks } from './response-hooks';

/** Adds the cost of the operation as `extensions.cost`, for clients that request it (`X-Query-Cost: 1`). */
export const queryCost: ResponseHooks = {
  willSendResponse({ request, response: { body }, contextValue: { cost, maxCost } }) {
    if (cost === null || request.http?.headers.get('x-query-cost') !== '1') return;
    const first = body.kind === 'single' ? body.singleResult : body.initialResult;
    first.extensions = { ...first.extensions, cost: { actual: cost, limit: maxCost } };
  },
};
