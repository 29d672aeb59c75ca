import { rateExclusions, unavailableCounts } from '../availability';
import type { CountedSummary } from '../availability';
import type { Contributed, Shortfall } from '../contributions';
import type { Rate } from '../measures/rate';
import { allFailed, noneSupports } from '../outcomes';
import { paginate } from '../pages/connection';
import type { PageArgs } from '../pages/connection';
import type { Direction } from '../pages/order';
import type { CompanyPage } from '../pages/pages';
import { riskDistribution } from '../risk-distribution';
import { exposureSummary, phishingSummary, trainingSummary } from '../summaries';
import type { CountedPeople } from '../summaries';
import { foldText } from '../text';
import { mergeContributed } from './merged';
import type { OfCompany } from './of-company';
import type { Portfolio } from './portfolio';

type CompanyNumber =
  'LEARNER_COUNT' | 'COMPLETION_RATE' | 'OVERDUE' | 'PHISH_PRONE_RATE' | 'RISK_SCORE' | 'EXPOSED_ACCOUNTS';

/** As clients send it. */
export interface CompanyOrder {
  readonly field?: 'NAME' | CompanyNumber;
  readonly direction?: Direction;
}

/** A company's number, and how the sources contributed to it. */
interface Ranked extends Contributed {
  /** null: unknown, or a rate over nothing. */
  readonly number: number | null;
}

/**
 * One page of the companies of a portfolio. A number to order by is computed for all of them, in their order.
 * @param filter what the portfolio was chosen by: a cursor is valid for the same choice only
 */
export async function listCompanies(
  portfolio: Portfolio,
  args: PageArgs & { readonly orderBy?: CompanyOrder | null },
  filter: unknown,
): Promise<CompanyPage> {
  const { field = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  const ranked = field === 'NAME' ? [] : await portfolio.each((counted) => rank(portfolio, counted, field));
  const numberOf = new Map(ranked.map(({ company, value }) => [company, value.number]));
  const { unreadableAt, ...contributed } = mergeContributed(ranked.map(asOrder), portfolio.doubts);
  const page = paginate(
    {
      ...contributed,
      list: JSON.stringify(['companies', filter, field, direction]),
      items: portfolio.companies,
      keyOf: (company) => {
        const name = [foldText(company.name), company.slug];
        return field === 'NAME' ? name : [numberOf.get(company) ?? null, ...name];
      },
      direction,
    },
    args,
  );
  return Object.assign(page, { unreadableAt });
}

/** What a number lacks affects the order of the list, not its items. */
function asOrder({ company, value }: OfCompany<Ranked>): OfCompany<Contributed> {
  const affects = 'ORDER' as const;
  return {
    company,
    value: {
      outcomes: value.outcomes.map((outcome) => ({ ...outcome, affects })),
      shortfalls: () => (value.shortfalls?.() ?? []).map((shortfall) => ({ ...shortfall, affects })),
    },
  };
}

async function rank({ graph }: Portfolio, counted: CountedPeople, field: CompanyNumber): Promise<Ranked> {
  switch (field) {
    case 'LEARNER_COUNT':
      return orUnknown(counted.people, counted.people.learners.length);
    case 'COMPLETION_RATE': {
      const summary = await trainingSummary(graph, counted, null);
      return rankedRate(summary, summary.counts.completionRate, ['assigned', 'completed']);
    }
    case 'OVERDUE': {
      const summary = await trainingSummary(graph, counted, null);
      return rankedCount(summary, 'overdue', summary.counts.overdue);
    }
    case 'PHISH_PRONE_RATE': {
      const summary = await phishingSummary(graph, counted, null, 'EXCLUDE');
      return rankedRate(summary, summary.counts.phishProneRate, ['sent', 'clicked']);
    }
    case 'RISK_SCORE': {
      const risk = await riskDistribution(graph, counted);
      return orUnknown(risk, risk.average);
    }
    case 'EXPOSED_ACCOUNTS': {
      const summary = await exposureSummary(graph, counted, null);
      return rankedCount(summary, 'exposedAccounts', summary.counts.exposedAccounts);
    }
  }
}

function orUnknown(of: Contributed, number: number | null): Ranked {
  return { ...of, number: allFailed(of.outcomes) || noneSupports(of.outcomes) ? null : number };
}

/** A count is unknown where no source provides it; where only some do, it is theirs, and the others are reported. */
function rankedCount(summary: CountedSummary<string> & Contributed, field: string, count: number): Ranked {
  const lacking = unavailableCounts(summary).filter((one) => one.field === field);
  const origins = new Set(lacking.map(({ origin }) => origin));
  const isUnknown = summary.outcomes.every(({ origin, state }) => state === 'FAILED' || origins.has(origin));
  const shortfalls = lacking.map(({ origin, reason }): Shortfall => notProvided(origin, reason));
  return { ...orUnknown(summary, isUnknown ? null : count), shortfalls: () => [...own(summary), ...shortfalls] };
}

/** A rate covers the sources that provide its parts. Without any, it is unknown. */
function rankedRate(summary: CountedSummary<string> & Contributed, { value }: Rate, parts: readonly string[]): Ranked {
  const excluded = value === null ? rateExclusions({ of: summary, parts }) : [];
  const shortfalls = excluded
    .filter(({ reason }) => reason !== 'FAILED' && reason !== 'DISABLED')
    .map(({ origin, message }): Shortfall => notProvided(origin, message));
  return { ...orUnknown(summary, value), shortfalls: () => [...own(summary), ...shortfalls] };
}

function own(summary: Contributed): readonly Shortfall[] {
  return summary.shortfalls?.() ?? [];
}

function notProvided(origin: Shortfall['origin'], message: string): Shortfall {
  return { origin, affects: 'ORDER', problem: { code: 'NOT_SUPPORTED', message } };
}
