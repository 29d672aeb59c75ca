import { useMemo } from 'react';
import { RecordsTable } from '../table/RecordsTable';
import { useWholeList } from '../table/use-whole-list';
import { RecordsPhishingPeopleDocument } from './gql/graphql';
import { inScope, peopleFilter } from './scope';
import type { Scope } from './scope';
import { phishingPeopleColumns } from './simulation-columns';
import { texts } from './texts';

interface PhishingPeopleProps {
  readonly scope: Scope;
  readonly kind: 'phish-prone' | 'repeat';
  readonly number: number | null | undefined;
}

const LEAST = { 'phish-prone': 1, repeat: 2 } as const;

/** People by their clicks in simulations that were sent in the period. */
export function PhishingPeople({ scope, kind, number }: PhishingPeopleProps) {
  const { slug, period, person } = scope;
  const atLeast = LEAST[kind];
  // By the day of the mail, as the rates count. The graph's count of clicks goes by the day of the click.
  const filter = peopleFilter(scope, period ? { phishProneIn: period } : { clicks: { atLeast } });
  const list = useWholeList(
    RecordsPhishingPeopleDocument,
    { slug, period, filter, first: 500 },
    ({ company }) => company?.learners,
  );
  const columns = useMemo(() => phishingPeopleColumns(slug), [slug]);
  const rows = useMemo(
    () =>
      inScope({ person }, list.rows, (row) => row)?.filter(
        ({ phishing }) => phishing === null || phishing.clicked >= atLeast,
      ),
    [list.rows, person, atLeast],
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
