import type { MutationOutcome } from '../../../graph/gql/schema-types';
import type { OutcomeFragment } from '../gql/graphql';

const shift = <Item extends { readonly item: number | null }>(items: readonly Item[], by: number): readonly Item[] =>
  items.map((one) => ({ ...one, item: one.item === null ? null : one.item + by }));

/** The outcome of a part, with the places of its people among all. */
export const shifted = (outcome: OutcomeFragment, by: number): OutcomeFragment => ({
  ...outcome,
  results: shift(outcome.results, by),
  userErrors: shift(outcome.userErrors, by),
});

/** The outcomes of all parts as one. */
export function together(outcomes: readonly OutcomeFragment[]): OutcomeFragment {
  return {
    outcome: overall(outcomes.map(({ outcome }) => outcome)),
    replayed: outcomes.some(({ replayed }) => replayed),
    results: outcomes.flatMap(({ results }) => results),
    userErrors: outcomes.flatMap(({ userErrors }) => userErrors),
    calls: outcomes.flatMap(({ calls }) => calls),
  };
}

/** What nobody knows outweighs everything; otherwise, different outcomes are a part. */
function overall(outcomes: readonly MutationOutcome[]): MutationOutcome {
  const [first = 'REFUSED', ...others] = outcomes;
  if (outcomes.includes('UNKNOWN')) return 'UNKNOWN';
  if (others.every((one) => one === first)) return first;
  // Of a dry run, a part may be refused; nothing was sent yet.
  return outcomes.includes('PLANNED') ? 'PLANNED' : 'PARTIAL';
}
