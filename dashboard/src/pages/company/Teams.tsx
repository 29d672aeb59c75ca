import { useMemo } from 'react';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { failureOf } from '../../graph/source-problems';
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
  const answer = useGraph(CompanyTeamsDocument, { slug, period });
  const breakdown = answer.data?.company?.breakdown;
  const failure = failureOf(answer, breakdown);
  const columns = useMemo(() => teamColumns(slug), [slug]);
  const table = useLocalOrder(breakdown?.nodes ?? NONE, columns, { column: 'risk', direction: 'descending' });
  return (
    <Section title={texts.teams}>
      {failure && <ErrorState error={failure} onRetry={answer.reload} />}
      {!breakdown && !failure && <LoadingState />}
      {breakdown && (
        <>
          <MissingNotice missing={breakdown.missing} />
          <DataTable
            title={texts.teams}
            columns={columns}
            rowKey={({ keys }) => keys.map(({ value }) => value ?? '').join(' ')}
            empty={<EmptyState title={texts.noTeams} />}
            {...table}
          />
        </>
      )}
    </Section>
  );
}
