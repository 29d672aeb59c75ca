import { GraphQLError, SchemaMetaFieldDef, TypeMetaFieldDef } from 'graphql';
import type { ASTVisitor, ValidationContext } from 'graphql';

/** Rejects introspection; used if `server.introspection` is false. */
export function noIntrospection(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const name = node.name.value;
      if (name !== SchemaMetaFieldDef.name && name !== TypeMetaFieldDef.name) return;
      context.reportError(
        new GraphQLError(`Introspection is disabled on this server, so "${name}" is not available`, {
          nodes: node,
        }),
      );
    },
  };
}
