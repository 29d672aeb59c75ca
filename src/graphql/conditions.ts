import { GraphQLError, GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues } from 'graphql';
import type { SelectionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Whether `@skip` or `@include` excludes a selection. A condition whose value is null excludes nothing: execution rejects
 * the enclosing field.
 * @param variables coerced
 */
export function isLeftOut(node: SelectionNode, variables: Variables): boolean {
  if (!node.directives?.length) return false;
  try {
    return evaluateConditions(node, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return false;
  }
}

/**
 * Like `isLeftOut`, but strict.
 * @throws GraphQLError if a condition's value is null
 */
export function evaluateConditions(node: SelectionNode, variables: Variables): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
  );
}
