import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { stitchSchemas } from '@graphql-tools/stitch';
import { stitchingDirectives } from '@graphql-tools/stitching-directives';
import { buildSchema, graphql, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Each key of each type separately: the gateway can enter only by keys that another subschema has. */

let system: TestSystem;
let ours: string;
let requests: string[];
let people: { readonly id: string; readonly email: string; readonly name: string }[];
let company: { readonly id: string; readonly slug: string; readonly name: string };

beforeAll(async () => {
  const annex = { slug: 'annex', name: 'Annex', domains: ['acme.example'], sources: [{ connection: 'sm-too' }] };
  system = await startTestSystem({ learners: 40, companies: [annex], copies: { 'sm-too': 'sm' } });
  ours = (await system.ask<{ _sdl: string }>('{ _sdl }')).data._sdl;
  const { data } = await system.ask<{ company: typeof company & { learners: { nodes: typeof people } } }>(
    '{ company(slug: "acme") { id slug name learners(first: 30, filter: { vendors: [SIBERMATE] }) { nodes { id email name } } } }',
  );
  company = data.company;
  people = data.company.learners.nodes.filter(({ email }) => email !== null);
  expect(people.length).toBeGreaterThan(15);
});
afterAll(() => system.close());
beforeEach(() => {
  requests = [];
});

function gateway(theirs: string, root: Readonly<Record<string, readonly object[]>>, sdl = ours): GraphQLSchema {
  const { stitchingDirectivesTransformer } = stitchingDirectives();
  const executor = buildHTTPExecutor({
    endpoint: `${system.server.url}/graphql`,
    headers: { authorization: `Bearer ${KEYS.all}` },
    fetch(url, init) {
      requests.push(typeof init?.body === 'string' ? init.body : '');
      return fetch(url, init);
    },
  });
  const Query = Object.fromEntries(Object.entries(root).map(([name, values]) => [name, () => values]));
  return stitchSchemas({
    subschemas: [
      { schema: buildSchema(sdl, { assumeValidSDL: true }), executor, batch: true },
      { schema: makeExecutableSchema({ typeDefs: theirs, resolvers: { Query } }) },
    ],
    subschemaConfigTransforms: [stitchingDirectivesTransformer],
  });
}

const LEARNERS = (key: string) => `scalar EmailAddress type Query { staff: [Learner!]! } type Learner { ${key} }`;

describe('the SDL for stitching', () => {
  it('is accepted by the directives’ own validator', () => {
    const { stitchingDirectivesValidator } = stitchingDirectives();
    const schema = buildSchema(ours, { assumeValidSDL: true });
    expect(stitchingDirectivesValidator(schema)).toBe(schema);
    expect(parse(ours).definitions.length).toBeGreaterThan(80);
  });

  it('merges learners by id, in one batch', async () => {
    const schema = gateway(LEARNERS('id: ID!'), { staff: people.map(({ id }) => ({ id })) });
    const result = await graphql({ schema, source: '{ staff { id email name company { slug } } }' });
    expect(result).toEqual({ data: { staff: people.map((person) => ({ ...person, company: { slug: 'acme' } })) } });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain('learnersById');
  });

  it('merges learners by address, within one company where the gateway specifies it', async () => {
    const staff = { staff: people.map(({ email }) => ({ email })) };
    const source = '{ staff { email name company { slug } } }';
    const ambiguous = await graphql({ schema: gateway(LEARNERS('email: EmailAddress'), staff), source });
    expect(ambiguous.errors?.[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS_LEARNER',
      companies: ['acme', 'annex'],
    });
    requests = [];
    const within = ours.replace(
      '@merge(keyField: "email", keyArg: "emails")',
      String.raw`@merge(keyField: "email", keyArg: "emails", additionalArgs: "company: \"acme\"")`,
    );
    const schema = gateway(LEARNERS('email: EmailAddress'), staff, within);
    expect(await graphql({ schema, source })).toEqual({
      data: { staff: people.map(({ email, name }) => ({ email, name, company: { slug: 'acme' } })) },
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain('learnersByEmail');
  });

  it.each([
    ['id', 'companiesById'],
    ['slug', 'companiesBySlug'],
  ] as const)('merges companies by %s, in one batch', async (key, field) => {
    const schema = gateway(
      `type Query { sites: [Site!]! } type Site { city: String! company: Company! } type Company { ${key}: ${key === 'id' ? 'ID' : 'String'}! }`,
      { sites: ['Aarhus', 'Odense'].map((city) => ({ city, company: { [key]: company[key] } })) },
    );
    expect(await graphql({ schema, source: '{ sites { city company { slug name } } }' })).toEqual({
      data: {
        sites: ['Aarhus', 'Odense'].map((city) => ({ city, company: { slug: company.slug, name: company.name } })),
      },
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain(field);
  });

  it('keeps our descriptions of shared types', async () => {
    const schema = gateway(`type Query { staff: [Learner!]! } "Somebody." type Learner { id: ID! }`, {});
    expect(schema.getType('Learner')?.description).toBe(
      'One person of a company, linked from the accounts at all its vendors.',
    );
  });
});
