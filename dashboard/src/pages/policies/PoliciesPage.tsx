import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { useCompany } from '../../app/viewer';
import { Behind } from '../../components/Behind';
import { PageHeader } from '../../components/PageHeader';
import { PrintButton } from '../../components/PrintButton';
import { Section } from '../../components/Section';
import { RecordsTable } from '../../table/RecordsTable';
import { useWholeList } from '../../table/use-whole-list';
import { policyColumns, resultColumns } from './columns';
import { PoliciesListDocument, PoliciesResultsDocument } from './gql/graphql';
import { Records } from './Records';
import type { PolicyRow } from './rows';
import { texts } from './texts';

export default function PoliciesPage() {
  const { slug, name } = useCompany();
  const [search] = useSearchParams();
  const list = useWholeList(PoliciesListDocument, { slug, first: 100 }, ({ company }) => company?.policies);
  const chosen = list.rows?.find(({ id }) => id === search.get('policy'));
  return (
    <>
      <PageHeader title={texts.title} context={name}>
        <PrintButton />
      </PageHeader>
      <Section title={texts.policies} note={texts.policiesNote}>
        <RecordsTable
          id="policies"
          title={texts.policies}
          columns={policyColumns}
          list={list}
          rowKey={({ id }) => id}
          initial="-open"
          empty={texts.noPolicies}
        />
      </Section>
      {chosen && <ResultsOf slug={slug} policy={chosen} />}
      <Records slug={slug} policies={list.isWhole ? list.rows : undefined} />
    </>
  );
}

function ResultsOf({ slug, policy }: { readonly slug: string; readonly policy: PolicyRow }) {
  const list = useWholeList(
    PoliciesResultsDocument,
    { slug, filter: { policy: [policy.id] }, first: 500 },
    ({ company }) => company?.policyResults,
  );
  const columns = useMemo(() => resultColumns(slug), [slug]);
  const title = texts.resultsOf(policy.name);
  return (
    <Behind title={title}>
      <RecordsTable
        id="results"
        title={title}
        columns={columns}
        list={list}
        number={policy.acknowledgement?.asked}
        rowKey={({ id }) => id}
        initial="answer"
        empty={texts.noResults}
      />
    </Behind>
  );
}
