import { isComplete } from '../src/domain/outcomes';
import type { AnyOutcome } from '../src/domain/outcomes';
import { problemsOf } from '../src/domain/problem';
import type { Connection } from '../src/domain/pages/connection';

interface Told {
  readonly outcomes: readonly AnyOutcome[];
}

/** How well each source contributed: the same three fields on every list and every summary. */
export const contributions = {
  complete: ({ outcomes }: Told) => isComplete(outcomes),
  missing: ({ outcomes }: Told) => problemsOf(outcomes),
  sources: ({ outcomes }: Told) => outcomes,
};

/** A page's other fields are properties. */
export const connection = {
  ...contributions,
  nodes: <T>({ edges }: Connection<T>) => edges.map(({ node }) => node),
};
