import { sourceName } from '../components/vendor-names';
import type { Column } from '../table/columns';
import { personColumns, sourceColumn } from '../table/record-columns';
import type { AddressRow, ExposureRow } from './rows';
import { texts } from './texts';

const yesOrNo = (words: { readonly true: string; readonly false: string }, value: boolean | null): string | null =>
  value === null ? null : words[`${value}`];

const sortable = { isSortable: true } as const;

export const exposureColumns = (slug: string): readonly Column<ExposureRow>[] => [
  { id: 'address', header: texts.columns.address, isRowHeader: true, ...sortable, value: ({ email }) => email },
  ...personColumns<ExposureRow>(slug, ({ learner }) => learner).map((column) => ({ ...column, isRowHeader: false })),
  { id: 'breach', header: texts.columns.breach, ...sortable, value: ({ breach }) => breach?.name ?? texts.unnamed },
  sourceColumn<ExposureRow>(),
  {
    id: 'breachDate',
    header: texts.columns.breachDate,
    kind: 'day',
    ...sortable,
    value: ({ breach }) => breach?.breachDate ?? null,
  },
  {
    id: 'discoveredAt',
    header: texts.columns.discoveredAt,
    kind: 'day',
    ...sortable,
    value: (row) => row.discoveredAt,
  },
  {
    id: 'passwordExposed',
    header: texts.columns.passwordExposed,
    ...sortable,
    value: ({ passwordExposed }) => yesOrNo(texts.passwordExposed, passwordExposed),
  },
  {
    id: 'acknowledged',
    header: texts.columns.acknowledged,
    ...sortable,
    value: ({ acknowledged }) => yesOrNo(texts.acknowledged, acknowledged),
  },
];

export const addressColumns = (slug: string): readonly Column<AddressRow>[] => [
  { id: 'address', header: texts.columns.address, isRowHeader: true, ...sortable, value: ({ address }) => address },
  ...personColumns<AddressRow>(slug, ({ learner }) => learner)
    .filter(({ id }) => id === 'person')
    .map((column) => ({ ...column, isRowHeader: false })),
  {
    id: 'breachCount',
    header: texts.columns.breaches,
    kind: 'count',
    ...sortable,
    value: ({ breaches }) => breaches.length,
  },
  { id: 'breaches', header: texts.columns.breach, ...sortable, value: ({ breaches }) => breaches.join(', ') },
  { id: 'latest', header: texts.columns.latest, kind: 'day', ...sortable, value: ({ latest }) => latest },
  {
    id: 'passwordExposed',
    header: texts.columns.passwordExposed,
    ...sortable,
    value: ({ passwordExposed }) => yesOrNo(texts.passwordExposed, passwordExposed),
  },
  {
    id: 'unacknowledged',
    header: texts.columns.unacknowledged,
    kind: 'count',
    ...sortable,
    value: ({ unacknowledged }) => unacknowledged,
  },
  {
    id: 'sources',
    header: texts.columns.sources,
    ...sortable,
    value: ({ sources }) => sources.map(sourceName).join(', '),
  },
];
