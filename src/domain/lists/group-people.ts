import { mergeOutcomes, withRecords } from '../../../datasources/reads';
import type { MembershipRecord, Origin, Outcome } from '../../../datasources/reads';
import type { Company } from '../company';
import type { Shortfall } from '../contributions';
import type { QueryContext } from '../query-context';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { Roster } from '../people/roster';
import type { Group } from '../records';
import { rosterFacts } from '../roster-facts';
import type { CountedPeople } from '../summaries';
import { membersShortfalls, stableMembers } from './group-members';

export interface GroupPeople extends CountedPeople {
  /** The outcome of reading the memberships and accounts of the group's source. */
  readonly members: readonly [AnyOutcome];
  readonly shortfalls: () => readonly Shortfall[];
}

/** Bytes of one person's place in a group. */
const MEMBER_BYTES = 10;

/**
 * The learners in a group: its members as listed by the vendor, each once. The list is the same object as long as the same
 * reads are cached: sums over it are found again.
 */
export async function groupPeople(graph: QueryContext, company: Company, group: Group): Promise<GroupPeople> {
  const { origin, externalId } = group;
  const [roster, { input, members }] = await Promise.all([
    graph.people.roster(company),
    stableMembers(graph, origin, externalId),
  ]);
  return rosterFacts(roster.outcomes).get(`group ${externalId} of ${origin.source}`, [input], (memory) => {
    const people = peopleOf(company, roster, members());
    memory.grow(people.people.learners.length * MEMBER_BYTES);
    return people;
  });
}

function peopleOf(company: Company, roster: Roster, memberships: Outcome<MembershipRecord>): GroupPeople {
  const { origin } = memberships;
  const found = memberships.records.map(({ accountId }) => roster.byAccount(origin, accountId));
  const learners = new Set(found.flatMap((learner) => learner ?? []));
  const unknown = found.filter((learner) => learner === undefined).length;
  const accounts = roster.outcomes.filter((outcome) => outcome.origin === origin);
  const shortfalls = [
    ...membersShortfalls(memberships, 'DATA'),
    ...(unknown === 0 ? [] : [unknownMembers(origin, unknown)]),
  ];
  return {
    people: { learners: [...learners], outcomes: roster.outcomes },
    origins: company.origins,
    // Members are resolved through accounts: if the source's accounts could not be read, no member can be resolved.
    members: [mergeMembers(withRecords(memberships, []), accounts)],
    shortfalls: () => shortfalls,
  };
}

/** The outcome of reading the members of a group, with that of the accounts by which they are found. */
export function mergeMembers(memberships: AnyOutcome, accounts: readonly AnyOutcome[]): AnyOutcome {
  const failed = [memberships, ...accounts].find(({ state }) => state === 'FAILED');
  return (
    failed ?? mergeOutcomes(memberships.origin, [memberships, ...accounts.map((outcome) => withRecords(outcome, []))])
  );
}

/** A source names members that it does not list as accounts. */
export function unknownMembers(origin: Origin, count: number): Shortfall {
  const message = `${count} member(s) are not in the account list of ${origin.source}`;
  return { origin, affects: 'DATA', problem: { code: 'BAD_RESPONSE', message } };
}

/** The managers of a group who are on the company's roster; null if the vendor does not provide managers. */
export async function groupManagers(
  graph: QueryContext,
  company: Company,
  group: Group,
): Promise<{ readonly managers: readonly Learner[] | null; readonly outcomes: readonly AnyOutcome[] }> {
  if (group.managers === null) return { managers: null, outcomes: [] };
  const roster = await graph.people.roster(company);
  const managers = group.managers.flatMap(
    ({ accountId, email }) =>
      (accountId && roster.byAccount(group.origin, accountId)) || (email && roster.byEmail(email)) || [],
  );
  return {
    managers: [...new Set(managers)],
    outcomes: roster.outcomes.filter(({ origin }) => origin === group.origin),
  };
}
