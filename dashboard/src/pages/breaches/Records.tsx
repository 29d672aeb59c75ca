import { useMemo } from 'react';
import { Lists } from '../../components/Lists';
import { AddressRecords } from '../../records/AddressRecords';
import { exposureColumns } from '../../records/exposure-columns';
import type { ExposureRow } from '../../records/rows';
import { texts as records } from '../../records/texts';
import { RecordsTable } from '../../table/RecordsTable';
import type { WholeList } from '../../table/use-whole-list';
import type { BreachesSummaryQuery } from './gql/graphql';
import { texts } from './texts';

interface RecordsProps {
  readonly slug: string;
  readonly exposures: WholeList<ExposureRow>;
  readonly summary: NonNullable<BreachesSummaryQuery['company']>['exposure'] | undefined;
}

/** The records behind the numbers of the page. */
export function Records({ slug, exposures, summary }: RecordsProps) {
  const { rows } = exposures;
  const unacknowledged = useMemo(() => rows?.filter(({ acknowledged }) => acknowledged === false), [rows]);
  const columns = useMemo(() => exposureColumns(slug), [slug]);
  const exposed = summary && summary.exposedAccounts;
  const open = summary && summary.unacknowledged;
  const labels = { ...texts.list, addresses: records.list.addresses };
  const entries = [
    {
      id: 'addresses',
      number: exposed,
      content: <AddressRecords slug={slug} exposures={exposures} number={exposed} />,
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
  return <Lists title={records.title} entries={entries.map((entry) => ({ ...entry, label: labels[entry.id] }))} />;
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
