import { formatNumber } from '../format/format';
import type {
  ExposureNumbersFragment,
  PhishingNumbersFragment,
  RiskNumbersFragment,
  TrainingNumbersFragment,
} from '../graph/gql/graphql';
import { addressPlus } from '../navigation/addresses';
import { texts } from '../texts';
import { Kpi } from './Kpi';

/** The tiles of one summary. `summary`: undefined while it is awaited, null if it could not be read. */
interface TilesProps<Summary, Before> {
  readonly summary: Summary | null | undefined;
  /** The numbers of the period before; absent if there is none. */
  readonly before?: Before | null;
  /** The address of the page with the records behind the numbers. */
  readonly list?: string;
}

interface RateValue {
  readonly value: number | null;
}

const valueOf = (rate: RateValue | undefined, summary: object | null | undefined): number | null | undefined =>
  summary === null ? null : rate?.value;

export function TrainingTiles({
  summary,
  before,
  list,
}: TilesProps<TrainingNumbersFragment, { readonly overdue: number; readonly completionRate: RateValue }>) {
  const incomplete = summary?.complete === false;
  return (
    <>
      <Kpi
        kpi="completion-rate"
        kind="percent"
        good="up"
        value={valueOf(summary?.completionRate, summary)}
        before={before?.completionRate.value}
        incomplete={incomplete}
        explanation={summary ? { ...partsOf(summary), rate: summary.completionRate } : undefined}
        list={list && addressPlus(list, 'list=completed')}
      />
      <Kpi
        kpi="overdue"
        kind="count"
        good="down"
        value={summary && summary.overdue}
        before={before?.overdue}
        incomplete={incomplete}
        explanation={
          summary
            ? {
                ...partsOf(summary),
                definition: texts.definitions.overdue,
                unavailable: summary.unavailableCounts.filter(({ field }) => field === 'overdue'),
              }
            : undefined
        }
        list={list && addressPlus(list, 'list=overdue')}
      />
    </>
  );
}

type Rates = 'clickRate' | 'phishProneRate' | 'reportRate';
const RATES = [
  { kpi: 'click-rate', field: 'clickRate', good: 'down', behind: 'clicked' },
  { kpi: 'phish-prone-rate', field: 'phishProneRate', good: 'down', behind: 'phish-prone' },
  { kpi: 'report-rate', field: 'reportRate', good: 'up', behind: 'reported' },
] as const;

export function PhishingTiles({
  summary,
  before,
  list,
}: TilesProps<PhishingNumbersFragment, Readonly<Record<Rates, RateValue>>>) {
  return RATES.map(({ kpi, field, good, behind }) => (
    <Kpi
      key={kpi}
      kpi={kpi}
      kind="percent"
      good={good}
      value={valueOf(summary?.[field], summary)}
      before={before?.[field].value}
      incomplete={summary?.complete === false}
      explanation={summary ? { ...partsOf(summary), rate: summary[field] } : undefined}
      list={list && addressPlus(list, `list=${behind}`)}
    />
  ));
}

export function ExposureTile({
  summary,
  before,
  list,
}: TilesProps<ExposureNumbersFragment, { readonly exposedAccounts: number }>) {
  return (
    <Kpi
      kpi="exposed-accounts"
      kind="count"
      good="down"
      value={summary && summary.exposedAccounts}
      before={before?.exposedAccounts}
      incomplete={summary?.complete === false}
      explanation={
        summary
          ? {
              ...partsOf(summary),
              definition: texts.definitions.exposedAccounts,
              unavailable: summary.unavailableCounts.filter(({ field }) => field === 'exposedAccounts'),
            }
          : undefined
      }
      list={list && addressPlus(list, 'list=addresses')}
    />
  );
}

export function RiskTile({ summary, list }: Omit<TilesProps<RiskNumbersFragment, never>, 'before'>) {
  return (
    <Kpi
      kpi="risk"
      kind="score"
      good="down"
      value={summary && summary.average}
      incomplete={summary?.complete === false}
      explanation={
        summary
          ? { ...partsOf(summary), definition: texts.definitions.risk, arithmetic: distributionOf(summary) }
          : undefined
      }
      list={list && addressPlus(list, 'list=risk')}
    />
  );
}

const partsOf = ({ sources, missing }: Pick<TrainingNumbersFragment, 'sources' | 'missing'>) => ({ sources, missing });

function distributionOf(risk: RiskNumbersFragment): string {
  return (['critical', 'high', 'medium', 'low'] as const)
    .map((level) => `${texts.riskLevels[level]}: ${formatNumber(risk[level], 'count')}`)
    .join(', ');
}
