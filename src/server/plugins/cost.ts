import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../context';
import { createCostModel } from '../limits/cost';
import { explainExcess } from '../limits/excess';

/**
 * Refuses operations that cost more than the limit, before they are executed; tells the cost as `extensions.cost` to
 * clients that ask (`X-Query-Cost: 1`).
 */
export function limitCost(limit: number): ApolloServerPlugin<Context> {
  let costOf: ReturnType<typeof createCostModel>;
  return {
    serverWillStart: () =>
      Promise.resolve({
        schemaDidLoadOrUpdate({ apiSchema }) {
          costOf = createCostModel(apiSchema);
        },
      }),
    requestDidStart() {
      let cost: number | null = null;
      return Promise.resolve({
        didResolveOperation({ document, operation, request }) {
          if (!operation) return Promise.resolve();
          cost = costOf(document, operation, request.variables ?? {});
          if (cost <= limit) return Promise.resolve();
          throw new GraphQLError(explainExcess({ what: 'cost', limit, actual: cost }), {
            extensions: { code: 'QUERY_TOO_COMPLEX', limit, actual: cost, http: { status: 400 } },
          });
        },
        willSendResponse({ request, response }) {
          if (cost === null || request.http?.headers.get('x-query-cost') !== '1') return Promise.resolve();
          const { body } = response;
          const first = body.kind === 'single' ? body.singleResult : body.initialResult;
          first.extensions = { ...first.extensions, cost: { actual: cost, limit } };
          return Promise.resolve();
        },
      });
    },
  };
}
