import { ApolloGateway, IntrospectAndCompose, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { graphs, ownCredentials, port } from './settings.ts';

/** Apollo Federation: the gateway queries each graph's `_service`, and composes them itself. */

interface Caller {
  readonly authorization?: string | undefined;
}

const gateway = new ApolloGateway({
  supergraphSdl: new IntrospectAndCompose({
    subgraphs: graphs,
    introspectionHeaders: { authorization: ownCredentials },
  }),
  buildService: ({ url }) =>
    new RemoteGraphQLDataSource<Caller>({
      ...(url ? { url } : {}),
      // Forwards the caller's credentials.
      willSendRequest({ request, context }) {
        const { authorization } = context as Caller;
        if (authorization) request.http?.headers.set('authorization', authorization);
      },
    }),
});

const { url } = await startStandaloneServer(new ApolloServer<Caller>({ gateway }), {
  listen: { port, host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization }),
});
console.log(`listening on ${url}`);
