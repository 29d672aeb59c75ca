import { LineChart } from '../../chart/LineChart';
import type { Series } from '../../chart/LineChart';
import { Section } from '../../components/Section';
import { ErrorState, LoadingState } from '../../components/States';
import { formatDay } from '../../format/format';
import { failureOf, sourceProblems } from '../../graph/source-problems';
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
  const answer = useGraph(CompanyTrendDocument, { slug, period: months });
  const points = answer.data?.company?.trend;
  const hasGaps = points?.some(({ training, phishing, exposure }) => !training || !phishing || !exposure) ?? false;
  const hasReasons = sourceProblems(answer.extensions).length > 0;
  const failure = failureOf(answer, hasGaps && hasReasons ? null : points);
  const line = (id: keyof typeof texts.series, value: (point: TrendPoint) => number | null | undefined): Series => ({
    id,
    label: texts.series[id],
    points: (points ?? []).map((point) => ({ day: point.from, value: value(point) ?? null })),
  });
  return (
    <Section title={texts.trends} note={`${formatDay(months.from)} – ${formatDay(months.to)}`}>
      {failure && <ErrorState error={failure} onRetry={answer.reload} />}
      {!points && !failure && <LoadingState />}
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
