import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import type { RecordKind } from '../../datasources/spec/capabilities';
import { openTransport } from '../../datasources/transport/open';
import type { OpenedTransport } from '../../datasources/transport/open';
import { createReadContext } from '../read-context';
import { factsOf } from '../vendor-facts';

/** 204 means that there is nothing: for any list of any vendor it is an empty list, and no error. */

const server = createServer((request, response) => {
  if (request.url === '/token') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: 't', expires_in: 300 }));
    return;
  }
  response.writeHead(204);
  response.end();
});
let base = '';
const transports: OpenedTransport[] = [];
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await Promise.all(transports.map((transport) => transport.close()));
  server.close();
});

describe.each(vendors.map(({ slug, open }) => ({ slug, open })))('$slug', ({ slug, open }) => {
  it('returns empty lists where every response is a 204', async () => {
    const { settings, tenant = null } = factsOf(slug);
    const connection = open(settings(base), (options) => {
      const limits = { timeoutMs: 10_000, maxConcurrency: 4, requestsPerSecond: null, retries: 0 };
      const transport = openTransport(options, limits);
      transports.push(transport);
      return transport;
    });
    const capabilities = connection.capabilities(tenant);
    const context = createReadContext();
    const kinds = Object.keys(capabilities).filter(
      (kind): kind is RecordKind => kind !== 'totals' && kind !== 'timeline',
    );
    for (const kind of kinds) {
      const scan = capabilities[kind]?.all;
      if (!scan) continue;
      const { records, skipped, problems = [] } = await scan.read(context);
      // A profile from the configuration is not read from the vendor.
      expect([kind, scan.minCalls === 0 || records.length === 0, skipped, problems]).toEqual([kind, true, [], []]);
    }
  });
});
