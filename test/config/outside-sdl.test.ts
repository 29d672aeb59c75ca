import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Kind,
  execute,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  validate,
} from 'graphql';
import type { DocumentNode, GraphQLInputType, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Batch } from '../../datasources/spec/capabilities';
import { objectField } from '../../datasources/spec/vendor-fields';
import { defineVendor } from '../../datasources/spec/vendor';
import type { Vendor } from '../../datasources/spec/vendor';
import { ConfigError } from '../../src/config/config';
import { createConfig } from '../../src/config/config-file';
import { createApp } from '../../src/server/app';
import type { App } from '../../src/server/app';
import { createSchema } from '../../src/server/schema';

/** The SDL of a vendor from outside: either the configuration names the mistake, or every field of it can be queried. */

const SDL = `
  extend enum Vendor { KNOW_B }
  type KnowBSource implements Source & Node {
    things(first: Int, after: String, filter: KnowBFilter): KnowBThingConnection
      @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes", "edges"])
    thing(id: ID!): KnowBThing
    plan: KnowBPlan
  }
  type KnowBAccount implements LearnerAccount & SourceRecord {
    nickname: String
    level: KnowBLevel
    seen: KnowBDay
    badges: [KnowBBadge!]!
  }
  type KnowBCompanyProfile implements CompanyProfile & SourceRecord { city: String }
  type KnowBCourse { difficulty: Int }
  extend union CourseDetails = KnowBCourse
  type KnowBThing implements SourceRecord & KnowBNamed @cost(weight: "0.1") { name: String! weight: Float }
  type KnowBThingConnection {
    edges: [KnowBThingEdge!]!
    nodes: [KnowBThing!]!
    pageInfo: PageInfo!
    totalCount: Int!
    complete: Boolean!
    missing: [SourceProblem!]!
    sources: [SourceStatus!]!
  }
  type KnowBThingEdge @cost(weight: "0") { cursor: String! node: KnowBThing! }
  type KnowBPlan { name: String! level: KnowBLevel }
  type KnowBBadge { label: String! level: KnowBLevel }
  interface KnowBNamed { name: String! }
  enum KnowBLevel { LOW HIGH }
  scalar KnowBDay
  input KnowBFilter { level: KnowBLevel least: Float }
`;

const record = { externalId: '1', raw: null };
const batch = <T>(one: T): Batch<T> => ({
  records: [one],
  skipped: [],
  fetchedAt: new Date('2026-01-02T03:04:05.000Z'),
});
const thing = { ...record, name: 'Thing', weight: 1.5 };
const account = {
  ...record,
  email: 'ann@acme.example',
  employeeId: null,
  firstName: 'Ann',
  lastName: null,
  status: 'ACTIVE' as const,
  locale: null,
  createdAt: null,
  updatedAt: null,
  trainingTotals: null,
  phishingTotals: null,
  riskScore: null,
  nickname: 'Annie',
  level: 'LOW',
  seen: '2026-01-02',
  badges: [{ label: 'gold', level: 'HIGH' }],
};
const course = {
  ...record,
  name: 'Course',
  description: null,
  kind: 'TRAINING' as const,
  ownership: 'MANAGED' as const,
  required: null,
  startsOn: null,
  endsOn: null,
  archived: null,
  difficulty: 3,
};

const vendorWith = (schema: string): Vendor =>
  defineVendor({
    slug: 'know-b',
    title: 'KnowB',
    typeName: 'KnowB',
    tenants: false,
    schema,
    settings: z.strictObject({}),
    connect: () => ({
      verify: () => Promise.resolve(),
      capabilities: () => ({
        accounts: { support: 'FULL', endpoints: [], all: { minCalls: 1, read: async () => batch(account) } },
        profile: {
          support: 'FULL',
          endpoints: [],
          all: { minCalls: 1, read: async () => batch({ ...record, name: 'Acme', city: 'Basel' }) },
        },
        courses: { support: 'FULL', endpoints: [], all: { minCalls: 1, read: async () => batch(course) } },
      }),
      extras: () => ({
        KnowBSource: {
          reads: {
            thing: objectField([], async () => batch(thing)),
            plan: objectField([], async () => batch({ ...record, name: 'Gold', level: 'HIGH' })),
          },
          pages: {
            things: { endpoints: [], pageSize: 10, page: async () => ({ ...batch(thing), sent: 1, total: 1 }) },
          },
        },
      }),
    }),
  });

const FILE = {
  connections: [{ id: 'kb', vendor: 'know-b' }],
  companies: [{ slug: 'acme', name: 'Acme', domains: ['acme.example'], sources: [{ connection: 'kb' }] }],
  clients: [{ name: 'test', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }],
};

/** What the configuration says about a vendor with this SDL. */
function mistakesOf(schema: string): readonly string[] {
  try {
    createConfig(FILE, { vendors: [vendorWith(schema)] });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
}

describe('broken SDL is named with its vendor, its type and its fix', () => {
  const without = (text: string): string => replaced(text, '');
  const replaced = (text: string, by: string): string => {
    if (!SDL.includes(text)) throw new Error(`the SDL has no ${text}`);
    return SDL.replace(text, by);
  };
  it.each<[string, string, string | readonly string[]]>([
    [
      'a list type without `complete`',
      without('complete: Boolean!'),
      'has the list type KnowBThingConnection without "complete"; add `complete: Boolean!`',
    ],
    [
      'a list type without `pageInfo`',
      without('pageInfo: PageInfo!'),
      'has the list type KnowBThingConnection without "pageInfo"; add `pageInfo: PageInfo!`',
    ],
    [
      'a list type without its items',
      without('nodes: [KnowBThing!]!'),
      [
        'has KnowBSource.things with @listSize(sizedFields: ["nodes"]), which it does not have; remove it',
        'has the list type KnowBThingConnection without "nodes"; add `nodes: [KnowBThing!]!`',
      ],
    ],
    [
      'a list type with a count of another type',
      replaced('totalCount: Int!', 'totalCount: String'),
      'has the list type KnowBThingConnection with `totalCount: String`; change it to `totalCount: Int!`',
    ],
    [
      'a list type with a field of its own',
      replaced('complete: Boolean!', 'complete: Boolean! tint: String'),
      'has the list type KnowBThingConnection with a further field "tint"; remove it',
    ],
    [
      'an edge without a cursor',
      without('cursor: String!'),
      'has the edge type KnowBThingEdge without "cursor"; add `cursor: String!`',
    ],
    [
      'a detail type outside of its union',
      without('extend union CourseDetails = KnowBCourse'),
      'has the type KnowBCourse outside of its union; add `extend union CourseDetails = KnowBCourse`',
    ],
    [
      'a union with a type that is not its own',
      replaced('CourseDetails = KnowBCourse', 'CourseDetails = KnowBCourse | KnowBPlan'),
      'has the type KnowBPlan in the union CourseDetails; rename the type to KnowBCourse',
    ],
    [
      'an interface as the type of a field',
      replaced('thing(id: ID!): KnowBThing', 'thing(id: ID!): KnowBNamed'),
      'gives KnowBSource.thing the type KnowBNamed, an interface; use a scalar, an enum or an object type of the vendor',
    ],
    [
      'a list of a union as the type of a field',
      `${replaced('[KnowBBadge!]!', '[KnowBPrize!]!')} union KnowBPrize = KnowBBadge`,
      'gives KnowBAccount.badges the type KnowBPrize, a union; use a scalar',
    ],
    [
      'a type of the graph as the type of a field',
      replaced('plan: KnowBPlan', 'plan: Learner'),
      'gives KnowBSource.plan the type Learner, a type of the graph; use a scalar',
    ],
    [
      'an account as the type of a field',
      replaced('plan: KnowBPlan', 'plan: KnowBAccount'),
      'gives KnowBSource.plan the type KnowBAccount, which is resolved only where every vendor has it; use a scalar',
    ],
    [
      'an interface of the graph on another type',
      replaced('KnowBThing implements SourceRecord', 'KnowBThing implements LearnerAccount & SourceRecord'),
      'has the type KnowBThing implement LearnerAccount; remove the interface: only KnowBAccount implements it',
    ],
    ['a type of another name', `${SDL} type Know { a: Int }`, 'declares the type Know; begin the name with that of'],
    ['a mutation', `${SDL} type Mutation { a: Int }`, 'declares the type Mutation; begin the name with that of the'],
    ['a directive', `${SDL} directive @loud on FIELD`, 'declares the directive @loud; remove it'],
    [
      'another value of the enum',
      replaced('{ KNOW_B }', '{ KNOW_B KNOW_C }'),
      'adds KNOW_C to the enum Vendor; add only KNOW_B',
    ],
    [
      'a weight that is no number',
      replaced('weight: "0.1"', 'weight: "light"'),
      'has KnowBThing with @cost(weight: "light"); use a decimal number of 0 or more',
    ],
    [
      'the size of a list by an argument that is not there',
      replaced('["first"]', '["top"]'),
      'has KnowBSource.things with @listSize(slicingArguments: ["top"]), which it does not have; remove it',
    ],
    [
      'a list of a size below zero',
      replaced('assumedSize: 20', 'assumedSize: -20'),
      'has KnowBSource.things with @listSize(assumedSize: -20); use 0 or more',
    ],
    [
      'two unknown types, both at once',
      replaced('nickname: String', 'nickname: Strong rank: Weak'),
      ['does not fit: Unknown type "Strong"', 'does not fit: Unknown type "Weak"'],
    ],
    [
      'two mistakes in types, both at once',
      replaced('weight: "0.1"', 'weight: "light"').replace('complete: Boolean!', ''),
      ['without "complete"', '@cost(weight: "light")'],
    ],
  ])('%s', (_, schema, messages) => {
    const found = mistakesOf(schema);
    const expected = typeof messages === 'string' ? [messages] : messages;
    expect(found).toEqual(expected.map((message) => expect.stringContaining(message)));
    for (const line of found) expect(line).toMatch(/^vendors: "know-b" has a schema that /);
  });
});

describe('valid SDL without any one of its parts', () => {
  let app: App;
  beforeAll(async () => {
    const onUnexpectedError = (error: unknown): void => {
      throw error;
    };
    app = await createApp(createConfig(FILE, { vendors: [vendorWith(SDL)] }), { onUnexpectedError });
  });
  afterAll(() => app.close());

  it('is complete before', async () => {
    expect(mistakesOf(SDL)).toEqual([]);
    expect(await queried(SDL)).toEqual(
      expect.arrayContaining(['KnowBThingConnection.complete', 'KnowBBadge.level', 'KnowBCourse.difficulty']),
    );
  });

  it.each(withoutOnePart(SDL))('is refused or works without %s', async (part, schema) => {
    const [first, ...more] = mistakesOf(schema);
    if (first === undefined) {
      await queried(schema);
      return;
    }
    for (const line of [first, ...more]) expect(line).toMatch(/^vendors: "know-b" has a schema /);
    const { groups: { type = '' } = {} } = /^(?<type>\w+)/.exec(part) ?? {};
    expect([first, ...more].join('\n')).toContain(type);
  });

  /** Queries every field of the vendor, expects a value of each, and returns their names. */
  async function queried(sdl: string): Promise<readonly string[]> {
    const schema = createSchema({ vendors: [{ schema: sdl }] });
    const fields = new Set<string>();
    const select = (type: string): string => selection(schema, schema.getType(type), fields);
    const text = `{
      sources { ... on KnowBSource ${select('KnowBSource')} }
      company(slug: "acme") {
        sources { profile { ... on KnowBCompanyProfile ${select('KnowBCompanyProfile')} } }
        learners { nodes { accounts { ... on KnowBAccount ${select('KnowBAccount')} } } }
        courses { nodes { details { __typename ... on KnowBCourse ${select('KnowBCourse')} } } }
      }
    }`;
    const document = parse(text);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    const viewer = { name: 'test', credential: 'apiKey', companies: '*', scopes: new Set(['READ'] as const) } as const;
    const { signal } = new AbortController();
    const contextValue = app.contextFor(viewer, { id: 'x', signal, traced: false });
    const { data, errors } = await execute({ schema, document, contextValue });
    expect(errors).toBeUndefined();
    expect(contextValue.partials.errors()).toEqual([]);
    expect(nullsIn(data)).toEqual([]);
    return [...fields];
  }
});

/** Each SDL that lacks one definition, field, interface or member of a union, with the name of what it lacks. */
function withoutOnePart(sdl: string): readonly [string, string][] {
  const document = parse(sdl, { noLocation: true });
  const variants: [string, string][] = [];
  const add = (name: string, definitions: DocumentNode['definitions']): void =>
    void variants.push([name, print({ kind: Kind.DOCUMENT, definitions })]);
  for (const [index, definition] of document.definitions.entries()) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const name = definition.name.value;
    const changed = (now: typeof definition) => document.definitions.with(index, now);
    add(name, document.definitions.toSpliced(index, 1));
    for (const list of ['fields', 'interfaces', 'types'] as const) {
      const parts =
        list in definition
          ? (Reflect.get(definition, list) as readonly { readonly name: { readonly value: string } }[])
          : [];
      for (const [at, part] of parts.entries())
        if (list !== 'types' || parts.length > 1)
          add(`${name}.${part.name.value} (${list})`, changed({ ...definition, [list]: parts.toSpliced(at, 1) }));
    }
  }
  return variants;
}

/** All fields of the vendor's own types from here on; of others, the type's name. */
function selection(schema: GraphQLSchema, type: GraphQLNamedType | undefined, seen: Set<string>): string {
  if (!isObjectType(type) || !type.name.startsWith('KnowB')) return '{ __typename }';
  const shared = new Set(
    type
      .getInterfaces()
      .filter(({ name }) => !name.startsWith('KnowB'))
      .flatMap((one) => Object.keys(one.getFields())),
  );
  const fields = Object.values(type.getFields()).filter(({ name }) => !shared.has(name));
  const selected = fields.map((field) => {
    seen.add(`${type.name}.${field.name}`);
    const values = field.args.map((one) => `${one.name}: ${valueFor(one.type, one.name)}`);
    const value = getNamedType(field.type);
    const isComposite = isObjectType(value) || isAbstractType(value);
    const args = values.length > 0 ? `(${values.join(', ')})` : '';
    return `${field.name}${args} ${isComposite ? selection(schema, value, seen) : ''}`;
  });
  return `{ __typename ${selected.join(' ')} }`;
}

function valueFor(type: GraphQLInputType, name: string): string {
  if (!isNonNullType(type) && name === 'after') return 'null';
  const named = getNamedType(type);
  if (isInputObjectType(named)) return '{}';
  return named.name === 'Int' ? '10' : '"1"';
}

/** The paths of all nulls. */
function nullsIn(value: unknown, path = ''): readonly string[] {
  if (value === null || value === undefined) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => nullsIn(one, `${path}.${key}`));
}
