import {
  Kind,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  parse,
} from 'graphql';
import type {
  GraphQLField,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  ObjectTypeDefinitionNode,
} from 'graphql';

/** Every way into the graph by an id, as the schema itself lists them: a new type or field is among them at once. */

/** A field that takes an id: the graph's own, or a vendor's. */
export interface ByIdField {
  /** `Type.field(argument)`, or `Type.field(argument.field)` for a field of an input object. */
  readonly coordinate: string;
  /** Whether the id is a condition of a filter, not what the field looks up. */
  readonly isFilter: boolean;
  /** Asks the field once for each id, wherever its type can be reached from the root. */
  query(ids: readonly string[]): string;
}

const isId = (type: GraphQLInputType, name: string): boolean =>
  getNamedType(type).name === 'ID' || name === 'externalId';

/** How an id is written as the value of an argument, for each place in the argument that takes one. */
function placesOf(
  type: GraphQLInputType,
  name: string,
  outer: readonly GraphQLNamedType[] = [],
): readonly (readonly [string, (id: string) => string])[] {
  const listed = isListType(isNonNullType(type) ? type.ofType : type);
  if (isId(type, name)) return [[name, (id) => `${name}: ${listed ? `[${quote(id)}]` : quote(id)}`]];
  const named = getNamedType(type);
  // A filter may contain filters: once is enough.
  if (!isInputObjectType(named) || listed || outer.includes(named)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    placesOf(field.type, field.name, [...outer, named]).map(
      ([place, write]) => [`${name}.${place}`, (id: string) => `${name}: { ${write(id)} }`] as const,
    ),
  );
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function needsArguments({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(isRequiredArgument);
}

/** A valid value of a type, with as little in it as it may have. */
function someValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return `[${someValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${someValue(field.type)}`).join(', ')} }`;
  }
  throw new Error(`no value of ${String(type)} can be made up`);
}

function page({ args }: GraphQLField<unknown, unknown>, size: number): string {
  return args.some(({ name }) => name === 'first') ? `(first: ${size})` : '';
}

/** What a type says by itself, and what stands a few steps below it. */
export function selection(schema: GraphQLSchema, type: GraphQLNamedType | undefined, depth: number): string {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const parts = types.flatMap((one) => {
    const fields = Object.values(one.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (needsArguments(field) || (isCompositeType(inner) && depth === 0)) return [];
      if (isCompositeType(inner) && depth === 1 && isAllNumbers(inner)) return [];
      const nested = isLeafType(inner) ? '' : ` { ${selection(schema, inner, depth - 1)} }`;
      // Types of a union may have fields of one name and of different types.
      return [`${one.name}_${field.name}: ${field.name}${page(field, 2)}${nested}`];
    });
    return fields.length === 0 ? [] : [`... on ${one.name} { ${fields.join(' ')} }`];
  });
  return ['__typename', ...parts].join(' ');
}

/** Whether what a type says by itself (a summary, a rate, the counts of a list) can hold neither an id nor a name. */
function isAllNumbers(type: GraphQLNamedType): boolean {
  return (
    isObjectType(type) &&
    Object.values(type.getFields()).every((field) => {
      const inner = getNamedType(field.type);
      return isCompositeType(inner) || !['ID', 'String', 'JSON'].includes(inner.name);
    })
  );
}

/** Lists with nobody in them where everybody is linked: there are better ways to the same types. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['unlinked']);

/** From the root to each object type, the shortest way that takes no argument. */
function waysIn(schema: GraphQLSchema, root: GraphQLObjectType): ReadonlyMap<string, (inside: string) => string> {
  const ways = new Map<string, (inside: string) => string>([[root.name, (inside) => `{ ${inside} }`]]);
  const queue: GraphQLObjectType[] = [root];
  for (let type = queue.shift(); type; type = queue.shift()) {
    const way = ways.get(type.name);
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      const asksById = field.args.some(({ type: given, name }) => isId(given, name));
      if (!way || needsArguments(field) || asksById || MAY_BE_EMPTY.has(field.name) || !isCompositeType(inner))
        continue;
      for (const one of isAbstractType(inner) ? schema.getPossibleTypes(inner) : [inner]) {
        if (!isObjectType(one) || ways.has(one.name)) continue;
        ways.set(one.name, (inside) => way(`${field.name}${page(field, 3)} { ... on ${one.name} { ${inside} } }`));
        queue.push(one);
      }
    }
  }
  return ways;
}

export function byIdFields(schema: GraphQLSchema): readonly ByIdField[] {
  const root = schema.getQueryType();
  if (!root) return [];
  const ways = waysIn(schema, root);
  return (
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      // Mutations have a walk of their own: mutations.test.ts.
      .filter((type) => !type.name.startsWith('__') && type !== schema.getMutationType())
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) =>
          field.args
            .flatMap((argument) =>
              placesOf(argument.type, argument.name).map(([place, write]) => {
                const others = field.args.filter((other) => other !== argument && isRequiredArgument(other));
                return [place, write, others] as const;
              }),
            )
            .map(([place, write, others]) => ({
              coordinate: `${type.name}.${field.name}(${place})`,
              isFilter: place.includes('.'),
              query(ids: readonly string[]): string {
                const way = ways.get(type.name);
                if (!way) throw new Error(`there is no way to ${type.name}`);
                const inner = getNamedType(field.type);
                const isComposite = isCompositeType(inner);
                const fragment = isComposite
                  ? `fragment Found on ${inner.name} { ${selection(schema, inner, 1)} }`
                  : '';
                const body = isComposite ? ' { ...Found }' : '';
                const more = others.map((other) => `, ${other.name}: ${someValue(other.type)}`).join('');
                const asked = ids.map((id, index) => `i${index}: ${field.name}(${write(id)}${more})${body}`);
                return `${way(asked.join(' '))} ${fragment}`;
              },
            })),
        ),
      )
  );
}

/** Names of the types that `node` may answer with. */
export function nodeTypes(schema: GraphQLSchema): readonly string[] {
  const node = schema.getType('Node');
  return node && isAbstractType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
}

/** The lists of a type whose items are nodes, each asked for the ids of all. */
export function nodeLists(schema: GraphQLSchema, owner: string): string {
  const type = schema.getType(owner);
  const nodes = new Set(nodeTypes(schema));
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields
    .filter((field) => {
      const list = getNamedType(field.type);
      const item = isObjectType(list) ? list.getFields()['nodes'] : undefined;
      return item !== undefined && nodes.has(getNamedType(item.type).name);
    })
    .map(({ name }) => `${name}(first: 500) { nodes { id } }`)
    .join(' ');
}

/** The keys of each entity, as the federation SDL states them: `email company { slug }`. */
export function entityKeys(schema: GraphQLSchema, sdl: string): ReadonlyMap<string, readonly string[]> {
  const union = schema.getType('_Entity');
  const names = union && isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  const stated = parse(sdl).definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  return new Map(names.map((name) => [name, keysOf(stated.find((type) => type.name.value === name))]));
}

function keysOf(type: ObjectTypeDefinitionNode | undefined): readonly string[] {
  return (type?.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .flatMap(({ arguments: given = [] }) =>
      given.flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])),
    );
}

/** Names of fields whose values are ids. */
export function idFields(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type, name }) => getNamedType(type).name === 'ID' || name === 'externalId');
  return new Set(fields.map(({ name }) => name));
}
