import { isComplete } from '../src/domain/outcomes';
import type { AnyOutcome } from '../src/domain/outcomes';
import { paced } from '../src/domain/pages/paced';
import { problemsOf } from '../src/domain/problem';
import type { Connection } from '../src/domain/pages/connection';
import type { LazyConnection } from '../src/domain/pages/lazy';

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
  nodes: <T>({ edges }: Pick<Connection<T>, 'edges'>) => paced(edges.map(({ node }) => node)),
};

/** Counting a list that is read as far as is asked may take reading all of it: only for those who ask. */
export const lazyConnection = {
  ...connection,
  totalCount: <T>({ totalCount }: LazyConnection<T>) => totalCount(),
};
