import { forEachSliced, runCooperatively } from '../../datasources/reads';
import type { Origin } from '../../datasources/reads';
import { attributeFacts } from './attributes/attributes';
import type { AttributeName } from './attributes/attributes';
import type { Company } from './company';
import type { Shortfall } from './contributions';
import { mergeByOrigin } from './outcomes';
import type { AnyOutcome } from './outcomes';
import { compareText } from './people/account';
import type { LearnerSet, Learner } from './people/learner';
import type { Roster } from './people/roster';
import type { QueryContext } from './query-context';
import { riskFacts } from './risk';
import { rosterFacts } from './roster-facts';
import { readTeams } from './teams/read-teams';
import { teamPeople } from './teams/team-people';
import type { TeamPeople } from './teams/team-people';
import type { Team } from './teams/teams';
import { foldText } from './text';

export type BreakdownKey =
  'TEAM' | 'DEPARTMENT' | 'COUNTRY' | 'JOB_TITLE' | 'MANAGER' | 'LOCALE' | 'STATUS' | 'RISK_LEVEL' | 'SOURCE';
/** The keys by which people are divided; a person can be at several sources. */
export type PeopleKey = Exclude<BreakdownKey, 'SOURCE'>;

/** One value of one key. */
export interface BreakdownValue {
  readonly key: BreakdownKey;
  /** null: unknown. */
  readonly value: string | null;
  readonly team: Team | null;
  readonly manager: Learner | null;
  readonly source: Origin | null;
  /** Identifies the value among those of its key. */
  readonly id: string;
  /** What rows are sorted by: null for an unknown value. */
  readonly rank: string | number | null;
  /** How completely the people of a team are known. */
  readonly people: TeamPeople | null;
}

/** The values of one key for some people. */
export interface KeyValues {
  /** The same object as long as the values are. */
  readonly basis: object;
  /** At least one for each person; several for a person in several teams. */
  readonly of: (learner: Learner) => readonly BreakdownValue[];
  readonly outcomes: readonly AnyOutcome[];
  readonly shortfalls: () => readonly Shortfall[];
}

/** The people who are divided. */
export interface Divided {
  readonly company: Company;
  readonly roster: Roster;
  readonly people: LearnerSet;
  /** Whether these are all the company's people. */
  readonly isWhole: boolean;
}

const NOTHING = { value: null, team: null, manager: null, source: null, people: null };

/** A value of a key; unknown if nothing else is given. */
export function valueOf(key: BreakdownKey, of: Partial<Omit<BreakdownValue, 'key'>> = {}): BreakdownValue {
  return { key, id: '', rank: null, ...NOTHING, ...of };
}

/** Reads the values of a key for all the people at once. */
export async function keyValues(graph: QueryContext, key: PeopleKey, divided: Divided): Promise<KeyValues> {
  switch (key) {
    case 'TEAM':
      return byTeam(graph, divided);
    case 'DEPARTMENT':
      return byAttribute(graph, key, divided, 'department');
    case 'COUNTRY':
      return byAttribute(graph, key, divided, 'country');
    case 'JOB_TITLE':
      return byAttribute(graph, key, divided, 'jobTitle');
    case 'MANAGER':
      return byManager(graph, divided);
    case 'LOCALE':
      return byText(key, divided, divided.people.learners, ({ locale }) => locale);
    case 'STATUS':
      return byRank(key, STATUSES, divided.people.learners, ({ status }) => (status === 'UNKNOWN' ? null : status));
    case 'RISK_LEVEL': {
      const facts = await riskFacts(graph, divided.people, divided.company.origins);
      const { learners } = divided.people;
      await runCooperatively(forEachSliced(learners, (learner) => facts.of(learner)));
      return {
        ...byRank(key, LEVELS, facts, (learner) => facts.of(learner)?.level ?? null),
        outcomes: facts.outcomes,
        shortfalls: () => facts.shortfalls(learners),
      };
    }
  }
}

const STATUSES = ['ACTIVE', 'INACTIVE', 'ARCHIVED'];
const LEVELS = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
const WHOLE = { outcomes: [], shortfalls: () => [] };

/** Values that are sorted by their meaning. */
function byRank(
  key: PeopleKey,
  ranked: readonly string[],
  basis: object,
  textOf: (learner: Learner) => string | null,
): KeyValues {
  const values = new Map(ranked.map((value, rank) => [value, [valueOf(key, { value, id: value, rank })]]));
  const unknown = [valueOf(key)];
  return { ...WHOLE, basis, of: (learner) => values.get(textOf(learner) ?? '') ?? unknown };
}

/** Values that are texts: letter case, accents and white space around them make no difference. */
async function byText(
  key: PeopleKey,
  { people, roster, isWhole }: Divided,
  basis: object,
  textOf: (learner: Learner) => string | null,
): Promise<KeyValues> {
  const make = (): Promise<Texts> => runCooperatively(textsTask(key, people.learners, textOf));
  const texts = await (isWhole
    ? rosterFacts(roster.outcomes).get(`values of ${key}`, [basis, people.learners], (memory) => {
        memory.grow(people.learners.length * VALUE_BYTES);
        return make();
      })
    : make());
  return { ...WHOLE, basis: texts, of: (learner) => texts.get(learner) ?? [] };
}

type Texts = ReadonlyMap<Learner, readonly BreakdownValue[]>;

/** Bytes of one person's place among the values of a key. */
const VALUE_BYTES = 60;

function* textsTask(key: PeopleKey, learners: readonly Learner[], textOf: (learner: Learner) => string | null) {
  const spellings = new Map<string, Map<string, number>>();
  const ids = new Map<Learner, string>();
  yield* forEachSliced(learners, (learner) => {
    const text = textOf(learner)?.trim() ?? '';
    const id = foldText(text).trim();
    ids.set(learner, id);
    const counts = spellings.get(id) ?? new Map<string, number>();
    spellings.set(id, counts.set(text, 1 + (counts.get(text) ?? 0)));
  });
  const values = new Map(
    [...spellings].map(([id, counts]) => {
      const [first] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
      return [id, [id === '' ? valueOf(key) : valueOf(key, { id, rank: id, value: first?.[0] ?? id })]];
    }),
  );
  const found = new Map<Learner, readonly BreakdownValue[]>();
  yield* forEachSliced(ids, ([learner, id]) => void found.set(learner, values.get(id) ?? []));
  return found;
}

async function byAttribute(
  graph: QueryContext,
  key: PeopleKey,
  divided: Divided,
  name: Exclude<AttributeName, 'manager'>,
): Promise<KeyValues> {
  const facts = await attributeFacts(graph, divided.people, name, divided.isWhole);
  const values = await byText(key, divided, facts, (learner) => facts.of(learner));
  return { ...values, outcomes: facts.outcomes, shortfalls: facts.shortfalls };
}

/** A manager who is a learner is one, whatever address a source has; others differ by address, else by name. */
async function byManager(graph: QueryContext, { people, roster, isWhole }: Divided): Promise<KeyValues> {
  const facts = await attributeFacts(graph, people, 'manager', isWhole);
  const values = new Map<string, readonly BreakdownValue[]>();
  const unknown = [valueOf('MANAGER')];
  return {
    basis: facts,
    outcomes: facts.outcomes,
    shortfalls: facts.shortfalls,
    of(learner) {
      const { email = null, name = null } = facts.of(learner) ?? {};
      const manager = (email === null ? undefined : roster.byEmail(email)) ?? null;
      const value = manager?.email ?? email ?? name;
      if (value === null) return unknown;
      const id = manager?.id ?? foldText(value);
      const known = values.get(id) ?? [valueOf('MANAGER', { id, value, manager, rank: foldText(value) })];
      values.set(id, known);
      return known;
    },
  };
}

async function byTeam(graph: QueryContext, { company, roster }: Divided): Promise<KeyValues> {
  const { teams, outcomes } = await readTeams(graph, company);
  const people = await Promise.all(teams.all.map((team) => teamPeople(graph, team)));
  const teamsOf = await rosterFacts(roster.outcomes).get('values of TEAM', people, (memory) => {
    memory.grow(people.reduce((sum, one) => sum + one.people.learners.length, 0) * VALUE_BYTES);
    return runCooperatively(teamsTask(teams.all, people));
  });
  const none = [valueOf('TEAM')];
  return {
    basis: teamsOf,
    of: (learner) => teamsOf.get(learner) ?? none,
    outcomes: mergeByOrigin([
      ...outcomes.map((outcome): AnyOutcome => ({ ...outcome, records: [] })),
      ...people.flatMap(({ members }) => members),
    ]),
    shortfalls: () => people.flatMap(({ shortfalls }) => shortfalls()),
  };
}

function* teamsTask(teams: readonly Team[], people: readonly TeamPeople[]) {
  const found = new Map<Learner, BreakdownValue[]>();
  for (const [index, team] of teams.entries()) {
    const own = people[index];
    const { name, id } = team;
    const value = valueOf('TEAM', { value: name, id, team, rank: foldText(name), people: own ?? null });
    yield* forEachSliced(own?.people.learners ?? [], (learner) => {
      const values = found.get(learner);
      if (values) values.push(value);
      else found.set(learner, [value]);
    });
  }
  return found;
}
