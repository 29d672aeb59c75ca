import { lazy, Suspense } from 'react';
import { useParams } from 'wouter';
import { useCompany } from '../../app/viewer';
import { PageHeader } from '../../components/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { sourceProblems, unreadable } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import { peopleAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import { usePeriod } from '../../navigation/use-period';
import { PersonAccountsDocument, PersonNumbersDocument } from './gql/graphql';
import { IdentityCard } from './IdentityCard';
import { Numbers } from './Numbers';
import { SourcesSideBySide } from './SourcesSideBySide';
import { texts } from './texts';
import './person.css';

// Who it is does not wait for tables.
const PersonRisk = lazy(() => import('./PersonRisk'));
const Activity = lazy(() => import('./Activity'));
const Results = lazy(() => import('./Results'));

export default function PersonPage() {
  const company = useCompany();
  const { slug } = company;
  const { id = '' } = useParams();
  const [period] = usePeriod();
  const { data, error, reload, extensions } = useGraph(PersonAccountsDocument, { id, slug });
  const numbers = useGraph(PersonNumbersDocument, { id, period });
  const back = <PageLink to={peopleAddress(slug)}>{texts.back}</PageLink>;
  const unread =
    error ?? (data && !data.learner && sourceProblems(extensions).length > 0 ? unreadable(extensions) : null);
  if (!data || (!data.learner && unread))
    return (
      <>
        <PageHeader title={texts.title} context={company.name}>
          {back}
        </PageHeader>
        {unread ? <ErrorState error={unread} onRetry={reload} /> : <LoadingState />}
      </>
    );
  const { learner } = data;
  // A person of another company has another address.
  if (!learner || learner.company.slug !== slug)
    return (
      <>
        <PageHeader title={texts.notFoundTitle} context={company.name}>
          {back}
        </PageHeader>
        <EmptyState title={texts.notFound} />
      </>
    );
  return (
    <>
      <PageHeader title={learner.name} context={company.name}>
        {back}
      </PageHeader>
      <IdentityCard person={learner} />
      <SourcesSideBySide
        person={learner}
        sources={data.company?.sources ?? []}
        numbers={numbers.data?.learner ?? undefined}
      />
      <Numbers person={learner} period={period} state={numbers} />
      <Suspense fallback={<LoadingState />}>
        <PersonRisk id={id} />
        <Activity id={id} period={period} />
        <Results id={id} person={learner.name} />
      </Suspense>
    </>
  );
}
