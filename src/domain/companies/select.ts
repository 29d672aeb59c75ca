import type { Company } from '../company';
import type { Shortfall } from '../contributions';
import type { QueryContext } from '../query-context';
import { foldText } from '../text';
import type { Roster } from '../people/roster';
import { joinFacts } from './of-company';
import { Portfolio } from './portfolio';

/** Which of the viewer's companies: those that match every condition that is given. */
export interface CompanyFilter {
  readonly search?: string | null;
  readonly slugs?: readonly string[] | null;
  readonly vendors?: readonly string[] | null;
  readonly hasSourceProblem?: boolean | null;
}

/**
 * The companies that a filter leaves, in the order of the configuration.
 * @param visible those that the viewer may see: any other slug is unknown
 */
export async function selectCompanies(
  graph: QueryContext,
  visible: readonly Company[],
  { search, slugs, vendors, hasSourceProblem }: CompanyFilter,
): Promise<Portfolio> {
  const chosen = visible.filter(
    (company) =>
      (!slugs?.length || slugs.includes(company.slug)) &&
      (!vendors?.length || company.origins.some(({ vendor }) => vendors.includes(vendor))) &&
      matchesSearch(company, search),
  );
  if (hasSourceProblem === undefined || hasSourceProblem === null) return new Portfolio(graph, chosen, []);
  const rosters = await new Portfolio(graph, chosen, []).rosters();
  const judged = rosters.ofCompanies.map(({ company, value }) => ({ company, value, has: hasProblem(value) }));
  return new Portfolio(
    graph,
    judged.filter(({ has }) => has === hasSourceProblem).map(({ company }) => company),
    joinFacts(
      judged.filter(({ has }) => has === null),
      unreadShortfalls,
      ({ problem }) => [problem.message],
      (fact, say) => ({ ...fact, problem: { ...fact.problem, message: say(fact.problem.message) } }),
    ),
  );
}

/** Whether a company's name, slug or domain contains a text. */
export function matchesSearch({ slug, name, domains }: Company, search: string | null | undefined): boolean {
  const text = foldText(search?.trim() ?? '');
  return [slug, name, ...domains].some((own) => foldText(own).includes(text));
}

/** Whether a source's list of accounts could not be read, or not completely; null if it was not tried. */
function hasProblem(roster: Roster): boolean | null {
  const problems = roster.outcomes.flatMap(({ problem, state }) => (state === 'NOT_SUPPORTED' ? [] : (problem ?? [])));
  if (problems.some(({ code }) => code !== 'CALL_LIMIT')) return true;
  return problems.length > 0 ? null : false;
}

function unreadShortfalls({ outcomes }: Roster): readonly Shortfall[] {
  return outcomes.flatMap(({ origin, problem }): Shortfall[] =>
    problem?.code === 'CALL_LIMIT' ? [{ origin, affects: 'FILTER', problem }] : [],
  );
}
