import { CombinedError } from 'urql';
import { MissingNotice } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { ErrorState } from '../../components/States';
import { SourcesTile } from '../../components/SourcesTile';
import { ExposureTile, PhishingTiles, RiskTile, TrainingTiles } from '../../components/SummaryTiles';
import { formatDay } from '../../format/format';
import { failureOf } from '../../graph/source-problems';
import { partOf, useGraph } from '../../graph/use-graph';
import type { GraphState } from '../../graph/use-graph';
import { companyAddress, peopleAddress } from '../../navigation/addresses';
import { periodBefore } from '../../navigation/period';
import {
  CompanyBeforeDocument,
  CompanyExposureDocument,
  CompanyPhishingDocument,
  CompanyRiskDocument,
  CompanySourcesDocument,
  CompanyTrainingDocument,
} from './gql/graphql';
import type { PartProps } from './part-props';
import { texts } from './texts';

/** The tiles, each read on its own: a slow source delays its own numbers only. */
export function Numbers({ slug, period }: PartProps) {
  const { data: connected } = useGraph(CompanySourcesDocument, { slug });
  const sources = connected?.company?.sources.map(({ source }) => source.slug);
  const earlier = periodBefore(period);
  const training = useGraph(CompanyTrainingDocument, { slug, period });
  const phishing = useGraph(CompanyPhishingDocument, { slug, period });
  const exposure = useGraph(CompanyExposureDocument, { slug, period });
  const risk = useGraph(CompanyRiskDocument, { slug });
  const { data: past } = useGraph(CompanyBeforeDocument, { slug, period: earlier }, { pause: earlier === null });
  const before = earlier === null ? undefined : past?.company;
  const parts = {
    training: partOf(training, ({ company }) => company?.training),
    phishing: partOf(phishing, ({ company }) => company?.phishing),
    exposure: partOf(exposure, ({ company }) => company?.exposure),
    risk: partOf(risk, ({ company }) => company?.risk),
  };
  const unread = [
    { state: training, failure: failureOf(training, parts.training) },
    { state: phishing, failure: failureOf(phishing, parts.phishing) },
    { state: exposure, failure: failureOf(exposure, parts.exposure) },
    { state: risk, failure: failureOf(risk, parts.risk) },
  ].filter(({ failure }) => failure !== undefined);
  const missing = Object.values(parts).flatMap((part) => part?.missing ?? []);
  const note = earlier ? texts.comparedWith(formatDay(earlier.from), formatDay(earlier.to)) : texts.notCompared;
  return (
    <Section title={texts.now} note={note}>
      <div className="kpis">
        <TrainingTiles summary={parts.training} before={before?.training} list={`${companyAddress(slug)}/training`} />
        <PhishingTiles summary={parts.phishing} before={before?.phishing} list={`${companyAddress(slug)}/phishing`} />
        <ExposureTile summary={parts.exposure} before={before?.exposure} list={`${companyAddress(slug)}/breaches`} />
        <RiskTile summary={parts.risk} list={peopleAddress(slug)} />
        <SourcesTile slugs={sources} list={`/sources?${new URLSearchParams({ company: slug }).toString()}`} />
      </div>
      <Failed unread={unread} />
      <MissingNotice missing={missing} />
    </Section>
  );
}

interface FailedProps {
  readonly unread: readonly { readonly state: GraphState<unknown>; readonly failure: CombinedError | undefined }[];
}

/** The reasons, each once: several numbers miss the same sources. */
function Failed({ unread }: FailedProps) {
  const [first, ...others] = unread.flatMap(({ failure }) => failure ?? []);
  if (!first) return null;
  const messages = new Set(
    [first, ...others].flatMap(({ graphQLErrors }) => graphQLErrors.map(({ message }) => message)),
  );
  const error = messages.size > 0 ? new CombinedError({ graphQLErrors: [...messages] }) : first;
  const retry = (): void => {
    for (const { state } of unread) state.reload();
  };
  return <ErrorState error={error} onRetry={retry} />;
}
