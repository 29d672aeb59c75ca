import { mergeOutcomes, withoutRecords } from '../../../datasources/reads';
import type { MembershipRecord, Origin, Outcome } from '../../../datasources/reads';
import type { Shortfall } from '../contributions';
import { membersShortfalls, stableMembers } from '../lists/group-members';
import { mergeMembers, unknownMembers } from '../lists/group-people';
import { isComplete, mergeByOrigin } from '../outcomes';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { Roster } from '../people/roster';
import type { QueryContext } from '../query-context';
import { rosterFacts } from '../roster-facts';
import type { CountedPeople } from '../summaries';
import { readTeams } from './read-teams';
import type { Team } from './teams';

/** The people of a team, each once, and how the sources of its groups contributed. */
export interface TeamPeople extends CountedPeople {
  readonly members: readonly AnyOutcome[];
  readonly shortfalls: () => readonly Shortfall[];
}

/** Bytes of one person's place in a team. */
const MEMBER_BYTES = 10;

/**
 * The members of a team's groups; a source whose groups could not all be read may have a further group of the team. Reads of
 * all teams of one tick are planned as one batch for each source.
 * The list of learners is the same object as long as the same reads are cached: sums over it are found again.
 */
export async function teamPeople(graph: QueryContext, team: Team): Promise<TeamPeople> {
  const [roster, { outcomes: groups }, memberships] = await Promise.all([
    graph.people.roster(team.company),
    readTeams(graph, team.company),
    Promise.all(team.groups.map((group) => stableMembers(graph, group.origin, group.externalId))),
  ]);
  const lacking = groups.filter((outcome) => !isComplete([outcome]));
  return rosterFacts(roster.outcomes).get(
    `team ${team.id}`,
    [...team.groups, ...lacking, ...memberships.map(({ input }) => input)],
    (memory) => {
      const people = peopleOf(
        team,
        roster,
        memberships.map(({ members }) => members()),
        lacking,
      );
      memory.grow(people.people.learners.length * MEMBER_BYTES);
      return people;
    },
  );
}

/** @param lacking the sources whose groups could not all be read */
function peopleOf(
  { company }: Team,
  roster: Roster,
  memberships: readonly Outcome<MembershipRecord>[],
  lacking: readonly AnyOutcome[],
): TeamPeople {
  const learners = new Set<Learner>();
  const unknown = new Map<Origin, Set<string>>();
  for (const { origin, records } of memberships) {
    const lost = unknown.get(origin) ?? new Set();
    unknown.set(origin, lost);
    for (const { accountId } of records) {
      const learner = roster.byAccount(origin, accountId);
      if (learner) learners.add(learner);
      else lost.add(accountId);
    }
  }
  const byOrigin = Map.groupBy(memberships, ({ origin }) => origin);
  const members = [...byOrigin].map(([origin, outcomes]) =>
    mergeMembers(
      mergeOutcomes(
        origin,
        outcomes.map((outcome) => withoutRecords(outcome)),
      ),
      roster.outcomes.filter((outcome) => outcome.origin === origin),
    ),
  );
  const shortfalls = [
    ...memberships.flatMap((outcome) => membersShortfalls(outcome, 'DATA')),
    ...[...unknown].flatMap(([origin, { size }]) => (size === 0 ? [] : [unknownMembers(origin, size)])),
  ];
  return {
    people: { learners: [...learners], outcomes: roster.outcomes },
    origins: company.origins,
    members: mergeByOrigin([...members, ...lacking.map((outcome) => withoutRecords(outcome))]),
    shortfalls: () => shortfalls,
  };
}
