import Fastify from 'fastify';
import mercurius from 'mercurius';
import { createContext, resolvers, typeDefs } from './graph.mjs';

const app = Fastify();
await app.register(mercurius, { schema: typeDefs, resolvers, context: createContext, jit: 1 });
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(`listening on http://127.0.0.1:${app.server.address().port}/graphql`);
