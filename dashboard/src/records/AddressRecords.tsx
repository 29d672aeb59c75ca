import { useMemo } from 'react';
import { RecordsTable } from '../table/RecordsTable';
import type { WholeList } from '../table/use-whole-list';
import { addressColumns } from './exposure-columns';
import { byAddress } from './grouped';
import type { ExposureRow } from './rows';
import { texts } from './texts';

interface AddressRecordsProps {
  readonly slug: string;
  readonly exposures: WholeList<ExposureRow>;
  readonly number: number | null | undefined;
}

/** The exposed addresses: all exposures of one are one row. */
export function AddressRecords({ slug, exposures, number }: AddressRecordsProps) {
  const { rows } = exposures;
  const addresses = useMemo(() => rows && byAddress(rows), [rows]);
  const columns = useMemo(() => addressColumns(slug), [slug]);
  return (
    <RecordsTable
      id="addresses"
      title={texts.list.addresses}
      note={texts.note.addresses}
      columns={columns}
      list={{ ...exposures, rows: addresses }}
      number={number}
      rowKey={({ address }) => address}
      initial="-breachCount"
      empty={texts.empty}
    />
  );
}
