import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../sandbox';
import { startFakes } from '../fake-vendors';
import type { FakeSource } from '../fake-vendors';
import { startTestSystem } from '../harness';
import type { TestSystemOptions } from '../harness';

interface Row {
  id: string;
  email: string | null;
  accounts: { source: { slug: string }; externalId: string }[];
  identity: { confidence: string; matchedBy: string[] };
}
async function people(
  options: TestSystemOptions = {},
): Promise<{ rows: Row[]; truth: readonly Person[]; planted: ReadonlySet<string> }> {
  const system = await startTestSystem({ learners: 120, ...options });
  const { data } = await system.ask<{ company: { learners: { nodes: Row[] } } }>(
    '{ company(slug: "acme") { learners(first: 500) { nodes { id email accounts { source { slug } externalId } identity { confidence matchedBy } } } } }',
  );
  const { acme } = system.sandboxes.population;
  await system.close();
  const planted = [
    ...(acme.cases?.sharedAddress ?? []),
    ...(acme.cases?.sameIdOtherPerson ?? []),
    acme.cases?.changedAddress ?? '',
  ];
  return { rows: data.company.learners.nodes, truth: acme.people, planted: new Set(planted) };
}
const withAccount = (rows: readonly Row[], externalId: string | undefined) =>
  rows.filter(({ accounts }) => accounts.some((account) => account.externalId === externalId));

describe('learner ids', () => {
  it('are the same after a restart', async () => {
    const [before, after] = [await people(), await people()];
    expect(after.rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
  });

  it('are the same after a restart while a vendor is down, for every learner with an address', async () => {
    const before = await people();
    for (const vendor of ['sibermate', 'cyberhoot', 'infosec-iq'] as const) {
      const { rows, truth, planted } = await people({ faults: [{ vendor, kind: 'refuse' }] });
      let compared = 0;
      for (const { key, email, accounts } of truth) {
        const known = accounts.cyberpilot?.id;
        if (email === null || known === undefined || planted.has(key)) continue;
        expect([key, withAccount(rows, known)[0]?.id]).toEqual([key, withAccount(before.rows, known)[0]?.id]);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(80);
    }
  });

  it('reveal nothing about the person', async () => {
    for (const { id, email } of (await people()).rows) {
      const decoded = Buffer.from(id, 'base64url').toString('utf8');
      expect(decoded).toMatch(/^\["Learner","acme","[\w-]{22}"\]$/);
      if (email) expect(decoded).not.toContain(email.split('@')[0]);
    }
  });
});

describe('identity.overrides', () => {
  it('link what no rule would, and separate what every rule would link', async () => {
    const { truth, rows, planted } = await people();
    const [one, other] = truth.filter(
      ({ key, email, accounts }) => email && !planted.has(key) && accounts.sibermate && accounts.cyberhoot,
    );
    const [mine, theirs] = [one?.accounts.sibermate?.id ?? '', other?.accounts.cyberhoot?.id ?? ''];
    expect(withAccount(rows, mine)[0]?.id).not.toBe(withAccount(rows, theirs)[0]?.id);
    const joined = await people({
      config: {
        identity: {
          overrides: [
            {
              company: 'acme',
              join: [
                { connection: 'sm', id: mine },
                { connection: 'ch', id: theirs },
              ],
            },
          ],
        },
      },
    });
    const both = withAccount(joined.rows, mine)[0];
    expect(both).toBe(withAccount(joined.rows, theirs)[0]);
    expect(both?.identity.matchedBy).toContain('OVERRIDE');
    const apart = await people({
      config: { identity: { overrides: [{ company: 'acme', separate: [{ connection: 'sm', id: mine }] }] } },
    });
    const alone = withAccount(apart.rows, mine)[0];
    expect(alone?.accounts).toHaveLength(1);
    expect(alone?.identity.confidence).toBe('SINGLE');
    expect(withAccount(apart.rows, one?.accounts.cyberhoot?.id)[0]?.id).toBe(withAccount(rows, mine)[0]?.id);
  });
});

describe('accounts with bad vendor data', () => {
  interface Shown {
    readonly name: string;
    readonly email: string | null;
    readonly accounts: readonly { readonly externalId: string }[];
    readonly identity: { readonly conflicts: readonly string[] };
  }
  interface Answer {
    readonly company: {
      readonly learners: { readonly nodes: readonly Shown[] };
      readonly coverage: {
        readonly conflicts: readonly {
          readonly reason: string;
          readonly accounts: readonly { readonly externalId: string }[];
        }[];
      };
    };
  }
  const QUERY = `{ company(slug: "acme") { learners(first: 100) { nodes { name email accounts { externalId } identity { conflicts } } }
    coverage { conflicts { reason accounts { externalId } } } } }`;
  const siberMate = (
    id: string,
    email: string | null,
    firstName: string,
    lastName: string,
    externalLearnerId?: string,
  ) => ({
    id,
    email,
    firstName,
    lastName,
    externalLearnerId,
  });
  const cyberHoot = (id: number, email: string, first: string, last: string, externalId = '') => ({
    id,
    email_address: email,
    first_name: first,
    last_name: last,
    external_id: externalId,
    active: 1,
  });
  const ask = async (sources: Readonly<Record<string, FakeSource>>): Promise<Answer['company']> => {
    const system = await startFakes(sources);
    const { data, errors } = await system.ask<Answer>(QUERY);
    await system.close();
    expect(errors?.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR') ?? []).toEqual([]);
    return data.company;
  };
  const together = ({ learners }: Answer['company']) =>
    learners.nodes.map(({ accounts }) => accounts.map(({ externalId }) => externalId).sort()).sort();

  it('are not linked through an account without a name, and the conflict is shown', async () => {
    const company = await ask({
      sm: { vendor: 'sibermate', people: [siberMate('1', 'ann.one@acme.example', 'Ann', 'One', '1001')] },
      ch: {
        vendor: 'cyberhoot',
        people: [cyberHoot(5, '', '', '', '1001'), cyberHoot(6, 'max.lund@acme.example', 'Max', 'Lund', '1001')],
      },
    });
    expect(together(company)).toEqual([['1'], ['5'], ['6']]);
    expect(company.coverage.conflicts).toHaveLength(1);
    expect(company.coverage.conflicts[0]?.reason).toContain('not merged');
  });

  it('are not linked by a placeholder, which is no address either', async () => {
    const company = await ask({
      sm: {
        vendor: 'sibermate',
        people: [
          siberMate('1', 'n/a', 'Ann', 'One'),
          siberMate('2', 'N/A', 'Bob', 'Two'),
          siberMate('3', '-', 'Cid', 'Three'),
        ],
      },
      iq: { vendor: 'infosec-iq', people: [{ id: '9', email: 'n/a', first_name: 'Dan', last_name: 'Five' }] },
    });
    expect(together(company)).toEqual([['1'], ['2'], ['3'], ['9']]);
    expect(company.learners.nodes.map(({ email }) => email)).toEqual([null, null, null, null]);
  });

  it('of one person at one vendor are all shown', async () => {
    const company = await ask({
      sm: { vendor: 'sibermate', people: [siberMate('1', 'ann@acme.example', 'Ann', 'One')] },
      ch: {
        vendor: 'cyberhoot',
        people: [cyberHoot(5, 'ann@acme.example', 'Ann', 'One'), cyberHoot(6, 'ANN@acme.example', 'Ann', 'One')],
      },
    });
    expect(together(company)).toEqual([['1', '5', '6']]);
    expect(company.coverage.conflicts).toEqual([
      { reason: 'one person has several accounts at ch: 5, 6', accounts: [{ externalId: '5' }, { externalId: '6' }] },
    ]);
    expect(company.learners.nodes[0]?.identity.conflicts).toEqual([company.coverage.conflicts[0]?.reason]);
  });

  it('that share an address at one vendor are not linked by it, and no lookup by it finds a learner', async () => {
    const people = [
      siberMate('1', 'hall@acme.example', 'Ann', 'One'),
      siberMate('2', 'hall@acme.example', 'Bob', 'Two'),
    ];
    const sources: Readonly<Record<string, FakeSource>> = {
      sm: { vendor: 'sibermate', people },
      iq: {
        vendor: 'infosec-iq',
        people: [{ id: '9', email: 'hall@acme.example', first_name: 'Ann', last_name: 'One' }],
      },
    };
    const company = await ask(sources);
    expect(together(company)).toEqual([['1'], ['2'], ['9']]);
    const system = await startFakes(sources);
    const { data } = await system.ask<{
      learner: unknown;
      company: { sources: { account: { learner: { name: string } } | null }[] };
    }>(
      '{ learner(email: "hall@acme.example", company: "acme") { name } company(slug: "acme") { sources { account(externalId: "2") { learner { name } } } } }',
    );
    await system.close();
    expect(data.learner).toBeNull();
    // By the vendor’s own id, each is still found.
    expect(data.company.sources[0]?.account?.learner.name).toBe('Bob Two');
  });
});
