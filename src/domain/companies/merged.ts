import {
  SourceProblem,
  failed,
  forEachSliced,
  mergeOutcomes,
  runCooperatively,
  withoutRecords,
} from '../../../datasources/reads';
import type { CooperativeTask, Origin } from '../../../datasources/reads';
import type { Company } from '../company';
import type { Contributed, Shortfall } from '../contributions';
import { beyondInt } from '../counting/parts';
import type { Gaps } from '../measures/gaps';
import type { Measure } from '../measures/provision';
import { LARGEST_COUNT } from '../measures/values';
import type { AnyOutcome } from '../outcomes';
import { problemsOf } from '../problem';
import type { CallProblem } from '../problem';
import { isSameList } from '../roster-facts';
import { compareRisks } from '../risk-distribution';
import type { RiskDistribution } from '../risk-distribution';
import type { Summaries, Summarized } from '../summaries';
import { joinFacts, namesOf } from './of-company';
import type { OfCompany } from './of-company';

/** How the sources contributed to something of several companies: one outcome for each source. */
interface BySource {
  readonly outcomes: readonly AnyOutcome[];
  /** Problems of other kinds than the one in the outcome of their source. */
  readonly further: readonly Shortfall[];
  readonly companiesOf: (outcome: AnyOutcome) => readonly Company[];
}

/** Merges the outcomes of each source's tenants. Each problem names the companies that it concerns. */
function mergeBySource(parts: readonly OfCompany<Contributed>[]): BySource {
  const tenants = parts.flatMap(({ company, value }) => value.outcomes.map((outcome) => ({ company, outcome })));
  const bySource = new Map<Origin, readonly (typeof tenants)[number][]>();
  const further: Shortfall[] = [];
  const outcomes = [...Map.groupBy(tenants, ({ outcome }) => outcome.origin.source).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { origin } = first.outcome;
    bySource.set(origin, group);
    const merged = mergeOutcomes(
      origin,
      group.map(({ outcome }) => withoutRecords(outcome)),
    );
    const problems = joinFacts(
      group.map(({ company, outcome }) => ({ company, value: outcome })),
      (outcome) => problemsOf([outcome]),
      ({ problem, affects, stale }) => [problem.code, problem.message, affects, stale !== null],
      reworded,
    );
    // The outcome has the problem of a read that failed, rather than that of stale data.
    const main = problems.find(({ stale }) => stale === null) ?? problems[0];
    for (const { problem, affects } of problems)
      if (problem !== main?.problem) further.push({ origin, affects: affects ?? 'DATA', problem });
    return [{ ...merged, problem: main?.problem ?? merged.problem, affects: main?.affects ?? undefined }];
  });
  return {
    outcomes,
    further,
    companiesOf: ({ origin }) =>
      (bySource.get(origin) ?? []).filter(({ outcome }) => outcome.unreadable.length > 0).map(({ company }) => company),
  };
}

function reworded(report: CallProblem, say: (message: string) => string): CallProblem {
  const { code, message, status, retryable, retryAt, limit } = report.problem;
  const problem = new SourceProblem({
    code,
    message: say(message),
    retryable,
    ...(status === undefined ? {} : { status }),
    ...(retryAt === undefined ? {} : { retryAt }),
    ...(limit === undefined ? {} : { limit }),
  });
  return { ...report, problem };
}

/**
 * How the sources contributed to what several companies have.
 * @param others what is lacking besides
 */
export function mergeContributed(
  parts: readonly OfCompany<Contributed>[],
  others: readonly Shortfall[] = [],
  bySource = mergeBySource(parts),
): Contributed {
  const { outcomes, further, companiesOf } = bySource;
  let known: readonly Shortfall[] | undefined;
  const shortfalls = (): readonly Shortfall[] => {
    const own = joinFacts(
      parts,
      (value) => value.shortfalls?.() ?? [],
      ({ affects, problem }) => [affects, problem.code, problem.message],
      (fact, say) => ({ ...fact, problem: { ...fact.problem, message: say(fact.problem.message) } }),
    );
    const originOf = new Map(outcomes.map(({ origin }) => [origin.source, origin]));
    return [...others, ...further, ...own].map((one) => ({
      ...one,
      origin: originOf.get(one.origin.source) ?? one.origin,
    }));
  };
  return {
    outcomes,
    shortfalls: () => (known ??= shortfalls()),
    unreadableAt: (outcome) => namesOf(companiesOf(outcome)),
  };
}

/** Counts that can be added up. */
interface Addable<Count extends string, Counts> {
  readonly gaps: Gaps<Count> | null;
  addAll(other: Counts): void;
}

/** How the counts of one measure are summed up over companies. */
interface Summing<Count extends string, Counts> {
  readonly measure: Measure<Count>;
  readonly create: () => Counts;
  /** The largest of the counts: a sum must fit into the graph's `Int`. */
  readonly sizeOf: (counts: Counts) => number;
  readonly reads: Summarized<Count, Counts>['reads'];
  /** What the choice of companies lacked. */
  readonly others: readonly Shortfall[];
}

/**
 * Sums up the summaries of several companies, interval by interval. A company whose numbers would make a sum too large is left
 * out, and reported.
 */
export function sumCompanies<Count extends string, Counts extends Addable<Count, Counts>>(
  { measure, create, sizeOf, reads, others }: Summing<Count, Counts>,
  parts: readonly OfCompany<Summaries<Count, Counts>>[],
  intervals: number,
): Promise<Summaries<Count, Counts>> {
  /** The intervals of one trend have the same outcomes, so that each problem is reported once. */
  let known: { readonly lists: readonly (readonly AnyOutcome[])[]; readonly bySource: BySource } | undefined;
  const sumAt = (index: number): Summarized<Count, Counts> => {
    const counts = create();
    let size = 0;
    const summed = bySize(parts, index, sizeOf).map(({ company, value }): OfCompany<Summarized<Count, Counts>> => {
      size += sizeOf(value.counts);
      if (size > LARGEST_COUNT) return { company, value: leftOut(value, create()) };
      counts.addAll(value.counts);
      return { company, value };
    });
    const lists = summed.map(({ value }) => value.outcomes);
    if (!known || !isSameList(known.lists, lists)) known = { lists, bySource: mergeBySource(summed) };
    const contributed = mergeContributed(summed, others, known.bySource);
    return { ...contributed, measure, counts, people: null, reads, companies: summed };
  };
  return runCooperatively(sumTask(intervals, sumAt));
}

function* sumTask<T>(intervals: number, sumAt: (index: number) => T): CooperativeTask<readonly T[]> {
  const sums: T[] = [];
  yield* forEachSliced(
    Array.from({ length: intervals }, (_, index) => index),
    (index) => sums.push(sumAt(index)),
  );
  return sums;
}

/** The summaries of one interval. If their sum is too large, the smallest come first: one that is huge displaces no other. */
function bySize<Count extends string, Counts>(
  parts: readonly OfCompany<Summaries<Count, Counts>>[],
  index: number,
  sizeOf: (counts: Counts) => number,
): readonly OfCompany<Summarized<Count, Counts>>[] {
  const ofInterval = parts.flatMap(({ company, value }) => {
    const summary = value[index];
    return summary ? [{ company, value: summary }] : [];
  });
  const isSafe = ofInterval.reduce((sum, { value }) => sum + sizeOf(value.counts), 0) <= LARGEST_COUNT;
  return isSafe ? ofInterval : ofInterval.sort((a, b) => sizeOf(a.value.counts) - sizeOf(b.value.counts));
}

/** A summary whose numbers do not count. */
function leftOut<Count extends string, Counts extends { readonly gaps: Gaps<Count> | null }>(
  { measure, reads, people, outcomes }: Summarized<Count, Counts>,
  counts: Counts,
): Summarized<Count, Counts> {
  return {
    measure,
    reads,
    people,
    counts,
    outcomes: outcomes.map(({ origin }) => failed(origin, beyondInt(origin))),
  };
}

/** The distribution of risk over the people of several companies. */
export function mergeRisks(
  parts: readonly OfCompany<RiskDistribution>[],
  others: readonly Shortfall[],
): RiskDistribution {
  const total = { low: 0, medium: 0, high: 0, critical: 0 };
  let [people, sum] = [0, 0];
  for (const { value } of parts) {
    const { low, medium, high, critical, average } = value;
    total.low += low;
    total.medium += medium;
    total.high += high;
    total.critical += critical;
    const known = low + medium + high + critical;
    people += known;
    sum += known * (average ?? 0);
  }
  return {
    ...mergeContributed(parts, others),
    ...total,
    average: people === 0 ? null : sum / people,
    top: (first) =>
      parts
        .flatMap(({ value }) => value.top(first))
        .sort(compareRisks)
        .slice(0, first),
  };
}
