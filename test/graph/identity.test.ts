import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../sandbox';
import { startWorld } from '../harness';
import type { WorldOptions } from '../harness';

interface Row {
  id: string;
  email: string | null;
  accounts: { source: { slug: string }; externalId: string }[];
  identity: { confidence: string; matchedBy: string[] };
}
async function people(
  options: WorldOptions = {},
): Promise<{ rows: Row[]; truth: readonly Person[]; planted: ReadonlySet<string> }> {
  const world = await startWorld(options);
  const { data } = await world.ask<{ company: { learners: { nodes: Row[] } } }>(
    '{ company(slug: "acme") { learners(first: 500) { nodes { id email accounts { source { slug } externalId } identity { confidence matchedBy } } } } }',
  );
  const { acme } = world.sandboxes.population;
  await world.close();
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

  it('are the same after a restart with a vendor down from the start, for everybody known by an address', async () => {
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

  it('say nothing of the person', async () => {
    for (const { id, email } of (await people()).rows) {
      const decoded = Buffer.from(id, 'base64url').toString('utf8');
      expect(decoded).toMatch(/^\["Learner","acme","[\w-]{22}"\]$/);
      if (email) expect(decoded).not.toContain(email.split('@')[0]);
    }
  });
});

describe('identity.overrides', () => {
  it('join what no rule would, and set apart what every rule would join', async () => {
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
