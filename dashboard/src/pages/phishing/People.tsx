import { useMemo } from 'react';
import { RecordsTable } from '../../table/RecordsTable';
import { useWholeList } from '../../table/use-whole-list';
import { peopleColumns } from './columns';
import { PhishingPeopleDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import { texts } from './texts';

interface PeopleProps extends PartProps {
  readonly kind: 'phish-prone' | 'repeat';
  readonly number: number | null | undefined;
}

const LEAST = { 'phish-prone': 1, repeat: 2 } as const;

/** People by their clicks in simulations that were sent in the period. */
export function People({ slug, period, kind, number }: PeopleProps) {
  const atLeast = LEAST[kind];
  // By the day of the mail, as the rates count. The graph's count of clicks goes by the day of the click.
  const filter = period ? { phishProneIn: period } : { clicks: { atLeast } };
  const list = useWholeList(
    PhishingPeopleDocument,
    { slug, period, filter, first: 500 },
    ({ company }) => company?.learners,
  );
  const columns = useMemo(() => peopleColumns(slug), [slug]);
  const rows = useMemo(
    () => list.rows?.filter(({ phishing }) => phishing === null || phishing.clicked >= atLeast),
    [list.rows, atLeast],
  );
  const note = period ? `${texts.note[kind]} ${texts.note.peopleWithPeriod}` : texts.note[kind];
  return (
    <RecordsTable
      id={kind}
      title={texts.list[kind]}
      note={note}
      columns={columns}
      list={{ ...list, rows }}
      number={number}
      rowKey={({ id }) => id}
      initial="-clicked"
      empty={texts.empty}
    />
  );
}
