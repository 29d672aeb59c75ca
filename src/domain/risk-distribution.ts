import { SourceProblem, failed, forEachSliced, runCooperatively } from '../../datasources/reads';
import type { Origin } from '../../datasources/reads';
import type { Company } from './company';
import type { Contributed } from './contributions';
import type { QueryContext } from './query-context';
import type { Risk, RiskLevel } from './measures/risk';
import { scoreValue } from './measures/values';
import type { AnyOutcome } from './outcomes';
import type { LearnerSet, Learner } from './people/learner';
import { checkSpan } from './period';
import type { RiskPoint } from './records';
import { riskFacts } from './risk';
import type { RiskFacts } from './risk';
import { withFailedMembers } from './summaries';
import type { CountedPeople } from './summaries';

/** The distribution of risk over some people; people without a known risk are excluded. */
export interface RiskDistribution extends Contributed {
  readonly average: number | null;
  readonly low: number;
  readonly medium: number;
  readonly high: number;
  readonly critical: number;
  /** The people of the highest risk, the highest first. */
  readonly top: (first: number) => readonly RankedLearner[];
}

export interface RankedLearner {
  readonly learner: Learner;
  readonly risk: Risk;
}

/** The highest risk first; equal ones in an order that stays the same. */
export function compareRisks(a: RankedLearner, b: RankedLearner): number {
  return b.risk.score - a.risk.score || (a.learner.id < b.learner.id ? -1 : 1);
}

/** By the risks, and by the list of people: those of a roster, a team or a row are the same for many requests. */
const distributions = new WeakMap<RiskFacts, WeakMap<readonly Learner[], RiskDistribution>>();
/** Bytes of one person's place in a distribution. */
const RANKED_BYTES = 50;

/** The distribution of risk over some people, from the records of some sources. */
export async function riskDistribution(graph: QueryContext, counted: CountedPeople): Promise<RiskDistribution> {
  const distribution = await distributionOver(graph, counted.people, counted.origins);
  return {
    ...distribution,
    outcomes: withFailedMembers(distribution.outcomes, counted),
    shortfalls: () => [...(counted.shortfalls?.() ?? []), ...(distribution.shortfalls?.() ?? [])],
  };
}

async function distributionOver(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): Promise<RiskDistribution> {
  const { learners } = learnerSet;
  const facts = await riskFacts(graph, learnerSet, origins);
  const byPeople = distributions.get(facts) ?? new WeakMap<readonly Learner[], RiskDistribution>();
  distributions.set(facts, byPeople);
  const known = byPeople.get(learners);
  if (known) return known;
  await runCooperatively(forEachSliced(learners, (learner) => facts.of(learner)));
  const distribution = distributionOf(facts, learners);
  byPeople.set(learners, distribution);
  facts.memory.grow(learners.length * RANKED_BYTES);
  return distribution;
}

function distributionOf(facts: RiskFacts, learners: readonly Learner[]): RiskDistribution {
  const risks = learners.flatMap((learner) => {
    const risk = facts.of(learner);
    return risk ? [{ learner, risk }] : [];
  });
  const count = (level: RiskLevel) => risks.filter(({ risk }) => risk.level === level).length;
  const ranked = [...risks].sort(compareRisks);
  const sum = risks.reduce((total, { risk }) => total + risk.score, 0);
  return {
    average: risks.length === 0 ? null : sum / risks.length,
    low: count('LOW'),
    medium: count('MEDIUM'),
    high: count('HIGH'),
    critical: count('CRITICAL'),
    top: (first) => ranked.slice(0, first),
    outcomes: facts.outcomes,
    shortfalls: () => facts.shortfalls(learners),
  };
}

/** The company's risk over time, oldest first, between two days (inclusive). */
export async function riskHistory(
  graph: QueryContext,
  company: Company,
  { from, to }: { readonly from?: string | null; readonly to?: string | null },
): Promise<{ readonly points: readonly RiskPoint[]; readonly outcomes: readonly AnyOutcome[] }> {
  checkSpan('to', to, 'from', from);
  const outcomes = await Promise.all(company.origins.map((origin) => graph.reads.readAll(origin, 'riskHistory')));
  const all = outcomes.flatMap(({ records }) => records);
  const sound = all.filter(({ score }) => scoreValue(score) !== null);
  const points = sound
    .filter(({ date }) => (!from || date >= from) && (!to || date <= to))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const beyond = company.origins.filter((origin) =>
    all.some((point) => point.origin === origin && scoreValue(point.score) === null),
  );
  return { points, outcomes: [...outcomes, ...beyond.map((origin) => failed(origin, beyondScale(origin)))] };
}

function beyondScale({ source }: Origin): SourceProblem {
  return new SourceProblem({ code: 'BAD_RESPONSE', message: `${source} sent scores outside 0 to 100` });
}
