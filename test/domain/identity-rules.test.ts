import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runSync } from '../../datasources/runtime/cooperative-scheduler';
import { linkAccountsTask } from '../../src/domain/people/identity';
import type { Account, IdentityRules, Override } from '../../src/domain/people/identity';
import { account } from './accounts';

/** The rules for domains and employee ids: what they link, what they refuse, and that no chain of links bypasses a refusal. */

const RULES: IdentityRules = {
  emailAliases: [{ from: 'acme.co.example', to: 'acme.example' }],
  plusAddressing: false,
  matchEmployeeId: true,
  overrides: [],
  domains: ['acme.example', 'acme.de', 'acme.it'],
};

const linkAccounts = (accounts: readonly Account[], rules: IdentityRules) => runSync(linkAccountsTask(accounts, rules));

const ref = ({ origin, externalId }: Account) => `${origin.source}/${externalId}`;
const link = (accounts: readonly Account[], rules: Partial<IdentityRules> = {}) =>
  linkAccounts(accounts, { ...RULES, ...rules });
const shape = (accounts: readonly Account[], rules: Partial<IdentityRules> = {}) =>
  link(accounts, rules)
    .people.map((person) => person.accounts.map(ref).sort().join(' '))
    .sort();

describe('one local part under several of the company’s domains', () => {
  const one = account('a', '1', 'jonas.lund@acme.example', 'Jonas Lund');
  const rows: [string, Account[], string[], Partial<IdentityRules>?][] = [
    ['one name', [one, account('b', '2', 'jonas.lund@acme.de', 'Jonas Lund')], ['a/1 b/2']],
    ['a short form', [one, account('b', '2', 'jonas.lund@acme.de', 'Jon Lund')], ['a/1 b/2']],
    [
      'accents and strokes',
      [account('a', '1', 'l@acme.example', 'Łukasz Møller'), account('b', '2', 'l@acme.de', 'Lukasz Moller')],
      ['a/1 b/2'],
    ],
    [
      'an alias of one of them',
      [
        one,
        account('b', '2', 'jonas.lund@acme.co.example', 'Jonas Lund'),
        account('c', '3', 'jonas.lund@acme.it', 'Jonas Lund'),
      ],
      ['a/1 b/2 c/3'],
    ],
    ['another name', [one, account('b', '2', 'jonas.lund@acme.de', 'Julia Lund')], ['a/1', 'b/2']],
    ['an initial', [one, account('b', '2', 'jonas.lund@acme.de', 'J. Lund')], ['a/1', 'b/2']],
    [
      'two initials',
      [account('a', '1', 'j.lund@acme.example', 'J. Lund'), account('b', '2', 'j.lund@acme.de', 'J. Lund')],
      ['a/1', 'b/2'],
    ],
    [
      'a script without capitals',
      [account('a', '1', 'l@acme.example', '明 李'), account('b', '2', 'l@acme.de', '明 李')],
      ['a/1 b/2'],
    ],
    ['no name, and one candidate', [one, account('b', '2', 'jonas.lund@acme.de', '')], ['a/1 b/2']],
    ['no names at all', [account('a', '1', 'x@acme.example', ''), account('b', '2', 'x@acme.de', '')], ['a/1 b/2']],
    [
      'no names, three times',
      [account('a', '1', 'x@acme.example', ''), account('b', '2', 'x@acme.de', ''), account('c', '3', 'x@acme.it', '')],
      ['a/1', 'b/2', 'c/3'],
    ],
    [
      'no name, and two candidates',
      [one, account('b', '2', 'jonas.lund@acme.de', ''), account('c', '3', 'jonas.lund@acme.it', 'Julia Lund')],
      ['a/1', 'b/2', 'c/3'],
    ],
    [
      'an account that two people could claim',
      [
        one,
        account('b', '2', 'jonas.lund@acme.de', 'Jo Lund'),
        account('c', '3', 'jonas.lund@acme.it', 'Jolanda Lund'),
      ],
      ['a/1', 'b/2', 'c/3'],
    ],
    [
      'a domain of another company',
      [one, account('b', '2', 'jonas.lund@elsewhere.example', 'Jonas Lund')],
      ['a/1', 'b/2'],
    ],
    [
      'linking switched off',
      [one, account('b', '2', 'jonas.lund@acme.de', 'Jonas Lund')],
      ['a/1', 'b/2'],
      { linkDomains: false },
    ],
    [
      'one domain only',
      [one, account('b', '2', 'jonas.lund@acme.de', 'Jonas Lund')],
      ['a/1', 'b/2'],
      { domains: ['acme.example'] },
    ],
  ];
  it.each(rows.map(([what, accounts, expected, rules = {}]) => ({ what, accounts, expected, rules })))(
    'with $what',
    ({ accounts, expected, rules }) => {
      expect(shape(accounts, rules)).toEqual(expected);
      const { people, conflicts } = link(accounts, rules);
      const linked = people.some((person) => person.accounts.length > 1);
      // Every account that was not linked is shown, also under a domain that is not the company's.
      expect(conflicts.map(({ reason }) => reason.includes('not merged'))).toEqual(linked ? [] : [true]);
      for (const person of people.filter(({ accounts: own }) => own.length > 1))
        expect([person.matchedBy, person.certain]).toEqual([['EMAIL_ALIAS'], false]);
    },
  );

  it('counts the linked and the separate accounts', () => {
    const two = [one, account('b', '2', 'jonas.lund@acme.de', 'Jonas Lund')];
    const foreign = [account('a', '3', 'ann@acme.example', 'Ann Lee'), account('b', '4', 'ann@old.example', 'Ann Lee')];
    expect(link([...two, ...foreign]).domains).toEqual({ linked: 1, apart: 1 });
    expect(link([...two, ...foreign], { linkDomains: false }).domains).toEqual({ linked: 0, apart: 2 });
  });

  it('gives one id, whichever sources answer, and still finds earlier ids', () => {
    const [main, other] = [one, account('b', '2', 'jonas.lund@acme.de', 'Jonas Lund')];
    const keys = [[main, other], [main], [other]].map((accounts) => link(accounts).people.map(({ key }) => key));
    expect(keys).toEqual(Array.from({ length: 3 }, () => ['email:jonas.lund@acme.example']));
    expect(link([main, other]).people[0]?.aliases).toEqual(['email:jonas.lund@acme.de']);
    expect(link([other]).people[0]?.aliases).toEqual(['email:jonas.lund@acme.de']);
  });

  it('leaves the id of the main domain to the person with that address', () => {
    const { people } = link([
      account('a', '9', 'j@acme.example', 'Jonas Lund'),
      account('a', '1', 'j@acme.de', 'Julia Lund'),
    ]);
    expect(people.map(({ key, accounts }) => [key, accounts.map(ref)])).toEqual([
      ['email:j@acme.de', ['a/1']],
      ['email:j@acme.example', ['a/9']],
    ]);
  });
});

describe('employee ids', () => {
  it.each([
    '0',
    '00',
    '-',
    '--',
    'n/a',
    'N/A',
    'na',
    '#N/A',
    'none',
    'None.',
    'null',
    'TBD',
    'tba',
    'unknown',
    'test',
    'undefined',
    'xxx',
    ' ',
    '?',
  ])('that are placeholders such as %j do not link', (id) => {
    const { people, conflicts } = link([
      account('a', '1', null, 'Ann Lee', id),
      account('b', '2', null, 'Ann Lee', id),
    ]);
    expect(people.map(({ key }) => key)).toEqual(['account:a/1', 'account:b/2']);
    expect(conflicts).toEqual([]);
  });

  it('do not link through an account without a name that two people could claim', () => {
    const accounts = [
      account('sm', '1', 'ann.one@acme.example', 'Ann One', '1001'),
      account('ch', '5', null, '', '1001'),
      account('ch', '6', 'max.lund@acme.example', 'Max Lund', '1001'),
    ];
    expect(shape(accounts)).toEqual(['ch/5', 'ch/6', 'sm/1']);
    const { people } = link(accounts);
    expect(people.every(({ conflicts }) => conflicts.some((reason) => reason.includes('not merged')))).toBe(true);
    expect(shape(accounts.slice(0, 2))).toEqual(['ch/5 sm/1']);
  });

  it('do not link where the candidates come from two rules', () => {
    const accounts = [
      account('a', '1', 'x@acme.example', 'Ann One'),
      account('b', '2', 'x@acme.de', '', '7'),
      account('c', '3', 'max@acme.example', 'Max Lund', '7'),
    ];
    expect(shape(accounts)).toEqual(['a/1', 'b/2', 'c/3']);
  });

  it.each([
    ['an initial', 'A Lee', 'Ann Lee'],
    ['initials alone', 'A Lee', 'A Lee'],
    ['another family name', 'Ann Lee', 'Ann Ray'],
  ])('do not link with %s', (_, name, other) => {
    const accounts = [account('a', '1', 'x@acme.example', name, '7'), account('b', '2', 'y@acme.example', other, '7')];
    expect(shape(accounts)).toEqual(['a/1', 'b/2']);
    expect(link(accounts).conflicts).toMatchObject([{ reason: expect.stringContaining('not merged') }]);
  });

  it('cause no conflict where addresses differ in the domain only', () => {
    const accounts = [
      account('a', '1', 'ann@acme.example', 'Ann Lee', '7'),
      account('b', '2', 'ann@acme.de', 'Ann Lee', '7'),
    ];
    expect(link(accounts).conflicts).toEqual([]);
    expect(link(accounts).people[0]?.matchedBy).toEqual(['EMAIL_ALIAS', 'EMPLOYEE_ID']);
  });
});

describe('an address', () => {
  it.each([
    'noreply@acme.example',
    'no-reply@acme.example',
    'Do_Not.Reply@acme.example',
    'n/a',
    '-',
    'x@localhost',
    'a@b@c.example',
  ])('such as %s is nobody’s', (email) => {
    const { people } = link([account('a', '1', email, 'Ann Lee'), account('b', '2', email, 'Bob Ray')]);
    expect(people.map(({ key, emails }) => [key, emails])).toEqual([
      ['account:a/1', []],
      ['account:b/2', []],
    ]);
  });

  it('that one source has for several people does not link, and the conflict is shown', () => {
    const accounts = [
      account('a', '1', 'hall@acme.example', 'Ann Lee', '7'),
      account('a', '2', 'hall@acme.example', 'Bob Ray'),
      account('b', '3', 'hall@acme.example', 'Ann Lee'),
      account('b', '4', 'ann@acme.example', 'Ann Lee', '7'),
    ];
    const { people, conflicts } = link(accounts);
    expect(shape(accounts)).toEqual(['a/1 b/4', 'a/2', 'b/3']);
    expect(conflicts[0]?.reason).toContain('links no accounts');
    expect(people.map(({ key }) => key)).toEqual(['email:ann@acme.example', 'account:a/2', 'account:b/3']);
  });

  it('that one source has twice for one person links both, and the conflict is shown', () => {
    const twice = [account('a', '1', 'ann@acme.example', 'Ann Lee'), account('a', '2', 'ann@acme.example', 'A. Lee')];
    expect(shape(twice)).toEqual(['a/1 a/2']);
    expect(link(twice).conflicts).toMatchObject([{ reason: 'one person has several accounts at a: 1, 2' }]);
    const join = [
      { connection: 'a', id: '1' },
      { connection: 'a', id: '2' },
    ];
    expect(link(twice, { overrides: [{ join }] }).conflicts).toEqual([]);
  });
});

describe('for any accounts', () => {
  const NAMES = ['Jo Lund', 'Jonas Lund', 'Jolanda Lund', 'J Lund', 'Ann Lee', ''];
  const EMAILS = ['x', 'y'].flatMap((local) =>
    ['acme.example', 'acme.de', 'acme.it', 'acme.co.example', 'old.example'].map((domain) => `${local}@${domain}`),
  );
  const IDS = ['1', '2', '3', '0', 'n/a'];
  const anyAccounts = fc.uniqueArray(
    fc
      .record({
        source: fc.constantFrom('a', 'b', 'c'),
        id: fc.nat({ max: 30 }),
        email: fc.option(fc.constantFrom(...EMAILS)),
        name: fc.constantFrom(...NAMES),
        employeeId: fc.option(fc.constantFrom(...IDS)),
      })
      .map(({ source, id, email, name, employeeId }) => account(source, String(id), email, name, employeeId)),
    { maxLength: 14, selector: ref },
  );
  const anyRules = fc.record({ linkDomains: fc.boolean(), matchEmployeeId: fc.boolean() });

  // The rules again, pair by pair, in their simplest form.
  const canonical = (email: string) => email.replace('@acme.co.example', '@acme.example');
  const localOf = (email: string) => (/@acme\.(example|de|it)$/.test(canonical(email)) ? email.split('@')[0] : null);
  const compatible = (one: Account, other: Account): boolean => {
    const [a = '', b = ''] = [one, other].map(({ firstName }) => firstName ?? '');
    return one.lastName === other.lastName && a.length > 1 && b.length > 1 && (a.startsWith(b) || b.startsWith(a));
  };
  const shareKey = (
    one: Account,
    other: Account,
    { linkDomains, matchEmployeeId }: { linkDomains: boolean; matchEmployeeId: boolean },
  ) => {
    const byId = matchEmployeeId && one.employeeId === other.employeeId && /^[1-9]/.test(one.employeeId ?? '');
    const local = one.email && localOf(one.email);
    return byId || (linkDomains && Boolean(local) && local === (other.email && localOf(other.email)));
  };
  const areNamed = (one: Account, other: Account) => one.firstName !== null && other.firstName !== null;
  const sameAddress = (one: Account, other: Account) =>
    one.email !== null && other.email !== null && canonical(one.email) === canonical(other.email);
  /** By equal addresses and overrides only. */
  const partOf = (accounts: readonly Account[], overrides: readonly Override[]) => {
    const joined = (one: Account, other: Account) =>
      sameAddress(one, other) ||
      overrides.some(
        (override) =>
          'join' in override &&
          [one, other].every((each) => override.join.some(({ connection, id }) => ref(each) === `${connection}/${id}`)),
      );
    const parts = new Map(accounts.map((each) => [ref(each), ref(each)]));
    for (const one of accounts)
      for (const other of accounts)
        if (joined(one, other)) {
          const [from, to] = [parts.get(ref(one)), parts.get(ref(other)) ?? ''];
          for (const [each, part] of parts) if (part === from) parts.set(each, to);
        }
    return parts;
  };

  it('no two accounts that the rules refuse are one person, except by an equal address or an override', () => {
    let refusals = 0;
    let joins = 0;
    fc.assert(
      fc.property(anyAccounts, anyRules, fc.boolean(), (accounts, rules, override) => {
        const [first, second] = accounts;
        const overrides: Override[] =
          override && first && second
            ? [
                {
                  join: [first, second].map(({ origin, externalId }) => ({
                    connection: origin.source,
                    id: externalId,
                  })),
                },
              ]
            : [];
        const parts = partOf(accounts, overrides);
        for (const { accounts: own } of link(accounts, { ...rules, overrides }).people) {
          if (own.length > 1) joins += 1;
          for (const one of own)
            for (const other of own) {
              if (one === other || parts.get(ref(one)) === parts.get(ref(other))) continue;
              const refused = shareKey(one, other, rules) && areNamed(one, other) && !compatible(one, other);
              if (refused) refusals += 1;
              expect([refused, ref(one), ref(other)]).toEqual([false, ref(one), ref(other)]);
            }
        }
      }),
      { numRuns: 1500 },
    );
    expect(refusals).toBe(0);
    expect(joins).toBeGreaterThan(1000);
  });

  it('two accounts alone are one person exactly where their names agree, or one has none', () => {
    fc.assert(
      fc.property(anyAccounts, anyRules, ([one, other], rules) => {
        if (!one || !other) return;
        const isOfSeveral = one.origin.source === other.origin.source && sameAddress(one, other);
        if (isOfSeveral) return;
        const expected =
          sameAddress(one, other) || (shareKey(one, other, rules) && (!areNamed(one, other) || compatible(one, other)));
        expect([ref(one), ref(other), link([one, other], rules).people.length]).toEqual([
          ref(one),
          ref(other),
          expected ? 1 : 2,
        ]);
      }),
      { numRuns: 1500 },
    );
  });

  it('any order gives the same people, ids and conflicts', () => {
    fc.assert(
      fc.property(
        anyAccounts.chain((accounts) =>
          fc.tuple(fc.constant(accounts), fc.shuffledSubarray(accounts, { minLength: accounts.length })),
        ),
        anyRules,
        ([accounts, shuffled], rules) => {
          expect(link(shuffled, rules)).toEqual(link(accounts, rules));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('each account belongs to one person, keys are unique, and no alias is the key of another person', () => {
    fc.assert(
      fc.property(anyAccounts, anyRules, (accounts, rules) => {
        const { people } = link(accounts, rules);
        expect(people.flatMap((person) => person.accounts)).toHaveLength(accounts.length);
        const keys = new Set(people.map(({ key }) => key));
        expect(keys.size).toBe(people.length);
        const aliases = people.flatMap((person) => person.aliases);
        expect(new Set(aliases).size).toBe(aliases.length);
        for (const person of people) expect(person.aliases.filter((alias) => keys.has(alias))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

it('linking takes linear time in the number of accounts, whatever they share', () => {
  const many = (count: number, make: (index: number) => Account[]) =>
    Array.from({ length: count }, (_, index) => make(index)).flat();
  const shapes: readonly (readonly [string, (index: number) => Account[]])[] = [
    ['one address', (index) => [account('a', String(index), 'hall@acme.example', `P ${index}`)]],
    [
      'one address and one name',
      (index) => [account('a', String(index), 'hall@acme.example', 'Ann Lee', String(index + 1))],
    ],
    ['one employee id', (index) => [account('a', String(index), `p${index}@acme.example`, 'Ann Lee', '7')]],
    ['one local part', (index) => [account('a', String(index), `p@d${index}.example`, 'Ann Lee')]],
    [
      'a chain',
      (index) => [
        account('a', String(index), `p${index}@acme.example`, 'Ann Lee', String(index + 1)),
        account('b', String(index), `p${index}@acme.example`, 'Ann Lee', String(index + 2)),
      ],
    ],
    [
      'a chain without names',
      (index) => [
        account('a', String(index), `p${index}@acme.example`, '', String(index + 1)),
        account('b', String(index), `p${index}@acme.example`, '', String(index + 2)),
      ],
    ],
    [
      'a chain of names that disagree',
      (index) => [
        account(
          'a',
          String(index),
          `p${index}@acme.example`,
          index % 2 ? 'Jo Lund' : index % 4 ? 'Jonas Lund' : 'Jolanda Lund',
          String(index + 1),
        ),
        account('b', String(index), `p${index}@acme.example`, '', String(index + 2)),
      ],
    ],
  ];
  const took = (accounts: readonly Account[]): number => {
    const startedAt = process.cpuUsage();
    link(accounts);
    const { user, system } = process.cpuUsage(startedAt);
    return (user + system) / 1000;
  };
  for (const [what, make] of shapes) {
    const best = (count: number) => Math.min(...[1, 2, 3].map(() => took(many(count, make))));
    const [few, lots] = [best(1000), best(8000)];
    // Eight times as many accounts take about eight times as long; quadratic time would be sixty-four times.
    expect([what, lots < Math.max(20, few) * 24]).toEqual([what, true]);
  }
}, 60_000);
