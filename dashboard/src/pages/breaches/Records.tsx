import { useMemo } from 'react';
import { Lists } from '../../components/Lists';
import { RecordsTable } from '../../table/RecordsTable';
import type { WholeList } from '../../table/use-whole-list';
import { addressColumns, exposureColumns } from './columns';
import type { BreachesSummaryQuery } from './gql/graphql';
import { byAddress } from './grouped';
import type { ExposureRow } from './rows';
import { texts } from './texts';

interface RecordsProps {
  readonly slug: string;
  readonly exposures: WholeList<ExposureRow>;
  readonly summary: NonNullable<BreachesSummaryQuery['company']>['exposure'] | undefined;
}

/** The records behind the numbers of the page. */
export function Records({ slug, exposures, summary }: RecordsProps) {
  const { rows } = exposures;
  const addresses = useMemo(() => rows && byAddress(rows), [rows]);
  const unacknowledged = useMemo(() => rows?.filter(({ acknowledged }) => acknowledged === false), [rows]);
  const columns = useMemo(() => exposureColumns(slug), [slug]);
  const columnsOfAddress = useMemo(() => addressColumns(slug), [slug]);
  const exposed = summary && summary.exposedAccounts;
  const open = summary && summary.unacknowledged;
  const entries = [
    {
      id: 'addresses',
      number: exposed,
      content: (
        <RecordsTable
          id="addresses"
          title={texts.list.addresses}
          note={texts.note.addresses}
          columns={columnsOfAddress}
          list={{ ...exposures, rows: addresses }}
          number={exposed}
          rowKey={({ address }) => address}
          initial="-breachCount"
          empty={texts.empty}
        />
      ),
    },
    {
      id: 'exposures',
      number: exposures.rows && exposures.total,
      content: <Exposures id="exposures" columns={columns} list={exposures} number={undefined} />,
    },
    {
      id: 'unacknowledged',
      number: open,
      content: (
        <Exposures id="unacknowledged" columns={columns} list={{ ...exposures, rows: unacknowledged }} number={open} />
      ),
    },
  ] as const;
  return <Lists title={texts.lists} entries={entries.map((entry) => ({ ...entry, label: texts.list[entry.id] }))} />;
}

interface ExposuresProps {
  readonly id: 'exposures' | 'unacknowledged';
  readonly columns: ReturnType<typeof exposureColumns>;
  readonly list: WholeList<ExposureRow>;
  readonly number: number | null | undefined;
}

function Exposures({ id, columns, list, number }: ExposuresProps) {
  return (
    <RecordsTable
      id={id}
      title={texts.list[id]}
      note={texts.note[id]}
      columns={columns}
      list={list}
      number={number}
      rowKey={(row) => row.id}
      initial="-discoveredAt"
      empty={texts.empty}
    />
  );
}
