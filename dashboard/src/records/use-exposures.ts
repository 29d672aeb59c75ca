import { useMemo } from 'react';
import { useWholeList } from '../table/use-whole-list';
import type { WholeList } from '../table/use-whole-list';
import { RecordsExposuresDocument } from './gql/graphql';
import type { ExposureRow } from './rows';
import { inScope, resultFilter } from './scope';
import type { Scope } from './scope';

/** The exposures of the scope: its lists are views of them. */
export function useExposures(scope: Scope): WholeList<ExposureRow> {
  const { slug, person } = scope;
  const list = useWholeList(
    RecordsExposuresDocument,
    { slug, filter: resultFilter(scope, {}), first: 500 },
    ({ company }) => company?.exposures,
  );
  const rows = useMemo(() => inScope({ person }, list.rows, ({ learner }) => learner), [list.rows, person]);
  return { ...list, rows };
}
