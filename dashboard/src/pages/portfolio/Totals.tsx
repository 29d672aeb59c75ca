import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState } from '../../components/States';
import { ExposureTile, PhishingTiles, RiskTile, TrainingTiles } from '../../components/SummaryTiles';
import { formatNumber } from '../../format/format';
import { useGraph } from '../../graph/use-graph';
import type { PeriodDays } from '../../navigation/period';
import { PortfolioTotalsDocument } from './gql/graphql';
import { texts } from './texts';

/** The numbers of all companies together. */
export function Totals({ period }: { readonly period: PeriodDays | null }) {
  const { data, error, reload } = useGraph(PortfolioTotalsDocument, { period });
  if (!data && error) return <ErrorState error={error} onRetry={reload} />;
  const portfolio = data?.portfolio;
  const parts = [portfolio?.training, portfolio?.phishing, portfolio?.exposure, portfolio?.risk];
  const [companies, people] = [portfolio?.companyCount, portfolio?.learnerCount].map((one) =>
    formatNumber(one, 'count'),
  );
  return (
    <Section title={texts.totals} note={portfolio && texts.counts(companies ?? '', people ?? '')}>
      <div className="kpis">
        <TrainingTiles summary={portfolio?.training} />
        <PhishingTiles summary={portfolio?.phishing} />
        <ExposureTile summary={portfolio?.exposure} />
        <RiskTile summary={portfolio?.risk} />
      </div>
      <MissingNotice missing={[...(portfolio?.missing ?? []), ...parts.flatMap((part) => part?.missing ?? [])]} />
    </Section>
  );
}
