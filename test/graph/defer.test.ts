import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { assemble, readParts } from '../multipart';

const SLOW_MS = 2000;
const PARTS = 'multipart/mixed; deferSpec=20220824, application/json';
/** The list of courses calls one vendor only; the learners need all vendors. */
const QUERY = `query ($defer: Boolean = true) { company(slug: "acme") {
  name
  courses(first: 3, vendors: [SIBERMATE]) { complete nodes { name } }
  ... @defer(if: $defer, label: "people") { learners(first: 5) { totalCount complete nodes { name email } } }
} }`;

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 40, config: { server: { requestTimeoutMs: 5000 } } });
});
afterEach(() => system.sandboxes.setFaults([]));
afterAll(() => system.close());

const send = (query: string, headers: Record<string, string> = {}, variables: object = {}) =>
  fetch(`${system.server.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${KEYS.acme}`,
      'content-type': 'application/json',
      accept: PARTS,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
async function parts(query: string, headers?: Record<string, string>) {
  const startedAt = performance.now();
  return readParts(await send(query, headers), startedAt);
}

describe('a deferred fragment that waits for a slow vendor', () => {
  it('arrives after the initial payload, which does not wait for it', async () => {
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: 'slow', value: SLOW_MS }]);
    const [first, second, ...others] = await parts(QUERY);
    expect(others).toEqual([]);
    expect(first?.at).toBeLessThan(SLOW_MS);
    expect(first?.body).toMatchObject({
      hasNext: true,
      data: { company: { name: 'Acme Corporation', courses: { complete: true } } },
    });
    expect(second?.at).toBeGreaterThan(SLOW_MS);
    expect(second?.body).toMatchObject({
      hasNext: false,
      incremental: [{ label: 'people', path: ['company'], data: { learners: { complete: true } } }],
    });
  });

  it('merges with the initial payload into the same data that other clients get in one response', async () => {
    const whole = await send(QUERY, { accept: 'application/json' });
    expect(whole.headers.get('content-type')).toMatch(/^application\/json/);
    const { data } = (await whole.json()) as { data: unknown };
    expect(data).toMatchObject({ company: { learners: { complete: true } } });
    expect(assemble(await parts(QUERY))).toEqual(data);
  });
});

describe('the reads of a deferred fragment', () => {
  it('wait behind those of the first part, also behind later ones', async () => {
    const narrow = await startTestSystem({ learners: 40, latencyMs: 200, connections: { sm: { maxConcurrency: 1 } } });
    const vendor = 'vendors: [SIBERMATE]';
    const response = await fetch(`${narrow.server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEYS.acme}`, 'content-type': 'application/json', accept: PARTS },
      body: JSON.stringify({
        query: `query ($yes: Boolean!) { company(slug: "acme") {
          ... @defer(if: $yes) {
            courses(first: 1, ${vendor}) { totalCount } policies(first: 1, ${vendor}) { totalCount }
            groups(first: 1, ${vendor}) { totalCount } simulations(first: 1, ${vendor}) { totalCount }
          }
          ...Later @defer
          learners(first: 6) { nodes { policyResults(first: 1, ${vendor}) { totalCount } } }
        } }
        fragment Later on Company {
          breaches(first: 1) { totalCount } riskHistory { score } sources { profile { externalId } }
        }`,
        variables: { yes: true },
      }),
    });
    const answer: unknown = assemble(await readParts(response, 0));
    expect(answer).toMatchObject({ company: { breaches: { totalCount: expect.any(Number) } } });
    const order = narrow.sandboxes.calls('sibermate').map(({ endpoint }) => endpoint);
    expect(order.filter((endpoint) => endpoint === 'SM-16').length).toBeGreaterThan(2);
    // The deferred calls began to wait first; the first part has its calls ready only when all sources have sent their people.
    expect(order.slice(order.lastIndexOf('SM-16') + 1).length).toBeGreaterThanOrEqual(1);
    await narrow.close();
  });
});

describe('the response format', () => {
  it.each(['multipart/mixed', 'application/json, multipart/mixed', 'multipart/mixed;q=0.9, */*', PARTS])(
    'is multipart for Accept %s, and never compressed',
    async (accept) => {
      const response = await send(QUERY, { accept, 'accept-encoding': 'gzip' });
      expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(await readParts(response, 0)).toHaveLength(2);
    },
  );

  it.each(['application/json', 'application/graphql-response+json', '*/*', 'application/json, multipart/mixed; x=1'])(
    'is a single JSON response for Accept %s',
    async (accept) => {
      const response = await send(QUERY, { accept });
      expect(response.headers.get('content-type')).not.toContain('multipart');
      expect(await response.json()).toMatchObject({ data: { company: { learners: { complete: true } } } });
    },
  );

  it('is a single JSON response where nothing is deferred', async () => {
    const response = await send(QUERY, {}, { defer: false });
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ data: { company: { learners: { complete: true } } } });
  });
});

describe('missing data', () => {
  it('is reported in the payload that it is missing from', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
    const [first, second] = await parts(QUERY);
    expect(first?.body).not.toHaveProperty('errors');
    const [people] = second?.body.incremental ?? [];
    expect(people?.data).toMatchObject({ learners: { complete: false } });
    expect(people?.errors?.map(({ path, extensions: { code, source } }) => [path, code, source])).toEqual([
      [['company', 'learners'], 'SOURCE_UNAVAILABLE', 'ch'],
    ]);
  });

  it('is reported in the initial payload where it belongs there', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
    const [first, second] = await parts(
      '{ company(slug: "acme") { courses(first: 1) { complete } ... @defer { slug policies(first: 1) { complete } } } }',
    );
    expect(first?.body.errors?.map(({ path }) => path)).toEqual([['company', 'courses']]);
    expect(second?.body.incremental?.[0]?.errors?.map(({ path }) => path)).toEqual([['company', 'policies']]);
  });

  it('is reported in extensions to clients that ask for no errors', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
    const [, second] = await parts(QUERY, { 'x-partial': 'extensions' });
    expect(second?.body.incremental?.[0]).not.toHaveProperty('errors');
    expect(second?.body.incremental?.[0]?.extensions?.sourceProblems).toMatchObject([
      { path: ['company', 'learners'], extensions: { source: 'ch' } },
    ]);
  });

  it('keeps an argument error at its field in a deferred fragment', async () => {
    const [, second] = await parts(
      '{ company(slug: "acme") { slug ... @defer { learners(first: 1000) { totalCount } } } }',
    );
    expect(second?.body.incremental?.[0]?.errors).toMatchObject([
      { path: ['company', 'learners'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(system.bugs).toEqual([]);
  });
});

describe('extensions', () => {
  it('report the cost in the first payload, and the vendor calls in the last', async () => {
    const [first, second] = await parts(QUERY, { 'x-query-cost': '1', 'x-source-trace': '1' });
    expect(first?.body.extensions?.cost).toMatchObject({ actual: expect.any(Number) });
    expect(second?.body.extensions?.sourceTrace).toEqual(
      expect.arrayContaining([expect.objectContaining({ source: 'iq' })]),
    );
  });
});

describe('limits', () => {
  it('apply to deferred fragments, too', async () => {
    const deferred = Array.from(
      { length: 26 },
      (_, index) => `... @defer(label: "l${index}") @include(if: true) { a${index}: slug }`,
    );
    const response = await send(`{ company(slug: "acme") { ${deferred.join(' ')} } }`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX', limit: 50, actual: 52 } }],
    });
    const dear = await send(
      '{ companies(first: 500) { nodes { ... @defer { learners(first: 500) { nodes { courseResults(first: 500) { nodes { courseName source { slug } } } } } } } } }',
    );
    expect(await dear.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COMPLEX' } }] });
  });

  it('a client that disconnects between two payloads cancels the vendor calls for the second', async () => {
    const query =
      '{ company(slug: "acme") { name ... @defer { learners(first: 5, filter: { status: [ACTIVE, UNKNOWN] }) { nodes { groups { name } } } } } }';
    system.forget();
    await parts(query);
    // The groups are read after the roster.
    expect(Object.keys(system.calls('infosec-iq'))).toContain('IQ-18');

    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: 'slow', value: SLOW_MS }]);
    system.forget();
    await new Promise<void>((resolve, reject) => {
      const sent = request(
        `${system.server.url}/graphql`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${KEYS.acme}`, 'content-type': 'application/json', accept: PARTS },
        },
        (response) => response.once('data', () => resolve(void sent.destroy())),
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ query }));
    });
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS * 1.5));
    expect(Object.keys(system.calls('infosec-iq'))).not.toContain('IQ-18');
    expect(system.bugs).toEqual([]);
  });
});
