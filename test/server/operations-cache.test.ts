import { describe, expect, it } from '@jest/globals';
import { HeaderMap } from '@apollo/server';
import { vendors } from '../../datasources/registry';
import { readConfig } from '../../src/config/config';
import { createApp } from '../../src/server/app';
import { createAdmission } from '../../src/server/execution/admission';
import { createOperationsCache } from '../../src/server/execution/operations-cache';
import type { CheckedOperation } from '../../src/server/execution/operations-cache';
import { createSerializedObjects } from '../../src/server/execution/serialized-objects';
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
const MB = 1024 * 1024;
const cacheOf = (introspection = true) => createOperationsCache({ schema, introspection, limits, bytes: 32 * MB });
const documentOf = (checked: CheckedOperation) => (checked.kind === 'valid' ? checked.document : null);
const whyNot = (text: string) => {
  const checked = cacheOf().check(text);
  if (checked.kind === 'valid') return null;
  const [error] = checked.refusal.errors;
  return { status: checked.refusal.status, message: error?.message, ...error?.extensions };
};

describe('checking an operation', () => {
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
    const checked = cacheOf().check(`{ ${'nonsense1 nonsense2 '.repeat(20)} }`);
    expect(checked.kind === 'refused' ? checked.refusal.errors : []).toHaveLength(6);
    expect(checked.kind === 'refused' ? checked.refusal.errors[1] : null).toEqual({
      message: 'Cannot query field "nonsense2" on type "Query".',
      locations: [{ line: 1, column: 13 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('is done once per cached text; the cache is bounded by size, not by number', () => {
    const operations = cacheOf();
    const small = '{ echo }';
    const first = documentOf(operations.check(small));
    expect(first).not.toBeNull();
    for (let other = 0; other < 3000; other += 1) operations.check(`{ echo } # ${other}`);
    expect(documentOf(operations.check(small))).toBe(first);
    const large = `{ echo } # ${'x'.repeat(200_000)}`;
    for (let other = 0; other < 100; other += 1) operations.check(`${large} ${other}`);
    expect(documentOf(operations.check(small))).not.toBe(first);
  });

  it('decides once on an operation without variables, and each time on one with variables', () => {
    const operations = cacheOf();
    const admit = createAdmission({ schema, introspection: true, limits: { maxListItems: 10 } });
    const decide = (text: string, variables = {}) => {
      const document = operations.check(text);
      if (document.kind !== 'valid') throw new Error('it was refused');
      return admit({ document, operationName: null, variables, maxCost: 50_000 });
    };
    expect(decide('{ echo }')).toBe(decide('{ echo }', { unused: true }));
    const long = '{ echo(grid: [[1,2,3,4,5,6,7,8,9,10,11]]) }';
    expect(decide(long)).toMatchObject({ kind: 'refused' });
    expect(decide(long)).toBe(decide(long));
    const text = 'query ($grid: [[Int!]]) { echo(grid: $grid) }';
    expect(decide(text, { grid: [[1]] })).toMatchObject({ kind: 'admitted' });
    expect(decide(text, { grid: [Array.from({ length: 11 }, () => 1)] })).toMatchObject({ kind: 'refused' });
  });

  it('finds a persisted text longer than its document, which takes more memory', () => {
    const operations = createOperationsCache({ schema, introspection: true, limits, bytes: 20_000 });
    const text = (index: number) => `{ echo } # ${index}`;
    expect(operations.persisted(sha256(text(0)))).toBeUndefined();
    for (let index = 0; index < 20; index += 1) {
      operations.check(text(index));
      operations.persist(sha256(text(index)), text(index));
    }
    expect(operations.persisted(sha256(text(0)))).toBe(text(0));
    for (let index = 20; index < 200; index += 1) operations.persist(sha256(text(index)), text(index));
    expect(operations.persisted(sha256(text(0)))).toBeUndefined();
  });

  it('gives a document and its text to Apollo only while it is being executed', async () => {
    const operations = cacheOf();
    const checked = operations.check('{ echo }');
    if (checked.kind !== 'valid') throw new Error('it was refused');
    const key = `schema:${sha256('{ echo }')}`;
    const keyOfText = `apq:${sha256('{ echo }')}`;
    expect([await operations.store.get(key), await operations.texts.get(keyOfText)]).toEqual([undefined, undefined]);
    await Promise.all([
      operations.whileExecuted(checked, async () => {
        await operations.whileExecuted(checked, () => Promise.resolve());
        expect(await operations.store.get(key)).toBe(checked.document);
        expect(await operations.texts.get(keyOfText)).toBe('{ echo }');
      }),
      expect(operations.whileExecuted(checked, () => Promise.reject(new Error('no')))).rejects.toThrow('no'),
    ]);
    expect([await operations.store.get(key), await operations.texts.get(keyOfText)]).toEqual([undefined, undefined]);
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
    const apollo = createGraphqlServer({
      schema,
      operations: cacheOf(),
      objects: createSerializedObjects({ bytes: 0, reads: app.reads }),
      limits,
      onBug: () => undefined,
    });
    await apollo.start();
    const viewer = { name: 'x', credential: 'apiKey' as const, companies: [], scopes: new Set<never>() };
    const messagesFor = async (request: object): Promise<unknown> => {
      const { body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: request,
        },
        context: async () => app.contextFor(viewer, { id: 'x', signal: new AbortController().signal, traced: false }),
      });
      return body.kind === 'complete' ? JSON.parse(body.string) : null;
    };
    const notPrepared = { errors: [{ message: 'this operation was not prepared for execution' }] };
    const persistedQuery = { version: 1, sha256Hash: sha256('{ echo }') };
    expect(await messagesFor({ query: '{ echo }' })).toMatchObject(notPrepared);
    expect(await messagesFor({ query: '{ echo }', extensions: { persistedQuery } })).toMatchObject(notPrepared);
    // A text that was sent once is not stored.
    expect(await messagesFor({ extensions: { persistedQuery } })).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound' }],
    });
    await apollo.stop();
    await app.close();
  });
});
