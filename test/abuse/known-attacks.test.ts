import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
/** As an operator of a public server would configure it. */
let strict: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 10 });
  strict = await startTestSystem({ learners: 10, config: { server: { introspection: false, graphiql: false } } });
});
afterAll(() => Promise.all([system.close(), strict.close()]));

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
}
async function send(to: TestSystem, { method = 'POST', path = '/graphql', body, key = KEYS.all, headers = {} }: Sent) {
  const response = await fetch(to.server.url + path, {
    method,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}
const query = (text: string): Sent => ({ body: { query: text } });

describe('graphql-cop', () => {
  it('alias overloading', async () => {
    const text = Array.from({ length: 101 }, (_, index) => `alias${index}: __typename`).join(' ');
    expect((await send(system, query(`query cop { ${text} }`))).text).toContain('QUERY_TOO_COMPLEX');
  });

  it('array-based query batching', async () => {
    const answer = await send(system, {
      body: Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
    });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('"data"');
  });

  it('directive overloading', async () => {
    const few = await send(system, query(`query cop { __typename ${'@aa'.repeat(10)} }`));
    expect((JSON.parse(few.text) as { errors: unknown[] }).errors.length).toBeLessThan(10);
    expect((await send(system, query(`query cop { __typename ${'@aa'.repeat(500)} }`))).text).toContain(
      'QUERY_TOO_COMPLEX',
    );
  });

  it('field duplication', async () => {
    expect((await send(system, query(`query cop { ${'__typename '.repeat(500)} }`))).text).toContain(
      'QUERY_TOO_COMPLEX',
    );
  });

  it('circular query via introspection', async () => {
    const text =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    const answer = await send(system, query(text));
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain('"data"');
  });

  it('introspection', async () => {
    const text = 'query cop { __schema { types { name fields { name } } } }';
    expect((await send(system, { ...query(text), key: null })).status).toBe(401);
    expect((await send(strict, query(text))).text).not.toContain('"data"');
  });

  it('field suggestions', async () => {
    expect((await send(strict, query('query cop { __schema { directive } }'))).text).not.toContain('Did you mean');
    expect((await send(strict, query('query cop { viewr { name } }'))).text).not.toContain('Did you mean');
  });

  it('GraphQL IDE', async () => {
    for (const path of ['/graphiql', '/playground', '/console', '/', '/graphql']) {
      const answer = await send(strict, { method: 'GET', path, key: null, headers: { accept: 'text/html' } });
      expect([path, answer.status]).toEqual([path, 401]);
    }
    // The GraphQL endpoint itself serves no page, not even with a key.
    const page = await send(system, { method: 'GET', path: '/graphql', headers: { accept: 'text/html' } });
    expect(page.text.toLowerCase()).not.toContain('<html');
  });

  it('GET method query support: only with a credential in a header, which a page of another site cannot send', async () => {
    const path = `/graphql?query=${encodeURIComponent('query cop { __typename }')}`;
    expect((await send(system, { method: 'GET', path, key: null })).status).toBe(401);
    expect((await send(system, { method: 'GET', path })).text).toContain('"Query"');
  });

  it('GET-based mutations', async () => {
    const path = `/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`;
    const answer = await send(system, { method: 'GET', path });
    expect([400, 405]).toContain(answer.status);
    expect(answer.text).not.toContain('"data"');
  });

  it('POST-based CSRF by urlencoded forms', async () => {
    const answer = await send(system, {
      body: 'query=query%20cop%20%7B__typename%7D',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(415);
  });

  it('trace mode', async () => {
    const answer = await send(system, {
      ...query('query cop { __typename }'),
      headers: { 'apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
    });
    expect(JSON.parse(answer.text)).toEqual({ data: { __typename: 'Query' } });
  });

  it('unhandled errors', async () => {
    for (const text of ['qwerty cop { abc }', 'query cop { __typename', '']) {
      const answer = await send(system, query(text));
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/stack|node_modules|\.ts:|\.js:|exception/i);
    }
  });
});

describe('OWASP GraphQL cheat sheet', () => {
  it('input validation: strict scalars, and a message that names the argument', async () => {
    for (const text of [
      '{ learner(email: "not an address") { name } }',
      '{ company(slug: "acme") { simulations(since: "yesterday") { totalCount } } }',
      '{ company(slug: "acme") { learners(filter: { status: [NONSENSE] }) { totalCount } } }',
      '{ company(slug: "acme") { learners(first: "20") { totalCount } } }',
      '{ company(slug: "acme") { learners(first: 99999999999) { totalCount } } }',
    ]) {
      const answer = await send(system, query(text));
      expect(answer.text).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    }
  });

  it('injection: what looks like an attack is searched for as plain text', async () => {
    for (const evil of [
      "' OR '1'='1",
      '../../customers/1001',
      '%2e%2e%2f',
      '{"$gt":""}',
      '<script>',
      '\u0000',
      '1001&customer_id=1001',
    ]) {
      const asked = await system.ask(
        'query ($s: String!) { company(slug: "acme") { groups(search: $s) { totalCount } } learner(id: "x") { id } a: company(slug: $s) { name } }',
        {
          variables: { s: evil },
        },
      );
      expect(asked.errors).toBeUndefined();
      expect(asked.data).toEqual({ company: { groups: { totalCount: 0 } }, learner: null, a: null });
    }
    expect(system.bugs).toEqual([]);
  });

  it('denial of service: depth, amount, pages, cost, body size and rate are limited', async () => {
    const deep = `{ company(slug: "acme") ${'{ learners { nodes { company '.repeat(6)} { name } ${'} } }'.repeat(6)} }`;
    expect((await send(system, query(deep))).text).toContain('QUERY_TOO_COMPLEX');
    const large = '{ company(slug: "acme") { learners(first: 501) { totalCount } } }';
    expect((await send(system, query(large))).text).toContain('must be from 0 to 500');
    expect((await send(system, query(`{ viewer { name } } # ${'x'.repeat(300_000)}`))).status).toBe(413);
  });

  it('denial of service: a request has a time limit', async () => {
    const hurried = await startTestSystem({ learners: 10, config: { server: { requestTimeoutMs: 300 } } });
    hurried.sandboxes.setLatency(2000);
    const start = performance.now();
    const answer = await hurried.ask('{ company(slug: "acme") { learners { totalCount } } }');
    expect(performance.now() - start).toBeLessThan(1500);
    expect(answer.errors?.every(({ extensions }) => extensions.code === 'SOURCE_TIMEOUT')).toBe(true);
    await hurried.close();
  });

  it('access control: no credential, no answer', async () => {
    for (const path of ['/graphql', '/metrics', '/nothing', '/graphql/', '/GRAPHQL']) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH']) {
        expect([method, path, (await send(system, { method, path, key: null })).status]).toEqual([method, path, 401]);
      }
    }
  });

  it('access control: an object of another company cannot be reached by its id (IDOR)', async () => {
    const { data } = await system.ask<{ company: { learners: { nodes: { id: string }[] } } }>(
      '{ company(slug: "globex") { learners { nodes { id } } } }',
    );
    for (const { id } of data.company.learners.nodes) {
      expect(
        await system.ask('query ($id: ID!) { node(id: $id) { id } learner(id: $id) { name } }', {
          key: KEYS.acme,
          variables: { id },
        }),
      ).toEqual({
        data: { node: null, learner: null },
      });
    }
  });

  it('batching attacks: a request cannot try several keys', async () => {
    const answer = await send(system, { body: [query('{ viewer { name } }').body, query('{ viewer { name } }').body] });
    expect(answer.status).toBe(400);
  });

  it('secure configuration: errors reveal nothing about the server', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: 'html' }]);
    const answer = await send(system, query('{ company(slug: "acme") { groups { totalCount } } }'));
    system.sandboxes.setFaults([]);
    expect(answer.text).toContain('SOURCE_BAD_RESPONSE');
    expect(answer.text).not.toMatch(/stack|node_modules|\.ts:|\.js:|127\.0\.0\.1|<html|sandbox-/i);
  });
});
