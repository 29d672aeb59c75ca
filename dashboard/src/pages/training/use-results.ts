import { useMemo } from 'react';
import { useGraph } from '../../graph/use-graph';
import { today } from '../../navigation/period';
import { sharesOf } from '../../table/shares';
import type { Share } from '../../table/shares';
import { useWholeList } from '../../table/use-whole-list';
import type { WholeList } from '../../table/use-whole-list';
import { TrainingBySourceDocument, TrainingResultsDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import { RESULT_KINDS } from './result-kinds';
import type { ResultKind, ResultKindId } from './result-kinds';
import type { ResultRow } from './rows';

interface Results {
  readonly list: WholeList<ResultRow>;
  readonly shares: readonly Share[];
  /** Whether the shares of sources are known. */
  readonly isShared: boolean;
}

const NONE: readonly Share[] = [];

/** The results behind a number, and the share of sources that provide totals only. */
export function useResults({ slug, period }: PartProps, id: ResultKindId): Results {
  const kind: ResultKind = RESULT_KINDS[id];
  const day = today();
  const list = useWholeList(
    TrainingResultsDocument,
    { slug, filter: kind.filter(period, day), first: 500 },
    ({ company }) => company?.courseResults,
  );
  const rows = useMemo(() => list.rows?.filter((row) => kind.counts(row, period, day)), [list.rows, kind, period, day]);
  const { data } = useGraph(TrainingBySourceDocument, { slug, period });
  const nodes = data?.company?.breakdown?.nodes;
  const shares = useMemo(() => {
    if (!nodes || !rows || !list.isWhole) return NONE;
    const counts = nodes.map(({ keys, training }) => ({
      source: keys[0]?.source ?? null,
      count: training && kind.countOf(training),
    }));
    return sharesOf(counts, rows);
  }, [nodes, rows, list.isWhole, kind]);
  return { list: { ...list, rows }, shares, isShared: nodes !== undefined };
}
