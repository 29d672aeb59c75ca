import type { CombinedError } from 'urql';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState } from '../../components/States';
import { ExposureTile, PhishingTiles, RiskTile, TrainingTiles } from '../../components/SummaryTiles';
import { formatDay } from '../../format/format';
import { useGraph } from '../../graph/use-graph';
import type { GraphState } from '../../graph/use-graph';
import { companyAddress, peopleAddress } from '../../navigation/addresses';
import { periodBefore } from '../../navigation/period';
import {
  CompanyBeforeDocument,
  CompanyExposureDocument,
  CompanyPhishingDocument,
  CompanyRiskDocument,
  CompanyTrainingDocument,
} from './gql/graphql';
import type { PartProps } from './part-props';
import { texts } from './texts';

/** The tiles, each read on its own: a slow source delays its own numbers only. */
export function Numbers({ slug, period }: PartProps) {
  const earlier = periodBefore(period);
  const training = useGraph(CompanyTrainingDocument, { slug, period });
  const phishing = useGraph(CompanyPhishingDocument, { slug, period });
  const exposure = useGraph(CompanyExposureDocument, { slug, period });
  const risk = useGraph(CompanyRiskDocument, { slug });
  const { data: past } = useGraph(CompanyBeforeDocument, { slug, period: earlier }, { pause: earlier === null });
  const before = earlier === null ? undefined : past?.company;
  const parts: readonly GraphState<unknown>[] = [training, phishing, exposure, risk];
  const failed = parts.find(({ data, error }) => data === undefined && error !== undefined);
  const missing = [
    training.data?.company?.training,
    phishing.data?.company?.phishing,
    exposure.data?.company?.exposure,
    risk.data?.company?.risk,
  ].flatMap((part) => part?.missing ?? []);
  const note = earlier ? texts.comparedWith(formatDay(earlier.from), formatDay(earlier.to)) : texts.notCompared;
  return (
    <Section title={texts.now} note={note}>
      <div className="kpis">
        <TrainingTiles
          summary={training.data?.company?.training}
          before={before?.training}
          list={`${companyAddress(slug)}/training`}
        />
        <PhishingTiles
          summary={phishing.data?.company?.phishing}
          before={before?.phishing}
          list={`${companyAddress(slug)}/phishing`}
        />
        <ExposureTile
          summary={exposure.data?.company?.exposure}
          before={before?.exposure}
          list={`${companyAddress(slug)}/breaches`}
        />
        <RiskTile summary={risk.data?.company?.risk} list={peopleAddress(slug)} />
      </div>
      {failed?.error && <Failed error={failed.error} parts={parts} />}
      <MissingNotice missing={missing} />
    </Section>
  );
}

function Failed({ error, parts }: { readonly error: CombinedError; readonly parts: readonly GraphState<unknown>[] }) {
  const retry = (): void => {
    for (const { data, reload } of parts) if (data === undefined) reload();
  };
  return <ErrorState error={error} onRetry={retry} />;
}
