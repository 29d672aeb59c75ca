import { getNamedType, isAbstractType, isCompositeType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Required arguments, by `Type.field`. */
export type Arguments = Readonly<Record<string, string>>;

/**
 * Fields that show again what other fields show whole: a parent, the nodes of a list (`edges`), the person of a record, the record
 * behind an activity. Only the leaf fields of their own type are selected.
 */
const BACK: ReadonlySet<string> = new Set([
  'source',
  'missing',
  'problem',
  'node',
  'record',
  'learner',
  'manager',
  'managers',
  'top',
]);
/** The largest page by the number of lists around it: pages of pages of pages would be too much for one answer. */
const INNER_SIZES: readonly number[] = [Infinity, 5];
/** In how many places the object fields of a type are followed. */
const MAX_TIMES_FOLLOWED = 3;
const BACK_FROM: Readonly<Record<string, readonly string[]>> = { Rate: ['sources', 'excluded'] };

/**
 * Builds a query that selects every field below a root field, with bounded lists. A type is not entered again below itself,
 * and its object fields are followed in a few places only: elsewhere its leaf fields are enough.
 * @param size of each page that no list is around
 */
export function crawlQuery(schema: GraphQLSchema, rootField: string, given: Arguments, size = 2): string {
  let aliases = 0;
  const followed = new Map<string, number>();
  const argumentsOf = (owner: string, { name, args }: GraphQLField<unknown, unknown>, lists: number): string => {
    const stated = given[`${owner}.${name}`];
    if (stated !== undefined) return `(${stated})`;
    return isPaged({ args }) ? `(first: ${Math.min(size, INNER_SIZES[lists] ?? 2)})` : '';
  };
  const select = (type: GraphQLNamedType, path: ReadonlySet<string>, lists: number, leavesOnly = false): string => {
    const isAny = leavesOnly && isInterfaceType(type);
    const types = isAbstractType(type) && !isAny ? schema.getPossibleTypes(type) : [type];
    const parts = types.flatMap((one) => {
      if (!(isObjectType(one) || isInterfaceType(one)) || path.has(one.name)) return [];
      const inside = new Set([...path, one.name]);
      const times = (followed.get(one.name) ?? 0) + (leavesOnly ? 0 : 1);
      followed.set(one.name, times);
      const fields = Object.values(one.getFields()).flatMap((field) => {
        if (needsMore(field.args, given[`${one.name}.${field.name}`])) return [];
        const inner = getNamedType(field.type);
        if (isCompositeType(inner) && (leavesOnly || times > MAX_TIMES_FOLLOWED)) return [];
        const isBack = BACK.has(field.name) || BACK_FROM[one.name]?.includes(field.name);
        const nested = isCompositeType(inner) ? select(inner, inside, lists + (isPaged(field) ? 1 : 0), isBack) : '';
        if (isCompositeType(inner) && nested === '') return [];
        aliases += 1;
        return [`a${aliases}_${field.name}: ${field.name}${argumentsOf(one.name, field, lists)} ${nested}`];
      });
      return fields.length === 0 ? [] : [`... on ${one.name} { ${fields.join(' ')} }`];
    });
    return parts.length === 0 ? '' : `{ __typename ${parts.join(' ')} }`;
  };
  const field = schema.getQueryType()?.getFields()[rootField];
  if (!field) throw new Error(`there is no Query.${rootField}`);
  const inner = getNamedType(field.type);
  return `{ ${rootField}${argumentsOf('Query', field, 0)} ${isCompositeType(inner) ? select(inner, new Set(['Query']), 0) : ''} }`;
}

function isPaged({ args }: Pick<GraphQLField<unknown, unknown>, 'args'>): boolean {
  return args.some(({ name }) => name === 'first');
}

function needsMore(args: readonly GraphQLArgument[], given: string | undefined): boolean {
  return (
    given === undefined && args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
  );
}
