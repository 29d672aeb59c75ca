import type { Company } from '../company';
import { uniqueShortfalls, unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import { decodeId } from '../ids';
import { orderNumber, peopleNumber } from '../order-number';
import type { Ranked } from '../order-number';
import { mergeByOrigin } from '../outcomes';
import type { AnyOutcome } from '../outcomes';
import { paginate } from '../pages/connection';
import type { PageArgs, PageConnection } from '../pages/connection';
import type { Direction } from '../pages/order';
import { singleton } from '../people/learner';
import type { Learner } from '../people/learner';
import type { QueryContext } from '../query-context';
import { readForLearners } from '../read-for-learners';
import { PeopleSummaries } from '../summarizing';
import { teamPeople } from './team-people';
import { readTeams } from './read-teams';
import { nameKey } from './teams';
import type { Team } from './teams';

type TeamOrderField = 'NAME' | 'LEARNER_COUNT' | 'COMPLETION_RATE' | 'PHISH_PRONE_RATE' | 'RISK_SCORE';

export interface TeamsArgs extends PageArgs {
  readonly search?: string | null;
  readonly orderBy?: { readonly field?: TeamOrderField; readonly direction?: Direction } | null;
}

/** A page of a company's teams. */
export async function companyTeams(
  graph: QueryContext,
  company: Company,
  { search, orderBy, ...page }: TeamsArgs,
): Promise<PageConnection<Team>> {
  const { teams, outcomes } = await readTeams(graph, company);
  const { field = 'NAME', direction = 'ASC' } = orderBy ?? {};
  const wanted = nameKey(search ?? '');
  const items = teams.all.filter(({ name }) => nameKey(name).includes(wanted));
  const values = await orderValues(graph, items, field);
  return paginate(
    {
      list: JSON.stringify(['teams', company.slug, field, direction]),
      items,
      direction,
      keyOf: (team) => [...(field === 'NAME' ? [] : [values.of(team)]), nameKey(team.name), team.id],
      // The items of a source are its groups.
      outcomes: mergeByOrigin([...outcomes, ...values.outcomes]),
      shortfalls: () => uniqueShortfalls([...groupShortfalls(outcomes), ...values.shortfalls()]),
    },
    page,
  );
}

/** Some vendors list groups only on accounts: a group that is unreadable there may be missing. */
function groupShortfalls(outcomes: readonly AnyOutcome[]): readonly Shortfall[] {
  return outcomes.flatMap((outcome) => unreadableShortfall(outcome, ['groupId'], 'DATA'));
}

/** The numbers that teams are sorted by, with how the sources contributed to them. */
async function orderValues(graph: QueryContext, teams: readonly Team[], field: TeamOrderField) {
  const numbers = field === 'NAME' ? [] : await Promise.all(teams.map((team) => numberOf(graph, team, field)));
  const values = new Map(teams.map((team, index) => [team, numbers[index]?.number ?? null]));
  return {
    of: (team: Team) => values.get(team) ?? null,
    outcomes: numbers.flatMap(({ outcomes }) => outcomes),
    shortfalls: () => numbers.flatMap(({ shortfalls }) => shortfalls?.() ?? []),
  };
}

async function numberOf(graph: QueryContext, team: Team, field: Exclude<TeamOrderField, 'NAME'>): Promise<Ranked> {
  const counted = await teamPeople(graph, team);
  if (field !== 'LEARNER_COUNT') return orderNumber(new PeopleSummaries(graph, counted), field, null);
  const { people, members: outcomes, shortfalls } = counted;
  return peopleNumber({ outcomes, shortfalls }, people.learners.length);
}

/** The teams of a person, sorted by name. */
export async function learnerTeams(
  graph: QueryContext,
  learner: Learner,
): Promise<{ readonly teams: readonly Team[]; readonly outcomes: readonly AnyOutcome[] }> {
  const { company } = learner;
  const [memberships, { teams, outcomes }] = await Promise.all([
    readForLearners(graph.reads, 'memberships', singleton(learner), company.origins),
    readTeams(graph, company),
  ]);
  const own = memberships
    .forLearner(learner)
    .flatMap(({ origin, groupId }) => teams.ofGroup(origin.source, groupId) ?? []);
  return {
    teams: [...new Set(own)].sort((a, b) => a.name.localeCompare(b.name)),
    outcomes: [...memberships.outcomes, ...outcomes],
  };
}

/** A team by its id; null if the company has none of that id. */
export async function findTeam(
  graph: QueryContext,
  company: Company,
  id: string,
): Promise<{ readonly team: Team | null; readonly outcomes: readonly AnyOutcome[] }> {
  const { teams, outcomes } = await readTeams(graph, company);
  return { team: teams.byId.get(id) ?? null, outcomes };
}

/** Whether an id can be that of one of the company's teams. */
export function isTeamId(id: string, { slug }: Company): boolean {
  const decoded = decodeId(id);
  return decoded?.type === 'Team' && decoded.parts[0] === slug;
}
