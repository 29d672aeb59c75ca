import type {
  ExposureNumbersFragment,
  PhishingNumbersFragment,
  RiskNumbersFragment,
  TrainingNumbersFragment,
} from '../graph/gql/graphql';

interface Summaries {
  readonly training?: TrainingNumbersFragment | null | undefined;
  readonly phishing?: PhishingNumbersFragment | null | undefined;
  readonly exposure?: ExposureNumbersFragment | null | undefined;
  readonly risk?: RiskNumbersFragment | null | undefined;
}

const UNREAD: Summaries = { training: null, phishing: null, exposure: null, risk: null };

/** How many records the list behind each tile has to have: a rate counts its numerator. Undefined while that is awaited, null if it could not be read. */
export function recordNumbers(summaries: Summaries | null | undefined) {
  const { training, phishing, exposure, risk } = summaries === null ? UNREAD : (summaries ?? {});
  return {
    completed: training && training.completionRate.numerator,
    overdue: training && training.overdue,
    clicked: phishing && phishing.clickRate.numerator,
    'phish-prone': phishing && phishing.phishProneRate.numerator,
    reported: phishing && phishing.reportRate.numerator,
    addresses: exposure && exposure.exposedAccounts,
    risk: risk && risk.low + risk.medium + risk.high + risk.critical,
  };
}

/** The ids of the lists behind the tiles, as in `?list=`. */
export type RecordListId = keyof ReturnType<typeof recordNumbers>;
