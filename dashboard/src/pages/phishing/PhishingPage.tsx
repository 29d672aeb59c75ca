import { useCompany } from '../../app/viewer';
import { PageHeader } from '../../components/PageHeader';
import { PrintButton } from '../../components/PrintButton';
import { PrintHead } from '../../components/PrintHead';
import { partOf, useGraph } from '../../graph/use-graph';
import { usePeriod } from '../../navigation/use-period';
import { PhishingSummaryDocument } from './gql/graphql';
import { Numbers } from './Numbers';
import { Records } from './Records';
import { Simulations } from './Simulations';
import { texts } from './texts';

export default function PhishingPage() {
  const { slug, name } = useCompany();
  const [period] = usePeriod();
  const answer = useGraph(PhishingSummaryDocument, { slug, period });
  const summary = partOf(answer, ({ company }) => company?.phishing);
  return (
    <>
      <PageHeader title={texts.title} context={name}>
        <PrintButton />
      </PageHeader>
      <PrintHead period={period} />
      <Numbers slug={slug} period={period} answer={answer} summary={summary} />
      <Simulations slug={slug} period={period} />
      <Records slug={slug} period={period} summary={summary} />
    </>
  );
}
