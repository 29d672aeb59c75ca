import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { vendors } from '../../datasources/registry';
import { readConfig } from '../../src/config/config';
import { createApp } from '../../src/server/app';
import { negotiate } from '../../src/server/content-negotiation';
import { createAdmission } from '../../src/server/execution/admission';
import { createOperationsCache } from '../../src/server/execution/operations-cache';
import { createSerializedObjects } from '../../src/server/execution/serialized-objects';
import { createGraphqlServer } from '../../src/server/graphql';
import { answerGraphql } from '../../src/server/routes/graphql';
import { createOperationTexts } from '../../src/server/routes/operation-text';
import { createSender } from '../../src/server/sending';
import { createResponseCache } from '../../src/server/response-cache';
import { createUnsentBytes } from '../../src/server/unsent-bytes';
import { openSpool } from '../../src/server/writes/spool';
import { KEYS } from '../harness';

/** The server's request pipeline over another graph, without vendors. */
export interface SmallServer {
  readonly url: string;
  readonly bugs: unknown[];
  /** The request of each bug, as the log names it. */
  readonly requestsOfBugs: (string | undefined)[];
  close(): Promise<void>;
}

export async function startSmallServer(schema: GraphQLSchema, introspection = true): Promise<SmallServer> {
  const file = {
    connections: [{ id: 'sm', vendor: 'sibermate', apiKey: 'nothing-is-read-here' }],
    companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] }],
    limits: { maxAliases: 100_000, maxCost: 1e12, maxDirectives: 10_000, maxRepeats: 10_000, maxDepth: 100 },
    clients: [{ name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read'] }],
  };
  const { limits, ...config } = readConfig(JSON.stringify(file), { vendors, env: {}, readFile: () => '' });
  const bugs: unknown[] = [];
  const requestsOfBugs: (string | undefined)[] = [];
  const onBug = (error: unknown, requestId?: string) => {
    bugs.push(error);
    requestsOfBugs.push(requestId);
  };
  const app = await createApp({ limits, ...config }, { onUnexpectedError: onBug });
  const operations = createOperationsCache({ schema, introspection, limits, bytes: 1e6 });
  const objects = createSerializedObjects({ bytes: 1e6, reads: app.reads });
  const apollo = createGraphqlServer({ schema, operations, objects, limits, onBug });
  await apollo.start();
  const route = {
    apollo,
    contextFor: app.contextFor,
    filesVersion: () => 0,
    responses: createResponseCache({ bytes: 0, reads: app.reads }),
    texts: createOperationTexts(operations),
    operations,
    admit: createAdmission({ schema, introspection, limits }),
    maxCostOf: () => limits.maxCost,
    maxBodyKb: limits.maxBodyKb,
    uploads: { schema, takesUpload: app.takesUpload, spool: await openSpool(), limits },
  };
  const viewer = { name: 'all', credential: 'apiKey', companies: '*', scopes: new Set(['READ'] as const) } as const;
  const onClose = () => undefined;
  const send = createSender({ unsent: createUnsentBytes(limits, onClose), onClose });
  const http = createServer((request, response) => {
    const { search } = new URL(request.url ?? '/', 'http://small.example');
    const { signal } = new AbortController();
    void answerGraphql(route, { request, search, viewer, id: 'x', signal, span: null }).then(async (answer) =>
      send(await negotiate(answer, request, 'x'), { request, response, owner: 'all', id: 'x', headers: {} }),
    );
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    bugs,
    requestsOfBugs,
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await apollo.stop();
      await app.close();
    },
  };
}
