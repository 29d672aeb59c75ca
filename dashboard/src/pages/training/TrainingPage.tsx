import { useCompany } from '../../app/viewer';
import { MissingNotice } from '../../components/MissingNotice';
import { PageHeader } from '../../components/PageHeader';
import { PrintButton } from '../../components/PrintButton';
import { PrintHead } from '../../components/PrintHead';
import { Section } from '../../components/Section';
import { StaleNotice } from '../../components/StaleNotice';
import { ErrorState } from '../../components/States';
import { TrainingTiles } from '../../components/SummaryTiles';
import { failureOf } from '../../graph/source-problems';
import { partOf, useGraph } from '../../graph/use-graph';
import { companyAddress } from '../../navigation/addresses';
import { periodBefore } from '../../navigation/period';
import { usePeriod } from '../../navigation/use-period';
import { Courses } from './Courses';
import { TrainingBeforeDocument, TrainingSummaryDocument } from './gql/graphql';
import { Records } from './Records';
import { Teams } from './Teams';
import { texts } from './texts';

export default function TrainingPage() {
  const { slug, name } = useCompany();
  const [period] = usePeriod();
  const earlier = periodBefore(period);
  const answer = useGraph(TrainingSummaryDocument, { slug, period });
  const { data: past } = useGraph(TrainingBeforeDocument, { slug, period: earlier }, { pause: earlier === null });
  const summary = partOf(answer, ({ company }) => company?.training);
  const failure = failureOf(answer, summary);
  return (
    <>
      <PageHeader title={texts.title} context={name}>
        <PrintButton />
      </PageHeader>
      <PrintHead period={period} />
      <Section title={texts.now}>
        <div className="kpis">
          <TrainingTiles
            summary={summary}
            before={earlier === null ? undefined : past?.company?.training}
            list={`${companyAddress(slug)}/training`}
          />
        </div>
        {failure && <ErrorState error={failure} onRetry={answer.reload} />}
        <MissingNotice missing={summary?.missing ?? []} />
        <StaleNotice sources={summary?.sources ?? []} />
      </Section>
      <Teams slug={slug} period={period} />
      <Courses slug={slug} period={period} />
      <Records slug={slug} period={period} summary={summary} />
    </>
  );
}
