import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLError, defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Scope } from '../generated/graphql';
import type { Context } from './context';
import { fieldDirective } from './directives';

/** Makes `@requiresScope` hold: a field that carries it, itself or through an interface, is refused to other viewers. */
export function guardScopes(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD](field, fieldName, typeName, original) {
      const type = original.getType(typeName);
      const scope = isObjectType(type) && fieldDirective(original, type, fieldName, 'requiresScope')?.scope;
      if (!isScope(scope)) return undefined;
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve(source, args, context: Context, info) {
          if (context.viewer.scopes.has(scope)) return resolve(source, args, context, info);
          throw new GraphQLError(`"${fieldName}" needs the scope ${scope}`, {
            extensions: { code: 'FORBIDDEN', scope },
          });
        },
      };
    },
  });
}

const SCOPES: Readonly<Record<Scope, true>> = { READ: true, WRITE: true, RAW: true, ADMIN: true };

function isScope(value: unknown): value is Scope {
  return typeof value === 'string' && value in SCOPES;
}
