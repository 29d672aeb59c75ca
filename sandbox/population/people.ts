import { createRandom } from '../random';
import type { Random } from '../random';

export type VendorName = 'sibermate' | 'infosecIq' | 'cyberpilot' | 'cyberhoot' | 'cyberGuru';

/** A person as one vendor has them: with the address in that vendor's spelling. */
export interface Account {
  readonly id: string;
  readonly email: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly employeeId: string | null;
}

export interface Person {
  /** Identifies a person in the population; no vendor has it. */
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The one true address; null for people without any. */
  readonly email: string | null;
  readonly employeeId: string;
  readonly department: string;
  readonly active: boolean;
  /** The key of the manager. */
  readonly manager: string | null;
  readonly accounts: Readonly<Partial<Record<VendorName, Account>>>;
}

/** The planted cases that no rule should resolve silently: keys of people. */
export interface Cases {
  /** Two people behind one address. */
  readonly sharedAddress: readonly [string, string];
  /** One employee id, two addresses, two names: two people. */
  readonly sameIdOtherPerson: readonly [string, string];
  /** One employee id, two addresses, one name: one person whose address changed at one vendor only. */
  readonly changedAddress: string;
}

const FIRST = [
  'Anna',
  'Marco',
  'José',
  'Søren',
  'Zoë',
  'Liam',
  'Aïcha',
  'Mehmet',
  'Yuki',
  'Priya',
  'Jonathan',
  'Elizabeth',
  'Łukasz',
  'Ingrid',
  'Chloé',
  'Ahmed',
  'Mei',
  'Pedro',
  'Freja',
  'Noah',
  'Ólafur',
  'Giulia',
  'Tariq',
  'Hannah',
  'Dmitri',
  'Sofia',
];
const LAST = [
  'Ferrari',
  'Rossi',
  'García',
  'Jørgensen',
  'Müller',
  'O’Brien',
  'Benali',
  'Yılmaz',
  'Tanaka',
  'Sharma',
  'Smith',
  'Nowak',
  'Lindqvist',
  'Dubois',
  'Hassan',
  'Chen',
  'Silva',
  'Holm',
  'Schmidt',
  'Þórsson',
  'Bianchi',
  'Khan',
  'Weber',
  'Petrov',
  'de Vries',
  'Keller',
  'Moreau',
  'Costa',
];
export const DEPARTMENTS = ['Engineering', 'Finance', 'Sales', 'Support', 'People', 'Legal'];

/** The probability that a vendor has a person. */
const PRESENCE: readonly (readonly [VendorName, number])[] = [
  ['sibermate', 0.97],
  ['infosecIq', 0.92],
  ['cyberpilot', 0.9],
  ['cyberhoot', 0.94],
  ['cyberGuru', 0.8],
];

export interface PeopleOptions {
  readonly slug: string;
  readonly domain: string;
  /** A second domain that some vendors use in some addresses. */
  readonly aliasDomain: string;
  /** The company's number, which makes its CyberHoot account ids unique. */
  readonly number: number;
  readonly count: number;
  readonly vendors: readonly VendorName[];
  readonly seed: number;
}

export function createPeople(options: PeopleOptions): {
  readonly people: readonly Person[];
  readonly cases: Cases | null;
} {
  const random = createRandom(`${options.seed} people ${options.slug}`);
  const taken = new Map<string, number>();
  const people: Person[] = [];
  for (let index = 0; index < options.count; index += 1) {
    const [firstName, lastName] = [random.pick(FIRST), random.pick(LAST)];
    const base = `${ascii(firstName)}.${ascii(lastName)}`.replace(/[^a-z.]/g, '');
    const same = taken.get(base) ?? 0;
    taken.set(base, same + 1);
    const local = same === 0 ? base : `${base}${same + 1}`;
    const email = random.chance(0.02) && index > 20 ? null : `${local}@${options.domain}`;
    people.push({
      key: `${options.slug}-${index}`,
      firstName,
      lastName,
      email,
      employeeId: String(10_000 + index),
      department: DEPARTMENTS[index % DEPARTMENTS.length] ?? 'People',
      active: !random.chance(0.06),
      manager: index < 6 ? null : `${options.slug}-${index % 6}`,
      accounts: {},
    });
  }
  const withAccounts = people.map((person, index) => ({
    ...person,
    accounts: accountsOf(person, index, options, random),
  }));
  return plantCases(withAccounts, options);
}

function accountsOf(person: Person, index: number, options: PeopleOptions, random: Random): Person['accounts'] {
  const accounts: Partial<Record<VendorName, Account>> = {};
  for (const [vendor, presence] of PRESENCE) {
    const known = random.chance(presence) || index < 6;
    if (!options.vendors.includes(vendor)) continue;
    // People without an address exist only at vendors that have an employee id instead.
    if (person.email === null && !(vendor === 'sibermate' || (vendor === 'cyberhoot' && known))) continue;
    if (person.email !== null && !known) continue;
    accounts[vendor] = spell(vendor, person, index, options, random);
  }
  return Object.keys(accounts).length > 0
    ? accounts
    : { sibermate: spell('sibermate', person, index, options, random) };
}

function spell(vendor: VendorName, person: Person, index: number, options: PeopleOptions, random: Random): Account {
  let email = person.email;
  let { firstName, lastName } = person;
  const [variant, twist] = [random.next(), random.next()];
  if (email !== null) {
    const [local = '', domain = ''] = email.split('@');
    if (vendor === 'infosecIq' && variant < 0.05) email = `${local}@${options.aliasDomain}`;
    else if (vendor === 'cyberhoot' && variant < 0.1) email = `${local.toUpperCase()}@${domain}`;
    else if (vendor === 'cyberpilot' && variant < 0.1) email = ` ${email}`;
    else if (vendor === 'infosecIq' && variant < 0.15)
      email = `${local.charAt(0).toUpperCase()}${local.slice(1)}@${domain.toUpperCase()}`;
  }
  // A person at CyberHoot without an address at SiberMate.
  if (person.email === null && vendor === 'cyberhoot' && twist < 0.5)
    email = `${ascii(firstName)}.${person.employeeId}@${options.domain}`.replace(/[^a-z0-9.@-]/g, '');
  if (vendor === 'infosecIq' || vendor === 'cyberhoot') [firstName, lastName] = [plain(firstName), plain(lastName)];
  if (vendor === 'cyberpilot' && twist < 0.1 && firstName === 'Jonathan') firstName = 'Jon';
  const knowsEmployeeId = vendor === 'sibermate' || vendor === 'cyberhoot';
  return {
    id: accountId(vendor, options, index, random),
    email,
    firstName,
    lastName,
    employeeId: knowsEmployeeId && (twist < 0.8 || person.email === null) ? person.employeeId : null,
  };
}

function accountId(vendor: VendorName, { slug, number }: PeopleOptions, index: number, random: Random): string {
  switch (vendor) {
    case 'sibermate':
      return `l_${slug}_${index}`;
    case 'infosecIq':
      return `${random.id(3)}${index.toString(36)}`;
    case 'cyberpilot':
      return `${random.id(8)}-${index}`;
    case 'cyberhoot':
      return String(200_000 + number * 400_000 + index);
    case 'cyberGuru':
      return '';
  }
}

/** Needs some dozen people and all five vendors; smaller companies have no planted cases. */
function plantCases(
  people: readonly Person[],
  options: PeopleOptions,
): { people: readonly Person[]; cases: Cases | null } {
  const candidates = people.filter(
    ({ email, accounts }, index) =>
      index > 8 && email !== null && accounts.sibermate && accounts.cyberhoot && accounts.infosecIq,
  );
  const [one, two, three, four, five] = candidates;
  if (!one || !two || !three || !four || !five) return { people, cases: null };
  const changed = new Map<string, Person>();
  const put = (person: Person, accounts: Person['accounts'], more: Partial<Person> = {}) =>
    changed.set(person.key, { ...person, ...more, accounts });
  const of = (person: Person, vendor: VendorName, more: Partial<Account>): Person['accounts'] => {
    const account = person.accounts[vendor];
    return account ? { [vendor]: { ...account, ...more } } : {};
  };
  const reception = `reception@${options.domain}`;
  put(one, of(one, 'sibermate', { email: reception, firstName: 'Maria', lastName: 'Lopez', employeeId: null }), {
    email: reception,
    firstName: 'Maria',
    lastName: 'Lopez',
  });
  put(two, of(two, 'infosecIq', { email: reception, firstName: 'Kenji', lastName: 'Sato' }), {
    email: reception,
    firstName: 'Kenji',
    lastName: 'Sato',
  });
  put(
    three,
    of(three, 'sibermate', {
      email: `olga.ivanova@${options.domain}`,
      firstName: 'Olga',
      lastName: 'Ivanova',
      employeeId: '99001',
    }),
    { email: `olga.ivanova@${options.domain}`, firstName: 'Olga', lastName: 'Ivanova', employeeId: '99001' },
  );
  put(
    four,
    of(four, 'cyberhoot', {
      email: `peter.huber@${options.domain}`,
      firstName: 'Peter',
      lastName: 'Huber',
      employeeId: '99001',
    }),
    { email: `peter.huber@${options.domain}`, firstName: 'Peter', lastName: 'Huber', employeeId: '99001' },
  );
  const married = { firstName: 'Clara', lastName: 'Winter' };
  put(
    five,
    {
      ...of(five, 'sibermate', { ...married, email: `clara.winter@${options.domain}`, employeeId: '99002' }),
      ...of(five, 'cyberhoot', { ...married, email: `c.winter@${options.domain}`, employeeId: '99002' }),
    },
    { ...married, email: `c.winter@${options.domain}`, employeeId: '99002' },
  );
  return {
    people: people.map((person) => changed.get(person.key) ?? person),
    cases: { sharedAddress: [one.key, two.key], sameIdOtherPerson: [three.key, four.key], changedAddress: five.key },
  };
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace('ø', 'o')
    .replace('Ł', 'L')
    .replace('ł', 'l')
    .replace('ı', 'i');
}

function ascii(name: string): string {
  return plain(name).toLowerCase();
}
