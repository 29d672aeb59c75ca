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
  const slicing = (type: GraphQLObjectType, field: string): readonly unknown[] => {
    const names = fieldDirective(schema, type, field, 'listSize')?.slicingArguments;
    return Array.isArray(names) ? (names as unknown[]) : [];
  };
  const sizesItsField = (type: GraphQLObjectType, field: string, argument: string): boolean =>
    slicing(type, field).includes(argument);

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
    /** The lists of an input that size their field, such as the learners of a mutation, have a limit of their own. */
    const lengthInInput = (node: ValueNode, sized: readonly string[]): number => {
      if (node.kind === Kind.OBJECT)
        return longest(
          0,
          node.fields.map(({ name, value }) => (sized.includes(name.value) ? lengthOfItems(value) : lengthOf(value))),
        );
      const input = node.kind === Kind.VARIABLE ? variables[node.name.value] : undefined;
      if (typeof input !== 'object' || input === null) return 0;
      return longest(
        0,
        Object.entries(input).map(([name, value]) =>
          sized.includes(name) && Array.isArray(value) ? longest(0, value.map(longestList)) : longestList(value),
        ),
      );
    };
    const lengthOfItems = (node: ValueNode): number => {
      if (node.kind === Kind.LIST) return longest(0, node.values.map(lengthOf));
      const list = node.kind === Kind.VARIABLE ? variables[node.name.value] : undefined;
      return Array.isArray(list) ? longest(0, list.map(longestList)) : lengthOf(node);
    };
    const found: LongList[] = [];
    forEachField(schema, fragments, operation, variables, (node, field, type) => {
      for (const { name, value } of node.arguments ?? []) {
        const sized = slicing(type, field.name).flatMap((path) =>
          typeof path === 'string' && path.startsWith(`${name.value}.`) ? [path.slice(name.value.length + 1)] : [],
        );
        const length = sized.length > 0 ? lengthInInput(value, sized) : lengthOf(value);
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
