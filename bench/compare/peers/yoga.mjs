import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { createContext, resolvers, typeDefs } from './graph.mjs';

/** Optionally with Yoga's own response cache: every answer may be kept for a minute. */
const plugins =
  process.env.RESPONSE_CACHE === 'on'
    ? [
        (await import('@graphql-yoga/plugin-response-cache')).useResponseCache({
          session: () => null,
          ttl: 60_000,
          includeExtensionMetadata: false,
        }),
      ]
    : [];
const schema = createSchema({ typeDefs, resolvers });
const yoga = createYoga({ schema, context: createContext, logging: false, plugins });
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
