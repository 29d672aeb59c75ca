import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphError } from '../harness';
import { KEYS } from '../harness';
import { startSmallServer } from './small-server';
import type { SmallServer } from './small-server';
import { createZoo } from './zoo';

/** The categories of graphql-js's own execution tests, each case with the response that the specification requires. */

let server: SmallServer;
beforeAll(async () => {
  server = await startSmallServer(createZoo());
});
afterAll(() => server.close());

type Variables = Readonly<Record<string, unknown>>;
async function ask(query: string, variables: Variables = {}, operationName?: string | null) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  const { data, errors = [] } = (await response.json()) as { data?: Variables | null; errors?: readonly GraphError[] };
  return {
    status: response.status,
    data,
    errors: errors.map(({ path = [], extensions }) => [path.join('.'), extensions.code]),
  };
}
const refused = (code: string) => ({ status: 400, data: undefined, errors: [['', code]] });
const BAD = refused('BAD_USER_INPUT');

describe('variables', () => {
  /** The arguments that a field received, with defaults. */
  const given = (args: object) => ({
    status: 200,
    data: { echo: JSON.stringify({ color: 'GREEN', required: true, ...args }) },
    errors: [],
  });
  const filter = (fields: object | null) => ({
    status: 200,
    data: { echo: JSON.stringify({ filter: fields, color: 'GREEN', required: true }) },
    errors: [],
  });
  const grid = (value: unknown) => ({
    status: 200,
    data: { echo: JSON.stringify({ grid: value, color: 'GREEN', required: true }) },
    errors: [],
  });
  const ofField = { status: 200, data: { echo: null }, errors: [['echo', 'BAD_USER_INPUT']] };
  const RANGE = { range: { from: 2, to: 5 } };

  const FILTER = 'query ($f: Filter) { echo(filter: $f) }';
  const GRID = 'query ($g: [[Int!]]) { echo(grid: $g) }';
  const NUMBER = 'query ($n: Int!) { echo(grid: [[$n]]) }';
  const TEXT = 'query ($t: String) { echo(filter: { text: $t }) }';
  const IDS = 'query ($i: [ID!]) { echo(filter: { ids: $i }) }';
  const COLOR = 'query ($c: Color = BLUE) { echo(color: $c) }';
  const STRICT_COLOR = 'query ($c: Color! = BLUE) { echo(color: $c) }';

  it.each<[what: string, query: string, variables: Variables, answer: object]>([
    ['omitted', FILTER, {}, given({})],
    ['null', FILTER, { f: null }, filter(null)],
    ['an empty input object: all its defaults', FILTER, { f: {} }, filter({ ...RANGE, ids: ['x'] })],
    [
      'an input object in an input object',
      FILTER,
      { f: { range: {} } },
      filter({ range: { from: 1, to: 5 }, ids: ['x'] }),
    ],
    ['null for a field with a default', FILTER, { f: { range: null } }, filter({ range: null, ids: ['x'] })],
    ['null for a non-null field with a default', FILTER, { f: { range: { to: null } } }, BAD],
    ['an unknown field', FILTER, { f: { nope: 1 } }, BAD],
    ['a text for an input object', FILTER, { f: 'x' }, BAD],
    ['one item for a list', FILTER, { f: { ids: 'one' } }, filter({ ...RANGE, ids: ['one'] })],
    ['null in a list of what is not null', FILTER, { f: { color: ['RED', null] } }, BAD],
    ['an unknown value of an enum', FILTER, { f: { color: ['PINK'] } }, BAD],
    [
      'a default of an input object',
      'query ($f: Filter = { text: "d" }) { echo(filter: $f) }',
      {},
      filter({ ...RANGE, text: 'd', ids: ['x'] }),
    ],

    ['nullable with a default, omitted', COLOR, {}, given({ color: 'BLUE' })],
    ['nullable with a default, given', COLOR, { c: 'RED' }, given({ color: 'RED' })],
    ['nullable with a default, null where null is not allowed', COLOR, { c: null }, ofField],
    ['non-null with a default, omitted', STRICT_COLOR, {}, given({ color: 'BLUE' })],
    ['non-null with a default, null', STRICT_COLOR, { c: null }, BAD],
    ['nullable without a default, for an argument with one', 'query ($c: Color) { echo(color: $c) }', {}, given({})],

    ['inside a literal, omitted: as if the field were omitted', TEXT, {}, filter({ ...RANGE, ids: ['x'] })],
    ['inside a literal, null', TEXT, { t: null }, filter({ ...RANGE, text: null, ids: ['x'] })],
    ['inside a literal, omitted, where the field has a default', IDS, {}, filter({ ...RANGE, ids: ['x'] })],
    ['inside a literal, given', IDS, { i: [7, 'b'] }, filter({ ...RANGE, ids: ['7', 'b'] })],
    ['inside a literal, null in a list', IDS, { i: [null] }, BAD],
    [
      'inside a literal list, null where null is not allowed',
      'query ($n: Int = 2) { echo(grid: [[$n, 1]]) }',
      { n: null },
      ofField,
    ],
    ['inside a literal list, with its default', 'query ($n: Int = 2) { echo(grid: [[$n, 1]]) }', {}, grid([[2, 1]])],

    ['a list of lists', GRID, { g: [[1, 2], null, []] }, grid([[1, 2], null, []])],
    ['one item for a list of lists', GRID, { g: 3 }, grid([[3]])],
    ['a list for a list of lists', GRID, { g: [1, 2] }, grid([[1], [2]])],
    ['null inside a list of lists', GRID, { g: [[null]] }, BAD],
    ['one literal for a list of lists', '{ echo(grid: 3) }', {}, grid([[3]])],

    ['required, given', NUMBER, { n: 4 }, grid([[4]])],
    ['required, omitted', NUMBER, {}, BAD],
    ['required, null', NUMBER, { n: null }, BAD],
    ['a text for a number', NUMBER, { n: '4' }, BAD],
    ['a fraction for an integer', NUMBER, { n: 1.5 }, BAD],
    ['an integer out of range', NUMBER, { n: 2 ** 31 }, BAD],
    ['a boolean for a number', NUMBER, { n: true }, BAD],
    ['a number for a text', TEXT, { t: 1 }, BAD],
    ['a fraction for an id', IDS, { i: [1.5] }, BAD],
    ['a number for a boolean', 'query ($b: Boolean!) { echo @skip(if: $b) }', { b: 1 }, BAD],
    ['an undeclared one', '{ echo }', { x: 1 }, given({})],
  ])('%s', async (_, query, variables, answer) => {
    expect(await ask(query, variables)).toEqual(answer);
  });

  it('of which many are invalid: few errors, and short ones', async () => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: IDS, variables: { i: Array.from({ length: 400 }, () => ['x'.repeat(500)]) } }),
    });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect((JSON.parse(text) as { errors: unknown[] }).errors).toHaveLength(6);
    expect(text.length).toBeLessThan(8000);
  });
});

describe('conditions', () => {
  const answered = (data: object) => ({ status: 200, data, errors: [] });
  const CARD = 'fragment Card on Person { name }';

  it.each<[what: string, query: string, variables: Variables, data: object]>([
    [
      'skip and include, literally',
      '{ a: echo @skip(if: true) person @include(if: true) { id @skip(if: false) } }',
      {},
      { person: { id: 'p1' } },
    ],
    [
      'both: a field must pass both',
      'query ($t: Boolean!, $f: Boolean!) { person { id @skip(if: $f) @include(if: $t) a: id @skip(if: $t) @include(if: $t) b: id @skip(if: $f) @include(if: $f) } }',
      { t: true, f: false },
      { person: { id: 'p1' } },
    ],
    [
      'on an inline fragment',
      'query ($s: Boolean!) { person { id ... @skip(if: $s) { name } ... on Person @include(if: $s) { tags } } }',
      { s: true },
      { person: { id: 'p1', tags: ['a', 'b'] } },
    ],
    [
      'on one spread of a fragment, but not on another',
      `query ($a: Boolean!) { x: person { id ...Card @include(if: $a) } y: person { ...Card } } ${CARD}`,
      { a: false },
      { x: { id: 'p1' }, y: { name: 'p1' } },
    ],
    [
      'opposite ones on the same spread',
      `query ($a: Boolean!) { x: person { id ...Card @skip(if: $a) } y: person { id ...Card @include(if: $a) } } ${CARD}`,
      { a: true },
      { x: { id: 'p1' }, y: { id: 'p1', name: 'p1' } },
    ],
    [
      'one of two spreads',
      `query ($a: Boolean!, $b: Boolean!) { person { ...Card @include(if: $a) ...Card @include(if: $b) } } ${CARD}`,
      { a: false, b: true },
      { person: { name: 'p1' } },
    ],
    [
      'on one of two fields of the same name',
      'query ($a: Boolean!) { person @skip(if: $a) { name } person { id } }',
      { a: true },
      { person: { id: 'p1' } },
    ],
    ['that leave no field of an object', '{ maybe { id @skip(if: true) } }', {}, { maybe: {} }],
    ['that leave no field at all', '{ echo @skip(if: true) }', {}, {}],
    ['with a default', 'query ($s: Boolean = true) { echo @skip(if: $s) person { id } }', {}, { person: { id: 'p1' } }],
  ])('%s', async (_, query, variables, data) => {
    expect(await ask(query, variables)).toEqual(answered(data));
  });

  it('that are null at the root: nothing is executed', async () => {
    const query = 'query ($s: Boolean = true) { echo @skip(if: $s) person { id } }';
    expect(await ask(query, { s: null })).toEqual(BAD);
    const inFragment =
      'query ($s: Boolean = true) { ... on Query { ...F } } fragment F on Query { ... @include(if: $s) { echo } }';
    expect(await ask(inFragment, { s: null })).toEqual(BAD);
  });

  it('that are null below the root: the field around them fails', async () => {
    const query = 'query ($s: Boolean = true) { maybe { id @include(if: $s) } strict { id } }';
    expect(await ask(query, { s: null })).toEqual({
      status: 200,
      data: { maybe: null, strict: { id: 'd1' } },
      errors: [['maybe', 'BAD_USER_INPUT']],
    });
  });
});

describe('types', () => {
  it.each<[what: string, query: string, data: object]>([
    [
      'an interface',
      '{ node(id: "c1") { __typename id ... on Named { name } ... on Dog { barks } ... on Cat { lives } } }',
      { node: { __typename: 'Cat', id: 'c1', name: 'c1', lives: 9 } },
    ],
    [
      'a union',
      '{ animal(filter: {}) { __typename ... on Node { id } ... on Cat { lives } } }',
      { animal: { __typename: 'Dog', id: 'd1' } },
    ],
    [
      'a list of a union',
      '{ person { pets { __typename ... on Named { name(upper: true) } ... on Dog { barks } } } }',
      {
        person: {
          pets: [
            { __typename: 'Cat', name: 'C1' },
            { __typename: 'Dog', name: 'D1', barks: true },
          ],
        },
      },
    ],
    ['a list with asynchronous values', '{ person { tags } }', { person: { tags: ['a', 'b'] } }],
    [
      'fields that are selected twice',
      '{ person { id } person { name id } a: person { b: id } }',
      { person: { id: 'p1', name: 'p1' }, a: { b: 'p1' } },
    ],
    [
      'fragments in fragments',
      '{ ...A } fragment A on Query { person { ...B } } fragment B on Named { ... on Node { id } ...C } fragment C on Person { tags }',
      { person: { id: 'p1', tags: ['a', 'b'] } },
    ],
    [
      'the type itself',
      '{ __typename person { __typename } __type(name: "Cat") { kind name } }',
      { __typename: 'Query', person: { __typename: 'Person' }, __type: { kind: 'OBJECT', name: 'Cat' } },
    ],
  ])('%s', async (_, query, data) => {
    expect(await ask(query)).toEqual({ status: 200, data, errors: [] });
  });
});

describe('errors', () => {
  const OURS = 'INTERNAL_SERVER_ERROR';
  it.each<[what: string, query: string, data: object | null, path: string]>([
    [
      'null where it is not allowed nulls the parent',
      '{ maybe { best { ... on Dog { barks } } id } }',
      { maybe: { best: null, id: 'p1' } },
      'maybe.best.barks',
    ],
    [
      'null where it is not allowed nulls everything, up to the root',
      '{ strict { bad } person { id } }',
      null,
      'strict.bad',
    ],
    ['in a list of lists', '{ maybe { matrix } }', { maybe: { matrix: [[1, 2], null, null] } }, 'maybe.matrix.1.1'],
    ['an item of a list', '{ nodes(ids: ["c1", "zz"]) { id } }', { nodes: [{ id: 'c1' }, null] }, 'nodes.1'],
    [
      'inside a nullable item',
      '{ animal(filter: {}) { ... on Dog { friends { ... on Dog { owner { id } } } } } }',
      { animal: { friends: [{}, null, null] } },
      'animal.friends.2.owner',
    ],
    [
      'inside a non-null item',
      '{ node(id: "c1") { ... on Cat { friends(first: 3) { ... on Dog { barks } } } } }',
      { node: { friends: null } },
      'node.friends.2.barks',
    ],
    [
      'a resolver',
      '{ maybe { best { ... on Dog { name id } } } }',
      { maybe: { best: { name: null, id: 'd2' } } },
      'maybe.best.name',
    ],
    [
      'a value that is invalid for its type',
      '{ node(id: "c1") { ... on Cat { broken id } } }',
      { node: { broken: null, id: 'c1' } },
      'node.broken',
    ],
  ])('%s', async (_, query, data, path) => {
    const before = server.bugs.length;
    expect(await ask(query)).toEqual({ status: 200, data, errors: [[path, OURS]] });
    expect(server.bugs).toHaveLength(before + 1);
  });
});

describe('operations', () => {
  const TWO = 'query A { a: __typename } query B { b: __typename }';
  it.each<[what: string, query: string, name: string | null | undefined, answer: object]>([
    ['the only one', '{ a: __typename }', undefined, { data: { a: 'Query' } }],
    ['the only one, by null', '{ a: __typename }', null, { data: { a: 'Query' } }],
    ['the only one, by an empty name', 'query A { a: __typename }', '', { data: { a: 'Query' } }],
    ['one of two', TWO, 'B', { data: { b: 'Query' } }],
    ['one of two without a name', TWO, undefined, refused('OPERATION_RESOLUTION_FAILURE')],
    ['one of two, by an empty name', TWO, '', refused('OPERATION_RESOLUTION_FAILURE')],
    ['an unknown one', TWO, 'C', refused('OPERATION_RESOLUTION_FAILURE')],
    [
      'another name than that of the only one',
      'query A { a: __typename }',
      'B',
      refused('OPERATION_RESOLUTION_FAILURE'),
    ],
    ['a name that is a property of every object', TWO, '__proto__', refused('OPERATION_RESOLUTION_FAILURE')],
    [
      'an operation type that the graph does not have',
      'mutation { a: __typename }',
      undefined,
      refused('GRAPHQL_VALIDATION_FAILED'),
    ],
  ])('%s', async (_, query, name, answer) => {
    expect(await ask(query, {}, name)).toMatchObject(answer);
  });

  it('evaluate conditions separately in fragments that they share', async () => {
    const text =
      'query A($s: Boolean!) { person { id ...F @skip(if: $s) } } query B { person { id ...F } } fragment F on Person { name }';
    expect((await ask(text, { s: true }, 'A')).data).toEqual({ person: { id: 'p1' } });
    expect((await ask(text, {}, 'B')).data).toEqual({ person: { id: 'p1', name: 'p1' } });
    expect((await ask(text, { s: false }, 'A')).data).toEqual({ person: { id: 'p1', name: 'p1' } });
  });
});
