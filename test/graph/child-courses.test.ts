import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { encodeId } from '../../src/domain/ids';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** SM-34 and SM-35 do not take the child company: they answer for the partner. */

const CHILD = 'test-key-of-a-child-company-alone';
const scopes = ['read', 'raw', 'admin'];
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 10,
    clients: [
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes },
      { name: 'child', apiKey: CHILD, companies: ['globex'], scopes },
    ],
    // The partner itself is not configured: there is nobody else on its SiberMate connection.
  });
});
afterAll(() => system.close());

const courseOf = async (id: string) => {
  system.forget();
  const { data } = await system.ask<{ node: { name: string } | null }>(
    'query ($id: ID!) { node(id: $id) { ... on Course { name } } }',
    { key: CHILD, variables: { id: encodeId('Course', 'globex', 'sm-msp', id) } },
  );
  return { course: data.node, calls: system.calls('sibermate') };
};

it('a child company is given a managed course by id, from the list of managed courses', async () => {
  expect(await courseOf('c_1')).toEqual({ course: { name: 'Spotting phishing' }, calls: { 'SM-34': 1 } });
});

it.each(['c_partner_1', 'c_globex_9', 'nobodys'])('%s, which is not managed, is nothing to it', async (id) => {
  expect(await courseOf(id)).toEqual({ course: null, calls: { 'SM-34': 1 } });
});

it('what belongs to the connection is not its own, though no other company draws on it', async () => {
  const query = '{ sources { slug ... on SiberMateSource { companies { name } } } }';
  const alone = await system.ask<unknown>(query, { key: CHILD });
  expect(JSON.stringify(alone)).not.toContain('Initech');
  expect(alone.errors?.map(({ extensions }) => extensions['scope'])).toEqual(['ADMIN']);
  expect(JSON.stringify(await system.ask<unknown>(query))).toContain('Initech');
});
