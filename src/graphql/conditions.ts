import { GraphQLError, GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues } from 'graphql';
import type { SelectionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * Whether `@skip` and `@include` leave a selection out. A condition whose value is null leaves nothing out: execution
 * refuses the field around it.
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
 * The same, strictly.
 * @throws GraphQLError where a condition's value is null
 */
export function evaluateConditions(node: SelectionNode, variables: Variables): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
  );
}
