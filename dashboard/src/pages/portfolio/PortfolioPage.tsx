import { MissingNotice } from '../../components/MissingNotice';
import { PageHeader } from '../../components/PageHeader';
import { Section } from '../../components/Section';
import { ErrorState, LoadingState } from '../../components/States';
import { recordNumbers } from '../../components/record-numbers';
import { formatNumber } from '../../format/format';
import { partOf, useGraph } from '../../graph/use-graph';
import { usePeriod } from '../../navigation/use-period';
import { DataTable } from '../../table/DataTable';
import { useLocalOrder } from '../../table/use-local-order';
import { ByCompany } from './ByCompany';
import { columns } from './columns';
import { PortfolioTotalsDocument } from './gql/graphql';
import { texts } from './texts';
import { Totals } from './Totals';
import { useCompanies } from './use-companies';
import type { CompanyNumbers } from './use-companies';

const NONE: readonly CompanyNumbers[] = [];

export default function PortfolioPage() {
  const [period] = usePeriod();
  const totals = useGraph(PortfolioTotalsDocument, { period });
  const portfolio = partOf(totals, (found) => found.portfolio);
  const all = useCompanies(period);
  const { companies, total, missing, error, retry } = all;
  const table = useLocalOrder(companies ?? NONE, columns, { column: 'name', direction: 'ascending' });
  const isPart = companies !== undefined && companies.length < total;
  return (
    <>
      <PageHeader title={texts.title} />
      <Totals answer={totals} portfolio={portfolio} />
      <ByCompany companies={all} numbers={recordNumbers(portfolio)} />
      <Section title={texts.companies} note={texts.riskNote}>
        {error && <ErrorState error={error} onRetry={retry} />}
        {!error && !companies && <LoadingState />}
        {companies && (
          <>
            {isPart && (
              <LoadingState
                label={texts.loadingMore(formatNumber(companies.length, 'count'), formatNumber(total, 'count'))}
              />
            )}
            <MissingNotice missing={missing} />
            <DataTable title={texts.companies} columns={columns} rowKey={({ id }) => id} {...table} />
          </>
        )}
      </Section>
    </>
  );
}
