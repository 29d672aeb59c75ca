import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';

/**
 * A small graph with everything that an executor can meet: interfaces of interfaces, unions, lists of lists, non-null in all
 * positions, values that are asynchronous, missing or wrong, and input objects with defaults.
 */

const typeDefs = `
  enum Color { RED GREEN BLUE }
  input Range { from: Int = 1 to: Int! = 5 step: Float }
  input Filter { color: [Color!] range: Range = { from: 2 } text: String not: Filter ids: [ID!] = ["x"] }
  interface Node { id: ID! }
  interface Named implements Node { id: ID! name(upper: Boolean! = false): String }
  type Cat implements Named & Node {
    id: ID! name(upper: Boolean! = false): String lives: Int friends(first: Int! = 2, filter: Filter): [Animal!]
    owner: Person broken: Int
  }
  type Dog implements Named & Node {
    id: ID! name(upper: Boolean! = false): String barks(volume: Float = 1.5): Boolean!
    friends(first: Int! = 2, filter: Filter): [Animal] owner: Person! bad: Int!
  }
  type Person implements Named & Node {
    id: ID! name(upper: Boolean! = false): String pets(filter: Filter, ids: [ID!]): [Animal!]! best: Animal
    matrix: [[Int!]]! tags: [String!]!
  }
  union Animal = Cat | Dog
  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]! = ["p"]): [Node]!
    animal(filter: Filter!): Animal
    echo(filter: Filter, grid: [[Int!]], color: Color! = GREEN, required: Boolean! = true): String
    person: Person!
    maybe: Person
    strict: Dog!
  }
`;

interface Being {
  readonly id: string;
  readonly __typename: string;
}
const IDS = ['c1', 'c2', 'd1', 'd2', 'p1'];
const TYPES: Readonly<Record<string, string>> = { c: 'Cat', d: 'Dog', p: 'Person' };
const being = (id: string): Being => ({ id, __typename: TYPES[id.charAt(0)] ?? 'Person' });
const typeOf = { __resolveType: ({ __typename }: Being) => __typename };
const name = ({ id }: Being, { upper }: { readonly upper: boolean }): string => {
  if (id === 'd2') throw new Error('it has no name');
  return upper ? id.toUpperCase() : id;
};

const resolvers = {
  Node: typeOf,
  Named: typeOf,
  Animal: typeOf,
  Cat: {
    name,
    lives: () => Promise.resolve(9),
    friends: (_: Being, { first }: { readonly first: number }) => ['c2', 'd1', 'd2', 'c1'].slice(0, first).map(being),
    owner: () => being('p1'),
    broken: () => 'no number',
  },
  Dog: {
    name,
    barks: ({ id }: Being, { volume }: { readonly volume: number | null }) =>
      Promise.resolve(id === 'd2' ? null : (volume ?? 0) > 1),
    friends: () => Promise.resolve([being('c1'), null, being('d2')]),
    owner: ({ id }: Being) => (id === 'd2' ? Promise.reject(new Error('it has no owner')) : being('p1')),
    bad: () => null,
  },
  Person: {
    name,
    pets: () => ['c1', 'd1'].map(being),
    best: () => being('d2'),
    matrix: () => [[1, 2], [3, null], null],
    tags: () => ['a', Promise.resolve('b')],
  },
  Query: {
    node: (_: unknown, { id }: { readonly id: string }) => (IDS.includes(id) ? being(id) : null),
    nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }) =>
      ids.map((id) => (IDS.includes(id) ? being(id) : new Error(`there is no ${id}`))),
    animal: (_: unknown, { filter }: { readonly filter: { readonly color?: unknown } }) =>
      being(filter.color ? 'c1' : 'd1'),
    echo: (_: unknown, args: object) => JSON.stringify(args),
    person: () => being('p1'),
    maybe: () => Promise.resolve(being('p1')),
    strict: () => being('d1'),
  },
};

export function createZoo(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs, resolvers });
}

/** A JSON value of one of its scalars. */
export function zooScalar({ name: type }: GraphQLScalarType, _: string, random: () => number): unknown {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  if (type === 'ID') return pick([...IDS, 'nobody', 5]);
  if (type === 'Int') return pick([0, 1, 2, 3]);
  if (type === 'Float') return pick([0.5, 2]);
  if (type === 'Boolean') return random() < 0.5;
  return pick(['a', 'b', '']);
}
