import { useCompany } from '../../app/viewer';
import { Facts } from '../../components/Facts';
import { MissingNotice } from '../../components/MissingNotice';
import { PageHeader } from '../../components/PageHeader';
import { PrintButton } from '../../components/PrintButton';
import { PrintHead } from '../../components/PrintHead';
import { Section } from '../../components/Section';
import { StaleNotice } from '../../components/StaleNotice';
import { ErrorState } from '../../components/States';
import { ExposureTile } from '../../components/SummaryTiles';
import { failureOf } from '../../graph/source-problems';
import { partOf, useGraph } from '../../graph/use-graph';
import { companyAddress } from '../../navigation/addresses';
import { periodBefore } from '../../navigation/period';
import { usePeriod } from '../../navigation/use-period';
import { useExposures } from '../../records/use-exposures';
import { Breaches } from './Breaches';
import { BreachesBeforeDocument, BreachesSummaryDocument } from './gql/graphql';
import { Records } from './Records';
import { factsOf } from './facts';
import { texts } from './texts';

export default function BreachesPage() {
  const { slug, name } = useCompany();
  const [period] = usePeriod();
  const earlier = periodBefore(period);
  const answer = useGraph(BreachesSummaryDocument, { slug, period });
  const { data: past } = useGraph(BreachesBeforeDocument, { slug, period: earlier }, { pause: earlier === null });
  // Every list of the page is a view of these.
  const exposures = useExposures({ slug, period, people: null });
  const summary = partOf(answer, ({ company }) => company?.exposure);
  const failure = failureOf(answer, summary);
  return (
    <>
      <PageHeader title={texts.title} context={name}>
        <PrintButton />
      </PageHeader>
      <PrintHead period={period} />
      <Section title={texts.now}>
        <div className="kpis">
          <ExposureTile
            summary={summary}
            before={earlier === null ? undefined : past?.company?.exposure}
            list={`${companyAddress(slug)}/breaches`}
          />
        </div>
        <Facts facts={factsOf(slug, summary)} />
        {failure && <ErrorState error={failure} onRetry={answer.reload} />}
        <MissingNotice missing={summary?.missing ?? []} />
        <StaleNotice sources={summary?.sources ?? []} />
      </Section>
      <Breaches slug={slug} exposures={exposures} number={summary?.breaches} />
      <Records slug={slug} exposures={exposures} summary={summary} />
    </>
  );
}
