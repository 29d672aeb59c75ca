import * as parser from 'graphql/language/parser';
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals';
import { sha256 } from '../../src/server/trusted-documents';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 5 });
});
afterAll(() => system.close());
afterEach(() => void jest.restoreAllMocks());

const headers = { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' };
const post = async (body: object, more: Record<string, string> = {}): Promise<string> => {
  const response = await fetch(`${system.server.url}/graphql`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: JSON.stringify(body),
  });
  return response.text();
};
const get = async (params: Record<string, string>): Promise<string> =>
  (await fetch(`${system.server.url}/graphql?${new URLSearchParams(params).toString()}`, { headers })).text();

it.each([
  ['a valid text', 'query ($slug: String!) { company(slug: $slug) { name } viewer { name } }', '"viewer"'],
  [
    'a text with @defer',
    'query ($slug: String!) { company(slug: $slug) { ... @defer { name } } viewer { name } }',
    'viewer',
  ],
  ['an invalid text', '{ nonsense }', 'Cannot query field'],
  ['no GraphQL', '{ nonsense', 'Syntax Error'],
])('%s is parsed once, however it is sent', async (_, query, expected) => {
  // The real parser, with its calls counted: Apollo and graphql-js call it through the same module.
  const parse = jest.spyOn(parser, 'parse');
  const [one, other] = [{ slug: 'acme' }, { slug: 'globex' }];
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
  const answers = await Promise.all([
    post({ query, variables: one }),
    post({ query, variables: other }),
    post({ query, variables: one }, { accept: 'multipart/mixed, application/json' }),
    post({ query, variables: one }, { 'x-source-trace': '1' }),
    get({ query, variables: JSON.stringify(one) }),
    post({ query, variables: one, extensions }),
  ]);
  answers.push(await post({ variables: other, extensions }));
  for (const answer of answers.slice(0, -1)) expect(answer).toContain(expected);
  expect(answers.at(-1)).toContain(
    expected === 'viewer' || expected === '"viewer"' ? 'viewer' : 'PersistedQueryNotFound',
  );
  const texts = parse.mock.calls.map(([source]) => (typeof source === 'string' ? source : source.body));
  expect(texts.filter((text) => text === query)).toEqual([query]);
  expect(system.bugs).toEqual([]);
});
