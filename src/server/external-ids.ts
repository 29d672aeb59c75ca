import { GraphQLID, defaultFieldResolver, getNullableType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isPossibleExternalId } from '../domain/ids';
import type { Context } from './context';

/**
 * Resolves to null, without a vendor call, if a client requests a vendor's object by an id that no vendor can have. Global
 * ids are decoded by the fields of `Query`. Modifies the resolvers of the given schema.
 */
export function guardExternalIds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType()) continue;
    for (const field of Object.values(type.getFields())) {
      const names = field.args.filter(isExternalId).map(({ name }) => name);
      if (names.length === 0 || isNonNullType(field.type)) continue;
      field.resolve = guarded(names, field.resolve ?? defaultFieldResolver);
    }
  }
}

function isExternalId({ name, type }: GraphQLArgument): boolean {
  return name === 'externalId' || getNullableType(type) === GraphQLID;
}

function guarded(
  names: readonly string[],
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args: Readonly<Record<string, unknown>>, context, info) => {
    const isImpossible = names.some((name) => {
      const id = args[name];
      return typeof id === 'string' && (!isPossibleExternalId(id) || isPath(id));
    });
    return isImpossible ? null : resolve(source, args, context, info);
  };
}

/** Whether an id looks like a path. Addresses, which some vendors use as ids, may contain a slash. */
function isPath(id: string): boolean {
  return /[/\\]/.test(id) && !id.includes('@');
}
