import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSchema } from '../../src/server/schema';
import { readTrustedDocuments, sha256 } from '../../src/server/trusted-documents';
import { startTestSystem } from '../harness';
import type { GraphError, TestSystem } from '../harness';

/** What holds for mutations as for queries: cost, method, hashes, trusted documents, the rate of requests. */

const KEY = 'test-key-that-may-write-to-acme';
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 5,
    config: { limits: { maxCost: 2000 } },
    clients: [{ name: 'writer', apiKey: KEY, companies: ['acme'], scopes: ['read', 'write'] }],
  });
});
afterAll(() => system.close());

const REMIND = `mutation ($input: CourseLearnersInput!) {
  remindLearners(input: $input) { outcome results { state } userErrors { code } } }`;
const inputOf = (learners: number) => ({
  company: 'acme',
  courses: ['no course'],
  learners: Array.from({ length: learners }, (_, at) => `nobody ${at}`),
});
async function costOf(learners: number): Promise<number> {
  const { extensions } = await system.ask(REMIND, {
    key: KEY,
    variables: { input: inputOf(learners) },
    headers: { 'x-query-cost': '1' },
  });
  const cost = (extensions as { readonly cost?: { readonly actual?: number } } | undefined)?.cost;
  return cost?.actual ?? Number.NaN;
}

it('costs more with each item, and is refused where it would cost too much', async () => {
  const [one, ten, hundred] = [await costOf(1), await costOf(10), await costOf(100)];
  expect([ten > one, hundred > ten]).toEqual([true, true]);
  // In proportion to the items; what is shown is rounded.
  expect((hundred - ten) / (ten - one)).toBeCloseTo(10, 0);
  const { errors } = await system.ask(REMIND, { key: KEY, variables: { input: inputOf(1900) } });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(system.sandboxes.calls('sibermate', 'SM-32')).toEqual([]);
});

it('is refused with GET', async () => {
  system.forget();
  const search = new URLSearchParams({ query: REMIND, variables: JSON.stringify({ input: inputOf(1) }) });
  const { status } = await fetch(`${system.server.url}/graphql?${search.toString()}`, {
    headers: { authorization: `Bearer ${KEY}`, 'apollo-require-preflight': 'true' },
  });
  expect(status).toBe(405);
  expect(system.sandboxes.calls()).toEqual([]);
});

it('is found by its hash, once it was sent with it', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(REMIND) } };
  const variables = { input: inputOf(1) };
  const outcome = async (body: object) => {
    const { data, errors } = await post(system, body);
    return data?.remindLearners.outcome ?? errors?.[0]?.extensions.code;
  };
  expect(await outcome({ extensions, variables })).toBe('PERSISTED_QUERY_NOT_FOUND');
  expect(await outcome({ query: REMIND, extensions, variables })).toBe('REFUSED');
  expect(await outcome({ extensions, variables })).toBe('REFUSED');
});

it('is refused where the server trusts other documents, and beyond the rate of requests', async () => {
  const other = await startTestSystem({
    learners: 5,
    config: { limits: { requestsPerMinute: 2 } },
    clients: [{ name: 'writer', apiKey: KEY, companies: ['acme'], scopes: ['read', 'write'] }],
    trustedDocuments: readTrustedDocuments(JSON.stringify({ [sha256(REMIND)]: REMIND }), createSchema()),
  });
  const variables = { input: inputOf(1) };
  try {
    expect(await post(other, { documentId: sha256(REMIND), variables })).toMatchObject({
      data: { remindLearners: { outcome: 'REFUSED' } },
    });
    expect(await post(other, { query: `${REMIND} `, variables })).not.toHaveProperty('data');
    expect(await post(other, { documentId: sha256(REMIND), variables })).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
  } finally {
    await other.close();
  }
});

interface Reply {
  readonly data?: { readonly remindLearners: { readonly outcome: string } };
  readonly errors?: readonly GraphError[];
}
async function post({ server }: TestSystem, body: object): Promise<Reply> {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Reply;
}
