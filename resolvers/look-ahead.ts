import { Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import { isLeftOut } from '../src/graphql/conditions';

type FieldSelection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/** Arguments by which a field reads less than it usually does. */
const NARROWING: ReadonlySet<string> = new Set(['vendors', 'kinds']);

/** Where the items of a list are selected. */
export const ITEMS = [['nodes'], ['edges', 'node']] as const;

/** Cached by field nodes: execution passes the same nodes for a field of every item of a list. */
const cache = new WeakMap<readonly FieldNode[], Set<string>>();

/**
 * The names of the fields selected on a field's objects, below the given paths (`nodes`, or `edges` and `node`). Fields
 * with the argument `vendors` or `kinds` are left out: they read only some sources, or only some kinds.
 */
export function selectedFields(info: FieldSelection, paths: readonly (readonly string[])[]): Set<string> {
  const names = cache.get(info.fieldNodes) ?? selectedNames(info, paths);
  cache.set(info.fieldNodes, names);
  return names;
}

function selectedNames(
  { fieldNodes, fragments, variableValues }: FieldSelection,
  paths: readonly (readonly string[])[],
) {
  /** The fields of one response level. Follows a fragment once per level, as execution does, so the time is linear. */
  const collect = (parents: readonly FieldNode[]): readonly FieldNode[] => {
    const fields: FieldNode[] = [];
    const visited = new Set<string>();
    const visit = (set: SelectionSetNode | undefined): void => {
      for (const selection of set?.selections ?? []) {
        if (isLeftOut(selection, variableValues) || isDeferred(selection)) continue;
        if (selection.kind === Kind.FIELD) fields.push(selection);
        else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
        else if (!visited.has(selection.name.value)) {
          visited.add(selection.name.value);
          visit(fragments[selection.name.value]?.selectionSet);
        }
      }
    };
    for (const { selectionSet } of parents) visit(selectionSet);
    return fields;
  };
  const below = (parents: readonly FieldNode[], [first, ...rest]: readonly string[]): readonly FieldNode[] => {
    const fields = collect(parents);
    return first === undefined
      ? fields
      : below(
          fields.filter(({ name }) => name.value === first),
          rest,
        );
  };
  return new Set(
    paths
      .flatMap((path) => below(fieldNodes, path))
      .filter((field) => !field.arguments?.some(({ name }) => NARROWING.has(name.value)))
      .map(({ name }) => name.value),
  );
}

/** Deferred selections are not prefetched: the first part of the response must not wait for them. */
function isDeferred({ directives }: SelectionNode): boolean {
  return directives?.some(({ name }) => name.value === 'defer') ?? false;
}
