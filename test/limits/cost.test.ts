import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getIntrospectionQuery,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isInputObjectType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { createSchema } from '../../src/server/schema';
import { createCostModel } from '../../src/server/limits/cost';
import { indexDocument } from '../../src/server/limits/fields';
import { fieldDirective } from '../../src/server/directives';

const DIRECTIVES = `
  directive @cost(weight: String!) on OBJECT | SCALAR | FIELD_DEFINITION | ARGUMENT_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
`;
const small = buildSchema(`${DIRECTIVES}
  type Query {
    one: Thing
    plain: [Thing]
    many(first: Int = 7): [Thing] @listSize(slicingArguments: ["first"])
    byKeys(keys: [ID!]!): [Thing] @listSize(slicingArguments: ["keys"])
    page(first: Int, last: Int): Page @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes"])
    dear: String @cost(weight: "9")
    any: Any
    trend(period: Period!, interval: Interval!): [Thing] @listSize(assumedSize: 400, slicingArguments: ["period"])
    sorted(by: String @cost(weight: "30")): Thing
  }
  input Period { from: String to: String lastDays: Int }
  enum Interval { DAY MONTH YEAR }
  type Thing { name: String blob: Blob deep: Thing light: Light }
  type Light @cost(weight: "0.1") { name: String }
  type Page { nodes: [Thing] total: Int info: Light @cost(weight: "2") }
  type Heavy @cost(weight: "50") { name: String }
  union Any = Thing | Heavy | Light
  scalar Blob @cost(weight: "0.5")
`);
const model = createCostModel(small);
function costOf(text: string, variables: Record<string, unknown> = {}, schema = small, cost = model): number {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) return NaN;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  expect(errors).toBeUndefined();
  return cost(indexDocument(document).fragments, operation, coerced ?? {});
}

describe('the cost of an operation', () => {
  it.each([
    ['an object', '{ one { name } }', {}, 1],
    ['no object', '{ __typename }', {}, 0],
    ['a list without a size', '{ plain { name } }', {}, 5],
    ['the argument’s default', '{ many { name } }', {}, 7],
    ['a size written out', '{ many(first: 100) { name } }', {}, 100],
    ['a size below 0', '{ many(first: -100) { name } one { name } }', {}, 1],
    ['a size in a variable', 'query ($n: Int) { many(first: $n) { name } }', { n: 300 }, 300],
    ['a variable’s default', 'query ($n: Int = 40) { many(first: $n) { name } }', {}, 40],
    ['a variable that overrides its default', 'query ($n: Int = 40) { many(first: $n) { name } }', { n: 2 }, 2],
    ['keys', 'query ($k: [ID!]!) { byKeys(keys: $k) { name } }', { k: ['a', 'b', 'c'] }, 18],
    ['one key for a list of it', '{ byKeys(keys: "a") { name } }', {}, 6],
    ['a page without a size', '{ page { nodes { name } } }', {}, 21],
    ['a page from its end', '{ page(last: 50) { nodes { name } total } }', {}, 51],
    ['a page whose items are not selected', '{ page(first: 500) { total } }', {}, 1],
    ['a page in fragments', '{ page(first: 50) { ...P } } fragment P on Page { ... { nodes { name } } }', {}, 51],
    ['lists in lists', '{ many(first: 10) { deep { deep { name } } } }', {}, 30],
    ['a light type, rounded up', '{ one { light { name } } }', {}, 2],
    ['an expensive field', '{ dear }', {}, 9],
    ['a field’s own weight beside its type’s', '{ page { info { name } } }', {}, 4],
    ['a scalar with a weight', '{ many(first: 10) { blob } }', {}, 15],
    ['the most expensive of several types', '{ any { ... on Thing { deep { name } } ... on Heavy { name } } }', {}, 50],
    [
      'one type’s fragments only',
      '{ any { ... on Light { name } ... on Thing { deep { name } } __typename } }',
      {},
      50,
    ],
    ['each day of a period', '{ trend(period: { lastDays: 90 }, interval: DAY) { name } }', {}, 90],
    [
      'each interval of a period in variables',
      'query ($p: Period!, $i: Interval!) { trend(period: $p, interval: $i) { name } }',
      { p: { from: '2024-01-15', to: '2024-12-02' }, i: 'MONTH' },
      12,
    ],
    [
      'a period that is in part a variable',
      'query ($n: Int) { trend(period: { lastDays: $n }, interval: DAY) { name } }',
      { n: 40 },
      40,
    ],
    ['the most intervals for a period that is wrong', '{ trend(period: {}, interval: DAY) { name } }', {}, 400],
    [
      'the most intervals for a period with too many',
      '{ trend(period: { lastDays: 9000 }, interval: DAY) { name } }',
      {},
      400,
    ],
    ['an argument with a weight', '{ sorted(by: "name") { name } }', {}, 31],
    ['no argument with a weight', 'query ($b: String) { sorted(by: $b) { name } }', {}, 1],
    ['what is skipped', 'query ($s: Boolean!) { many(first: 9) @skip(if: $s) { name } }', { s: true }, 0],
    ['what is included', 'query ($s: Boolean!) { many(first: 9) @include(if: $s) { name } }', { s: true }, 9],
  ])('counts %s', (_, text, variables, cost) => {
    expect(costOf(text, variables)).toBe(cost);
  });

  it('visits a fragment once, however often it is spread', () => {
    const levels = Array.from(
      { length: 200 },
      (_, level) => `fragment F${level} on Thing { a: deep { ...F${level + 1} } b: deep { ...F${level + 1} } }`,
    );
    const text = `{ one { ...F0 } } ${levels.join(' ')} fragment F200 on Thing { name }`;
    expect(costOf(text)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('the cost model', () => {
  it('takes linear time where fragments that double select a page', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `fragment F${level} on Page { ...F${level + 1} ... { ...F${level + 1} } }`,
    );
    const text = `{ page(first: 0) { ...F0 } } ${levels.join(' ')} fragment F60 on Page { nodes { name } }`;
    // A page size may be repeated freely where no items are selected.
    expect(costOf(text)).toBe(1);
  });

  it('counts a page by its own size, even where it shares selections with another page', () => {
    const text = '{ a: page(first: 2) { ...P } b: page(first: 30) { ...P } } fragment P on Page { nodes { name } }';
    expect(costOf(text)).toBe(34);
  });
});

/** Arguments that set how many items are returned. */
const SIZING: ReadonlySet<string> = new Set(['first', 'last', 'ids', 'slugs', 'emails', 'representations']);

describe('the cost directives of the schema', () => {
  const schema = createSchema();
  const owners = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));

  it('refer only to slicing arguments and sized fields that exist', () => {
    const wrong: string[] = [];
    let lists = 0;
    for (const type of owners) {
      for (const field of Object.values(type.getFields())) {
        const list = fieldDirective(schema, type, field.name, 'listSize');
        if (!list) continue;
        lists += 1;
        for (const name of (list.slicingArguments ?? []) as string[]) {
          const [first, inner] = name.split('.');
          const argument = field.args.find((one) => one.name === first);
          const input = argument && getNullableType(argument.type);
          const isThere = inner === undefined ? argument : isInputObjectType(input) && input.getFields()[inner];
          if (!isThere) wrong.push(`${type.name}.${field.name}(${name})`);
        }
        const items = getNullableType(field.type);
        for (const name of (list.sizedFields ?? []) as string[])
          if (!isObjectType(items) || !items.getFields()[name]) wrong.push(`${type.name}.${field.name}: ${name}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(lists).toBeGreaterThan(30);
  });

  it('set the size of every list whose size a client can choose', () => {
    const unsized = owners.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => SIZING.has(name)))
        .filter(({ name }) => !fieldDirective(schema, type, name, 'listSize'))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(unsized).toEqual([]);
  });

  it('require the RAW scope for every raw record', () => {
    const open = owners.filter(
      (type) => 'raw' in type.getFields() && fieldDirective(schema, type, 'raw', 'requiresScope')?.scope !== 'RAW',
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('require a scope for every entry point except the viewer field', () => {
    const query = schema.getQueryType();
    const open = Object.keys(query?.getFields() ?? {}).filter(
      (name) => query && !fieldDirective(schema, query, name, 'requiresScope'),
    );
    expect(open.sort()).toEqual(['_sdl', '_service', 'viewer']);
  });

  it('allow introspection, but no recursive introspection', () => {
    expect(costOf(getIntrospectionQuery(), {}, schema, createCostModel(schema))).toBeLessThan(40_000);
    const circles = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
    expect(validate(schema, parse(circles))[0]?.message).toBe('Maximum introspection depth exceeded');
  });
});
