import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { publicSdl } from '../../src/server/schema';
import { federationSdl, stitchingSdl } from '../../src/server/subgraph-sdl';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
/** People whom SiberMate knows by their own address. */
let people: { readonly email: string; readonly name: string }[];

beforeAll(async () => {
  const annex = { slug: 'annex', name: 'Annex', domains: ['acme.example'], sources: [{ connection: 'sm-too' }] };
  system = await startTestSystem({ learners: 120, companies: [annex], copies: { 'sm-too': 'sm' } });
  people = system.sandboxes.population.acme.people.flatMap(({ email, accounts: { sibermate } }) =>
    email && sibermate?.email === email ? [{ email, name: `${sibermate.firstName} ${sibermate.lastName}`.trim() }] : [],
  );
  expect(people.length).toBeGreaterThan(60);
});
afterAll(() => system.close());
beforeEach(() => system.forget());

const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) {
  __typename ... on Learner { id email company { slug } } ... on Company { id slug } } }`;
interface Entity {
  readonly __typename: string;
  readonly id: string;
  readonly email?: string;
  readonly company?: { readonly slug: string };
}
const ask = (r: readonly object[], key = KEYS.acme) =>
  system.ask<{ _entities: (Entity | null)[] }>(ENTITIES, { variables: { r }, key });
const learner = (reference: object) => ({ __typename: 'Learner', ...reference });
const callsTo = (endpoint: string) => system.sandboxes.calls().filter((call) => call.endpoint === endpoint).length;

describe('entity references', () => {
  it('by address: a hundred take one read of each source', async () => {
    const wanted = [...people, ...people].slice(0, 100);
    const { data, errors } = await ask(wanted.map(({ email }) => learner({ email })));
    expect(errors).toBeUndefined();
    expect(data._entities.map((one) => one?.email)).toEqual(wanted.map(({ email }) => email));
    expect([callsTo('SM-07'), callsTo('CP-01'), callsTo('CH-05')]).toEqual([1, 1, 1]);
    expect(callsTo('SM-08')).toBe(0);
  });

  it('by id: a hundred take one read of each source, and keep their order', async () => {
    const first = await ask(people.map(({ email }) => learner({ email })));
    const ids = first.data._entities.map((one) => one?.id ?? '').reverse();
    system.forget();
    const { data, errors } = await ask([...ids, 'bm9uZQ'].map((id) => learner({ id })));
    expect(errors).toBeUndefined();
    expect(data._entities.map((one) => one?.id)).toEqual([...ids, undefined]);
    expect([callsTo('SM-07'), callsTo('CP-01'), callsTo('CH-05'), callsTo('CG-01')]).toEqual([1, 1, 1, 1]);
  });

  it('by address and company: resolve in that company only, although others know the address', async () => {
    const [one] = people;
    const { data, errors } = await ask(
      ['annex', 'acme', 'globex', 'nowhere', null].map((slug) => learner({ email: one?.email, company: { slug } })),
      KEYS.all,
    );
    expect(errors).toBeUndefined();
    expect(data._entities.map((found) => found?.company?.slug)).toEqual([
      'annex',
      'acme',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('by an address that several companies know: give an error at their own index, and the others resolve', async () => {
    const foreign = system.sandboxes.population.globex.people.find(({ accounts }) => accounts.sibermate?.email)
      ?.accounts.sibermate?.email;
    const { data, errors } = await ask([learner({ email: people[0]?.email }), learner({ email: foreign })], KEYS.all);
    expect(data._entities[0]).toBeNull();
    expect(data._entities[1]?.company).toEqual({ slug: 'globex' });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['_entities', 0],
        extensions: expect.objectContaining({ code: 'AMBIGUOUS_LEARNER', companies: ['acme', 'annex'] }),
      }),
    ]);
    expect(system.bugs).toEqual([]);
  });

  it('without a key value, or for a company of another viewer, resolve to null', async () => {
    const company = { __typename: 'Company' };
    const { data, errors } = await ask([
      learner({ email: null }),
      learner({ id: null, email: null, company: null }),
      { ...company, slug: 'globex' },
      { ...company, slug: null },
      { ...company, slug: 'acme' },
      learner({ email: people[0]?.email, company: { slug: 'globex' } }),
    ]);
    expect(errors).toBeUndefined();
    expect(data._entities.map((one) => one?.__typename)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'Company',
      undefined,
    ]);
  });

  it('report each missing source once, however many people are requested', async () => {
    const broken = await startTestSystem({ learners: 120, faults: [{ vendor: 'cyberhoot', kind: '500' }] });
    try {
      const { data, errors } = await broken.ask<{ _entities: (Entity | null)[] }>(ENTITIES, {
        variables: { r: people.map(({ email }) => learner({ email })) },
        key: KEYS.acme,
      });
      expect(data._entities.every((one) => one !== null)).toBe(true);
      expect(errors?.map(({ path, extensions: { source } }) => [path, source])).toEqual([[['_entities'], 'ch']]);
    } finally {
      await broken.close();
    }
  });
});

describe('batched root fields', () => {
  it('resolve ids, slugs and addresses in order, with the same result as the single field', async () => {
    const emails = people.map(({ email }) => email);
    const { data: first } = await system.ask<{ byEmail: { id: string }[]; companies: { nodes: { id: string }[] } }>(
      'query ($emails: [EmailAddress!]!) { byEmail: learnersByEmail(emails: $emails, company: "acme") { id } companies { nodes { id } } }',
      { variables: { emails } },
    );
    const ids = first.byEmail.map(({ id }) => id);
    system.forget();
    const { data, errors } = await system.ask(
      'query ($ids: [ID!]!, $companies: [ID!]!) { learnersById(ids: $ids) { id email } companiesById(ids: $companies) { slug } }',
      { variables: { ids: [...ids, 'nobody'], companies: [...first.companies.nodes.map(({ id }) => id), ids[0]] } },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      learnersById: [...ids.map((id, index) => ({ id, email: emails[index] })), null],
      companiesById: [{ slug: 'acme' }, { slug: 'annex' }, { slug: 'globex' }, null],
    });
    expect(callsTo('SM-07')).toBe(1);
  });

  it('report an ambiguous address at its own index only', async () => {
    const { data, errors } = await system.ask(
      'query ($emails: [EmailAddress!]!) { learnersByEmail(emails: $emails) { email } }',
      { variables: { emails: [people[0]?.email, 'nobody@acme.example'] } },
    );
    expect(data).toEqual({ learnersByEmail: [null, null] });
    expect(errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([
      [['learnersByEmail', 0], 'AMBIGUOUS_LEARNER'],
    ]);
  });
});

describe('the SDL for gateways', () => {
  it('is the same as the command prints, and needs an API key but no introspection', async () => {
    const closed = await startTestSystem({ config: { server: { introspection: false } } });
    try {
      const { data, errors } = await closed.ask<{ _service: { sdl: string }; _sdl: string }>(
        '{ _service { sdl } _sdl }',
        { key: KEYS.plain },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ _service: { sdl: federationSdl(publicSdl()) }, _sdl: stitchingSdl(publicSdl()) });
      const { errors: refused } = await closed.ask('{ __schema { queryType { name } } }');
      expect(refused).toHaveLength(1);
      expect((await fetch(`${closed.server.url}/graphql?query={_sdl}`)).status).toBe(401);
    } finally {
      await closed.close();
    }
  });
});
