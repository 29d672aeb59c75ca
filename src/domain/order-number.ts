import { withoutRecords } from '../../datasources/reads';
import { rateExclusions, unavailableCounts } from './availability';
import type { CountedSummary } from './availability';
import type { Contributed, Shortfall } from './contributions';
import type { Rate } from './measures/rate';
import { allFailed, noneSupports } from './outcomes';
import type { Days } from './period';
import { only, whenOf } from './summaries';
import type { Summarizing } from './summarizing';

/** The numbers by which companies, teams and rows of a breakdown can be sorted, beside the number of their people. */
export type OrderNumber =
  'COMPLETION_RATE' | 'OVERDUE' | 'CLICK_RATE' | 'PHISH_PRONE_RATE' | 'RISK_SCORE' | 'EXPOSED_ACCOUNTS';

/** A number, and how the sources contributed to it. */
export interface Ranked extends Contributed {
  /** null: unknown, or a rate over nothing. */
  readonly number: number | null;
}

/** The number of some people, by which a list is sorted. */
export function peopleNumber(people: Contributed, count: number): Ranked {
  return ranked(people, count);
}

/** A number that tells about some people, by which a list is sorted. @param days null for all time */
export async function orderNumber(of: Summarizing, field: OrderNumber, days: Days | null): Promise<Ranked> {
  const when = whenOf(days);
  switch (field) {
    case 'COMPLETION_RATE': {
      const summary = await only(of.training(when));
      return rankedRate(summary, summary.counts.completionRate, ['assigned', 'completed']);
    }
    case 'OVERDUE': {
      const summary = await only(of.training(when));
      const { overdue, dated } = summary.counts;
      return rankedCount(summary, 'overdue', overdue, dated);
    }
    case 'CLICK_RATE':
    case 'PHISH_PRONE_RATE': {
      const summary = await only(of.phishing(when, 'EXCLUDE'));
      const { clickRate, phishProneRate } = summary.counts;
      return rankedRate(summary, field === 'CLICK_RATE' ? clickRate : phishProneRate, ['sent', 'clicked']);
    }
    case 'RISK_SCORE': {
      const risk = await of.risk();
      return ranked(risk, risk.average);
    }
    case 'EXPOSED_ACCOUNTS': {
      const summary = await only(of.exposure(when));
      return rankedCount(summary, 'exposedAccounts', summary.counts.exposedAccounts);
    }
  }
}

/**
 * A count is unknown where no source provides it; where only some do, it is theirs, and the others are reported.
 * @param judged the number of records that the count was taken from: without any, another source may have some
 */
function rankedCount(
  summary: CountedSummary<string> & Contributed,
  field: string,
  count: number,
  judged?: number,
): Ranked {
  const lacking = unavailableCounts(summary).filter((one) => one.field === field);
  const origins = new Set(lacking.map(({ origin }) => origin));
  const isUnknown =
    summary.outcomes.every(({ origin, state }) => state === 'FAILED' || origins.has(origin)) ||
    (judged === 0 && lacking.length > 0);
  const shortfalls = lacking.map(({ origin, reason }): Shortfall => notProvided(origin, reason));
  return ranked(summary, isUnknown ? null : count, shortfalls);
}

/** A rate covers the sources that provide its parts. Without any, it is unknown. */
function rankedRate(summary: CountedSummary<string> & Contributed, { value }: Rate, parts: readonly string[]): Ranked {
  const lacking = value === null ? rateExclusions({ of: summary, parts }) : [];
  const shortfalls = lacking
    .filter(({ reason, isConcerned }) => isConcerned && reason !== 'FAILED' && reason !== 'DISABLED')
    .map(({ origin, message }): Shortfall => notProvided(origin, message));
  return ranked(summary, value, shortfalls);
}

function notProvided(origin: Shortfall['origin'], message: string): Shortfall {
  return { origin, affects: 'ORDER', problem: { code: 'NOT_SUPPORTED', message } };
}

/** What a number lacks affects the order of a list, not its items. */
function ranked(
  { outcomes, shortfalls }: Contributed,
  number: number | null,
  others: readonly Shortfall[] = [],
): Ranked {
  const affects = 'ORDER' as const;
  return {
    number: allFailed(outcomes) || noneSupports(outcomes) ? null : number,
    outcomes: outcomes.map((outcome) => ({ ...withoutRecords(outcome), affects })),
    shortfalls: () => [...(shortfalls?.() ?? []).map((shortfall) => ({ ...shortfall, affects })), ...others],
  };
}
