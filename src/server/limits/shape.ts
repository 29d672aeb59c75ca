import { Kind, visit } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';

/** How large a document is, told from its text alone: cheap, and before anything that costs more with size. */
export interface Shape {
  /** Fields inside fields, fragments followed. */
  readonly depth: number;
  /** Fields with an alias. */
  readonly aliases: number;
  /** Fields and fragments that stand again in the same selection: harmless to execute, and dear to validate. */
  readonly repeats: number;
  readonly directives: number;
}

export function measureShape(document: DocumentNode): Shape {
  let [aliases, repeats, directives] = [0, 0, 0];
  visit(document, {
    Field: ({ alias }) => void (aliases += alias ? 1 : 0),
    Directive: () => void (directives += 1),
  });
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [],
    ),
  );
  const depths = new Map<string, number>();

  const depthOfFragment = (name: string): number => {
    const set = fragments.get(name);
    const known = depths.get(name);
    if (known !== undefined || !set) return known ?? 0;
    // Fragments that run in circles are for the validation to refuse; here they end.
    depths.set(name, 0);
    const depth = depthOf(set, new Set());
    depths.set(name, depth);
    return depth;
  };
  const depthOf = (set: SelectionSetNode, keys: Set<string>): number => {
    let deepest = 0;
    const once = (key: string) => {
      if (keys.has(key)) repeats += 1;
      keys.add(key);
    };
    for (const selection of set.selections) {
      let depth: number;
      if (selection.kind === Kind.FIELD) {
        once((selection.alias ?? selection.name).value);
        depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, new Set()) : 0);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        // On another type the same field is not the same again.
        depth = depthOf(selection.selectionSet, selection.typeCondition ? new Set() : keys);
      } else {
        once(`...${selection.name.value}`);
        depth = depthOfFragment(selection.name.value);
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
  const depth = document.definitions.reduce((deepest, definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      return Math.max(deepest, depthOf(definition.selectionSet, new Set()));
    return definition.kind === Kind.FRAGMENT_DEFINITION
      ? Math.max(deepest, depthOfFragment(definition.name.value))
      : deepest;
  }, 0);
  return { depth, aliases, repeats, directives };
}
