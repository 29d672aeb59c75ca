import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { GraphError, TestSystem } from '../harness';

/** Mistakes of the client are reported as the client’s, and never logged as bugs of the server. */

let system: TestSystem;
/** As an operator of a public server would configure it. */
let strict: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 5, config: { cache: { ttlSeconds: 60 } } });
  strict = await startTestSystem({ learners: 5, config: { server: { introspection: false } } });
});
afterAll(() => Promise.all([system.close(), strict.close()]));

async function send(to: TestSystem, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${to.server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: readonly GraphError[] };
  return { status: response.status, type: response.headers.get('content-type'), ...answer };
}
const id = (...parts: string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('null where it is not allowed', () => {
  it.each([
    ['an argument', 'query ($i: ID = "x") { node(id: $i) { id } }', { i: null }, 200],
    ['a list', 'query ($e: [EmailAddress!] = []) { learnersByEmail(emails: $e) { name } }', { e: null }, 200],
    [
      'a condition below',
      'query ($o: Boolean = true) { company(slug: "acme") { slug name @include(if: $o) } }',
      { o: null },
      200,
    ],
    [
      'a condition in a list',
      'query ($o: Boolean = true) { company(slug: "acme") { learners { nodes { name @skip(if: $o) } } } }',
      { o: null },
      200,
    ],
    [
      'a condition of a fragment',
      'query ($o: Boolean = true) { company(slug: "acme") { ...F @skip(if: $o) } } fragment F on Company { name }',
      { o: null },
      200,
    ],
    ['a condition at the root', 'query ($o: Boolean = true) { viewer @skip(if: $o) { name } }', { o: null }, 400],
    [
      'a field of an input object',
      'query ($d: SortDirection = DESC) { company(slug: "acme") { learners(orderBy: { field: NAME, direction: $d }) { totalCount } } }',
      { d: null },
      200,
    ],
    ['an item of a list', 'query ($i: ID = "x") { nodes(ids: ["y", $i]) { id } }', { i: null }, 200],
    ['a variable', 'query ($i: ID!) { node(id: $i) { id } }', { i: null }, 400],
    ['a variable with a default', 'query ($i: ID! = "x") { node(id: $i) { id } }', { i: null }, 400],
    ['an item in a variable', 'query ($i: [ID!]!) { nodes(ids: $i) { id } }', { i: ['x', null] }, 400],
  ])('is a client error: %s', async (_, query, variables, status) => {
    const answer = await send(system, { query, variables });
    expect(answer.status).toBe(status);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect('data' in answer).toBe(status === 200);
    expect(system.bugs).toEqual([]);
  });

  it.each([
    [
      'of a deferred fragment at the root: nothing is executed',
      'query ($d: Boolean = true) { ... @defer(if: $d) { viewer { name } } }',
      400,
    ],
    [
      'of a deferred fragment below',
      'query ($d: Boolean = true) { company(slug: "acme") { ... @defer(if: $d) { name } } }',
      200,
    ],
    [
      'of a field in a deferred fragment',
      'query ($d: Boolean = true) { company(slug: "acme") { name ... @defer { domains @skip(if: $d) } } }',
      200,
    ],
  ])('is a client error in a condition %s', async (_, query, status) => {
    const answer = await send(
      system,
      { query, variables: { d: null } },
      { accept: 'multipart/mixed; deferSpec=20220824, application/graphql-response+json' },
    );
    expect(answer.status).toBe(status);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(system.bugs).toEqual([]);
  });

  it('fails the whole request only where nothing was executed', async () => {
    const query = 'query ($o: Boolean = true) { viewer { name } company(slug: "acme") { name @skip(if: $o) } }';
    const { data } = await send(system, { query, variables: { o: null } });
    expect(data).toEqual({ viewer: { name: 'all' }, company: null });
  });
});

describe('values of the wrong kind', () => {
  it.each([
    ['a number for an address', 'query ($e: EmailAddress!) { learner(email: $e) { name } }', { e: 7 }],
    ['an object for an id', 'query ($i: ID!) { node(id: $i) { id } }', { i: {} }],
    [
      'a day that does not exist',
      'query ($d: Date) { company(slug: "acme") { riskHistory(from: $d) { score } } }',
      { d: '2025-02-30' },
    ],
    [
      'a value of another enum',
      'query ($o: LearnerOrder) { company(slug: "acme") { learners(orderBy: $o) { totalCount } } }',
      { o: { field: 'NOPE' } },
    ],
    [
      'a page size above the range of Int',
      'query ($n: Int) { company(slug: "acme") { learners(first: $n) { totalCount } } }',
      { n: 1e10 },
    ],
    [
      'a negative page size',
      'query ($n: Int) { company(slug: "acme") { learners(first: $n) { totalCount } } }',
      { n: -1 },
    ],
    ['an invalid cursor', '{ company(slug: "acme") { learners(after: "x") { totalCount } } }', {}],
    ['two keys where one is allowed', '{ company(slug: "acme", id: "x") { name } }', {}],
  ])('%s', async (_, query, variables) => {
    const { errors } = await send(system, { query, variables });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(system.bugs).toEqual([]);
  });

  it('report the variable, the place in it, the expected type and the place in the document', async () => {
    const { errors } = await send(system, {
      query: 'query ($e: [EmailAddress!]!) { learnersByEmail(emails: $e) { name } }',
      variables: { e: ['ann@acme.example', 'bad'] },
    });
    expect(errors?.[0]?.message).toMatch(/"\$e".*"e\[1\]".*anna@acme\.example/);
    expect(errors?.[0]).toMatchObject({ locations: [{ line: 1, column: 8 }] });
  });
});

describe('ids that no object can have', () => {
  const SURROGATE = '\ud800';
  const impossible: readonly (readonly [string, string])[] = [
    ['an unpaired surrogate', id('Group', 'acme', 'sm', SURROGATE)],
    ['dots', id('Group', 'acme', 'sm', '..')],
    ['a dot', id('Course', 'acme', 'iq', '.')],
    ['nothing', id('Group', 'acme', 'sm', '')],
    ['a control character', id('Group', 'acme', 'ch', 'a\u0000b')],
    ['a line break', id('Group', 'acme', 'ch', 'a\r\nb')],
    ['an overlong id', id('Group', 'acme', 'sm', 'x'.repeat(2000))],
    ['no JSON', 'x'.repeat(100_000)],
    ['an unpaired surrogate, not encoded', SURROGATE],
  ];

  it.each(impossible)('are not found, without a vendor call: %s', async (_, one) => {
    system.forget();
    const { data, errors } = await send(system, {
      query: `query ($i: ID!, $l: [ID!]!) { node(id: $i) { id } nodes(ids: $l) { id } company(id: $i) { name }
        source(id: $i) { slug } learnersById(ids: $l) { name } companiesById(ids: $l) { name }
        _entities(representations: [{ __typename: "Learner", id: "x" }]) { __typename } }`,
      variables: { i: one, l: [one] },
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: null,
      nodes: [null],
      company: null,
      source: null,
      learnersById: [null],
      companiesById: [null],
      _entities: [null],
    });
    expect(system.sandboxes.calls()).toEqual([]);
    expect(system.bugs).toEqual([]);
  });

  it.each(['', '.', '..', 'a/b', '../x', 'a\\b', 'a\u0000', SURROGATE, 'x'.repeat(2000)])(
    'are not found at any vendor, without a vendor call: %j',
    async (one) => {
      // The companies’ sources are loaded by now.
      await send(system, { query: '{ company(slug: "acme") { sources { learnerCount } } }' });
      system.forget();
      const { data, errors } = await send(system, {
        query: `query ($i: ID!, $t: String!) {
          sources { ... on InfosecIqSource { campaign(id: $i) { id: externalId } template(id: $i) { id: externalId }
            module(id: $i) { id: externalId } assessment(id: $i) { id: externalId } quarantinedEmail(id: $i) { id: externalId } }
            ... on CyberHootSource { administrator(id: $i) { id: externalId } }
            ... on SiberMateSource { policyTemplate(id: $i) { id: externalId } } }
          company(slug: "acme") { sources { account(externalId: $t) { externalId } } } }`,
        variables: { i: one, t: one },
      });
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).not.toMatch(/"(externalId|id)":"/);
      expect(system.sandboxes.calls()).toEqual([]);
      expect(system.bugs).toEqual([]);
    },
  );
});

describe('a server with introspection disabled', () => {
  it.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])('refuses %s', async (query) => {
    const { status, errors, data } = await send(strict, { query });
    expect([status, data]).toEqual([400, undefined]);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors?.[0]?.message).toMatch(/^Introspection is disabled on this server, so "__\w+" is not available$/);
  });

  it.each([
    ['a field', { query: '{ viewr { name } }' }],
    ['a type', { query: '{ viewer { ... on Viewr { name } } }' }],
    ['an argument', { query: '{ company(slugg: "acme") { name } }' }],
    ['a value', { query: '{ company(slug: "acme") { learners(orderBy: { field: NAM }) { totalCount } } }' }],
    [
      'a field of an input',
      { query: '{ company(slug: "acme") { learners(filter: { statu: ACTIVE }) { totalCount } } }' },
    ],
    [
      'a value in a variable',
      {
        query: 'query ($o: LearnerOrder) { company(slug: "acme") { learners(orderBy: $o) { totalCount } } }',
        variables: { o: { field: 'NAM' } },
      },
    ],
    [
      'a field in a variable',
      {
        query: 'query ($f: LearnerFilter) { company(slug: "acme") { learners(filter: $f) { totalCount } } }',
        variables: { f: { statu: 1 } },
      },
    ],
    ['a selection', { query: '{ viewer }' }],
  ])('suggests no names of the schema: %s', async (_, body) => {
    const { errors } = await send(strict, body);
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
    // With introspection enabled, suggestions stay.
    expect(JSON.stringify((await send(system, body)).errors)).toContain('Did you mean');
  });

  it('still serves its SDL to gateways, and resolves __typename', async () => {
    const { data } = await send(strict, { query: '{ __typename _service { sdl } viewer { __typename } }' });
    expect(data).toMatchObject({ __typename: 'Query', viewer: { __typename: 'Viewer' } });
  });
});

describe('refused requests follow GraphQL over HTTP', () => {
  it.each([
    [undefined, 400, 'application/json; charset=utf-8'],
    ['*/*', 400, 'application/json; charset=utf-8'],
    ['application/graphql-response+json', 400, 'application/graphql-response+json; charset=utf-8'],
    [
      'application/graphql-response+json, application/json;q=0.9',
      400,
      'application/graphql-response+json; charset=utf-8',
    ],
    [
      'application/json;q=0.9, application/graphql-response+json',
      400,
      'application/graphql-response+json; charset=utf-8',
    ],
    ['application/graphql-response+json;q=0.5, application/json', 400, 'application/json; charset=utf-8'],
    ['application/json', 200, 'application/json; charset=utf-8'],
  ])('answer a client that accepts %s', async (accept, status, type) => {
    for (const query of [
      '{ nonsense }',
      '{ broken',
      'query ($x: Int!) { company(slug: "acme") { learners(first: $x) { totalCount } } }',
    ]) {
      const answer = await send(system, { query }, accept === undefined ? {} : { accept });
      expect([answer.status, answer.type]).toEqual([status, type]);
    }
  });
});

describe('what is no HTTP after a request', () => {
  /** Requests for the endpoint by their status. */
  async function counted(): Promise<ReadonlyMap<string, number>> {
    const response = await fetch(`${system.server.url}/metrics`, { headers: { 'x-api-key': KEYS.all } });
    const found = (await response.text()).matchAll(/http_requests_total\{path="\/graphql",status="(\d+)"\} (\d+)/g);
    return new Map(Array.from(found, ([, status = '', count]) => [status, Number(count)]));
  }
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

  it('ends the connection, and is no overload', async () => {
    const before = await counted();
    const body = JSON.stringify({ query: '{ viewer { name } }' });
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nX-API-Key: ${KEYS.all}\r\nContent-Type: application/json\r\n`;
    const socket = connect(Number(new URL(system.server.url).port), '127.0.0.1');
    socket.resume().on('error', () => undefined);
    socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body}}}}`);
    await new Promise((resolve) => socket.once('close', resolve));
    let after = await counted();
    while (sum(after) === sum(before)) after = await counted();
    expect(sum(after)).toBe(sum(before) + 1);
    expect(after.get('503') ?? 0).toBe(before.get('503') ?? 0);
    expect(system.bugs).toEqual([]);
  });
});
