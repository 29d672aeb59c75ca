import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { isAsyncIterable } from '@graphql-tools/utils';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { note, withNoted } from './problems.ts';
import { graphs, port, readSdl } from './settings.ts';

/** Hive Gateway with a supergraph that Hive's own composition builds from each graph's `_service`. */

async function supergraph(): Promise<string> {
  const services = await Promise.all(
    graphs.map(async ({ name, url }) => {
      const { _service } = await readSdl<{ _service: { sdl: string } }>(url, '{ _service { sdl } }');
      return { name, url, typeDefs: parse(_service.sdl) };
    }),
  );
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

const problems: GatewayPlugin = {
  onSubgraphExecute:
    ({ executionRequest: { context } }) =>
    ({ result }) => {
      if (context && !isAsyncIterable(result)) note(context.request, result.errors);
    },
  onExecute: () => ({
    onExecuteDone({ args: { contextValue }, result, setResult }) {
      if (isAsyncIterable(result)) return;
      const errors = withNoted(contextValue.request, result.errors);
      if (errors.length > 0) setResult({ ...result, errors });
    },
  }),
};

const gateway = createGatewayRuntime({
  supergraph: await supergraph(),
  plugins: () => [problems],
  propagateHeaders: {
    // Forwards the caller's credentials.
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }),
  },
});
const server = createServer((request, response) => void gateway(request, response));
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  console.log(`listening on http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`);
});
