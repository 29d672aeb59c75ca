import { getNamedType, isAbstractType, isCompositeType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Required arguments, by `Type.field`. */
export type Arguments = Readonly<Record<string, string>>;

/** Fields that refer back to a parent: only their leaf fields are selected. */
const BACK: ReadonlySet<string> = new Set(['source', 'missing', 'problem']);
const BACK_FROM: Readonly<Record<string, readonly string[]>> = { Rate: ['sources', 'excluded'] };

/**
 * Builds a query that selects every field below a root field, with bounded lists. A type is not entered again below itself,
 * and its object fields are followed in a few places only: elsewhere its leaf fields are enough.
 * @param size of each page
 */
export function crawlQuery(schema: GraphQLSchema, rootField: string, given: Arguments, size = 2): string {
  let aliases = 0;
  const accounts = schema.getType('LearnerAccount');
  // Each vendor's account refers to its learner; the learners of the company itself must be followed after all of them.
  const maxTimesFollowed = 1 + (isAbstractType(accounts) ? schema.getPossibleTypes(accounts).length : 1);
  const followed = new Map<string, number>();
  const argumentsOf = (owner: string, { name, args }: GraphQLField<unknown, unknown>): string => {
    const stated = given[`${owner}.${name}`];
    if (stated !== undefined) return `(${stated})`;
    return args.some((argument) => argument.name === 'first') ? `(first: ${size})` : '';
  };
  const select = (type: GraphQLNamedType, path: ReadonlySet<string>, leavesOnly = false): string => {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const parts = types.flatMap((one) => {
      if (!isObjectType(one) || path.has(one.name)) return [];
      const inside = new Set([...path, one.name]);
      const times = (followed.get(one.name) ?? 0) + (leavesOnly ? 0 : 1);
      followed.set(one.name, times);
      const fields = Object.values(one.getFields()).flatMap((field) => {
        if (needsMore(field.args, given[`${one.name}.${field.name}`])) return [];
        const inner = getNamedType(field.type);
        if (isCompositeType(inner) && (leavesOnly || times > maxTimesFollowed)) return [];
        const isBack = BACK.has(field.name) || BACK_FROM[one.name]?.includes(field.name);
        const nested = isCompositeType(inner) ? select(inner, inside, isBack) : '';
        if (isCompositeType(inner) && nested === '') return [];
        aliases += 1;
        return [`a${aliases}_${field.name}: ${field.name}${argumentsOf(one.name, field)} ${nested}`];
      });
      return fields.length === 0 ? [] : [`... on ${one.name} { ${fields.join(' ')} }`];
    });
    return parts.length === 0 ? '' : `{ __typename ${parts.join(' ')} }`;
  };
  const field = schema.getQueryType()?.getFields()[rootField];
  if (!field) throw new Error(`there is no Query.${rootField}`);
  const inner = getNamedType(field.type);
  return `{ ${rootField}${argumentsOf('Query', field)} ${isCompositeType(inner) ? select(inner, new Set(['Query'])) : ''} }`;
}

function needsMore(args: readonly GraphQLArgument[], given: string | undefined): boolean {
  return (
    given === undefined && args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
  );
}
