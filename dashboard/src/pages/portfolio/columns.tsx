import { Figure } from '../../components/Figure';
import { sourceName } from '../../components/vendor-names';
import type { NumberKind } from '../../format/format';
import { companyAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import type { Column } from '../../table/columns';
import { texts } from './texts';
import type { CompanyNumbers } from './use-companies';

type Value = number | null | undefined;

function figure(
  id: keyof typeof texts.columns,
  kind: NumberKind,
  value: (row: CompanyNumbers) => Value,
  complete: (row: CompanyNumbers) => boolean | undefined,
  /** The list behind the number, on a page of the company. */
  list: string,
): Column<CompanyNumbers> {
  return {
    id,
    header: texts.columns[id],
    kind,
    isSortable: true,
    value: (row) => value(row) ?? null,
    cell: (row) => {
      const shown = <Figure value={value(row)} kind={kind} complete={complete(row) ?? true} />;
      if (value(row) === null || value(row) === undefined) return shown;
      return (
        <PageLink to={`${companyAddress(row.slug)}/${list}`}>
          {shown}
          <span className="visually-hidden"> {texts.records(row.name)}</span>
        </PageLink>
      );
    },
  };
}

const problemsOf = ({ sources }: CompanyNumbers) => sources.flatMap(({ problem }) => problem ?? []);

export const columns: readonly Column<CompanyNumbers>[] = [
  {
    id: 'name',
    header: texts.columns.name,
    isRowHeader: true,
    isSortable: true,
    value: ({ name }) => name,
    cell: ({ name, slug }) => <PageLink to={companyAddress(slug)}>{name}</PageLink>,
  },
  figure(
    'learners',
    'count',
    ({ learners }) => learners?.totalCount,
    ({ learners }) => learners?.complete,
    'people',
  ),
  figure(
    'completionRate',
    'percent',
    ({ training }) => training?.completionRate.value,
    ({ training }) => training?.complete,
    'training?list=completed',
  ),
  figure(
    'overdue',
    'count',
    ({ training }) => training?.overdue,
    ({ training }) => training?.complete,
    'training?list=overdue',
  ),
  figure(
    'clickRate',
    'percent',
    ({ phishing }) => phishing?.clickRate.value,
    ({ phishing }) => phishing?.complete,
    'phishing?list=clicked',
  ),
  figure(
    'phishProneRate',
    'percent',
    ({ phishing }) => phishing?.phishProneRate.value,
    ({ phishing }) => phishing?.complete,
    'phishing?list=phish-prone',
  ),
  figure(
    'reportRate',
    'percent',
    ({ phishing }) => phishing?.reportRate.value,
    ({ phishing }) => phishing?.complete,
    'phishing?list=reported',
  ),
  figure(
    'exposedAccounts',
    'count',
    ({ exposure }) => exposure?.exposedAccounts,
    ({ exposure }) => exposure?.complete,
    'breaches?list=addresses',
  ),
  figure(
    'risk',
    'score',
    ({ risk }) => risk?.average,
    ({ risk }) => risk?.complete,
    'people?list=risk',
  ),
  {
    id: 'problems',
    header: texts.columns.problems,
    isSortable: true,
    value: (row) =>
      problemsOf(row)
        .map(({ source }) => sourceName(source))
        .join(', '),
    cell: (row) => <Problems row={row} />,
  },
];

function Problems({ row }: { readonly row: CompanyNumbers }) {
  const problems = problemsOf(row);
  if (problems.length === 0) return <>{texts.noProblem}</>;
  return (
    <span className="badge badge-warning" title={problems.map(({ message }) => message).join('\n')}>
      {problems.map(({ source }) => sourceName(source)).join(', ')}
    </span>
  );
}
