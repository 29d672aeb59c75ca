import { createHash } from 'node:crypto';
import { visit } from 'graphql';
import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute';
import type { SerializedObject } from '../serialized-object';
import type { SelectionPlan } from './plan';
import type { ResultObject } from './results';

/**
 * Objects that earlier executions have serialised: one of them may stand in a result, where executing it again would give the
 * same text.
 */
export interface ReusableObjects {
  /** Whether objects of the type are looked for: only those whose values outlive a request. */
  covers(type: GraphQLObjectType): boolean;
  /**
   * @param key the selection with the values of its variables; see `selectionKey`
   * @param value what the resolver returned for the object, by identity
   */
  find(key: string, value: object): SerializedObject | undefined;
  /** Takes an object that was executed without an error: its JSON takes its place in the result. */
  add(key: string, value: object, object: ResultObject): SerializedObject;
  /** Takes an object that had to wait. It stays in the result as it is. */
  note(key: string, value: object, object: ResultObject): void;
}

/** What is known of a selection for all requests that share its plan. */
interface KnownSelection {
  readonly id: number;
  /** The variables of the fields below, in arguments and in directives. */
  readonly variables: readonly string[];
}

const selections = new WeakMap<SelectionPlan, KnownSelection>();
let lastId = 0;

/** By the values of the variables, which are one object for each execution: a list has thousands of objects of one selection. */
const keys = new WeakMap<ExecutionContext['variableValues'], WeakMap<SelectionPlan, string>>();
/** Longer keys are hashed: values of variables may be as large as a request, and a key takes the memory of the cache. */
const LONGEST_KEY = 500;

/**
 * What the text of an object depends on, beside the object and the reads: the selection, and the values of its variables.
 * @param nodes the fields that the selection was collected from
 */
export function selectionKey(
  execution: Pick<ExecutionContext, 'fragments' | 'variableValues'>,
  selection: SelectionPlan,
  nodes: readonly FieldNode[],
): string {
  const bySelection = keys.get(execution.variableValues) ?? new WeakMap<SelectionPlan, string>();
  keys.set(execution.variableValues, bySelection);
  const known = bySelection.get(selection);
  if (known !== undefined) return known;
  const key = makeKey(execution, selection, nodes);
  bySelection.set(selection, key);
  return key;
}

function makeKey(
  { fragments, variableValues }: Pick<ExecutionContext, 'fragments' | 'variableValues'>,
  selection: SelectionPlan,
  nodes: readonly FieldNode[],
): string {
  const known = selections.get(selection) ?? { id: (lastId += 1), variables: variablesBelow(nodes, fragments) };
  selections.set(selection, known);
  let key = String(known.id);
  for (const name of known.variables) {
    const value = Object.hasOwn(variableValues, name) ? variableValues[name] : undefined;
    // JSON has no word for a variable without a value, which is not the same as null.
    key += value === undefined ? ' -' : ` ${JSON.stringify(value)}`;
  }
  return key.length > LONGEST_KEY ? createHash('sha256').update(key).digest('base64') : key;
}

function variablesBelow(nodes: readonly FieldNode[], fragments: Readonly<Record<string, FragmentDefinitionNode>>) {
  const names = new Set<string>();
  const visited = new Set<string>();
  const collect = (selectionSet: SelectionSetNode): void => {
    visit(selectionSet, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread({ name: { value: name } }) {
        const fragment = visited.has(name) ? undefined : fragments[name];
        visited.add(name);
        if (fragment) collect(fragment.selectionSet);
      },
    });
  };
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet);
  return [...names].sort();
}
