import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context';

/** Adds the cost of the operation as `extensions.cost`, for clients that request it (`X-Query-Cost: 1`). */
export function queryCostPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, response: { body }, contextValue: { cost, maxCost } }) {
          if (cost === null || request.http?.headers.get('x-query-cost') !== '1') return Promise.resolve();
          const first = body.kind === 'single' ? body.singleResult : body.initialResult;
          first.extensions = { ...first.extensions, cost: { actual: cost, limit: maxCost } };
          return Promise.resolve();
        },
      }),
  };
}
