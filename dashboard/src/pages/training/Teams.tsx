import { useMemo } from 'react';
import { Section } from '../../components/Section';
import { RecordsTable } from '../../table/RecordsTable';
import { useWholeList } from '../../table/use-whole-list';
import { teamColumns } from './columns';
import { TrainingTeamsDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import { texts } from './texts';

/** Overdue courses by team. */
export function Teams({ slug, period }: PartProps) {
  const list = useWholeList(TrainingTeamsDocument, { slug, period, first: 100 }, ({ company }) => company?.breakdown);
  const columns = useMemo(() => teamColumns(slug), [slug]);
  return (
    <Section title={texts.teams} note={texts.teamsNote}>
      <RecordsTable
        id="teams"
        title={texts.teams}
        columns={columns}
        list={list}
        rowKey={({ keys }) => keys[0]?.team?.id ?? ''}
        initial="-overdue"
        empty={texts.noTeams}
      />
    </Section>
  );
}
