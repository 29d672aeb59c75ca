import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** What a mutation costs, and by which method it is sent. */

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
