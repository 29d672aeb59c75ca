import {
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  getNamedType,
} from 'graphql';
import type { GraphQLArgument, GraphQLCompositeType, GraphQLInputType, GraphQLSchema } from 'graphql';

/** What a client may know of the graph, of its own companies and of others. */
export interface Known {
  readonly ids: readonly string[];
  readonly slugs: readonly string[];
  readonly emails: readonly string[];
  readonly cursors: readonly string[];
}

const DEEPEST = 7;

/** A valid query generated from the schema. Every field has its own alias, so that no two conflict. */
export function randomQuery(schema: GraphQLSchema, known: Known, random: () => number): string {
  let aliases = 0;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const some = <T>(items: readonly T[], most: number): readonly T[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items));
  const text = (items: readonly string[]) => JSON.stringify(pick([...items, 'nothing']));

  const scalar = (type: string, name: string): string => {
    if (name === 'after' || name === 'before') return text(known.cursors);
    if (type === 'ID') return text(known.ids);
    if (type === 'EmailAddress') return JSON.stringify(pick(known.emails));
    if (type === 'Int') return String(1 + Math.floor(random() * 4));
    if (type === 'Boolean') return String(random() < 0.5);
    if (type === 'Date') return `"20${20 + Math.floor(random() * 6)}-01-01"`;
    if (type === 'DateTime') return `"20${20 + Math.floor(random() * 6)}-01-01T00:00:00Z"`;
    if (type === '_Any') {
      const [key, value] = pick([
        ['id', text(known.ids)],
        ['email', JSON.stringify(pick(known.emails))],
        ['slug', text(known.slugs)],
      ] as const);
      return `{ __typename: "${key === 'slug' ? 'Company' : pick(['Learner', 'Company'])}", ${key}: ${value} }`;
    }
    return name === 'search' || name === 'types' ? pick(['"a"', '"e"', '""']) : text(known.slugs);
  };
  // A filter may contain filters: below a few input objects, only what is required is given.
  const value = (type: GraphQLInputType, name: string, depth = 0): string => {
    if (isNonNullType(type)) return value(type.ofType, name, depth);
    if (isListType(type))
      return `[${some([type.ofType], 4)
        .map((item) => value(item, name, depth))
        .join(', ')}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if ('getFields' in type) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth < 2 && random() < 0.06),
      );
      return `{ ${fields.map((field) => `${field.name}: ${value(field.type, field.name, depth + 1)}`).join(', ')} }`;
    }
    return scalar(type.name, name);
  };
  const argumentsOf = (args: readonly GraphQLArgument[]): string => {
    const given = args.filter(({ type, name }) => isNonNullType(type) || random() < (name === 'first' ? 0.7 : 0.15));
    return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${value(type, name)}`).join(', ')})`;
  };
  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const possible = isAbstractType(type) ? some(schema.getPossibleTypes(type), 2) : [type];
    return possible
      .flatMap((one) => {
        if (!('getFields' in one)) return [];
        const fields = Object.values(one.getFields()).filter(
          (field) => depth < DEEPEST || isLeafType(getNamedType(field.type)),
        );
        if (fields.length === 0) return [];
        const chosen = some(fields, depth === 0 ? 3 : 4).map((field) => {
          const inner = getNamedType(field.type);
          aliases += 1;
          const nested = isCompositeType(inner) ? ` { __typename ${selection(inner, depth + 1)} }` : '';
          return `a${aliases}: ${field.name}${argumentsOf(field.args)}${nested}`;
        });
        return [`... on ${one.name} { ${chosen.join(' ')} }`];
      })
      .join(' ');
  };
  const root = schema.getQueryType();
  return root ? `{ __typename ${selection(root, 0)} }` : '';
}
