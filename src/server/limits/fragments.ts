import { Kind } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import type { IndexedDocument } from './fields';

/**
 * Whether the fragments of a document are known, unique, used, and without cycles, so that they can be followed. Takes
 * linear time; validation reports what is wrong.
 */
export function hasSoundFragments({ document, fragments }: IndexedDocument): boolean {
  const { definitions } = document;
  if (definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length > fragments.size) return false;

  const finished = new Set<string>();
  const open = new Set<string>();
  const isSound = (set: SelectionSetNode): boolean =>
    set.selections.every((selection) => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return !selection.selectionSet || isSound(selection.selectionSet);
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (!fragment || open.has(name)) return false;
      if (finished.has(name)) return true;
      open.add(name);
      const sound = isSound(fragment.selectionSet);
      open.delete(name);
      finished.add(name);
      return sound;
    });
  return (
    definitions.every((one) => one.kind !== Kind.OPERATION_DEFINITION || isSound(one.selectionSet)) &&
    finished.size === fragments.size
  );
}
