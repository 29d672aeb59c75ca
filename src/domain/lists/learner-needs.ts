import type { Origin, ProblemCode } from '../../../datasources/reads';
import { gapShortfalls } from '../availability';
import { uniqueShortfalls, unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import type { QueryContext } from '../query-context';
import type { PhishingFacts, TrainingFacts } from '../facts';
import { gapsOf } from '../measures/gaps';
import { PHISHING, TRAINING, provisionOf } from '../measures/provision';
import type { PhishingCount, TrainingCount } from '../measures/provision';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { RiskFacts } from '../risk';
import type { LearnerFilter, OrderField } from './learner-filter';

/** The data that a filter or a sort order of people depends on. */
export type Need =
  | { readonly of: 'training'; readonly counts: readonly TrainingCount[] }
  | { readonly of: 'phishing'; readonly counts: readonly PhishingCount[]; readonly dated?: true }
  | { readonly of: 'breaches' }
  | { readonly of: 'risk' }
  | {
      readonly of: 'accounts';
      readonly fields: readonly string[];
      /** The people affected if a source never provides the fields. */
      readonly lacking: 'all people of the source' | 'people without a value' | 'none';
    };

/** What each filter depends on; null: only on which sources have an account of the person. */
export const FILTER_NEEDS: Readonly<Record<keyof LearnerFilter, Need | null>> = {
  search: { of: 'accounts', fields: ['firstName', 'lastName', 'email', 'employeeId'], lacking: 'none' },
  // One source that provides the status is enough.
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

/** What each sort order depends on. */
export const ORDER_NEEDS: Readonly<Record<OrderField, Need | null>> = {
  // Every person has a name to sort by: without one, the address is used.
  NAME: { of: 'accounts', fields: ['firstName', 'lastName'], lacking: 'none' },
  EMAIL: { of: 'accounts', fields: ['email'], lacking: 'none' },
  RISK_SCORE: { of: 'risk' },
  CLICK_RATE: { of: 'phishing', counts: ['sent', 'clicked'] },
  COMPLETION_RATE: { of: 'training', counts: ['assigned', 'completed'] },
  OVERDUE: { of: 'training', counts: ['overdue'] },
  // The latest change at any vendor: a vendor that does not provide it may have a later one.
  UPDATED_AT: { of: 'accounts', fields: ['updatedAt'], lacking: 'all people of the source' },
};

/** The facts that a filter or an order compared, and of whom. */
interface Compared<Facts> {
  readonly facts: Facts;
  readonly people: readonly Learner[];
}

/** What filtering and sorting compared: it shows unreadable numbers, clicks without a date, people without a risk. */
export class Evidence {
  training: Compared<TrainingFacts> | null = null;
  phishing: Compared<PhishingFacts> | null = null;
  risk: Compared<RiskFacts> | null = null;
  readonly undatedClicks = new Map<Origin, number>();

  addUndatedClick(origin: Origin): void {
    this.undatedClicks.set(origin, 1 + (this.undatedClicks.get(origin) ?? 0));
  }
}

export interface Judged {
  readonly need: Need;
  readonly affects: 'FILTER' | 'ORDER';
  /** The people that were compared. */
  readonly people: readonly Learner[];
  readonly evidence: Evidence;
  /** The outcomes of the sources that were read for it. */
  readonly outcomes: readonly AnyOutcome[];
}

/** Shortfalls for data that a filter or a sort order depends on and that sources do not provide for some of the people. */
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

/** What a source never provides, if it has accounts of some of the people. */
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
      return isKnown(origin, evidence.risk?.people.filter((person) => !evidence.risk?.facts.of(person)) ?? [])
        ? lack(`${source} provides no data to compute the risk of some people`)
        : [];
    case 'accounts': {
      const missing = capabilities.accounts.missingFields ?? [];
      if (need.lacking === 'none' || !need.fields.every((field) => missing.includes(field))) return [];
      const concerned =
        need.lacking === 'all people of the source' ? people : people.filter(({ status }) => status === 'UNKNOWN');
      return isKnown(origin, concerned) ? lack(`${source} does not provide "${need.fields.join(', ')}"`) : [];
    }
  }
}

/** Why a source does not provide the data although its vendor can: the tenant lacks the module, for example. */
function absenceOf(origin: Origin, { outcomes }: Judged): string | null {
  const absent = outcomes.filter((outcome) => outcome.origin === origin && outcome.state === 'NOT_SUPPORTED');
  return absent.flatMap(({ problem }) => problem?.message ?? [])[0] ?? null;
}

/** Shortfalls for data that sources sent and that could not be read. */
function evidenceOf({ need, affects, evidence }: Judged, roster: readonly AnyOutcome[]): readonly Shortfall[] {
  switch (need.of) {
    case 'training':
      return evidence.training
        ? gapShortfalls(gapsOf(evidence.training.people, evidence.training.facts), need.counts, affects)
        : [];
    case 'phishing':
      return evidence.phishing
        ? gapShortfalls(gapsOf(evidence.phishing.people, evidence.phishing.facts), need.counts, affects)
        : [];
    case 'risk':
      return (evidence.risk?.facts.shortfalls(evidence.risk.people) ?? []).map((one) => ({ ...one, affects }));
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

/** Whether any source with an account of the person provides the count: otherwise it is unknown, not zero. */
export function isReported(graph: QueryContext, learner: Learner, need: 'overdue'): boolean {
  return learner.accounts.some(
    ({ origin }) => provisionOf(TRAINING, graph.reads.capabilities(origin), []).provides[need],
  );
}
