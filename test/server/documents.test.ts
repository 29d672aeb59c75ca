import { describe, expect, it } from '@jest/globals';
import { HeaderMap } from '@apollo/server';
import { vendors } from '../../datasources/registry';
import { readConfig } from '../../src/config/config';
import { createApp } from '../../src/server/app';
import { createDocuments } from '../../src/server/execution/documents';
import type { PreparedDocument } from '../../src/server/execution/documents';
import { createGraphqlServer } from '../../src/server/graphql';
import { sha256 } from '../../src/server/trusted-documents';
import { createZoo } from '../conformance/zoo';

const limits = {
  maxTokens: 4000,
  maxDepth: 15,
  maxAliases: 30,
  maxDirectives: 50,
  maxRepeats: 50,
  maxFields: 2000,
  maxCost: 50_000,
};
const schema = createZoo();
const prepareIn = (introspection = true) => createDocuments({ schema, introspection, limits });
const documentOf = (prepared: PreparedDocument) => (prepared.kind === 'valid' ? prepared.document : null);
const whyNot = (text: string) => {
  const prepared = prepareIn().prepare(text);
  if (prepared.kind === 'valid') return null;
  const [error] = prepared.refusal.errors;
  return { status: prepared.refusal.status, message: error?.message, ...error?.extensions };
};

describe('preparing a document', () => {
  it.each<[what: string, text: string, code: string, message: string]>([
    ['no GraphQL', 'qwerty', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected Name "qwerty".'],
    ['nothing', '', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected <EOF>.'],
    ['a document that ends early', '{ echo(filter: { text: "x }) }', 'GRAPHQL_PARSE_FAILED', 'Unterminated string'],
    ['an unknown field', '{ nonsense }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nonsense"'],
    ['an unknown fragment', '{ ...F }', 'GRAPHQL_VALIDATION_FAILED', 'Unknown fragment "F"'],
    [
      'a fragment that spreads itself',
      '{ ...F } fragment F on Query { ...F }',
      'GRAPHQL_VALIDATION_FAILED',
      'within itself',
    ],
    [
      'fragments that spread each other',
      '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
      'GRAPHQL_VALIDATION_FAILED',
      'within itself via "G"',
    ],
    ['an unused fragment', '{ echo } fragment F on Query { echo }', 'GRAPHQL_VALIDATION_FAILED', 'is never used'],
    ['only fragments', 'fragment F on Query { echo }', 'GRAPHQL_VALIDATION_FAILED', 'is never used'],
    [
      'two fragments of the same name',
      '{ ...F } fragment F on Query { echo } fragment F on Query { echo }',
      'GRAPHQL_VALIDATION_FAILED',
      'only one fragment named "F"',
    ],
    [
      'two operations of the same name',
      'query A { echo } query A { echo }',
      'GRAPHQL_VALIDATION_FAILED',
      'only one operation named "A"',
    ],
    ['a mutation', 'mutation { echo }', 'GRAPHQL_VALIDATION_FAILED', 'This graph has no mutations'],
    ['a schema', 'type A { a: Int }', 'GRAPHQL_VALIDATION_FAILED', 'not executable'],
    ['too many tokens', '{ echo '.repeat(2001), 'QUERY_TOO_COMPLEX', 'number of tokens of this operation is 4002'],
    [
      'deeply nested brackets',
      `{ echo(grid: ${'['.repeat(3000)}`,
      'QUERY_TOO_COMPLEX',
      'nesting of this operation is 3002',
    ],
    ['braces in braces', '{ '.repeat(3000), 'QUERY_TOO_COMPLEX', 'nesting of this operation is 3000; the limit is 200'],
  ])('refuses %s', (_, text, code, message) => {
    const refused = whyNot(text);
    expect(refused).toMatchObject({ status: 400, code });
    expect(refused?.message).toContain(message);
  });

  it('reports only the first few of many errors, with their locations', () => {
    const prepared = prepareIn().prepare(`{ ${'nonsense1 nonsense2 '.repeat(20)} }`);
    expect(prepared.kind === 'refused' ? prepared.refusal.errors : []).toHaveLength(6);
    expect(prepared.kind === 'refused' ? prepared.refusal.errors[1] : null).toEqual({
      message: 'Cannot query field "nonsense2" on type "Query".',
      locations: [{ line: 1, column: 13 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('is done once per cached text; the cache is bounded by size, not by number', () => {
    const documents = prepareIn();
    const small = '{ echo }';
    const first = documentOf(documents.prepare(small));
    expect(first).not.toBeNull();
    for (let other = 0; other < 3000; other += 1) documents.prepare(`{ echo } # ${other}`);
    expect(documentOf(documents.prepare(small))).toBe(first);
    const large = `{ echo } # ${'x'.repeat(200_000)}`;
    for (let other = 0; other < 100; other += 1) documents.prepare(`${large} ${other}`);
    expect(documentOf(documents.prepare(small))).not.toBe(first);
  });

  it('gives a document to Apollo only while it is being executed', async () => {
    const documents = prepareIn();
    const prepared = documents.prepare('{ echo }');
    if (prepared.kind !== 'valid') throw new Error('it was refused');
    const key = `schema:${sha256('{ echo }')}`;
    expect(await documents.store.get(key)).toBeUndefined();
    await Promise.all([
      documents.whileExecuted(prepared, async () => {
        await documents.whileExecuted(prepared, () => Promise.resolve());
        expect(await documents.store.get(key)).toBe(prepared.document);
      }),
      expect(documents.whileExecuted(prepared, () => Promise.reject(new Error('no')))).rejects.toThrow('no'),
    ]);
    expect(await documents.store.get(key)).toBeUndefined();
  });
});

describe('Apollo', () => {
  it('executes only documents that were prepared', async () => {
    const file = {
      connections: [{ id: 'sm', vendor: 'sibermate', apiKey: 'nothing-is-read-here' }],
      companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] }],
    };
    const config = readConfig(JSON.stringify(file), { vendors, env: {}, readFile: () => '' });
    const app = await createApp(config, { onUnexpectedError: () => undefined });
    const apollo = createGraphqlServer({ schema, documents: prepareIn(), limits, onBug: () => undefined });
    await apollo.start();
    const viewer = { name: 'x', credential: 'apiKey' as const, companies: [], scopes: new Set<never>() };
    const { status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query: '{ echo }' },
      },
      context: async () => app.contextFor(viewer, { id: 'x', signal: new AbortController().signal, traced: false }),
    });
    expect(status).toBe(400);
    expect(body.kind === 'complete' ? JSON.parse(body.string) : null).toMatchObject({
      errors: [{ message: 'this operation was not prepared for execution' }],
    });
    await apollo.stop();
    await app.close();
  });
});
