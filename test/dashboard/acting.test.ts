import { describe, expect, test } from '@jest/globals';
import type { MutationOutcome } from '../../dashboard/src/graph/gql/schema-types';
import { shifted, together } from '../../dashboard/src/pages/people/acting/outcomes';
import type { OutcomeFragment } from '../../dashboard/src/pages/people/gql/graphql';

/** Many people are acted for in parts: their outcomes become one. */

const part = (outcome: MutationOutcome, items: readonly (number | null)[]): OutcomeFragment => ({
  outcome,
  replayed: false,
  results: items.map((item) => ({
    item,
    target: null,
    state: 'DONE',
    code: null,
    message: null,
    retryAt: null,
    source: { id: 'sm', slug: 'sm', vendor: 'SIBERMATE' },
  })),
  userErrors: [{ code: 'NOT_FOUND', message: 'no such person', field: ['learners', '1'], item: 1 }],
  calls: [],
});

test('the people of a part keep their places among all', () => {
  const { results, userErrors } = together([part('DONE', [0, 1]), shifted(part('DONE', [0, null]), 200)]);
  expect(results.map(({ item }) => item)).toEqual([0, 1, 200, null]);
  expect(userErrors.map(({ item }) => item)).toEqual([1, 201]);
});

describe('the outcome of all parts', () => {
  test.each<readonly [MutationOutcome, readonly MutationOutcome[]]>([
    ['DONE', ['DONE', 'DONE']],
    ['PARTIAL', ['DONE', 'REFUSED']],
    ['PARTIAL', ['PARTIAL', 'DONE']],
    ['REFUSED', ['REFUSED', 'REFUSED']],
    ['REFUSED', []],
    ['PLANNED', ['PLANNED', 'REFUSED']],
    ['UNKNOWN', ['DONE', 'UNKNOWN', 'REFUSED']],
  ])('is %s for %j', (expected, outcomes) => {
    expect(together(outcomes.map((outcome) => part(outcome, []))).outcome).toBe(expected);
  });
});
