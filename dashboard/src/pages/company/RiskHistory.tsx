import { LineChart } from '../../chart/LineChart';
import { Section } from '../../components/Section';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { failureOf } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import { twelveMonths } from '../../navigation/period';
import { CompanyRiskDocument, CompanyRiskHistoryDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import { RiskLevels } from './RiskLevels';
import { riskSeries } from './risk-series';
import { texts } from './texts';

/** How many people are at which level now, and the scores that vendors reported over time: one chart for each vendor's scale. */
export default function RiskHistory({ slug, period }: PartProps) {
  const answer = useGraph(CompanyRiskHistoryDocument, { slug, ...twelveMonths(period) });
  const history = answer.data?.company?.riskHistory;
  const failure = failureOf(answer, history);
  const { data: now } = useGraph(CompanyRiskDocument, { slug });
  const series = riskSeries(history ?? []);
  return (
    <Section title={texts.risk}>
      {failure && <ErrorState error={failure} onRetry={answer.reload} />}
      {!history && !failure && <LoadingState />}
      <div className="charts">
        {now?.company?.risk && <RiskLevels slug={slug} risk={now.company.risk} />}
        {series.map((one) => (
          <LineChart key={one.id} title={texts.vendorRisk(one.label)} kind="score" max={100} per="day" series={[one]} />
        ))}
        {history && series.length === 0 && <EmptyState title={texts.noRiskHistory} />}
      </div>
    </Section>
  );
}
