import { isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/**
 * The sizes of lists in the introspection types, by `__Type.field`: exact for the schema, averages for its types and fields,
 * because introspection reads all of them.
 */
export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.flatMap((type) => (hasFields(type) ? Object.values(type.getFields()) : []));
  const perType = (count: (type: GraphQLNamedType) => number) => average(types.map(count));
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Type.fields', perType((type) => (hasFields(type) ? Object.keys(type.getFields()).length : 0))],
    ['__Type.inputFields', perType((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))],
    // At least 2: a few types have many of these, and they refer to one another.
    [
      '__Type.interfaces',
      Math.max(
        2,
        perType((type) => (hasFields(type) ? type.getInterfaces().length : 0)),
      ),
    ],
    [
      '__Type.possibleTypes',
      Math.max(
        2,
        perType((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0)),
      ),
    ],
    ['__Type.enumValues', perType((type) => (isEnumType(type) ? type.getValues().length : 0))],
    ['__Field.args', average(fields.map(({ args }) => args.length))],
    ['__Directive.args', average(directives.map(({ args }) => args.length))],
    ['__Directive.locations', average(directives.map(({ locations }) => locations.length))],
  ]);
}

function hasFields(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type);
}

function average(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
