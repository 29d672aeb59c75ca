import { useMemo } from 'react';
import { today } from '../navigation/period';
import { sharesOf } from '../table/shares';
import type { Share } from '../table/shares';
import { useWholeList } from '../table/use-whole-list';
import type { WholeList } from '../table/use-whole-list';
import { RecordsCoursesDocument } from './gql/graphql';
import { RESULT_KINDS } from './result-kinds';
import type { ResultKind, ResultKindId } from './result-kinds';
import type { CourseResultRow } from './rows';
import { inScope, resultFilter } from './scope';
import type { Scope } from './scope';
import { useCourseNumbers } from './use-source-numbers';

interface CourseResults {
  readonly list: WholeList<CourseResultRow>;
  readonly shares: readonly Share[];
  /** Whether the shares of sources are known. */
  readonly isShared: boolean;
}

const NONE: readonly Share[] = [];

/** The results behind a number, and the share of sources that provide totals only. */
export function useCourseResults(scope: Scope, id: ResultKindId): CourseResults {
  const kind: ResultKind = RESULT_KINDS[id];
  const { slug, period, person } = scope;
  const day = today();
  const list = useWholeList(
    RecordsCoursesDocument,
    { slug, filter: resultFilter(scope, kind.filter(period, day)), first: 500 },
    ({ company }) => company?.courseResults,
  );
  const rows = useMemo(
    () => inScope({ person }, list.rows, ({ learner }) => learner)?.filter((row) => kind.counts(row, period, day)),
    [list.rows, kind, period, person, day],
  );
  const numbers = useCourseNumbers(scope);
  const shares = useMemo(() => {
    if (!numbers || !rows || !list.isWhole) return NONE;
    const counts = numbers.map(({ source, training }) => ({ source, count: training && kind.countOf(training) }));
    return sharesOf(counts, rows);
  }, [numbers, rows, list.isWhole, kind]);
  return { list: { ...list, rows }, shares, isShared: numbers !== undefined };
}
