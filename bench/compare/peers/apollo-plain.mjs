// Apollo Server as its documentation shows it: the standalone server, DataLoader, fetch.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createContext, resolvers, typeDefs } from './graph.mjs';

const server = new ApolloServer({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, {
  context: createContext,
  listen: { port: 0, host: '127.0.0.1' },
});
console.log(`listening on ${url}graphql`);
