import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { Behind } from '../../components/Behind';
import { Section } from '../../components/Section';
import { formatNumber } from '../../format/format';
import { RecordsSimulationsDocument } from '../../records/gql/graphql';
import { simulationResultColumns } from '../../records/simulation-columns';
import { RecordsTable } from '../../table/RecordsTable';
import { useWholeList } from '../../table/use-whole-list';
import { isInPeriod } from '../../navigation/period';
import { simulationColumns } from './columns';
import { PhishingSimulationsDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import type { SimulationRow } from './rows';
import { texts } from './texts';

/** The simulations of the period with their numbers; the results of one are behind it. */
export function Simulations({ slug, period }: PartProps) {
  const [search] = useSearchParams();
  const list = useWholeList(
    PhishingSimulationsDocument,
    { slug, period, first: 100 },
    ({ company }) => company?.simulations,
  );
  const rows = useMemo(
    () => list.rows?.filter(({ phishing, startedAt }) => (phishing?.sent ?? 0) > 0 || isInPeriod(startedAt, period)),
    [list.rows, period],
  );
  const chosen = list.rows?.find(({ id }) => id === search.get('simulation'));
  return (
    <>
      <Section title={texts.simulations} note={texts.simulationsNote}>
        <RecordsTable
          id="simulations"
          title={texts.simulations}
          columns={simulationColumns}
          list={{ ...list, rows }}
          rowKey={({ id }) => id}
          initial="-startedAt"
          empty={texts.noSimulations}
        />
      </Section>
      {chosen && <ResultsOf slug={slug} period={period} simulation={chosen} />}
    </>
  );
}

function ResultsOf({ slug, period, simulation }: PartProps & { readonly simulation: SimulationRow }) {
  const list = useWholeList(
    RecordsSimulationsDocument,
    { slug, filter: { simulation: [simulation.id], period }, first: 500 },
    ({ company }) => company?.simulationResults,
  );
  const rows = useMemo(() => list.rows?.filter(({ outcome }) => outcome !== 'SCHEDULED'), [list.rows]);
  const scheduled = list.read - (rows?.length ?? 0);
  const columns = useMemo(() => simulationResultColumns(slug), [slug]);
  const title = texts.resultsOf(simulation.name);
  return (
    <Behind title={title}>
      <RecordsTable
        id="results"
        title={title}
        note={scheduled > 0 ? texts.scheduled(formatNumber(scheduled, 'count')) : undefined}
        columns={columns}
        list={{ ...list, rows }}
        number={simulation.phishing?.sent}
        rowKey={({ id }) => id}
        empty={texts.noResults}
      />
    </Behind>
  );
}
