import { useMemo } from 'react';
import { EmptyState } from '../../components/States';
import { Section } from '../../components/Section';
import { sourceName } from '../../components/vendor-names';
import type { Column } from '../../table/columns';
import { DataTable } from '../../table/DataTable';
import { arrayRows } from '../../table/rows';
import type { SourcesCoverageQuery } from './gql/graphql';
import { texts } from './texts';

type Conflict = NonNullable<NonNullable<SourcesCoverageQuery['company']>['coverage']>['conflicts'][number];

const accountsOf = ({ accounts }: Conflict): string =>
  accounts.map(({ source, email, externalId }) => `${sourceName(source)}: ${email ?? externalId}`).join('; ');

const columns: readonly Column<Conflict>[] = [
  { id: 'reason', header: texts.conflict.reason, isRowHeader: true, value: ({ reason }) => reason },
  { id: 'accounts', header: texts.conflict.accounts, value: accountsOf },
];

/** Accounts of which a person must decide whether they belong to one learner. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const rows = useMemo(() => arrayRows(conflicts), [conflicts]);
  return (
    <Section title={texts.conflicts} note={texts.conflictsNote}>
      <DataTable
        title={texts.conflicts}
        columns={columns}
        rows={rows}
        rowKey={({ accounts }) => accounts.map(({ id }) => id).join(' ')}
        empty={<EmptyState title={texts.noConflicts} />}
      />
    </Section>
  );
}
