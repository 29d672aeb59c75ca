import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { createContext, resolvers, typeDefs } from './graph.mjs';

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), context: createContext, logging: false });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
