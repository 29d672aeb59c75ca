import { defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { MissingScope, scopeOf } from '../access/scopes';
import type { Scope } from '../access/scopes';
import type { Context } from './context';
import { fieldDirective } from './directives';

/**
 * Enforces `@requiresScope`: a field that has it, directly or through an interface, is refused to viewers without the scope.
 * Modifies the resolvers of the given schema.
 */
export function guardScopes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const stated = fieldDirective(schema, type, field.name, 'requiresScope')?.scope;
      const scope = typeof stated === 'string' ? scopeOf(stated) : undefined;
      if (scope) field.resolve = guarded(field.name, scope, field.resolve ?? defaultFieldResolver);
    }
  }
}

function guarded(
  field: string,
  scope: Scope,
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    if (context.viewer.scopes.has(scope)) {
      context.peopleRead?.noteScope(scope);
      return resolve(source, args, context, info);
    }
    throw new MissingScope(`"${field}"`, scope);
  };
}
