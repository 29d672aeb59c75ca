import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, GraphQLRequestListener } from '@apollo/server';
import type { Context } from '../context';

type SubsequentPayload = Parameters<NonNullable<GraphQLRequestListener<Context>['willSendSubsequentPayload']>>[1];

/** What is done to a response before it is serialised. Nothing of it waits, so that a response takes no promise for each. */
export interface ResponseHooks {
  willSendResponse(request: GraphQLRequestContextWillSendResponse<Context>): void;
  /** Of a response in parts: for each part after the first. */
  willSendSubsequentPayload?(request: GraphQLRequestContextWillSendResponse<Context>, payload: SubsequentPayload): void;
}

/** @param hooksOf the hooks for one request, in the order in which they are called */
export function responsePlugin(hooksOf: () => readonly ResponseHooks[]): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      const hooks = hooksOf();
      return Promise.resolve({
        willSendResponse(request) {
          for (const hook of hooks) hook.willSendResponse(request);
          return Promise.resolve();
        },
        willSendSubsequentPayload(request, payload) {
          for (const hook of hooks) hook.willSendSubsequentPayload?.(request, payload);
          return Promise.resolve();
        },
      });
    },
  };
}
