import { Facts } from '../../components/Facts';
import type { Fact } from '../../components/Facts';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { StaleNotice } from '../../components/StaleNotice';
import { ErrorState } from '../../components/States';
import { PhishingTiles } from '../../components/SummaryTiles';
import { failureOf } from '../../graph/source-problems';
import { useGraph } from '../../graph/use-graph';
import type { GraphState } from '../../graph/use-graph';
import { companyAddress } from '../../navigation/addresses';
import { periodBefore } from '../../navigation/period';
import { PhishingBeforeDocument } from './gql/graphql';
import type { PhishingSummaryQuery } from './gql/graphql';
import type { PartProps } from './part-props';
import { texts } from './texts';

type Summary = NonNullable<PhishingSummaryQuery['company']>['phishing'] | undefined;

interface NumbersProps extends PartProps {
  readonly answer: GraphState<PhishingSummaryQuery>;
  readonly summary: Summary;
}

/** The tiles, and how fast people click and report. */
export function Numbers({ slug, period, answer, summary }: NumbersProps) {
  const earlier = periodBefore(period);
  const { data: past } = useGraph(PhishingBeforeDocument, { slug, period: earlier }, { pause: earlier === null });
  const list = `${companyAddress(slug)}/phishing`;
  const failure = failureOf(answer, summary);
  return (
    <Section title={texts.now}>
      <div className="kpis">
        <PhishingTiles summary={summary} before={earlier === null ? undefined : past?.company?.phishing} list={list} />
      </div>
      <Facts facts={MEDIANS.map((one) => median(one, list, summary))} />
      {failure && <ErrorState error={failure} onRetry={answer.reload} />}
      <MissingNotice missing={summary?.missing ?? []} />
      <StaleNotice sources={summary?.sources ?? []} />
    </Section>
  );
}

const MEDIANS = [
  { id: 'medianSecondsToClick', label: texts.medianToClick, behind: 'clicked' },
  { id: 'medianSecondsToReport', label: texts.medianToReport, behind: 'reported' },
] as const;

function median({ id, label, behind }: (typeof MEDIANS)[number], list: string, summary: Summary): Fact {
  return {
    id,
    label,
    kind: 'seconds',
    list: `${list}?list=${behind}`,
    value: summary && summary[id],
    explanation: {
      definition: texts.medianDefinition,
      sources: summary?.sources,
      missing: summary?.missing,
      unavailable: summary?.unavailableCounts.filter(({ field }) => field === id),
    },
  };
}
