import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { Behind } from '../../components/Behind';
import { Section } from '../../components/Section';
import { exposureColumns } from '../../records/exposure-columns';
import { byBreach } from '../../records/grouped';
import type { ExposureRow } from '../../records/rows';
import { RecordsTable } from '../../table/RecordsTable';
import type { WholeList } from '../../table/use-whole-list';
import { breachColumns } from './columns';
import { texts } from './texts';

interface BreachesProps {
  readonly slug: string;
  readonly exposures: WholeList<ExposureRow>;
  readonly number: number | undefined;
}

/** The breaches with the number of addresses; the addresses of one are behind it. */
export function Breaches({ slug, exposures, number }: BreachesProps) {
  const [search] = useSearchParams();
  const rows = useMemo(() => exposures.rows && byBreach(exposures.rows), [exposures.rows]);
  const chosen = rows?.find(({ id }) => id === search.get('breach'));
  const ofChosen = useMemo(
    () => exposures.rows?.filter(({ breach }) => breach?.id === chosen?.id),
    [exposures.rows, chosen?.id],
  );
  const columns = useMemo(() => exposureColumns(slug), [slug]);
  return (
    <>
      <Section title={texts.breaches} note={texts.breachesNote}>
        <RecordsTable
          id="breaches"
          title={texts.breaches}
          columns={breachColumns}
          list={{ ...exposures, rows }}
          number={number}
          rowKey={({ id }) => id}
          initial="-breachDate"
          empty={texts.noBreaches}
        />
      </Section>
      {chosen && (
        <Behind title={texts.exposuresOf(chosen.breach.name)}>
          <RecordsTable
            id="results"
            title={texts.exposuresOf(chosen.breach.name)}
            columns={columns}
            list={{ ...exposures, rows: ofChosen }}
            rowKey={({ id }) => id}
            empty={texts.empty}
          />
        </Behind>
      )}
    </>
  );
}
