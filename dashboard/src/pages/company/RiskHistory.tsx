import { LineChart } from '../../chart/LineChart';
import { Section } from '../../components/Section';
import { EmptyState, ErrorState, LoadingState } from '../../components/States';
import { useGraph } from '../../graph/use-graph';
import { twelveMonths } from '../../navigation/period';
import { CompanyRiskDocument, CompanyRiskHistoryDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import { RiskLevels } from './RiskLevels';
import { riskSeries } from './risk-series';
import { texts } from './texts';

/** How many people are at which level now, and the scores that vendors reported over time: one chart for each vendor's scale. */
export default function RiskHistory({ slug, period }: PartProps) {
  const { data, error, reload } = useGraph(CompanyRiskHistoryDocument, { slug, ...twelveMonths(period) });
  const { data: now } = useGraph(CompanyRiskDocument, { slug });
  const series = riskSeries(data?.company?.riskHistory ?? []);
  return (
    <Section title={texts.risk}>
      {!data && error && <ErrorState error={error} onRetry={reload} />}
      {!data && !error && <LoadingState />}
      <div className="charts">
        {now?.company?.risk && <RiskLevels risk={now.company.risk} />}
        {series.map((one) => (
          <LineChart key={one.id} title={texts.vendorRisk(one.label)} kind="score" max={100} per="day" series={[one]} />
        ))}
        {data && series.length === 0 && <EmptyState title={texts.noRiskHistory} />}
      </div>
    </Section>
  );
}
