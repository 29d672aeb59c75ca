// Awaregraph's own server modules around the posts graph: HTTP, limits, validation, Apollo, the response cache, content
// negotiation. Only the schema differs, and reads go through undici instead of a vendor's transport.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { Pool } from 'undici';
import { createLoader, resolvers, typeDefs } from './posts.mjs';

const dist = createRequire(new URL('../../../dist/src/server/', import.meta.url));
const { makeExecutableSchema } = dist('@graphql-tools/schema');
const { errorAnswer } = dist('./http-response.js');
const { negotiate } = dist('./content-negotiation.js');
const { createAdmission } = dist('./execution/admission.js');
const { createOperationsCache } = dist('./execution/operations-cache.js');
const { createGraphqlServer } = dist('./graphql.js');
const { createPartials } = dist('./partials.js');
const { answerGraphql } = dist('./routes/graphql.js');
const { createOperationTexts } = dist('./routes/operation-text.js');
const { createResponseCache } = dist('./response-cache.js');
const { createSender } = dist('./sending.js');
const { createUnsentBytes } = dist('./unsent-bytes.js');

const upstream = new Pool(process.env.UPSTREAM, { connections: 64 });
async function get(path) {
  const { body } = await upstream.request({ path, method: 'GET' });
  return body.json();
}

const limits = {
  maxDepth: 15,
  maxAliases: 30,
  maxTokens: 4000,
  maxDirectives: 50,
  maxRepeats: 50,
  maxFields: 2000,
  maxListItems: 1000,
  maxCost: 50_000,
  maxUnsentMb: 256,
  maxUnsentMbPerClient: 64,
};
const onBug = console.error;
const schema = makeExecutableSchema({ typeDefs, resolvers });
const operations = createOperationsCache({ schema, introspection: true, limits, bytes: 16 * 1024 * 1024 });
const apollo = createGraphqlServer({ schema, operations, objects: { forRequest: () => null }, limits, onBug });
await apollo.start();
const contextFor = (viewer, { id, maxCost }) => ({
  requestId: id,
  logId: id,
  viewer,
  partials: createPartials(id),
  cost: null,
  maxCost,
  trace: null,
  peopleRead: null,
  vendorCalls: () => 0,
  cacheDependencies: () => null,
  result: { hasErrors: true, errors: {}, body: null },
  get,
  users: createLoader(get),
});
const noSharing = {
  get: () => undefined,
  join: () => undefined,
  execute: (key, { id, signal }, execute) => execute(id, signal),
};
const reads = { areCurrent: () => true, invalidations: () => 0 };
const responses = process.env.SHARING === 'off' ? noSharing : createResponseCache({ bytes: 0, reads });
const route = {
  apollo,
  contextFor,
  filesVersion: () => 0,
  maxCostOf: () => limits.maxCost,
  responses,
  texts: createOperationTexts(operations),
  operations,
  admit: createAdmission({ schema, introspection: true, limits }),
  maxBodyKb: 256,
};
const viewer = { name: 'bench', credential: 'apiKey', companies: '*', scopes: new Set(['READ']) };
const onClose = () => undefined;
const send = createSender({ unsent: createUnsentBytes(limits, onClose), onClose });

let count = 0;
async function handle(request, response) {
  const search = new URL(request.url, 'http://posts').search;
  const { signal } = new AbortController();
  const answer = await answerGraphql(route, {
    request,
    search,
    viewer,
    id: `posts-${(count += 1)}`,
    signal,
    span: null,
  }).catch((error) => {
    onBug(error);
    return errorAnswer(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong');
  });
  await send(await negotiate(answer, request), { request, response, owner: viewer.name, headers: {} });
}

const server = createServer((request, response) => void handle(request, response));
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
