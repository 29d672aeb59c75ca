import { listLearners } from '../src/domain/lists/learners';
import { teamPeople } from '../src/domain/teams/team-people';
import type { Team as TeamValue } from '../src/domain/teams/teams';
import type { TeamResolvers } from '../src/generated/graphql';
import { reportList } from './partial';
import { peopleSummaries } from './people-summaries';

export const Team: TeamResolvers = {
  async learners(team, args, context, info) {
    const { people, members, shortfalls } = await teamPeople(context.graph, team);
    const { learners, outcomes: roster } = people;
    return reportList(
      listLearners(context.graph, team.company, team.id, { learners, roster, outcomes: members, shortfalls }, args),
      context,
      info,
    );
  },
  ...peopleSummaries((team: TeamValue, { graph }) => teamPeople(graph, team)),
};
