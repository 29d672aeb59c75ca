import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { withoutRequestIds } from '../without-request-ids';

/** Gateways resolve hundreds of entities at once: an invalid reference affects no other. */

let system: TestSystem;
let email: string;
beforeAll(async () => {
  system = await startTestSystem({ learners: 20, config: { cache: { ttlSeconds: 60 } } });
  const { data } = await system.ask<{ company: { learners: { nodes: { email: string }[] } } }>(
    '{ company(slug: "acme") { learners(first: 1) { nodes { email } } } }',
  );
  email = data.company.learners.nodes[0]?.email ?? '';
});
afterAll(() => system.close());

interface Entity {
  readonly __typename: string;
  readonly email?: string;
  readonly slug?: string;
}
const ask = (references: readonly unknown[]) =>
  system.ask<{ _entities: (Entity | null)[] }>(
    'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Learner { email } ... on Company { slug } } }',
    { variables: { r: references } },
  );

describe('an invalid reference', () => {
  it.each<[what: string, reference: unknown]>([
    ['an id as a number', { __typename: 'Learner', id: 12345 }],
    ['an id as a list', { __typename: 'Learner', id: ['x'] }],
    ['an address as a number', { __typename: 'Learner', email: 7 }],
    ['a company as text', { __typename: 'Learner', email: 'ann@acme.example', company: 'acme' }],
    ['a company’s slug as a number', { __typename: 'Learner', email: 'ann@acme.example', company: { slug: 7 } }],
    ['a slug as an object', { __typename: 'Company', slug: {} }],
    ['no type', { email: 'ann@acme.example' }],
    ['a null type', { __typename: null, id: 'x' }],
    ['a type as a number', { __typename: 7, id: 'x' }],
    ['a type that is no entity', { __typename: 'Group', id: 'x' }],
    ['an unknown type', { __typename: 'Nothing', id: 'x' }],
    ['a type by its prototype', { __typename: '__proto__', id: 'x' }],
    ['a text', 'Learner'],
    ['a number', 7],
    ['a boolean', true],
    ['a list', [{ __typename: 'Learner', id: 'x' }]],
  ])('is null with its own error: %s', async (_, reference) => {
    const { data, errors } = await ask([
      { __typename: 'Learner', email, company: { slug: 'acme' } },
      reference,
      { __typename: 'Company', slug: 'acme' },
      reference,
    ]);
    expect(data._entities).toEqual([
      { __typename: 'Learner', email },
      null,
      { __typename: 'Company', slug: 'acme' },
      null,
    ]);
    expect(withoutRequestIds(errors?.map(({ path, extensions }) => ({ path, extensions })))).toEqual(
      [1, 3].map((index) => ({
        path: ['_entities', index],
        extensions: { code: 'BAD_USER_INPUT', argument: 'representations' },
      })),
    );
    expect(system.bugs).toEqual([]);
  });

  it('is reported a hundred times at most', async () => {
    const { data, errors } = await ask([
      ...Array.from({ length: 5000 }, () => ({})),
      { __typename: 'Company', slug: 'acme' },
    ]);
    expect(errors).toHaveLength(100);
    expect(data._entities.filter((one) => one !== null)).toEqual([{ __typename: 'Company', slug: 'acme' }]);
  });
});

it('thousands of references are resolved', async () => {
  const { data } = await ask(Array.from({ length: 5000 }, () => ({ __typename: 'Company', slug: 'acme' })));
  expect(data._entities.every((one) => one?.slug === 'acme')).toBe(true);
});

it('a literal reference may contain variables', async () => {
  const query = `query ($e: String, $s: String) { _entities(representations: [
    { __typename: "Learner", email: $e, company: { slug: $s } }, { __typename: "Company", slug: $s }
  ]) { __typename } }`;
  expect(await system.ask(query, { variables: { e: email, s: 'acme' } })).toEqual({
    data: { _entities: [{ __typename: 'Learner' }, { __typename: 'Company' }] },
  });
});
