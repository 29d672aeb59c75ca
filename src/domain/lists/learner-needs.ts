import type { Origin } from '../../../datasources/spec/origin';
import type { ProblemCode } from '../../../datasources/spec/problem';
import { gapShortfalls } from '../availability';
import { uniqueShortfalls, unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import type { QueryContext } from '../query-context';
import { Gaps } from '../measures/gaps';
import { PHISHING, TRAINING, provisionOf } from '../measures/provision';
import type { PhishingCount, TrainingCount } from '../measures/provision';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { RiskFacts } from '../risk';
import type { LearnerFilter, OrderField } from './learner-filter';

/** What of the sources' records a filter or an order of people rests on. */
export type Need =
  | { readonly of: 'training'; readonly counts: readonly TrainingCount[] }
  | { readonly of: 'phishing'; readonly counts: readonly PhishingCount[]; readonly dated?: true }
  | { readonly of: 'breaches' }
  | { readonly of: 'risk' }
  | {
      readonly of: 'accounts';
      readonly fields: readonly string[];
      /** For whom it matters that a source never provides them. */
      readonly lacking: 'everybody whom the source knows' | 'people without a value' | 'nobody';
    };

/** What each filter rests on; null: only on which sources know the person. */
export const FILTER_NEEDS: Readonly<Record<keyof LearnerFilter, Need | null>> = {
  search: { of: 'accounts', fields: ['firstName', 'lastName', 'email', 'employeeId'], lacking: 'nobody' },
  // The status is decided as soon as one source provides it.
  status: { of: 'accounts', fields: ['status'], lacking: 'people without a value' },
  vendors: null,
  missingFrom: null,
  group: null,
  riskLevel: { of: 'risk' },
  exposed: { of: 'breaches' },
  overdue: { of: 'training', counts: ['overdue'] },
  clickedSince: { of: 'phishing', counts: ['clicked'], dated: true },
  minClicks: { of: 'phishing', counts: ['clicked'] },
};

/** What each order rests on. */
export const ORDER_NEEDS: Readonly<Record<OrderField, Need | null>> = {
  // Everybody has a name to be sorted by, if need be an address.
  NAME: { of: 'accounts', fields: ['firstName', 'lastName'], lacking: 'nobody' },
  EMAIL: { of: 'accounts', fields: ['email'], lacking: 'nobody' },
  RISK_SCORE: { of: 'risk' },
  CLICK_RATE: { of: 'phishing', counts: ['sent', 'clicked'] },
  COMPLETION_RATE: { of: 'training', counts: ['assigned', 'completed'] },
  OVERDUE: { of: 'training', counts: ['overdue'] },
  // The latest change at any vendor: one that does not provide it may have made a later one.
  UPDATED_AT: { of: 'accounts', fields: ['updatedAt'], lacking: 'everybody whom the source knows' },
};

/** Collected while people are filtered and sorted: unreadable numbers, clicks without a date, people without a risk. */
export class Evidence {
  readonly training = new Gaps<TrainingCount>();
  readonly phishing = new Gaps<PhishingCount>();
  readonly undatedClicks = new Map<Origin, number>();
  readonly withoutRisk = new Set<Learner>();
  risk: RiskFacts | null = null;

  addUndatedClick(origin: Origin): void {
    this.undatedClicks.set(origin, 1 + (this.undatedClicks.get(origin) ?? 0));
  }
}

export interface Judged {
  readonly need: Need;
  readonly affects: 'FILTER' | 'ORDER';
  /** The people who were compared. */
  readonly people: readonly Learner[];
  readonly evidence: Evidence;
  /** How the sources answered that were read for it. */
  readonly outcomes: readonly AnyOutcome[];
}

/** What sources do not provide for some of the people, although a filter or an order rests on it. */
export function needShortfalls(
  graph: QueryContext,
  origins: readonly Origin[],
  roster: readonly AnyOutcome[],
  judged: readonly Judged[],
): readonly Shortfall[] {
  return uniqueShortfalls(
    judged.flatMap((one) => [...origins.flatMap((origin) => lackOf(graph, origin, one)), ...evidenceOf(one, roster)]),
  );
}

/** What a source never provides, where it knows some of the people. */
function lackOf(graph: QueryContext, origin: Origin, judged: Judged): readonly Shortfall[] {
  const { need, affects, people, evidence } = judged;
  const lack = (message: string): readonly Shortfall[] => [shortfall(origin, affects, 'NOT_SUPPORTED', message)];
  const capabilities = graph.reads.capabilities(origin);
  const { source } = origin;
  const absent = need.of === 'accounts' || need.of === 'risk' ? null : absenceOf(origin, judged);
  if (absent !== null) return isKnown(origin, people) ? lack(absent) : [];
  switch (need.of) {
    case 'training': {
      const { provides } = provisionOf(TRAINING, capabilities, []);
      const missing = need.counts.find((count) => !provides[count]);
      return missing && isKnown(origin, people) ? lack(`${source} does not provide "${missing}"`) : [];
    }
    case 'phishing': {
      const { provides, basis } = provisionOf(PHISHING, capabilities, []);
      const missing = need.counts.find((count) => !provides[count]);
      if (missing && isKnown(origin, people))
        return lack(capabilities.absent?.simulationResults ?? `${source} does not provide "${missing}"`);
      if (!need.dated || missing) return [];
      if (basis === 'totals' && isKnown(origin, people)) return lack(`${source} provides click counts without dates`);
      const undated = evidence.undatedClicks.get(origin);
      return undated ? lack(`${source} does not provide the time of ${undated} click(s)`) : [];
    }
    case 'breaches':
      return !capabilities.exposedAccounts && isKnown(origin, people)
        ? lack(`${source} does not provide breaches`)
        : [];
    case 'risk':
      return isKnown(origin, evidence.withoutRisk)
        ? lack(`${source} provides no data to compute the risk of some people`)
        : [];
    case 'accounts': {
      const missing = capabilities.accounts.missingFields ?? [];
      if (need.lacking === 'nobody' || !need.fields.every((field) => missing.includes(field))) return [];
      const concerned =
        need.lacking === 'everybody whom the source knows'
          ? people
          : people.filter(({ status }) => status === 'UNKNOWN');
      return isKnown(origin, concerned) ? lack(`${source} does not provide "${need.fields.join(', ')}"`) : [];
    }
  }
}

/** Why a source does not provide it although its vendor can: the tenant lacks the module, for example. */
function absenceOf(origin: Origin, { outcomes }: Judged): string | null {
  const absent = outcomes.filter((outcome) => outcome.origin === origin && outcome.state === 'NOT_SUPPORTED');
  return absent.flatMap(({ problem }) => problem?.message ?? [])[0] ?? null;
}

/** What sources sent and could not be read. */
function evidenceOf({ need, affects, evidence }: Judged, roster: readonly AnyOutcome[]): readonly Shortfall[] {
  switch (need.of) {
    case 'training':
      return gapShortfalls(evidence.training, need.counts, affects);
    case 'phishing':
      return gapShortfalls(evidence.phishing, need.counts, affects);
    case 'risk':
      return (evidence.risk?.shortfalls() ?? []).map((one) => ({ ...one, affects }));
    case 'accounts':
      return roster.flatMap((outcome) => unreadableShortfall(outcome, need.fields, affects));
    case 'breaches':
      return [];
  }
}

function shortfall(origin: Origin, affects: Judged['affects'], code: ProblemCode, message: string): Shortfall {
  return { origin, affects, problem: { code, message } };
}

function isKnown(origin: Origin, people: Iterable<Learner>): boolean {
  for (const { accounts } of people) if (accounts.some((account) => account.origin === origin)) return true;
  return false;
}

/** Whether any source that knows the person provides the count: otherwise it is unknown, not zero. */
export function isReported(graph: QueryContext, learner: Learner, need: 'overdue'): boolean {
  return learner.accounts.some(
    ({ origin }) => provisionOf(TRAINING, graph.reads.capabilities(origin), []).provides[need],
  );
}
