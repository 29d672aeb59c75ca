import { Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import { isLeftOut } from '../src/graphql/conditions';

type FieldSelection = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/** Execution passes the same nodes for a field of every item of a list. */
const known = new WeakMap<readonly FieldNode[], Set<string>>();

/**
 * The names of the fields that are selected on a field's objects, below the given path of fields (`nodes`, or `edges` and
 * `node`). Fields that narrow down vendors are left out: they read what they need of which source themselves.
 */
export function selectedFields(info: FieldSelection, paths: readonly (readonly string[])[]): Set<string> {
  const names = known.get(info.fieldNodes) ?? selectedNames(info, paths);
  known.set(info.fieldNodes, names);
  return names;
}

function selectedNames(
  { fieldNodes, fragments, variableValues }: FieldSelection,
  paths: readonly (readonly string[])[],
) {
  /** The fields of one response level. A fragment is followed once a level, as execution does: the time is linear. */
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
      .filter((field) => !field.arguments?.some(({ name }) => name.value === 'vendors'))
      .map(({ name }) => name.value),
  );
}

/** What may come later is not needed first. */
function isDeferred({ directives }: SelectionNode): boolean {
  return directives?.some(({ name }) => name.value === 'defer') ?? false;
}
