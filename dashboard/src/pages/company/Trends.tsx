import { LineChart } from '../../chart/LineChart';
import type { Series } from '../../chart/LineChart';
import { Section } from '../../components/Section';
import { ErrorState, LoadingState } from '../../components/States';
import { formatDay } from '../../format/format';
import { useGraph } from '../../graph/use-graph';
import { twelveMonths } from '../../navigation/period';
import { CompanyTrendDocument } from './gql/graphql';
import type { CompanyTrendQuery } from './gql/graphql';
import type { PartProps } from './part-props';
import { texts } from './texts';

type TrendPoint = NonNullable<NonNullable<CompanyTrendQuery['company']>['trend']>[number];

/** The twelve months that end with the period, each number on its own scale. */
export default function Trends({ slug, period }: PartProps) {
  const months = twelveMonths(period);
  const { data, error, reload } = useGraph(CompanyTrendDocument, { slug, period: months });
  const points = data?.company?.trend;
  const line = (id: keyof typeof texts.series, value: (point: TrendPoint) => number | null | undefined): Series => ({
    id,
    label: texts.series[id],
    points: (points ?? []).map((point) => ({ day: point.from, value: value(point) ?? null })),
  });
  return (
    <Section title={texts.trends} note={`${formatDay(months.from)} – ${formatDay(months.to)}`}>
      {!data && error && <ErrorState error={error} onRetry={reload} />}
      {!data && !error && <LoadingState />}
      {points && (
        <div className="charts">
          <LineChart
            title={texts.charts.completion}
            kind="percent"
            max={1}
            series={[line('completion', ({ training }) => training?.completionRate.value)]}
          />
          <LineChart
            title={texts.charts.overdue}
            kind="count"
            series={[line('overdue', ({ training }) => training?.overdue)]}
          />
          <LineChart
            title={texts.charts.phishing}
            kind="percent"
            series={[
              line('clickRate', ({ phishing }) => phishing?.clickRate.value),
              line('phishProneRate', ({ phishing }) => phishing?.phishProneRate.value),
              line('reportRate', ({ phishing }) => phishing?.reportRate.value),
            ]}
          />
          <LineChart
            title={texts.charts.exposed}
            kind="count"
            series={[line('exposed', ({ exposure }) => exposure?.exposedAccounts)]}
          />
        </div>
      )}
    </Section>
  );
}
