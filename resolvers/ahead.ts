import { Kind, getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/**
 * The names of the fields that are asked of a field's objects, below the given path of fields (`nodes`, or `edges` and
 * `node`). Those that narrow down vendors are left out: what they need of which source, they ask themselves.
 */
export function fieldsAsked({ fieldNodes, fragments, variableValues }: Asked, paths: readonly (readonly string[])[]) {
  const selected = (sets: readonly (SelectionSetNode | undefined)[]): readonly FieldNode[] =>
    sets.flatMap((set) =>
      (set?.selections ?? []).flatMap((selection) => {
        const isLeftOut =
          getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true ||
          getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if === false;
        // What is deferred is not wanted first.
        const isDeferred = selection.directives?.some(({ name }) => name.value === 'defer');
        if (isLeftOut || isDeferred) return [];
        if (selection.kind === Kind.FIELD) return [selection];
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
        return selected([inner?.selectionSet]);
      }),
    );
  const below = (nodes: readonly FieldNode[], [first, ...rest]: readonly string[]): readonly FieldNode[] => {
    const inner = selected(nodes.map(({ selectionSet }) => selectionSet));
    return first === undefined
      ? inner
      : below(
          inner.filter(({ name }) => name.value === first),
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
