import { Figure } from '../../components/Figure';
import { sourceName } from '../../components/vendor-names';
import type { NumberKind } from '../../format/format';
import { personAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import type { Column } from '../../table/columns';
import type { LearnerOrderField } from '../../graph/gql/schema-types';
import type { PeopleRowsQuery, PeopleRowsQueryVariables } from './gql/graphql';
import { texts } from './texts';

type Connection = NonNullable<NonNullable<PeopleRowsQuery['company']>['learners']>;
export type Person = Connection['nodes'][number];

/** The parts of a person that are read only if a column shows them. */
type Part =
  | 'accounts'
  | 'risk'
  | 'training'
  | 'phishing'
  | 'exposure'
  | 'times'
  | 'teams'
  | 'identity'
  // A vendor may take one call for each person for each of these.
  | 'department'
  | 'jobTitle'
  | 'country'
  | 'manager';
type ColumnId = Exclude<keyof typeof texts.columns, 'select'>;

interface PersonColumn extends Column<Person> {
  readonly id: ColumnId;
  readonly part?: Part;
  readonly orderField?: LearnerOrderField;
}

interface NumberColumn {
  readonly id: ColumnId;
  readonly kind: NumberKind;
  readonly part: Part;
  readonly orderField?: LearnerOrderField;
  readonly value: (person: Person) => number | null | undefined;
  readonly complete: (person: Person) => boolean | undefined;
}

function numberColumn({ value, complete, ...column }: NumberColumn): PersonColumn {
  return {
    ...column,
    header: texts.columns[column.id],
    value: (person) => value(person) ?? null,
    cell: (person) => <Figure value={value(person)} kind={column.kind} complete={complete(person) ?? true} />,
  };
}

function timeColumn(
  id: 'lastClickedAt' | 'lastReportedAt' | 'lastActivityAt',
  orderField?: LearnerOrderField,
): PersonColumn {
  return {
    id,
    header: texts.columns[id],
    kind: 'time',
    part: 'times',
    value: (person) => person[id] ?? null,
    ...(orderField ? { orderField } : {}),
  };
}

const textColumn = (
  id: 'department' | 'jobTitle' | 'country' | 'manager',
  value: (person: Person) => string | null | undefined,
): PersonColumn => ({ id, header: texts.columns[id], part: id, value: (person) => value(person) ?? null });

/** Texts of several things in one cell. */
const SEPARATOR = '; ';
const sourcesOf = ({ accounts = [] }: Person): string =>
  [...new Set(accounts.map(({ source }) => sourceName(source)))].join(SEPARATOR);

/** All columns; the name links to the person. */
function columnsOf(slug: string): readonly PersonColumn[] {
  return [
    {
      id: 'name',
      header: texts.columns.name,
      isRowHeader: true,
      orderField: 'NAME',
      value: ({ name }) => name,
      cell: ({ id, name }) => <PageLink to={personAddress(slug, id)}>{name}</PageLink>,
    },
    { id: 'email', header: texts.columns.email, orderField: 'EMAIL', value: ({ email }) => email },
    { id: 'employeeId', header: texts.columns.employeeId, value: ({ employeeId }) => employeeId },
    { id: 'status', header: texts.columns.status, value: ({ status }) => texts.choices[status] },
    { id: 'sources', header: texts.columns.sources, part: 'accounts', value: sourcesOf },
    {
      id: 'teams',
      header: texts.columns.teams,
      part: 'teams',
      value: ({ teams = [] }) => teams.map(({ name }) => name).join(SEPARATOR),
    },
    textColumn('department', ({ department }) => department),
    textColumn('jobTitle', ({ jobTitle }) => jobTitle),
    textColumn('country', ({ country }) => country),
    textColumn('manager', ({ manager }) => manager?.name ?? manager?.email),
    { id: 'locale', header: texts.columns.locale, value: ({ locale }) => locale },
    { id: 'joinedOn', header: texts.columns.joinedOn, kind: 'day', value: ({ joinedOn }) => joinedOn },
    {
      id: 'identity',
      header: texts.columns.identity,
      part: 'identity',
      value: ({ identity }) =>
        !identity ? null : identity.conflicts.length > 0 ? texts.conflict : texts.confidence[identity.confidence],
    },
    numberColumn({
      id: 'risk',
      kind: 'score',
      part: 'risk',
      orderField: 'RISK_SCORE',
      value: ({ risk }) => risk?.score,
      complete: ({ risk }) => risk?.complete,
    }),
    {
      id: 'riskLevel',
      header: texts.columns.riskLevel,
      part: 'risk',
      value: ({ risk }) => (risk ? texts.choices[risk.level] : null),
    },
    numberColumn({
      id: 'assigned',
      kind: 'count',
      part: 'training',
      value: ({ training }) => training?.assigned,
      complete: ({ training }) => training?.complete,
    }),
    numberColumn({
      id: 'completionRate',
      kind: 'percent',
      part: 'training',
      orderField: 'COMPLETION_RATE',
      value: ({ training }) => training?.completionRate.value,
      complete: ({ training }) => training?.complete,
    }),
    numberColumn({
      id: 'overdue',
      kind: 'count',
      part: 'training',
      orderField: 'OVERDUE',
      value: ({ training }) => training?.overdue,
      complete: ({ training }) => training?.complete,
    }),
    numberColumn({
      id: 'simulations',
      kind: 'count',
      part: 'phishing',
      value: ({ phishing }) => phishing?.sent,
      complete: ({ phishing }) => phishing?.complete,
    }),
    numberColumn({
      id: 'clicks',
      kind: 'count',
      part: 'phishing',
      orderField: 'CLICKS',
      value: ({ phishing }) => phishing?.clicked,
      complete: ({ phishing }) => phishing?.complete,
    }),
    numberColumn({
      id: 'clickRate',
      kind: 'percent',
      part: 'phishing',
      orderField: 'CLICK_RATE',
      value: ({ phishing }) => phishing?.clickRate.value,
      complete: ({ phishing }) => phishing?.complete,
    }),
    numberColumn({
      id: 'reports',
      kind: 'count',
      part: 'phishing',
      value: ({ phishing }) => phishing?.reported,
      complete: ({ phishing }) => phishing?.complete,
    }),
    numberColumn({
      id: 'breaches',
      kind: 'count',
      part: 'exposure',
      orderField: 'EXPOSURES',
      value: ({ exposure }) => exposure?.breaches,
      complete: ({ exposure }) => exposure?.complete,
    }),
    timeColumn('lastClickedAt', 'LAST_CLICKED_AT'),
    timeColumn('lastReportedAt', 'LAST_REPORTED_AT'),
    timeColumn('lastActivityAt'),
  ];
}

/** All columns of a company's list; what can be ordered by says so. */
export const personColumns = (slug: string): readonly PersonColumn[] =>
  columnsOf(slug).map((column) => ({ ...column, isSortable: column.orderField !== undefined }));

export const COLUMN_IDS: readonly ColumnId[] = columnsOf('').map(({ id }) => id);
const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'name',
  'email',
  'status',
  'sources',
  'risk',
  'completionRate',
  'overdue',
  'clicks',
  'reports',
  'breaches',
  'lastActivityAt',
];

/** The columns of an address, in the order of the table; the name is always there. */
export function readColumns(search: URLSearchParams): readonly ColumnId[] {
  const names = search.get('columns')?.split(',') ?? DEFAULT_COLUMNS;
  return COLUMN_IDS.filter((id) => id === 'name' || names.includes(id));
}

export function writeColumns(search: URLSearchParams, columns: readonly ColumnId[]): URLSearchParams {
  const next = new URLSearchParams(search);
  const text = columns.join(',');
  if (text === COLUMN_IDS.filter((id) => DEFAULT_COLUMNS.includes(id)).join(',')) next.delete('columns');
  else next.set('columns', text);
  return next;
}

const PART_OF: ReadonlyMap<ColumnId, Part | undefined> = new Map(columnsOf('').map(({ id, part }) => [id, part]));

/** Which parts of people the columns need. */
export function partsOf(columns: readonly ColumnId[]): Pick<PeopleRowsQueryVariables, Part> {
  const has = (part: Part): boolean => columns.some((id) => PART_OF.get(id) === part);
  return {
    accounts: has('accounts'),
    risk: has('risk'),
    training: has('training'),
    phishing: has('phishing'),
    exposure: has('exposure'),
    times: has('times'),
    teams: has('teams'),
    identity: has('identity'),
    department: has('department'),
    jobTitle: has('jobTitle'),
    country: has('country'),
    manager: has('manager'),
  };
}
