import { Kind } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import type { IndexedDocument } from './fields';

/** The field nodes at one response path. */
interface Level {
  nodes: number;
  readonly below: Map<string, Level>;
}

/**
 * Counts the pairs of fields that share a response path, with fragments expanded: validation checks for each pair whether
 * the fields can be merged.
 * @param indexed must be within the limit of expanded fields: each of them is visited
 */
export function countOverlaps({ document, fragments }: IndexedDocument): number {
  let pairs = 0;
  const walk = (set: SelectionSetNode, level: Level): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const field = level.below.get(name) ?? createLevel();
        level.below.set(name, field);
        pairs += field.nodes;
        field.nodes += 1;
        if (selection.selectionSet) walk(selection.selectionSet, field);
      } else {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (fragment) walk(fragment.selectionSet, level);
      }
    }
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) walk(definition.selectionSet, createLevel());
  return pairs;
}

function createLevel(): Level {
  return { nodes: 0, below: new Map() };
}
