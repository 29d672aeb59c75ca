import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestEnd } from '../../../src/server/observation/request-line';
import { KEYS, startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';
import { readParts } from '../../multipart';
import { startOtlpReceiver } from '../../otlp-receiver';
import type { OtlpReceiver, ReceivedSpan } from '../../otlp-receiver';

/** What is traced of a request, as a real collector gets it. */

const FIELDS = 'nodes { email courseResults { nodes { courseName } } exposures { nodes { email } } }';
const QUERY = `query Overview($slug: String!) { company(slug: $slug) { learners(first: 50) { ${FIELDS} } } }`;
const CLIENTS_SPAN = '00000000000000aa';
const [INTERNAL, SERVER, CLIENT] = [1, 2, 3];

let collector: OtlpReceiver;
let system: TestSystem;
const ends: RequestEnd[] = [];
beforeAll(async () => {
  collector = await startOtlpReceiver();
  system = await startTestSystem({
    learners: 20,
    config: { cache: { ttlSeconds: 60 } },
    connections: { ch: { retries: 1 } },
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '20' },
    onRequest: (end) => void ends.push(end),
  });
});
afterAll(async () => {
  await system.close();
  await collector.close();
});

let traces = 0;
const nextTrace = () => (traces += 1).toString(16).padStart(32, '0');
const serverSpan = (spans: readonly ReceivedSpan[], traceId: string) =>
  spans.find((one) => one.kind === SERVER && one.traceId === traceId);

/** Asks within a trace of the client, and gives all spans of it. */
async function traced(query = QUERY, headers: Record<string, string> = {}): Promise<readonly ReceivedSpan[]> {
  const id = nextTrace();
  const traceparent = `00-${id}-${CLIENTS_SPAN}-01`;
  await system.ask(query, { variables: { slug: 'acme' }, headers: { traceparent, ...headers } });
  const all = await collector.until((spans) => serverSpan(spans, id) !== undefined);
  return all.filter(({ traceId }) => traceId === id);
}
const named = (spans: readonly ReceivedSpan[], name: string) => spans.filter((one) => one.name === name);

it('has the request, its operation, how each kind is read, and each call', async () => {
  const spans = await traced();
  const [request] = named(spans, 'POST /graphql');
  expect(request).toMatchObject({ kind: SERVER, parentId: CLIENTS_SPAN, hasFailed: false });
  expect(request?.attributes).toEqual({
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'awaregraph.client': 'all',
    'awaregraph.operation.hash': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    'graphql.operation.name': 'Overview',
    'awaregraph.cost': expect.any(Number) as unknown,
    'awaregraph.vendor_calls': expect.any(Number) as unknown,
    'awaregraph.served_from': 'vendors',
  });
  const [operation] = named(spans, 'query');
  expect(operation).toMatchObject({ kind: INTERNAL, parentId: request?.spanId });
  expect(operation?.attributes).toEqual({
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Overview',
    'awaregraph.operation.hash': request?.attributes['awaregraph.operation.hash'],
  });
  const reads = named(spans, 'scan accounts');
  expect(reads.map(({ attributes }) => attributes['awaregraph.source']).sort()).toEqual(['cg', 'ch', 'cp', 'iq', 'sm']);
  for (const read of reads) expect(read.parentId).toBe(operation?.spanId);
  expect(named(spans, 'lookups exposures').map(({ attributes }) => attributes)).toContainEqual({
    'awaregraph.source': 'ch',
    'awaregraph.vendor': 'CYBERHOOT',
    'awaregraph.company': 'acme',
    'awaregraph.plan': 'lookups',
    'awaregraph.kind': 'exposures',
    'awaregraph.keys': expect.any(Number) as unknown,
  });
  const [call] = named(spans, 'GET SM-07');
  expect(call).toMatchObject({
    kind: CLIENT,
    parentId: reads.find(({ attributes }) => attributes['awaregraph.source'] === 'sm')?.spanId,
  });
  expect(call?.attributes).toEqual({
    'awaregraph.source': 'sm',
    'awaregraph.vendor': 'SIBERMATE',
    'awaregraph.endpoint': 'SM-07',
    'awaregraph.attempt': 1,
    'awaregraph.served_from': 'network',
    'http.request.method': 'GET',
    'http.response.status_code': 200,
  });
  const calls = spans.filter(({ kind }) => kind === CLIENT);
  expect(request?.attributes['awaregraph.vendor_calls']).toBe(calls.length);
  expect(ends.at(-1)?.traceId).toBe(request?.traceId);
  expect(collector.resource).toMatchObject({ 'service.name': 'awaregraph', 'service.version': expect.any(String) });
});

it('says once for each kind and source that cached reads were used', async () => {
  const spans = await traced(QUERY.replace('email', 'name'));
  expect(spans.filter(({ kind }) => kind === CLIENT)).toEqual([]);
  const cached = spans.filter(({ attributes }) => attributes['awaregraph.plan'] === 'cached');
  const keys = cached.map(({ attributes }) =>
    [attributes['awaregraph.kind'], attributes['awaregraph.source']].join(' '),
  );
  expect(keys).toEqual(expect.arrayContaining(['accounts sm', 'courseResults iq', 'exposures ch']));
  expect(new Set(keys).size).toBe(keys.length);
});

it('has the request alone where the answer was cached', async () => {
  const query = '{ companies { nodes { name } } }';
  await traced(query);
  await traced(query);
  const spans = await traced(query);
  expect(spans).toHaveLength(1);
  expect(spans[0]?.attributes).toMatchObject({ 'awaregraph.served_from': 'cache', 'http.route': '/graphql' });
});

it('ends with the last part of a deferred answer', async () => {
  const id = nextTrace();
  const query = `query Parts { company(slug: "acme") { slug ... @defer { learners(first: 30) { ${FIELDS.replace('email', 'id')} } } } }`;
  const response = await fetch(`${system.server.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${KEYS.all}`,
      'content-type': 'application/json',
      accept: 'multipart/mixed; deferSpec=20220824',
      traceparent: `00-${id}-${CLIENTS_SPAN}-01`,
    },
    body: JSON.stringify({ query }),
  });
  expect(await readParts(response, performance.now())).toHaveLength(2);
  const all = await collector.until((spans) => serverSpan(spans, id) !== undefined);
  const spans = all.filter(({ traceId }) => traceId === id);
  const [operation] = named(spans, 'query');
  expect(operation?.attributes).toMatchObject({ 'graphql.operation.name': 'Parts' });
  expect(named(spans, 'cached accounts').map(({ parentId }) => parentId)).toContain(operation?.spanId);
});

describe('a vendor that fails', () => {
  it.each([
    ['500', 'UNAVAILABLE', '500'],
    ['refuse', 'UNAVAILABLE', 'no response'],
    ['html', 'BAD_RESPONSE', null],
  ] as const)('with %s is named by its call, with each attempt', async (kind, code, type) => {
    await system.refresh();
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind }]);
    const spans = await traced('{ company(slug: "acme") { groups { nodes { name } } } }').finally(() =>
      system.sandboxes.setFaults([]),
    );
    const [read] = spans.filter(
      ({ name, attributes }) => name === 'scan groups' && attributes['awaregraph.source'] === 'ch',
    );
    expect(read).toMatchObject({ hasFailed: true, attributes: { 'error.type': code, 'awaregraph.problem': code } });
    const calls = spans.filter(({ parentId }) => parentId === read?.spanId);
    expect(calls.map(({ attributes }) => attributes['awaregraph.endpoint'])).toContain(
      read?.attributes['awaregraph.endpoint'],
    );
    if (type === null) return expect(calls.every(({ hasFailed }) => !hasFailed)).toBe(true);
    const attempts = calls.map(({ hasFailed, attributes }) => [
      hasFailed,
      attributes['awaregraph.attempt'],
      attributes['error.type'],
    ]);
    expect(attempts).toEqual([
      [true, 1, type],
      [true, 2, type],
    ]);
    expect(calls[1]?.attributes['http.request.resend_count']).toBe(1);
  });
});

describe('what a client says of its trace', () => {
  const ask = async (traceparent: string, key?: string): Promise<RequestEnd | undefined> => {
    await system.ask('{ viewer { name } }', {
      headers: { traceparent, tracestate: 'canary=ada@people.example' },
      ...(key === undefined ? {} : { key }),
    });
    return ends.at(-1);
  };
  const A = 'a'.repeat(32);

  it.each([
    ['of another version', `01-${A}-${CLIENTS_SPAN}-01-more`, true],
    ['malformed', `00-${A}-${CLIENTS_SPAN}`, false],
    ['with more than its version has', `00-${A}-${CLIENTS_SPAN}-01-more`, false],
    ['of a forbidden version', `ff-${A}-${CLIENTS_SPAN}-01`, false],
    ['without a trace', `00-${'0'.repeat(32)}-${CLIENTS_SPAN}-01`, false],
    ['without a span', `00-${A}-${'0'.repeat(16)}-01`, false],
    ['in capitals', `00-${A.toUpperCase()}-${CLIENTS_SPAN}-01`, false],
    ['much too long', `00-${A}-${CLIENTS_SPAN}-01${' '.repeat(600)}-`, false],
  ])('%s is followed only if it is valid', async (_, traceparent, isFollowed) => {
    const end = await ask(traceparent);
    expect(end?.traceId === A).toBe(isFollowed);
    expect(end?.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is not read without valid credentials', async () => {
    const end = await ask(`00-${A}-${CLIENTS_SPAN}-01`, 'wrong');
    expect(end).toMatchObject({ status: 401 });
    const spans = await collector.until((all) => serverSpan(all, end?.traceId ?? '') !== undefined);
    expect(serverSpan(spans, end?.traceId ?? '')).toMatchObject({ parentId: '' });
    expect(end?.traceId).not.toBe(A);
  });

  it('is followed where it is not to be recorded', async () => {
    const id = nextTrace();
    expect((await ask(`00-${id}-${CLIENTS_SPAN}-00`))?.traceId).toBe(id);
    // A later trace is there, and this one is not.
    await traced();
    expect(collector.spans.some(({ traceId }) => traceId === id)).toBe(false);
  });

  it('stays here: no vendor is sent any of it, and the collector no state of it', async () => {
    const sent: unknown[] = [];
    const note = (message: unknown): void => {
      const { request } = message as { readonly request: { readonly origin: string; readonly headers: unknown } };
      if (String(request.origin) !== system.server.url) sent.push(request.headers);
    };
    subscribe('undici:request:create', note);
    await system.refresh();
    await traced();
    unsubscribe('undici:request:create', note);
    expect(sent.length).toBeGreaterThan(20);
    expect(JSON.stringify(sent)).toContain('accept-encoding');
    expect(JSON.stringify(sent)).not.toMatch(/trace|baggage|request-id/i);
    expect(collector.bytes.includes('ada@people.example')).toBe(false);
  });
});

it('holds no address, no name, no id and no key', async () => {
  const { data } = await system.ask<{
    readonly company: {
      readonly learners: { readonly nodes: readonly { readonly id: string; readonly email: string }[] };
    };
  }>('{ company(slug: "acme") { learners(first: 50) { nodes { id email name } } } }');
  const [learner] = data.company.learners.nodes;
  await traced(`{ learner(id: ${JSON.stringify(learner?.id)}) { name } }`);
  const credentials = system.sandboxes.all.flatMap((one) => Object.values(one.credentials));
  const people = data.company.learners.nodes.flatMap(({ id, email }) => [id, email]);
  expect(people.length).toBeGreaterThan(20);
  for (const secret of [...people, ...credentials, 'test-key'])
    expect([secret, collector.bytes.includes(String(secret))]).toEqual([secret, false]);
  const texts = JSON.stringify(collector.spans);
  expect(['@', '/api', '?', CLIENTS_SPAN].map((text) => texts.includes(text))).toEqual([false, false, false, true]);
});
