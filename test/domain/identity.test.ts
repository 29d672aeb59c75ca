import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runSync } from '../../datasources/runtime/cooperative-scheduler';
import { linkAccountsTask } from '../../src/domain/people/identity';
import type { Account, IdentityRules, Override } from '../../src/domain/people/identity';
import { account } from './accounts';

const linkAccounts = (accounts: readonly Account[], rules: IdentityRules) => runSync(linkAccountsTask(accounts, rules));

const RULES: IdentityRules = {
  emailAliases: [{ from: 'acme.co.example', to: 'acme.example' }],
  plusAddressing: false,
  matchEmployeeId: true,
  overrides: [],
};

const shape = (accounts: readonly Account[], rules: Partial<IdentityRules> = {}) =>
  linkAccounts(accounts, { ...RULES, ...rules })
    .people.map(({ accounts: own }) =>
      own
        .map(({ origin, externalId }) => `${origin.source}/${externalId}`)
        .sort()
        .join(' '),
    )
    .sort();

describe('linking accounts to people', () => {
  const mail = 'x@acme.example';
  const rows: [string, Account[], string[], Partial<IdentityRules>?][] = [
    ['the same address', [account('a', '1', mail, 'Ann Lee'), account('b', '2', mail, 'Ann Lee')], ['a/1 b/2']],
    [
      'an alias domain',
      [account('a', '1', mail, 'Ann Lee'), account('b', '2', 'x@acme.co.example', 'Ann Lee')],
      ['a/1 b/2'],
    ],
    [
      'plus tags, when configured',
      [account('a', '1', 'x+y@acme.example', 'Ann Lee'), account('b', '2', mail, 'Ann Lee')],
      ['a/1 b/2'],
      { plusAddressing: true },
    ],
    [
      'plus tags, when not configured',
      [account('a', '1', 'x+y@acme.example', 'Ann Lee'), account('b', '2', mail, 'Ann Lee')],
      ['a/1', 'b/2'],
    ],
    [
      'an employee id where one has no address',
      [account('a', '1', null, 'Ann Lee', '77'), account('b', '2', mail, 'Ann Lee', '77')],
      ['a/1 b/2'],
    ],
    [
      'an employee id, two addresses, one name',
      [account('a', '1', 'y@acme.example', 'Ann Lee', '77'), account('b', '2', mail, 'Ann Lee', '77')],
      ['a/1 b/2'],
    ],
    [
      'an employee id, two addresses, two names',
      [account('a', '1', 'y@acme.example', 'Ann Lee', '77'), account('b', '2', mail, 'Bob Ray', '77')],
      ['a/1', 'b/2'],
    ],
    [
      'an employee id, no address, other names',
      [account('a', '1', null, 'Ann Lee', '77'), account('b', '2', mail, 'Bob Ray', '77')],
      ['a/1', 'b/2'],
    ],
    [
      'employee ids switched off',
      [account('a', '1', null, 'Ann Lee', '77'), account('b', '2', mail, 'Ann Lee', '77')],
      ['a/1', 'b/2'],
      { matchEmployeeId: false },
    ],
    [
      'people who share nothing',
      [account('a', '1', null, 'Ann Lee'), account('b', '2', null, 'Ann Lee')],
      ['a/1', 'b/2'],
    ],
    [
      'an override that joins',
      [account('a', '1', null, 'Ann Lee'), account('b', '2', mail, 'Ann Lee')],
      ['a/1 b/2'],
      {
        overrides: [
          {
            join: [
              { connection: 'a', id: '1' },
              { connection: 'b', id: '2' },
            ],
          },
        ],
      },
    ],
    [
      'an override that separates',
      [account('a', '1', mail, 'Ann Lee'), account('b', '2', mail, 'Ann Lee'), account('c', '3', mail, 'Ann Lee')],
      ['a/1 c/3', 'b/2'],
      { overrides: [{ separate: [{ connection: 'b', id: '2' }] }] },
    ],
  ];
  it.each(rows.map(([by, accounts, expected, rules = {}]) => ({ by, accounts, expected, rules })))(
    'by $by',
    ({ accounts, expected, rules }) => {
      expect(shape(accounts, rules)).toEqual(expected);
    },
  );

  it('reports one address under two names, and one employee id under two addresses, merged or not', () => {
    const shared = linkAccounts([account('a', '1', mail, 'Ann Lee'), account('b', '2', mail, 'Bob Ray')], RULES);
    expect(shared.people).toHaveLength(1);
    expect(shared.people[0]?.conflicts[0]).toContain('one address under several names');
    const split = linkAccounts(
      [account('a', '1', 'y@acme.example', 'Ann Lee', '77'), account('b', '2', mail, 'Bob Ray', '77')],
      RULES,
    );
    expect(split.people).toHaveLength(2);
    expect(split.people.every(({ conflicts }) => conflicts[0]?.includes('not merged'))).toBe(true);
    expect(split.conflicts[0]?.accounts).toHaveLength(2);
  });

  it('treats another spelling of a name as the same name', () => {
    for (const [one, other] of [
      ['Łukasz Jørgensen', 'Lukasz Jorgensen'],
      ['José García', 'Jose Garcia'],
      ['Jon Smith', 'Jonathan Smith'],
    ] as const) {
      const { conflicts } = linkAccounts([account('a', '1', mail, one), account('b', '2', mail, other)], RULES);
      expect([one, conflicts]).toEqual([one, []]);
    }
  });

  it('reports the rule that linked them', () => {
    const rules = (accounts: Account[], overrides: Override[] = []) =>
      linkAccounts(accounts, { ...RULES, overrides }).people[0]?.matchedBy;
    expect(rules([account('a', '1', mail, ''), account('b', '2', mail, '')])).toEqual(['EMAIL']);
    expect(rules([account('a', '1', mail, ''), account('b', '2', 'x@acme.co.example', '')])).toEqual(['EMAIL_ALIAS']);
    expect(rules([account('a', '1', null, 'Ann Lee', '7'), account('b', '2', mail, 'Ann Lee', '7')])).toEqual([
      'EMPLOYEE_ID',
    ]);
    expect(rules([account('a', '1', mail, '')])).toEqual(['NONE']);
  });

  it('ignores an employee id that many people share', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      account('a', String(index), `p${index}@acme.example`, 'Ann Lee', 'n/a'),
    );
    expect(shape(many)).toHaveLength(12);
  });

  const anyAccount = fc
    .record({
      source: fc.constantFrom('a', 'b', 'c'),
      id: fc.nat({ max: 40 }),
      email: fc.option(fc.constantFrom(mail, 'y@acme.example', 'y@acme.co.example', 'z@acme.example')),
      name: fc.constantFrom('Ann Lee', 'A Lee', 'Bob Ray', ''),
      employeeId: fc.option(fc.constantFrom('1', '2', '3')),
    })
    .map(({ source, id, email, name, employeeId }) => account(source, String(id), email, name, employeeId));
  const anyAccounts = fc.uniqueArray(anyAccount, {
    maxLength: 25,
    selector: ({ origin, externalId }) => `${origin.source}/${externalId}`,
  });

  it('gives the same people, keys and conflicts in any order of sources', () => {
    fc.assert(
      fc.property(
        anyAccounts.chain((accounts) =>
          fc.tuple(fc.constant(accounts), fc.shuffledSubarray(accounts, { minLength: accounts.length })),
        ),
        ([accounts, shuffled]) => {
          expect(linkAccounts(shuffled, RULES)).toEqual(linkAccounts(accounts, RULES));
        },
      ),
    );
  });

  it('gives the same people in any order of many accounts: each account once, by source and id', () => {
    const sources = ['a', 'b', 'c'].flatMap((source) =>
      Array.from({ length: 1500 }, (_, at) =>
        account(source, String(at), at % 7 === 0 ? null : `p${at}@acme.example`, `P ${at}`, at % 5 ? null : `e${at}`),
      ),
    );
    const linked = linkAccounts(sources, RULES);
    expect(linkAccounts(sources.toReversed(), RULES)).toEqual(linked);
    expect(linkAccounts([...sources.slice(2000), ...sources.slice(0, 2000)], RULES)).toEqual(linked);
    const refs = ({ accounts }: { readonly accounts: readonly Account[] }) =>
      accounts.map(({ origin, externalId }) => `${origin.source}/${externalId}`);
    for (const person of linked.people) expect(refs(person)).toEqual(refs(person).toSorted());
    const firsts = linked.people.flatMap((person) => refs(person).slice(0, 1));
    expect(firsts).toEqual(firsts.toSorted());
    expect(linked.people.flatMap(refs)).toHaveLength(sources.length);
  });

  it('puts every account into one person, and gives every person a unique key', () => {
    fc.assert(
      fc.property(anyAccounts, (accounts) => {
        const { people } = linkAccounts(accounts, RULES);
        expect(people.flatMap((person) => person.accounts)).toHaveLength(accounts.length);
        expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
      }),
    );
  });
});
