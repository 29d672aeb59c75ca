import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTrustedDocuments, sha256 } from '../../src/server/trusted-documents';
import { KEYS, sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/**
 * The document that was checked is the one that is executed: every method with every query string and every body, with a
 * list of trusted documents and without.
 */

const TRUSTED = '{ viewer { name } }';
const UNTRUSTED = '{ viewer { scopes } }';
const DEEP = '{ company(slug: "acme") { learners { nodes { company { name } } } } }';

/** The operation that a request names, in the query string or in the body. */
type Meaning =
  'nothing' | 'unnamed' | 'trusted' | 'untrusted' | 'deep' | 'malformed' | 'hash' | 'unknown hash' | 'document';

const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
const search = (params: Record<string, string>, more = '') => `?${new URLSearchParams(params).toString()}${more}`;

const SEARCHES: Readonly<Record<string, readonly [text: string, meaning: Meaning]>> = {
  none: ['', 'nothing'],
  'with other parameters': ['?utm=1', 'nothing'],
  trusted: [search({ query: TRUSTED }), 'trusted'],
  untrusted: [search({ query: UNTRUSTED }), 'untrusted'],
  'too deep': [search({ query: DEEP }), 'deep'],
  'two queries': [search({ query: TRUSTED }, `&${search({ query: UNTRUSTED }).slice(1)}`), 'malformed'],
  'two operation names': [search({ query: TRUSTED, operationName: 'A' }, '&operationName=B'), 'malformed'],
  'two variables': [search({ query: TRUSTED, variables: '{}' }, '&variables={}'), 'malformed'],
  'variables that are a list': [search({ query: TRUSTED, variables: '[]' }), 'malformed'],
  'extensions that are no JSON': [search({ query: TRUSTED, extensions: '{' }), 'malformed'],
  'a persisted hash': [search({ extensions: JSON.stringify(persisted(TRUSTED)) }), 'hash'],
  'an unknown hash': [search({ extensions: JSON.stringify(persisted(UNTRUSTED)) }), 'unknown hash'],
  'a document id': [search({ documentId: sha256(TRUSTED) }), 'document'],
  'only variables': [search({ variables: '{"a":1}' }), 'unnamed'],
};

const BODIES: Readonly<Record<string, readonly [text: string, meaning: Meaning]>> = {
  none: ['', 'nothing'],
  trusted: [JSON.stringify({ query: TRUSTED }), 'trusted'],
  untrusted: [JSON.stringify({ query: UNTRUSTED }), 'untrusted'],
  'too deep': [JSON.stringify({ query: DEEP }), 'deep'],
  null: ['null', 'malformed'],
  'an array': [JSON.stringify([{ query: TRUSTED }]), 'malformed'],
  'text in quotes': [JSON.stringify(TRUSTED), 'malformed'],
  'a number': ['7', 'malformed'],
  'no JSON': [TRUSTED, 'malformed'],
  'a trusted query, then another': [
    `{"query":${JSON.stringify(TRUSTED)},"query":${JSON.stringify(UNTRUSTED)}}`,
    'untrusted',
  ],
  'a query, then a trusted one': [
    `{"query":${JSON.stringify(UNTRUSTED)},"query":${JSON.stringify(TRUSTED)}}`,
    'trusted',
  ],
  'a query by its prototype': [
    `{"__proto__":{"query":${JSON.stringify(UNTRUSTED)}},"query":${JSON.stringify(TRUSTED)}}`,
    'trusted',
  ],
  'a query that is no text': [JSON.stringify({ query: [TRUSTED] }), 'malformed'],
  'variables as text': [JSON.stringify({ query: TRUSTED, variables: '{}' }), 'malformed'],
  'an operation name that is no text': [JSON.stringify({ query: TRUSTED, operationName: 1 }), 'malformed'],
  'extensions that are a list': [JSON.stringify({ query: TRUSTED, extensions: [] }), 'malformed'],
  'a persisted hash': [JSON.stringify({ extensions: persisted(TRUSTED) }), 'hash'],
  'an unknown hash': [JSON.stringify({ extensions: persisted(UNTRUSTED) }), 'unknown hash'],
  'the hash of another text': [JSON.stringify({ query: TRUSTED, extensions: persisted(UNTRUSTED) }), 'malformed'],
  'a document id': [JSON.stringify({ documentId: sha256(TRUSTED) }), 'document'],
};
const METHODS = ['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH'] as const;

interface Reply {
  readonly status: number;
  readonly text: string;
}
function send(system: TestSystem, method: string, path: string, body: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${KEYS.all}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(`${system.server.url}/graphql${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What was executed, recognised by the response; the status where nothing was. */
function outcomeOf({ status, text }: Reply): string | number {
  const { data } = (text === '' ? {} : JSON.parse(text)) as { data?: { viewer?: object; company?: object } };
  if (data === undefined) return status;
  return data.company ? 'deep' : data.viewer && 'scopes' in data.viewer ? 'untrusted' : 'trusted';
}

/** The expected outcome, by the rules in docs/security.md. */
function expected(method: string, inSearch: Meaning, inBody: Meaning, hasList: boolean): string | number {
  if (method === 'GET' && inBody !== 'nothing') return 400;
  if (method === 'GET') return meant(inSearch === 'nothing' ? 'unnamed' : inSearch, hasList);
  if (method === 'POST') return inSearch === 'nothing' ? meant(inBody, hasList) : 400;
  return 405;
}
function meant(meaning: Meaning, hasList: boolean): string | number {
  if (meaning === 'trusted') return 'trusted';
  if (meaning === 'untrusted') return hasList ? 403 : 'untrusted';
  if (meaning === 'deep') return hasList ? 403 : 400;
  if (meaning === 'hash') return hasList ? 'trusted' : 200;
  if (meaning === 'unknown hash') return hasList ? 404 : 200;
  // With a list, a document is found by the text or hash that names it: without either there is none.
  if (meaning === 'unnamed') return hasList ? 404 : 400;
  if (meaning === 'document') return hasList ? 'trusted' : 400;
  return 400;
}

describe.each([
  ['with a list of trusted documents', true],
  ['without one', false],
])('a server %s', (_, hasList) => {
  let system: TestSystem;
  beforeAll(async () => {
    const list = readTrustedDocuments(JSON.stringify({ [sha256(TRUSTED)]: TRUSTED }), sharedSchema());
    system = await startTestSystem({
      learners: 3,
      config: { limits: { maxDepth: 4 } },
      ...(hasList ? { trustedDocuments: list } : {}),
    });
  });
  afterAll(() => system.close());

  it.each(METHODS)('executes the document that it checked, or nothing: %s', async (method) => {
    const wrong: unknown[] = [];
    for (const [searched, [path, inSearch]] of Object.entries(SEARCHES)) {
      for (const [given, [body, inBody]] of Object.entries(BODIES)) {
        const right = expected(method, inSearch, inBody, hasList);
        const actual = outcomeOf(await send(system, method, path, body));
        if (actual !== right) wrong.push({ searched, given, right, actual });
      }
    }
    expect(wrong).toEqual([]);
    expect(system.bugs).toEqual([]);
  });

  it('states what is wrong with a request', async () => {
    const messageOf = async (method: string, path: string, body: string) =>
      (JSON.parse((await send(system, method, path, body)).text) as { errors: { message: string }[] }).errors[0]
        ?.message;
    expect(await messageOf('GET', search({ query: TRUSTED }), '{}')).toContain('a GET must not have a body');
    expect(await messageOf('POST', search({ query: TRUSTED }), '{}')).toContain(
      '"query" is in the query string of a POST',
    );
    expect(await messageOf('GET', search({ query: TRUSTED }, '&query=x'), '')).toContain('more than once');
    expect(await messageOf('POST', '', '[]')).toContain('one operation per request');
    expect(await messageOf('POST', '', 'null')).toContain('must be a JSON object');
    expect(await messageOf('POST', '', '')).toContain('the body is empty');
    expect(await messageOf('POST', '', '{"query":1}')).toContain('"query" must be the operation as a string');
    expect(await messageOf('PUT', '', '')).toBe('use GET or POST');
  });
});

describe('automatic persisted queries', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startTestSystem({ learners: 3, config: { limits: { maxDepth: 4 } } });
  });
  afterAll(() => system.close());
  const post = async (body: object) => {
    const { status, text } = await send(system, 'POST', '', JSON.stringify(body));
    return { status, body: JSON.parse(text) as { data?: unknown; errors?: { extensions: { code: string } }[] } };
  };

  it('never execute by its hash a document that was refused as text', async () => {
    for (const text of [
      DEEP,
      '{ nonsense }',
      '{ broken',
      `{ company(slug: "acme") { groups(first: 501) { nodes { id } } } }`,
    ]) {
      const first = await post({ query: text, extensions: persisted(text) });
      const again = await post({ extensions: persisted(text) });
      const code = again.body.errors?.[0]?.extensions.code;
      if (first.status === 400) expect([text, code]).toEqual([text, 'PERSISTED_QUERY_NOT_FOUND']);
    }
  });

  it('refuse the hash of another text as a client error', async () => {
    const { status, body } = await post({ query: TRUSTED, extensions: persisted(UNTRUSTED) });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each([
    [{ persistedQuery: 'x' }],
    [{ persistedQuery: {} }],
    [{ persistedQuery: { version: 2, sha256Hash: sha256(TRUSTED) } }],
    [{ persistedQuery: { version: 1, sha256Hash: 7 } }],
  ])('refuse %j', async (extensions) => {
    const { status, body } = await post({ query: TRUSTED, extensions });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('ignore other extensions, and accept null', async () => {
    expect(
      (await post({ query: TRUSTED, extensions: { tracing: true, persistedQuery: null } })).body.data,
    ).toBeDefined();
    expect(
      (await post({ query: TRUSTED, extensions: null, variables: null, operationName: null })).body.data,
    ).toBeDefined();
  });
});
