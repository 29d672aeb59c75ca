import { isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/**
 * How long the lists of the introspection types are, by `__Type.field`: of the schema exactly, of its types and fields on
 * average, since introspection asks for all of them.
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
    // A few types have many of these, and lead to each other.
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
