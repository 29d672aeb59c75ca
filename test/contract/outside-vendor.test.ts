import type { CallContext } from '../../datasources/spec/call-context';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineVendor } from '../../datasources/spec/vendor';
import { bearer } from '../../datasources/transport/authorization';
import { readListing, toBatch } from '../../datasources/transport/listing';
import { id, optionalEmail, optionalId, optionalText } from '../../datasources/transport/wire';
import { createConfig } from '../../src/config/config-file';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';

/** A vendor that the calling program defines: the core names no vendor, so that nothing else changes. */

const person = z.object({ id, mail: optionalEmail, name: optionalText });

const leak = z.object({ id, mail: optionalEmail, person: optionalId });

const SDL = `
  extend enum Vendor { TINY_VENDOR }
  type TinyVendorSource implements Source & Node
  type TinyVendorAccount implements LearnerAccount & SourceRecord
  type TinyVendorCompanyProfile implements CompanyProfile & SourceRecord
`;

const tiny = defineVendor({
  slug: 'tiny-vendor',
  title: 'Tiny Vendor',
  typeName: 'TinyVendor',
  tenants: false,
  schema: SDL,
  settings: z.strictObject({ baseUrl: z.url(), apiKey: z.string() }),
  connect({ baseUrl, apiKey }, openTransport) {
    const transport = openTransport({ baseUrl, authorization: bearer(apiKey) });
    const people = async (scope: CallContext) =>
      readListing(
        'TV-01',
        await transport.get({ endpoint: 'TV-01', path: '/people', schema: z.array(z.unknown()) }, scope),
        person,
      );
    const leaks = async (scope: CallContext) =>
      readListing(
        'TV-02',
        await transport.get({ endpoint: 'TV-02', path: '/leaks', schema: z.array(z.unknown()) }, scope),
        leak,
      );
    return {
      async verify(_, context) {
        await context.shared('verify', people);
      },
      capabilities: () => ({
        accounts: {
          support: 'FULL',
          endpoints: ['TV-01'],
          all: {
            minCalls: 1,
            read: (context) =>
              context.shared('TV-01', async (scope) =>
                toBatch(await people(scope), (value, raw) => [
                  {
                    externalId: value.id,
                    raw,
                    email: value.mail,
                    employeeId: null,
                    firstName: value.name,
                    lastName: null,
                    status: 'UNKNOWN' as const,
                    locale: null,
                    createdAt: null,
                    updatedAt: null,
                    trainingTotals: null,
                    phishingTotals: null,
                    riskScore: null,
                  },
                ]),
              ),
          },
        },
        // Returned for all accounts at once, also for people who have no account.
        exposures: {
          support: 'FULL',
          endpoints: ['TV-02'],
          all: {
            minCalls: 1,
            read: (context) =>
              context.shared('TV-02', async (scope) =>
                toBatch(await leaks(scope), (value, raw) => [
                  {
                    externalId: value.id,
                    raw,
                    accountId: value.person,
                    email: value.mail ?? '',
                    breachId: value.id,
                    breachName: value.id,
                    breachDate: null,
                    discoveredAt: null,
                    acknowledged: null,
                    passwordExposed: null,
                  },
                ]),
              ),
          },
        },
      }),
    };
  },
});

const asked: string[] = [];
const upstream = createServer((request, response) => {
  asked.push(request.url ?? '');
  const good = request.headers.authorization === 'Bearer tiny-key';
  response.writeHead(good ? 200 : 401, { 'content-type': 'application/json' });
  const people = '[{"id":7,"mail":"Ann@Acme.example","name":"Ann"},{"id":8,"mail":null,"name":"Bob"}]';
  const leaks = '[{"id":1,"mail":"ann@acme.example","person":null},{"id":2,"mail":null,"person":8}]';
  response.end(good ? (request.url === '/leaks' ? leaks : people) : '{}');
});
let server: RunningServer;
beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const file = {
    server: { port: 0 },
    connections: [{ id: 'tv', vendor: 'tiny-vendor', baseUrl, apiKey: 'tiny-key' }],
    companies: [{ slug: 'acme', name: 'Acme', domains: ['acme.example'], sources: [{ connection: 'tv' }] }],
    clients: [{ name: 'test', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }],
  };
  server = await startServer({
    config: createConfig(file, { vendors: [tiny] }),
    onBug: (error) => console.error(error),
  });
});
afterAll(async () => {
  await server.close();
  upstream.close();
});

it('is answered for in the graph, in health and in capabilities', async () => {
  const query = `{ learner(email: "ann@acme.example") { name accounts { __typename externalId source { vendor } } courseResults { totalCount sources { state } } }
    sources { __typename slug health { status } capabilities { field support endpoints } } company(slug: "acme") { learners { totalCount complete } } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer a-key-of-sixteen-or-more', 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  expect(data.learner).toEqual({
    name: 'Ann',
    accounts: [{ __typename: 'TinyVendorAccount', externalId: '7', source: { vendor: 'TINY_VENDOR' } }],
    courseResults: { totalCount: 0, sources: [{ state: 'NOT_SUPPORTED' }] },
  });
  expect(data.sources).toMatchObject([{ __typename: 'TinyVendorSource', slug: 'tv', health: { status: 'UP' } }]);
  expect(JSON.stringify(data.sources)).toContain('{"field":"Company.learners","support":"FULL","endpoints":["TV-01"]}');
  expect(data.company).toEqual({ learners: { totalCount: 2, complete: true } });
});

it('finds exposures in a bulk list by account and by address, in one call', async () => {
  const query =
    '{ company(slug: "acme") { learners { nodes { name exposures { totalCount complete nodes { externalId } } } } } }';
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: 'Bearer a-key-of-sixteen-or-more', 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const exposed = (id: string) => ({ totalCount: 1, complete: true, nodes: [{ externalId: id }] });
  expect(await response.json()).toEqual({
    data: {
      company: {
        learners: {
          nodes: [
            { name: 'Ann', exposures: exposed('1') },
            { name: 'Bob', exposures: exposed('2') },
          ],
        },
      },
    },
  });
  expect(asked.filter((path) => path === '/leaks')).toHaveLength(1);
});
