import { useParams } from 'wouter';
import { PageHeader } from '../../components/PageHeader';
import { Kpi } from '../../components/Kpi';
import { useGraph } from '../../graph/use-graph';
import { usePeriod } from '../../navigation/period';
import { CompanyTrainingDocument } from './gql/graphql';
import { texts } from './texts';

export default function CompanyPage() {
  const { slug = '' } = useParams();
  const [period] = usePeriod();
  const { data } = useGraph(CompanyTrainingDocument, { slug, period });
  const training = data?.company?.training;
  return (
    <>
      <PageHeader title={texts.title} context={slug} />
      <Kpi kpi="completion-rate" kind="percent" good="up" value={training?.completionRate.value} />
    </>
  );
}
