import { useMemo } from 'react';
import { Lists } from '../../components/Lists';
import { RecordsTable } from '../../table/RecordsTable';
import { useWholeList } from '../../table/use-whole-list';
import { peopleColumns, resultColumns } from './columns';
import { PoliciesResultsDocument } from './gql/graphql';
import { openByPerson } from './open-by-person';
import type { PolicyRow } from './rows';
import { texts } from './texts';

interface RecordsProps {
  readonly slug: string;
  /** Undefined until all are read. */
  readonly policies: readonly PolicyRow[] | undefined;
}

/** Who has accepted and who has not, over all policies. */
export function Records({ slug, policies }: RecordsProps) {
  const accepted = policies && total(policies, ({ accepted: count }) => count);
  const open = policies && total(policies, ({ asked, accepted: count }) => asked - count);
  const entries = [
    { id: 'open', number: open, content: <Results slug={slug} id="open" number={open} /> },
    { id: 'people', number: undefined, content: <People slug={slug} /> },
    { id: 'accepted', number: accepted, content: <Results slug={slug} id="accepted" number={accepted} /> },
  ] as const;
  return <Lists title={texts.lists} entries={entries.map((entry) => ({ ...entry, label: texts.list[entry.id] }))} />;
}

/** null if the number of one policy is unknown. */
function total(
  policies: readonly PolicyRow[],
  countOf: (acknowledgement: NonNullable<PolicyRow['acknowledgement']>) => number,
): number | null {
  return policies.reduce<number | null>(
    (sum, { acknowledgement }) => (sum === null || acknowledgement === null ? null : sum + countOf(acknowledgement)),
    0,
  );
}

interface ResultsProps {
  readonly slug: string;
  readonly id: 'open' | 'accepted';
  readonly number: number | null | undefined;
}

function Results({ slug, id, number }: ResultsProps) {
  const list = useResults(slug, id === 'accepted');
  const columns = useMemo(() => resultColumns(slug), [slug]);
  return (
    <RecordsTable
      id={id}
      title={texts.list[id]}
      note={texts.note[id]}
      columns={columns}
      list={list}
      number={number}
      rowKey={(row) => row.id}
      initial="assignedAt"
      empty={texts.empty}
    />
  );
}

function People({ slug }: { readonly slug: string }) {
  const list = useResults(slug, false);
  const rows = useMemo(() => list.rows && openByPerson(list.rows), [list.rows]);
  const columns = useMemo(() => peopleColumns(slug), [slug]);
  return (
    <RecordsTable
      id="people"
      title={texts.list.people}
      note={texts.note.people}
      columns={columns}
      list={{ ...list, rows }}
      rowKey={({ id }) => id}
      initial="-open"
      empty={texts.empty}
    />
  );
}

const useResults = (slug: string, acknowledged: boolean) =>
  useWholeList(
    PoliciesResultsDocument,
    { slug, filter: { acknowledged }, first: 500 },
    ({ company }) => company?.policyResults,
  );
