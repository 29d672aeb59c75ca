import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { Lists } from '../../components/Lists';
import { PageLink } from '../../navigation/PageLink';
import type { Column } from '../../table/columns';
import { RecordsTable } from '../../table/RecordsTable';
import { PORTFOLIO_LISTS } from './by-company';
import type { ListId } from './by-company';
import { texts } from './texts';
import type { Companies, CompanyNumbers } from './use-companies';

interface ByCompanyProps {
  readonly companies: Companies;
  readonly numbers: Readonly<Record<ListId, number | null | undefined>>;
}

const IDS = ['completed', 'overdue', 'clicked', 'phish-prone', 'reported', 'addresses', 'risk'] as const;

/** What each company adds to a number of all companies: shown when a tile is followed. */
export function ByCompany({ companies, numbers }: ByCompanyProps) {
  const [search] = useSearchParams();
  if (!search.has('list')) return null;
  const entries = IDS.map((id) => ({
    id,
    label: texts.list[id],
    number: numbers[id],
    content: <CompaniesOf id={id} companies={companies} number={numbers[id]} />,
  }));
  return <Lists title={texts.lists} entries={entries} closable />;
}

interface CompaniesOfProps {
  readonly id: ListId;
  readonly companies: Companies;
  readonly number: number | null | undefined;
}

function CompaniesOf({ id, companies: { companies, total, missing, error, retry }, number }: CompaniesOfProps) {
  const { columns, countOf } = useMemo(() => columnsOf(id), [id]);
  const read = companies?.length ?? 0;
  const isWhole = companies !== undefined && read >= total;
  return (
    <RecordsTable
      id={id}
      title={texts.list[id]}
      note={texts.listNote}
      columns={columns}
      list={{ rows: companies, read, total, isWhole, isCut: false, readOn: retry, missing, sources: [], error, retry }}
      number={number}
      countOf={countOf}
      whyDiffers={id === 'addresses' ? texts.addressInSeveral : undefined}
      rowKey={(company) => company.id}
      initial="-count"
      empty={texts.noCompanies}
    />
  );
}

function columnsOf(id: ListId) {
  const { partOf, address, valueKind } = PORTFOLIO_LISTS[id];
  const name: Column<CompanyNumbers> = {
    id: 'name',
    header: texts.columns.name,
    isRowHeader: true,
    isSortable: true,
    value: (company) => company.name,
    cell: (company) => <PageLink to={address(company.slug)}>{company.name}</PageLink>,
  };
  const value: Column<CompanyNumbers> = {
    id: 'value',
    header: id === 'risk' ? texts.average : texts.rate,
    kind: valueKind ?? 'count',
    isSortable: true,
    value: (company) => partOf(company)?.value ?? null,
  };
  const of: Column<CompanyNumbers> = {
    id: 'of',
    header: texts.of[id],
    kind: 'count',
    isSortable: true,
    value: (company) => partOf(company)?.of ?? null,
  };
  const isRate = valueKind === 'percent';
  return {
    columns: [name, ...(valueKind ? [value] : []), ...(isRate ? [of] : [])],
    countOf: (company: CompanyNumbers) => partOf(company)?.count ?? null,
  };
}
