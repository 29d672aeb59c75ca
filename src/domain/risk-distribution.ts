import type { Origin } from '../../datasources/source/origin';
import type { Company } from './company';
import type { Graph } from './graph';
import type { RiskLevel } from './measures/risk';
import type { AnyOutcome } from './outcomes';
import type { Crowd, Learner } from './people/learner';
import type { RiskPoint } from './records';
import { riskFacts } from './summaries';

/** How risk is spread over some people; those of whom nothing is known are not in it. */
export interface RiskDistribution {
  readonly average: number | null;
  readonly low: number;
  readonly medium: number;
  readonly high: number;
  readonly critical: number;
  /** The highest risk first. */
  readonly ranked: readonly Learner[];
  readonly outcomes: readonly AnyOutcome[];
}

export async function riskDistribution(
  graph: Graph,
  crowd: Crowd,
  origins: readonly Origin[],
): Promise<RiskDistribution> {
  const facts = await riskFacts(graph, crowd, origins);
  const risks = crowd.learners.flatMap((learner) => {
    const risk = facts.of(learner);
    return risk ? [{ learner, risk }] : [];
  });
  const count = (level: RiskLevel) => risks.filter(({ risk }) => risk.level === level).length;
  const ranked = [...risks].sort((a, b) => b.risk.score - a.risk.score || (a.learner.id < b.learner.id ? -1 : 1));
  const sum = risks.reduce((total, { risk }) => total + risk.score, 0);
  return {
    average: risks.length === 0 ? null : sum / risks.length,
    low: count('LOW'),
    medium: count('MEDIUM'),
    high: count('HIGH'),
    critical: count('CRITICAL'),
    ranked: ranked.map(({ learner }) => learner),
    outcomes: facts.outcomes,
  };
}

/** The company's risk over time, oldest first, between two days, both included. */
export async function riskHistory(
  graph: Graph,
  company: Company,
  { from, to }: { readonly from?: string | null; readonly to?: string | null },
): Promise<{ readonly points: readonly RiskPoint[]; readonly outcomes: readonly AnyOutcome[] }> {
  const outcomes = await Promise.all(company.origins.map((origin) => graph.reads.all(origin, 'riskHistory')));
  const points = outcomes
    .flatMap(({ records }) => records)
    .filter(({ date }) => (!from || date >= from) && (!to || date <= to))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { points, outcomes };
}
