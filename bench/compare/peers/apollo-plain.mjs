// Apollo Server as its documentation shows it: the standalone server, DataLoader, fetch.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createContext, resolvers, typeDefs } from './graph.mjs';

/** Optionally with Apollo's own response cache: every answer may be kept for a minute. */
const plugins =
  process.env.RESPONSE_CACHE === 'on'
    ? [
        (await import('@apollo/server/plugin/cacheControl')).ApolloServerPluginCacheControl({ defaultMaxAge: 60 }),
        (await import('@apollo/server-plugin-response-cache')).default(),
      ]
    : [];
const server = new ApolloServer({ typeDefs, resolvers, plugins });
const { url } = await startStandaloneServer(server, {
  context: createContext,
  listen: { port: 0, host: '127.0.0.1' },
});
console.log(`listening on ${url}graphql`);
