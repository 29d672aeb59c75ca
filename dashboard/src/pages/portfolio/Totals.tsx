import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState } from '../../components/States';
import { SourcesTile } from '../../components/SourcesTile';
import { ExposureTile, PhishingTiles, RiskTile, TrainingTiles } from '../../components/SummaryTiles';
import { formatNumber } from '../../format/format';
import { failureOf } from '../../graph/source-problems';
import type { GraphState } from '../../graph/use-graph';
import type { PortfolioTotalsQuery } from './gql/graphql';
import { texts } from './texts';

interface TotalsProps {
  readonly answer: GraphState<PortfolioTotalsQuery>;
  readonly portfolio: PortfolioTotalsQuery['portfolio'] | null | undefined;
}

const LIST = '/portfolio';

/** The numbers of all companies together; behind each, what every company adds. */
export function Totals({ answer, portfolio }: TotalsProps) {
  const parts = [portfolio?.training, portfolio?.phishing, portfolio?.exposure, portfolio?.risk];
  const failure = parts.map((part) => failureOf(answer, part)).find((one) => one !== undefined);
  const [companies, people] = [portfolio?.companyCount, portfolio?.learnerCount].map((one) =>
    formatNumber(one, 'count'),
  );
  return (
    <Section title={texts.totals} note={portfolio ? texts.counts(companies ?? '', people ?? '') : undefined}>
      <div className="kpis">
        <TrainingTiles summary={portfolio && portfolio.training} list={LIST} />
        <PhishingTiles summary={portfolio && portfolio.phishing} list={LIST} />
        <ExposureTile summary={portfolio && portfolio.exposure} list={LIST} />
        <RiskTile summary={portfolio && portfolio.risk} list={LIST} />
        <SourcesTile slugs={null} list="/sources" />
      </div>
      {failure && <ErrorState error={failure} onRetry={answer.reload} />}
      <MissingNotice missing={[...(portfolio?.missing ?? []), ...parts.flatMap((part) => part?.missing ?? [])]} />
    </Section>
  );
}
