import { Kind } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema, OperationDefinitionNode, ValueNode } from 'graphql';
import { fieldDirective } from '../directives';
import { forEachField } from './fields';
import type { Fragments } from './fields';

/** A list in an argument that exceeds the limit. */
export interface LongList {
  readonly argument: string;
  readonly length: number;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Finds the first argument of an operation that is, or contains, a list that is too long: in a literal, in a variable,
 * inside input objects. Arguments that size their field (`@listSize`, such as the ids of a batch) are bounded by cost instead.
 * @param variables coerced
 */
export function createListCheck(
  schema: GraphQLSchema,
  maxListItems: number,
): (fragments: Fragments, operation: OperationDefinitionNode, variables: Variables) => LongList | null {
  const sizesItsField = (type: GraphQLObjectType, field: string, argument: string): boolean => {
    const names = fieldDirective(schema, type, field, 'listSize')?.slicingArguments;
    return Array.isArray(names) && names.includes(argument);
  };

  return (fragments, operation, variables) => {
    const inVariables = new Map<string, number>();
    const lengthOf = (node: ValueNode): number => {
      if (node.kind === Kind.VARIABLE) {
        const length = inVariables.get(node.name.value) ?? longestList(variables[node.name.value]);
        inVariables.set(node.name.value, length);
        return length;
      }
      if (node.kind === Kind.LIST) return longest(node.values.length, node.values.map(lengthOf));
      if (node.kind === Kind.OBJECT)
        return longest(
          0,
          node.fields.map(({ value }) => lengthOf(value)),
        );
      return 0;
    };
    const found: LongList[] = [];
    forEachField(schema, fragments, operation, variables, (node, field, type) => {
      for (const { name, value } of node.arguments ?? []) {
        const length = lengthOf(value);
        if (length > maxListItems && !sizesItsField(type, field.name, name.value))
          found.push({ argument: name.value, length });
      }
    });
    return found[0] ?? null;
  };
}

/** The length of the longest list in a value, at any depth. */
function longestList(value: unknown): number {
  let most = 0;
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (Array.isArray(next)) most = longest(most, [next.length]);
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) pending.push(inner);
  }
  return most;
}

function longest(own: number, inner: readonly number[]): number {
  return inner.reduce((most, length) => Math.max(most, length), own);
}
