import type { Series } from '../../chart/LineChart';
import { sourceName } from '../../components/vendor-names';
import type { CompanyRiskHistoryQuery } from './gql/graphql';

type RiskPoint = NonNullable<NonNullable<CompanyRiskHistoryQuery['company']>['riskHistory']>[number];

/** One line for each source: vendors' scores are not comparable, and never joined. */
export function riskSeries(points: readonly RiskPoint[]): readonly Series[] {
  const bySource = Map.groupBy(points, ({ source }) => source.slug);
  return [...bySource].map(([slug, ofSource]) => ({
    id: slug,
    label: ofSource[0] ? sourceName(ofSource[0].source) : slug,
    points: ofSource.map(({ date, score }) => ({ day: date, value: score })).sort((a, b) => a.day.localeCompare(b.day)),
  }));
}
