import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { useGraph } from '../../graph/use-graph';
import { DataTable } from '../../table/DataTable';
import { useLocalOrder } from '../../table/use-local-order';
import { CompanyTeamsDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import { teamColumns } from './team-columns';
import type { TeamRow } from './team-columns';
import { texts } from './texts';

const NONE: readonly TeamRow[] = [];

/** The people by team: a person in two teams is in both rows. */
export default function Teams({ slug, period }: PartProps) {
  const { data, error, reload } = useGraph(CompanyTeamsDocument, { slug, period });
  const breakdown = data?.company?.breakdown;
  const table = useLocalOrder(breakdown?.nodes ?? NONE, teamColumns, { column: 'risk', direction: 'descending' });
  return (
    <Section title={texts.teams}>
      {!data && error && <ErrorState error={error} onRetry={reload} />}
      {!data && !error && <LoadingState />}
      {breakdown && (
        <>
          <MissingNotice missing={breakdown.missing} />
          <DataTable
            title={texts.teams}
            columns={teamColumns}
            rowKey={({ keys }) => keys.map(({ value }) => value ?? '').join(' ')}
            empty={<EmptyState title={texts.noTeams} />}
            {...table}
          />
        </>
      )}
    </Section>
  );
}
