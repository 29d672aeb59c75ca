import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState } from '../../components/States';
import { ExposureTile, PhishingTiles, RiskTile, TrainingTiles } from '../../components/SummaryTiles';
import { formatNumber } from '../../format/format';
import { failureOf } from '../../graph/source-problems';
import { partOf, useGraph } from '../../graph/use-graph';
import type { PeriodDays } from '../../navigation/period';
import { PortfolioTotalsDocument } from './gql/graphql';
import { texts } from './texts';

/** The numbers of all companies together. */
export function Totals({ period }: { readonly period: PeriodDays | null }) {
  const answer = useGraph(PortfolioTotalsDocument, { period });
  const portfolio = partOf(answer, (found) => found.portfolio);
  const parts = [portfolio?.training, portfolio?.phishing, portfolio?.exposure, portfolio?.risk];
  const failure = parts.map((part) => failureOf(answer, part)).find((one) => one !== undefined);
  const [companies, people] = [portfolio?.companyCount, portfolio?.learnerCount].map((one) =>
    formatNumber(one, 'count'),
  );
  return (
    <Section title={texts.totals} note={portfolio ? texts.counts(companies ?? '', people ?? '') : undefined}>
      <div className="kpis">
        <TrainingTiles summary={portfolio && portfolio.training} />
        <PhishingTiles summary={portfolio && portfolio.phishing} />
        <ExposureTile summary={portfolio && portfolio.exposure} />
        <RiskTile summary={portfolio && portfolio.risk} />
      </div>
      {failure && <ErrorState error={failure} onRetry={answer.reload} />}
      <MissingNotice missing={[...(portfolio?.missing ?? []), ...parts.flatMap((part) => part?.missing ?? [])]} />
    </Section>
  );
}
