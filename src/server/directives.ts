import { getDirectiveValues } from 'graphql';
import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** A directive's arguments on a field, else on the field of an interface that the type implements. */
export function fieldDirective(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: string,
  directive: string,
): Values | undefined {
  const definition = schema.getDirective(directive);
  if (!definition) return undefined;
  for (const owner of [type, ...type.getInterfaces()]) {
    const node = owner.getFields()[field]?.astNode;
    const values = node && getDirectiveValues(definition, node);
    if (values) return values;
  }
  return undefined;
}

/** A directive's arguments on a type. */
export function typeDirective(
  schema: GraphQLSchema,
  {
    astNode,
  }: {
    readonly astNode?:
      { readonly directives?: Parameters<typeof getDirectiveValues>[1]['directives'] } | null | undefined;
  },
  directive: string,
): Values | undefined {
  const definition = schema.getDirective(directive);
  return definition && astNode ? getDirectiveValues(definition, astNode) : undefined;
}
