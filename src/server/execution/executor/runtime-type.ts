import { GraphQLError, isObjectType } from 'graphql';
import type { GraphQLAbstractType, GraphQLObjectType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect';
import type { Execution } from './execution';
import type { FieldPlan } from './plan';

/**
 * The object type to which a value's abstract type was resolved.
 * @param name as a type resolver returned it
 * @throws GraphQLError with graphql-js's message, if it is none, or none of the abstract type's
 */
export function runtimeTypeOf(
  execution: Execution,
  field: FieldPlan,
  abstract: GraphQLAbstractType,
  name: unknown,
  value: unknown,
): GraphQLObjectType {
  const known = typeof name === 'string' ? field.runtimeTypes?.get(name) : undefined;
  if (known) return known;
  const type = checkRuntimeType(execution, field, abstract, name, value);
  field.runtimeTypes ??= new Map();
  field.runtimeTypes.set(type.name, type);
  return type;
}

function checkRuntimeType(
  { schema }: Execution,
  { nodes, parentType, definition }: FieldPlan,
  abstract: GraphQLAbstractType,
  name: unknown,
  value: unknown,
): GraphQLObjectType {
  const position = `must resolve to an Object type at runtime for field "${parentType.name}.${definition.name}"`;
  if (name === null || name === undefined)
    throw new GraphQLError(
      `Abstract type "${abstract.name}" ${position}. Either the "${abstract.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  if (isObjectType(name))
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  if (typeof name !== 'string')
    throw new GraphQLError(
      `Abstract type "${abstract.name}" ${position} with value ${inspect(value)}, received "${inspect(name)}".`,
    );
  const type = schema.getType(name);
  if (!type)
    throw new GraphQLError(
      `Abstract type "${abstract.name}" was resolved to a type "${name}" that does not exist inside the schema.`,
      { nodes },
    );
  if (!isObjectType(type))
    throw new GraphQLError(`Abstract type "${abstract.name}" was resolved to a non-object type "${name}".`, { nodes });
  if (!schema.isSubType(abstract, type))
    throw new GraphQLError(`Runtime Object type "${type.name}" is not a possible type for "${abstract.name}".`, {
      nodes,
    });
  return type;
}
