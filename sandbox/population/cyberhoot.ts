import { createRandom } from '../random';
import { DEPARTMENTS } from './people';
import type { Account, Person } from './people';
import { dateOf, daysAgo, later } from './time';

/** CyberHoot's data of one customer. */
export interface CyberHootTruth {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly managers: readonly {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
  }[];
  readonly users: readonly (Account & {
    readonly person: Person;
    readonly created: string;
    readonly archived: string | null;
    readonly managerId: string | null;
    /** null: not applicable. */
    readonly hootScore: number | null;
    readonly hootRank: string;
    readonly assignments: readonly {
      readonly id: string;
      readonly list: 'active' | 'pending' | 'archived';
      readonly completed: string | null;
    }[];
  })[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly hrEmail: string;
    readonly userIds: readonly string[];
  }[];
  readonly assignments: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly optional: boolean;
    readonly start: string;
    readonly end: string | null;
    readonly archived: boolean;
  }[];
  readonly pwned: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly dataClasses: readonly string[];
    readonly affected: number;
  }[];
  readonly exposures: readonly {
    readonly email: string;
    readonly userId: string | null;
    readonly name: string;
    readonly pwned: readonly { readonly breachId: string; readonly found: string; readonly acknowledged: boolean }[];
    readonly dehashed: readonly {
      readonly id: string;
      readonly database: string;
      readonly found: string;
      readonly acknowledged: boolean;
      readonly password: boolean;
    }[];
  }[];
  readonly phishingProgram: readonly {
    readonly id: string;
    readonly name: string;
    readonly start: string;
    readonly end: string;
  }[];
}

const ASSIGNMENTS: readonly (readonly [string, string])[] = [
  ['Acceptable use policy', 'policy'],
  ['Incident response policy', 'policy'],
  ['Password manager video', 'video'],
  ['Ransomware video', 'video'],
  ['Security culture survey', 'survey'],
  ['HootPhish exercise 1', 'phishing'],
  ['Foundations of security', 'zac_foundational'],
  ['Old travel video', 'video'],
];
const PWNED: readonly (readonly [string, readonly string[]])[] = [
  ['LinkShare', ['Email addresses', 'Passwords']],
  ['PhotoCloud', ['Email addresses', 'Names']],
  ['DevForum', ['Email addresses', 'Passwords', 'Usernames']],
  ['ShopAll', ['Email addresses', 'Physical addresses']],
];
/** The longest that somebody takes for an assignment: some are late, since they are due after 150 days or more. */
const LONGEST_DAYS = 220;
const RANKS = ['hatchling', 'novice', 'explorer', 'protector', 'guardian', 'sage'];

export function createCyberHoot(company: {
  id: string;
  name: string;
  slug: string;
  domain: string;
  people: readonly Person[];
  seed: number;
}): CyberHootTruth {
  const random = createRandom(`${company.seed} cyberhoot ${company.slug}`);
  const base = Number(company.id) * 100;
  const byKey = new Map(company.people.map((person) => [person.key, person]));
  const bosses = [...new Set(company.people.flatMap(({ manager }) => manager ?? []))].flatMap(
    (key) => byKey.get(key) ?? [],
  );
  const managers = bosses.map((person, index) => ({
    id: String(base + 50 + index),
    firstName: person.firstName,
    lastName: person.lastName,
    email: person.email ?? '',
  }));
  const managerOf = new Map(bosses.map((person, index) => [person.key, managers[index]?.id ?? null]));
  const assignments = ASSIGNMENTS.map(([name, type], index) => ({
    id: String(base + index + 1),
    name,
    type,
    optional: index === 4,
    start: dateOf(daysAgo(300 - index * 20)),
    end: index === 6 ? null : dateOf(daysAgo(150 - index * 30)),
    archived: index === 7,
  }));
  const users = company.people.flatMap((person) => {
    const account = person.accounts.cyberhoot;
    if (!account) return [];
    const score = random.chance(0.1) ? null : random.int(5, 100);
    return [
      {
        ...account,
        person,
        // Before the first assignment begins.
        created: daysAgo(random.int(310, 800)),
        archived: person.active || random.chance(0.5) ? null : daysAgo(random.int(5, 90)),
        managerId: person.manager === null ? null : (managerOf.get(person.manager) ?? null),
        hootScore: score,
        hootRank: RANKS[Math.min(5, Math.floor((score ?? 0) / 17))] ?? 'hatchling',
        assignments: random.some(assignments, 0.75).map(({ id, start, archived }) => {
          const completed = random.chance(0.65) ? later(random, `${start}T00:00:00.000Z`, LONGEST_DAYS) : null;
          const list = archived
            ? ('archived' as const)
            : random.chance(0.2)
              ? ('pending' as const)
              : ('active' as const);
          return { id, list, completed };
        }),
      },
    ];
  });
  const groups = DEPARTMENTS.map((name, index) => ({
    id: String(base + 20 + index),
    name,
    hrEmail: bosses[index % Math.max(1, bosses.length)]?.email ?? '',
    userIds: users.filter(({ person }) => person.department === name).map(({ id }) => id),
  }));
  const pwned = PWNED.map(([title, dataClasses], index) => ({
    id: String(base + 30 + index),
    title,
    date: dateOf(daysAgo(800 - index * 120)),
    dataClasses,
    affected: 1_234_567 * (index + 1),
  }));
  let rows = 0;
  const exposureOf = (email: string, userId: string | null, name: string) => ({
    email,
    userId,
    name,
    pwned: random.some(pwned, 0.4).map(({ id }) => ({
      breachId: id,
      found: dateOf(daysAgo(random.int(3, 365))),
      acknowledged: random.chance(0.4),
    })),
    dehashed: random.chance(0.4)
      ? [
          {
            id: String(base + 1000 + (rows += 1)),
            database: random.pick(['collection-a', 'stealer-logs']),
            found: dateOf(daysAgo(random.int(3, 365))),
            acknowledged: random.chance(0.3),
            password: random.chance(0.7),
          },
        ]
      : [],
  });
  const exposures = [
    ...users
      .filter(({ email }) => email !== null && random.chance(0.15))
      .map(({ id, email, firstName, lastName }) => exposureOf(email ?? '', id, `${firstName} ${lastName}`)),
    exposureOf(`info@${company.domain}`, null, ''),
  ].filter((exposure) => exposure.pwned.length + exposure.dehashed.length > 0);
  return {
    id: company.id,
    name: company.name,
    domain: company.domain,
    managers,
    users,
    groups,
    assignments,
    pwned,
    exposures,
    phishingProgram: [0, 1, 2, 3].map((quarter) => ({
      id: String(base + 40 + quarter),
      name: `HootPhish quarter ${quarter + 1}`,
      start: dateOf(daysAgo(280 - quarter * 90)),
      end: dateOf(daysAgo(250 - quarter * 90)),
    })),
  };
}
