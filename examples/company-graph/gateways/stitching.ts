import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { stitchSchemas } from '@graphql-tools/stitch';
import { stitchingDirectives } from '@graphql-tools/stitching-directives';
import { isAsyncIterable } from '@graphql-tools/utils';
import type { Executor } from '@graphql-tools/utils';
import { buildSchema } from 'graphql';
import { note, withNoted } from './problems.ts';
import { graphs, port, readSdl } from './settings.ts';

/** Schema stitching: each graph's `_sdl` declares how its types are merged. */

interface Caller {
  readonly authorization: string;
}

async function subschema(endpoint: string) {
  const { _sdl } = await readSdl<{ _sdl: string }>(endpoint, '{ _sdl }');
  // Forwards the caller's credentials.
  const http: Executor = buildHTTPExecutor({
    endpoint,
    headers: (request) => ({ authorization: (request?.context as Caller | undefined)?.authorization ?? '' }),
  });
  const executor: Executor = async (request) => {
    const result = await http(request);
    if (request.context && !isAsyncIterable(result)) note(request.context, result.errors);
    return result;
  };
  return { schema: buildSchema(_sdl, { assumeValidSDL: true }), executor, batch: true };
}

const { stitchingDirectivesTransformer } = stitchingDirectives();
const schema = stitchSchemas({
  subschemas: await Promise.all(graphs.map(({ url }) => subschema(url))),
  subschemaConfigTransforms: [stitchingDirectivesTransformer],
});

const server = new ApolloServer<Caller>({
  schema,
  plugins: [
    {
      async requestDidStart() {
        return {
          async willSendResponse({ contextValue, response: { body } }) {
            if (body.kind !== 'single') return;
            const errors = withNoted(contextValue, body.singleResult.errors);
            if (errors.length > 0) body.singleResult.errors = errors;
          },
        };
      },
    },
  ],
});
const { url } = await startStandaloneServer(server, {
  listen: { port, host: '127.0.0.1' },
  context: async ({ req }) => ({ authorization: req.headers.authorization ?? '' }),
});
console.log(`listening on ${url}`);
