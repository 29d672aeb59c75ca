import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TrustedDocumentsError, readTrustedDocuments, sha256 } from '../../src/server/trusted-documents';
import { KEYS, sharedSchema, startTestSystem } from '../harness';
import type { GraphError, TestSystem } from '../harness';

const NAME = 'query Name($slug: String!) { company(slug: $slug) { name } }';
const WHO = '{ viewer { name } }';
const listOf = (...texts: readonly string[]) =>
  JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), text])));

interface Reply {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly GraphError[] };
}
const headers = { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' };
async function post(system: TestSystem, body: object): Promise<Reply> {
  const response = await fetch(`${system.server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}
async function get(system: TestSystem, params: Record<string, string>): Promise<Reply> {
  const response = await fetch(`${system.server.url}/graphql?${new URLSearchParams(params).toString()}`, { headers });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
const codeOf = ({ body }: Reply) => body.errors?.[0]?.extensions.code;

describe('a server with trusted documents', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startTestSystem({
      learners: 5,
      trustedDocuments: readTrustedDocuments(listOf(NAME, WHO), sharedSchema()),
    });
  });
  afterAll(() => system.close());
  const variables = { slug: 'acme' };
  const answer = { status: 200, body: { data: { company: { name: 'Acme Corporation' } } } };

  it('executes them, by text, id or hash', async () => {
    expect(await post(system, { documentId: sha256(NAME), variables })).toEqual(answer);
    expect(await post(system, { documentId: `sha256:${sha256(NAME)}`, variables })).toEqual(answer);
    expect(await post(system, { extensions: persisted(NAME), variables })).toEqual(answer);
    expect(await post(system, { query: NAME, variables })).toEqual(answer);
    expect(await post(system, { query: NAME, extensions: persisted(NAME), variables })).toEqual(answer);
    const json = JSON.stringify(variables);
    expect(await get(system, { documentId: sha256(NAME), variables: json })).toEqual(answer);
    expect(await get(system, { extensions: JSON.stringify(persisted(NAME)), variables: json })).toEqual(answer);
  });

  it('refuses all other documents', async () => {
    const other = '{ viewer { scopes } }';
    for (const reply of [
      await post(system, { query: other }),
      await post(system, { query: other, documentId: sha256(NAME) }),
      await post(system, { query: other, extensions: persisted(NAME) }),
      await post(system, { query: other, extensions: persisted(other) }),
      await post(system, { query: `${WHO} ` }),
      await get(system, { query: other }),
      await get(system, { query: '{ __schema { types { name } } }' }),
    ]) {
      expect([reply.status, codeOf(reply)]).toEqual([403, 'QUERY_NOT_IN_SAFELIST']);
    }
    for (const reply of [
      await post(system, { documentId: sha256(other) }),
      await post(system, { extensions: persisted(other) }),
      await post(system, {}),
    ]) {
      expect([reply.status, codeOf(reply)]).toEqual([404, 'PERSISTED_QUERY_NOT_IN_LIST']);
    }
    const broken = await get(system, { extensions: '{broken' });
    expect([broken.status, codeOf(broken)]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('a server without trusted documents', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startTestSystem({ learners: 5, config: { limits: { maxDepth: 3 } } });
  });
  afterAll(() => system.close());

  it('supports automatic persisted queries: the hash, then the text once, then the hash', async () => {
    const unknown = await post(system, { extensions: persisted(WHO) });
    expect(codeOf(unknown)).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(system, { query: WHO, extensions: persisted(WHO) })).body.data).toEqual({
      viewer: { name: 'all' },
    });
    expect((await post(system, { extensions: persisted(WHO) })).body.data).toEqual({ viewer: { name: 'all' } });
    expect((await get(system, { extensions: JSON.stringify(persisted(WHO)) })).body.data).toEqual({
      viewer: { name: 'all' },
    });
  });

  it('never stores a query that exceeds a limit, or under another text’s hash', async () => {
    const deep = '{ company(slug: "acme") { learners { nodes { name } } } }';
    expect(codeOf(await post(system, { query: deep, extensions: persisted(deep) }))).toBe('QUERY_TOO_COMPLEX');
    expect(codeOf(await post(system, { extensions: persisted(deep) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(system, { query: '{ viewer { scopes } }', extensions: persisted(deep) })).status).toBe(400);
    expect(codeOf(await post(system, { extensions: persisted(deep) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('reports that it has no list to look up an id in', async () => {
    const reply = await post(system, { documentId: sha256(WHO) });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    expect(reply.body.errors?.[0]?.message).toContain('--trusted-documents');
  });
});

describe('the list of trusted documents', () => {
  const schema = sharedSchema();
  const read = (json: string) => readTrustedDocuments(json, schema);

  it('is accepted in the format of codegen, or as Apollo’s manifest', () => {
    expect([...read(listOf(WHO)).keys()]).toEqual([sha256(WHO)]);
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: sha256(WHO), body: WHO, name: 'Who', type: 'query' }],
    };
    expect([...read(JSON.stringify(manifest)).keys()]).toEqual([sha256(WHO)]);
  });

  it.each([
    ['no JSON', '{', 'must be JSON'],
    ['another JSON', '[1]', 'must be JSON'],
    ['another hash', JSON.stringify({ abc: WHO }), 'abc: is not the SHA-256 of its operation'],
    ['a syntax error', listOf('{'), 'Syntax Error'],
    ['an unknown field', listOf('{ nonsense }'), 'Cannot query field "nonsense"'],
  ])('is refused with the reason where it has %s', (_, json, message) => {
    expect(() => read(json)).toThrow(TrustedDocumentsError);
    expect(() => read(json)).toThrow(message);
  });
});
