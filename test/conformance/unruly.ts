import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
} from 'graphql';
import type { GraphQLOutputType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';

/**
 * A schema whose resolvers do everything that resolvers can do: return what is right or wrong, now or later, throw, reject.
 * What they do follows from a number alone, so that two executions meet the same.
 */

const leaves = (prefix: string) => `
  ${prefix}String(upper: Boolean! = false, text: String = "x"): String
  ${prefix}Strict(ids: [ID!] = ["a"], range: Range): Int!
  ${prefix}Odd: Odd
  ${prefix}Flag: Boolean!
`;
const objects = (prefix: string) => `
  ${prefix}Cat: Cat
  ${prefix}Dog(color: Color = GREEN): Dog!
  ${prefix}Pets(first: Int! = 2): [Pet]
  ${prefix}Strict(filter: Range = { from: 2 }): [Pet!]!
  ${prefix}Named: Named
  ${prefix}Sure: [Named!]
  ${prefix}Box: Box
  ${prefix}Boxes: [Box!]
`;
const typeDefs = `
  scalar Odd
  enum Color { RED GREEN BLUE }
  input Range { from: Int = 1 to: Int! = 5 ids: [ID!] = ["x"] not: Range }
  interface Node { id: ID! }
  interface Named implements Node { id: ID! name(upper: Boolean! = false): String color: Color }
  type Cat implements Named & Node {
    id: ID! name(upper: Boolean! = false): String color: Color ${leaves('a')} ${objects('o')}
  }
  type Dog implements Named & Node {
    id: ID! name(upper: Boolean! = false): String color: Color ${leaves('b')} ${objects('p')} tags: [String!]! colors: [Color]
  }
  type Box { size: Float! grid: [[Int!]]! matrix: [[Int!]!] deep: [[Cat!]!] inner: Box sure: Box! many: [Box!]! odd: [Odd!] }
  union Pet = Cat | Dog
  type Query { ${leaves('c')} ${objects('q')} node(id: ID!): Node odd: Odd box: Box! list: [Int] }
  type Mutation { ${leaves('c')} ${objects('q')} node(id: ID!): Node odd: Odd box: Box! list: [Int] }
`;

/** A number that follows from others, without pattern. */
function mix(seed: number, text: string | number): number {
  let hash = seed ^ 0x9e3779b9;
  for (const letter of String(text)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Decides by parts of a hundred. */
function roll(seed: number, text: string): number {
  return mix(seed, text) % 100;
}

/** Settles after a number of reactions. */
async function later<T>(turns: number, settle: () => T): Promise<T> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  return settle();
}

function thenable(value: unknown): unknown {
  return { then: (resolve: (settled: unknown) => unknown) => Promise.resolve(value).then(resolve) };
}

function failure(seed: number): unknown {
  const kind = roll(seed, 'failure');
  if (kind < 50) return new Error(`failure ${seed}`);
  if (kind < 80) return new GraphQLError(`failure ${seed}`, { extensions: { code: `C${seed % 7}`, seed } });
  if (kind < 90) return `text ${seed}`;
  return kind < 95 ? undefined : { message: 'no error', seed };
}

function raise(seed: number): never {
  throw failure(seed);
}

/** What a resolver returns, or throws, for a field or an item of this type. */
function produce(type: GraphQLOutputType, seed: number, trouble: number): unknown {
  const kind = roll(seed, 'kind') * (100 / Math.max(trouble, 1));
  if (kind < 4) return raise(seed);
  if (kind < 7) return later(0, () => raise(seed));
  if (kind < 10) return later(1 + (seed % 4), () => raise(seed));
  if (kind < 12) return new Error(`returned ${seed}`);
  if (kind < 16) return kind < 14 ? null : undefined;
  if (kind < 18) return later(seed % 3, () => null);
  if (kind < 20) return ['wrong', 7, { wrong: true }, [], 'RED', 1e20, Number.NaN, true][seed % 8];
  if (kind < 21) return later(1, () => new Error(`resolved ${seed}`));
  const turn = roll(seed, 'later');
  const value = (): unknown => proper(type, mix(seed, 'proper'), trouble);
  if (turn < 12) return later(seed % 5, value);
  return turn < 14 ? thenable(value()) : value();
}

function proper(type: GraphQLOutputType, seed: number, trouble: number): unknown {
  if (isNonNullType(type)) return proper(type.ofType as GraphQLOutputType, seed, trouble);
  if (isListType(type)) return listOf(type.ofType, seed, trouble);
  if (isEnumType(type)) return [7, 'green', BLUE, 'RED'][seed % 4];
  if (isObjectType(type)) return source(type.name, seed, trouble);
  if (isAbstractType(type)) return source(seed % 2 === 0 ? 'Cat' : 'Dog', seed, trouble);
  const values: Readonly<Record<string, readonly unknown[]>> = {
    Int: [seed % 1000, 3, '4'],
    Float: [0.5, 2, true],
    Boolean: [true, false, 1],
    ID: [`id${seed % 50}`, 5, 'x'],
    String: [`text ${seed % 100}`, '', 7],
    Odd: [seed, `odd ${seed % 10}`, { nested: [seed % 3, null] }, [1], seed % 7 === 0 ? WRONG[seed % 3] : true],
  };
  const known = values[type.name] ?? [];
  return known[seed % known.length];
}

function listOf(item: GraphQLOutputType, seed: number, trouble: number): unknown {
  const length = seed % 4;
  const values = Array.from({ length }, (_, index) => {
    const itemSeed = mix(seed, index);
    // What an array cannot hold is thrown while it is made: so it never reaches the executor.
    try {
      return produce(item, itemSeed, trouble);
    } catch {
      return new Error(`item ${itemSeed}`);
    }
  });
  const kind = roll(seed, 'list');
  if (kind < 70) return values;
  if (kind < 78) return new Set(values);
  if (kind < 86) return generate(values, kind < 80);
  if (kind < 90) return { [Symbol.iterator]: () => values[Symbol.iterator]() };
  return kind < 93 ? { [Symbol.asyncIterator]: () => generateLater(values) } : values;
}

function* generate(values: readonly unknown[], fails: boolean): Generator<unknown> {
  yield* values;
  if (fails) throw new Error('the generator failed');
}

async function* generateLater(values: readonly unknown[]): AsyncGenerator<unknown> {
  yield* values;
}

/** An object: its properties are what `produce` gives for its fields, some of them as methods or promises. */
interface Source {
  readonly seed: number;
  readonly kind: string;
  readonly trouble: number;
}
function source(kind: string, seed: number, trouble: number): Source {
  return Object.assign(Object.create(PROPERTIES[kind] ?? null) as object, { seed, kind, trouble });
}

const PROPERTIES: Record<string, object> = {};
const BLUE = { internal: 'blue' };
/** What `Odd` cannot serialise. */
const WRONG = ['throw', 'null', 'undefined'];

/** What the resolvers saw, in the order of their calls. */
interface Log {
  readonly calls: unknown[];
}

function note(args: unknown, context: unknown, info: GraphQLResolveInfo): void {
  const { calls } = context as Log;
  const { path, fieldNodes, fragments, variableValues, operation, rootValue, schema: _, ...rest } = info;
  calls.push(
    JSON.stringify([
      ...[args, responsePathAsArray(path), path.typename, path.prev?.typename, Object.keys(info)],
      ...[rest, fieldNodes.map(({ loc }) => loc?.start), Object.keys(fragments), variableValues],
      ...[operation.loc?.start, rootValue],
    ]),
  );
}

/** A type resolver's answer for an object of a type. */
function nameOf({ kind, seed, trouble }: Source): unknown {
  const choice = roll(seed, 'name') * (100 / Math.max(trouble, 1));
  if (choice < 2) return raise(seed);
  if (choice < 4) return [undefined, 'Nothing', 'Color', 'Box', 7, null][seed % 6];
  if (choice < 6) return later(0, () => raise(seed));
  return choice < 25 ? later(seed % 3, () => kind) : kind;
}

function isOf(kind: string) {
  return (value: Partial<Source>): unknown => {
    const { seed = 0, trouble = 10 } = value;
    const choice = roll(seed, `is ${kind}`) * (100 / Math.max(trouble, 1));
    const isRight = value.kind === kind;
    if (choice < 2) return raise(seed);
    if (choice < 4) return !isRight;
    if (choice < 6) return later(seed % 3, () => raise(seed));
    return choice < 30 ? later(seed % 3, () => isRight) : isRight;
  };
}

export function createUnruly(): GraphQLSchema {
  const resolveName = { __resolveType: nameOf as () => string };
  const schema = makeExecutableSchema({
    typeDefs,
    // `Named` has no resolver of its type: its types are asked.
    resolvers: {
      Pet: resolveName,
      Node: resolveName,
      Cat: { __isTypeOf: isOf('Cat') as () => boolean },
      Dog: { __isTypeOf: isOf('Dog') as () => boolean },
      Color: { RED: 7, GREEN: 'green', BLUE },
    },
    resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  });
  const odd = schema.getType('Odd');
  if (odd && 'serialize' in odd)
    odd.serialize = (value: unknown) => {
      if (value === 'throw') throw new Error('it cannot be serialised');
      return value === 'null' ? null : value === 'undefined' ? undefined : value;
    };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const properties = {};
    PROPERTIES[type.name] = properties;
    for (const field of Object.values(type.getFields())) {
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
      if (isRoot || mix(7, `${type.name}.${field.name}`) % 3 === 0) {
        field.resolve = (parent: Partial<Source>, args, context, info) => {
          note(args, context, info);
          return produce(field.type, mix(parent.seed ?? 0, info.path.key), parent.trouble ?? 0);
        };
      } else {
        Object.defineProperty(properties, field.name, {
          get(this: Source) {
            const seed = mix(this.seed, field.name);
            if (roll(seed, 'method') < 90) return produce(field.type, seed, this.trouble);
            return (args: unknown, context: unknown, info: GraphQLResolveInfo) => {
              note(args, context, info);
              return produce(field.type, mix(seed, info.path.key), this.trouble);
            };
          },
        });
      }
    }
  }
  return schema;
}

/** The value of the root under which an execution runs. */
export function unrulyRoot(seed: number, trouble: number): Source {
  return { seed, kind: 'Query', trouble };
}
