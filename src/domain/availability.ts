import { isDisabled } from '../../datasources/reads';
import type { Origin, RequestReader } from '../../datasources/reads';
import { joinFacts } from './companies/of-company';
import type { OfCompany } from './companies/of-company';
import type { Shortfall } from './contributions';
import type { Dating } from './counting/adding';
import type { Gap, Gaps } from './measures/gaps';
import { EXPOSURE, countsOf, nothingOf, provisionOf } from './measures/provision';
import type { Measure, Provision } from './measures/provision';
import type { Rate } from './measures/rate';
import type { AnyOutcome } from './outcomes';
import type { ProblemEffect } from './problem';
import type { Learner } from './people/learner';

/** Counts, with what is needed to report which sources and people they cover. */
export interface CountedSummary<Count extends string> {
  readonly measure: Measure<Count>;
  readonly counts: { readonly gaps: Gaps<Count> | null };
  /** How each source contributed. */
  readonly outcomes: readonly AnyOutcome[];
  /** The people that were counted; null for counts over records without given people (those of one course, say). */
  readonly people: readonly Learner[] | null;
  readonly reads: Pick<RequestReader, 'capabilities'>;
  /** The sources that cannot answer for the period, or only in part; absent for all time. */
  readonly dating?: Dating | undefined;
  /** What it was summed up from, if it is of several companies. */
  readonly companies?: readonly OfCompany<CountedSummary<Count>>[];
}

/** A count that one source does not provide, or not for all records: the source's share of it is unknown, not zero. */
export interface UnavailableCount {
  readonly field: string;
  readonly origin: Origin;
  readonly reason: string;
}

type ExclusionReason = 'NOT_REPORTED' | 'NO_DATES' | 'FAILED' | 'DISABLED';
export interface ExcludedSource {
  readonly origin: Origin;
  readonly reason: ExclusionReason;
  readonly message: string;
  /** Whether the source may have records of the people: else it lacks nothing. */
  readonly isConcerned: boolean;
}

/** A rate with the summary that it belongs to. */
export interface SummaryRate extends Rate {
  readonly of: CountedSummary<string>;
  /** The counts that it is computed from. */
  readonly parts: readonly string[];
}

export function rateOf<Count extends string>(
  of: CountedSummary<Count>,
  rate: Rate,
  ...parts: readonly Count[]
): SummaryRate {
  const { value, numerator, denominator, definition } = rate;
  return { value, numerator, denominator, definition, of, parts };
}

export function unavailableCounts<Count extends string>(summary: CountedSummary<Count>): readonly UnavailableCount[] {
  if (summary.companies)
    return joinFacts(
      summary.companies,
      unavailableCounts,
      ({ field, reason }) => [field, reason],
      (fact, say) => ({ ...fact, reason: say(fact.reason) }),
    );
  const { measure, outcomes, counts } = summary;
  const missing = outcomes
    .filter((outcome) => outcome.state !== 'FAILED' && knows(summary, outcome))
    .flatMap((outcome) => {
      const { provides } = provisionOfSource(summary, outcome);
      const undated = summary.dating?.dateless.get(outcome.origin);
      if (undated !== undefined)
        return countsOf(measure).map((count) => ({ field: count, origin: outcome.origin, reason: undated }));
      return countsOf(measure)
        .filter((count) => !provides[count])
        .map((count) => ({ field: count, origin: outcome.origin, reason: whyMissing(summary, outcome, count) }));
    });
  const gaps = counts.gaps?.all() ?? [];
  return [...missing, ...gaps.map((gap) => ({ field: gap.count, origin: gap.origin, reason: describeGap(gap) }))];
}

/** The sources whose records a rate includes. */
export function rateSources({ of, parts }: Pick<SummaryRate, 'of' | 'parts'>): readonly Origin[] {
  if (of.companies) {
    const origins = of.companies.flatMap(({ value }) => rateSources({ of: value, parts }));
    return [...new Map(origins.map((origin) => [origin.source, origin])).values()];
  }
  return of.outcomes.filter((outcome) => whyExcluded(of, outcome, parts) === null).map(({ origin }) => origin);
}

/** The company's sources that a rate excludes, with the reason. */
export function rateExclusions({ of, parts }: Pick<SummaryRate, 'of' | 'parts'>): readonly ExcludedSource[] {
  if (of.companies)
    return joinFacts(
      of.companies,
      (value) => rateExclusions({ of: value, parts }),
      ({ reason, message }) => [reason, message],
      (fact, say) => ({ ...fact, message: say(fact.message) }),
    );
  return of.outcomes.flatMap((outcome) => whyExcluded(of, outcome, parts) ?? []);
}

function whyExcluded(
  summary: CountedSummary<string>,
  outcome: AnyOutcome,
  parts: readonly string[],
): ExcludedSource | null {
  const { origin, state, problem } = outcome;
  if (state === 'FAILED')
    return {
      origin,
      reason: isDisabled(outcome) ? 'DISABLED' : 'FAILED',
      message: problem?.message ?? `${origin.source} could not be read`,
      isConcerned: true,
    };
  const { provides } = provisionOfSource(summary, outcome);
  const missing = parts.find((part) => provides[part] !== true);
  const isConcerned = knows(summary, outcome);
  if (missing !== undefined)
    return { origin, reason: 'NOT_REPORTED', message: whyMissing(summary, outcome, missing), isConcerned };
  if (!isConcerned)
    return { origin, reason: 'NOT_REPORTED', message: `${origin.source} has no account of these people`, isConcerned };
  const undated = summary.dating?.dateless.get(origin) ?? summary.dating?.unrated.get(origin);
  return undated === undefined ? null : { origin, reason: 'NO_DATES', message: undated, isConcerned };
}

/** A source whose tenant lacks the module provides nothing, like a vendor without the capability. */
function provisionOfSource<Count extends string>(
  { measure, reads }: CountedSummary<Count>,
  { origin, unreadable, state }: AnyOutcome,
): Provision<Count> {
  return state === 'NOT_SUPPORTED' ? nothingOf(measure) : provisionOf(measure, reads.capabilities(origin), unreadable);
}

/** Whether a source may have records of the people. Breaches also concern addresses without an account. */
function knows<Count extends string>(summary: CountedSummary<Count>, outcome: AnyOutcome): boolean {
  const { people, measure } = summary;
  if (people === null) return true;
  const byAddress = measure.kind === EXPOSURE.kind && provisionOfSource(summary, outcome).basis !== 'nothing';
  return byAddress || people.some((learner) => learner.accounts.some(({ origin }) => origin === outcome.origin));
}

const SUBJECTS: Readonly<Record<string, string>> = {
  courseResults: 'training',
  simulationResults: 'phishing simulations',
  exposures: 'breaches',
};

function whyMissing<Count extends string>(summary: CountedSummary<Count>, outcome: AnyOutcome, count: Count): string {
  const { measure, reads } = summary;
  const { source } = outcome.origin;
  const { basis } = provisionOfSource(summary, outcome);
  if (basis === 'nothing') {
    const { absent } = reads.capabilities(outcome.origin);
    return (
      outcome.problem?.message ??
      absent?.[measure.kind] ??
      `${source} provides no data on ${SUBJECTS[measure.kind] ?? measure.kind}`
    );
  }
  const instead = count === 'opened' ? ': clicks count as opened' : '';
  return `${source} does not provide "${count}"${instead}`;
}

function describeGap<Count extends string>({ origin, count, kind, records }: Gap<Count>): string {
  if (kind === 'UNDATED') return `${origin.source} does not provide the date for "${count}" of ${records} record(s)`;
  return kind === 'BROKEN'
    ? `"${count}" could not be read in ${records} record(s) of ${origin.source}`
    : `${origin.source} does not provide "${count}" for ${records} record(s)`;
}

/** What a summary lacks besides failed sources: counts that a source sent and that could not be read. */
export function summaryShortfalls<Count extends string>(
  { counts }: Pick<CountedSummary<Count>, 'counts'>,
  rests: readonly Count[] | null = null,
): readonly Shortfall[] {
  return gapShortfalls(counts.gaps, rests, 'DATA').filter(
    ({ affects, problem }) => affects === 'PERIOD' || problem.code === 'BAD_RESPONSE',
  );
}

/** The sources that cannot answer for a period at all, if they may have records of the people. */
export function periodShortfalls<Count extends string>(summary: CountedSummary<Count>): readonly Shortfall[] {
  const { outcomes, dating } = summary;
  return outcomes.flatMap((outcome): Shortfall[] => {
    const message = dating?.dateless.get(outcome.origin);
    if (message === undefined || outcome.state === 'FAILED' || !knows(summary, outcome)) return [];
    return [{ origin: outcome.origin, affects: 'PERIOD', problem: { code: 'NOT_SUPPORTED', message } }];
  });
}

/** Unknown shares of counts, as shortfalls of a result that depends on those counts. */
export function gapShortfalls<Count extends string>(
  gaps: Gaps<Count> | null,
  rests: readonly Count[] | null,
  affects: ProblemEffect,
): readonly Shortfall[] {
  return (gaps?.all() ?? [])
    .filter(({ count }) => rests === null || rests.includes(count))
    .map((gap) => ({
      origin: gap.origin,
      affects: gap.kind === 'UNDATED' ? 'PERIOD' : affects,
      problem: { code: gap.kind === 'BROKEN' ? 'BAD_RESPONSE' : 'NOT_SUPPORTED', message: describeGap(gap) },
    }));
}
