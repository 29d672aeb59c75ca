import { useMemo } from 'react';
import { RecordsTable } from '../../table/RecordsTable';
import { resultColumns } from './columns';
import type { PartProps } from './part-props';
import type { ResultKindId } from './result-kinds';
import { texts } from './texts';
import { useResults } from './use-results';

interface ResultsProps extends PartProps {
  readonly kind: ResultKindId;
  readonly number: number | null | undefined;
}

export function Results({ slug, period, kind, number }: ResultsProps) {
  const { list, shares, isShared } = useResults({ slug, period }, kind);
  const columns = useMemo(() => resultColumns(slug), [slug]);
  return (
    <RecordsTable
      id={kind}
      title={texts.list[kind]}
      note={texts.note[kind]}
      columns={columns}
      list={list}
      number={isShared ? number : undefined}
      shares={shares}
      rowKey={({ id }) => id}
      initial="dueOn"
      empty={texts.empty}
    />
  );
}
