import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { encodeId, fingerprint } from '../../src/domain/ids';
import { startTestSystem } from '../harness';
import type { TestSystem, TestSystemOptions } from '../harness';

/** People whose addresses at Infosec IQ are under another domain of the company. */

const BOTH = ['acme.example', 'acme.co.example'];
const unlinked: TestSystemOptions['config'] = { identity: { emailAliases: [] } };

interface Row {
  readonly id: string;
  readonly email: string | null;
  readonly accounts: readonly { readonly email: string | null; readonly source: { readonly slug: string } }[];
  readonly identity: {
    readonly confidence: string;
    readonly matchedBy: readonly string[];
    readonly conflicts: readonly string[];
  };
}
interface Answer {
  readonly company: { readonly learners: { readonly totalCount: number; readonly nodes: readonly Row[] } };
}
const ROW = 'id email accounts { email source { slug } } identity { confidence matchedBy conflicts }';
const LEARNERS = `{ company(slug: "acme") { learners(first: 500) { totalCount nodes { ${ROW} } } } }`;

let system: TestSystem;
const begin = async (options: TestSystemOptions): Promise<void> => {
  system = await startTestSystem(options);
};
afterEach(() => system.close());
const people = async () => (await system.ask<Answer>(LEARNERS)).data.company.learners;
const domains = ({ accounts }: Row) => new Set(accounts.flatMap(({ email }) => email?.split('@')[1] ?? []));
const isTwofold = (row: Row) => domains(row).size > 1;
/** How many people of the population have another domain at Infosec IQ than elsewhere. */
const twofold = () =>
  system.sandboxes.population.acme.people.filter(
    ({ accounts: { infosecIq, ...others } }) =>
      infosecIq?.email?.endsWith('@acme.co.example') && Object.values(others).some(({ email }) => email !== null),
  );

describe('addresses under two of the company’s domains', () => {
  beforeEach(() => begin({ domains: BOTH, config: unlinked }));

  it('belong to one learner where the names agree, with confidence LIKELY', async () => {
    const { nodes, totalCount } = await people();
    const linked = nodes.filter(isTwofold);
    expect(linked).toHaveLength(twofold().length);
    expect(linked.length).toBeGreaterThan(2);
    for (const { identity } of linked)
      expect([identity.confidence, identity.matchedBy.includes('EMAIL_ALIAS'), identity.conflicts]).toEqual([
        'LIKELY',
        true,
        [],
      ]);
    const keys = new Set(nodes.map(({ id }) => id));
    expect(keys.size).toBe(totalCount);
  });

  it('give one learner id, whichever vendor is down from the start, and both earlier ids still find the learner', async () => {
    const before = new Map(
      (await people()).nodes.filter(isTwofold).flatMap(({ id, accounts }) => accounts.map(({ email }) => [email, id])),
    );
    for (const vendor of ['infosec-iq', 'sibermate'] as const) {
      await system.close();
      await begin({ domains: BOTH, config: unlinked, faults: [{ vendor, kind: 'refuse' }] });
      const seen = (await people()).nodes.flatMap(({ id, accounts }) =>
        accounts.flatMap(({ email }) => (before.has(email) ? [[email, id, before.get(email)] as const] : [])),
      );
      expect(seen.length).toBeGreaterThan(3);
      for (const [email, now, then] of seen) expect([email, now]).toEqual([email, then]);
    }
    await system.close();
    await begin({ domains: BOTH, config: unlinked });
    for (const [email, id] of before) {
      const own = encodeId('Learner', 'acme', fingerprint(null, 'acme', `email:${email ?? ''}`));
      const { data } = await system.ask<{ learner: { id: string } | null }>(`{ learner(id: "${own}") { id } }`);
      expect([email, data.learner?.id]).toEqual([email, id]);
    }
  });

  it('both find the learner, with one additional call for the other spelling', async () => {
    const row = (await people()).nodes.find(isTwofold);
    expect(row).toBeDefined();
    for (const email of new Set(row?.accounts.map((account) => account.email))) {
      system.forget();
      const { data } = await system.ask<{ learner: Row }>(
        `{ learner(email: "${email ?? ''}", company: "acme") { ${ROW} } }`,
      );
      expect(data.learner).toEqual(row);
      expect(system.calls('infosec-iq')).toEqual({ 'IQ-22': 2 });
      for (const vendor of ['sibermate', 'cyberhoot', 'cyber-guru'] as const)
        expect(Object.values(system.calls(vendor))).toEqual([1]);
    }
  });
});

describe('domains that are not linked', () => {
  it.each([
    ['the company has only one of them', { config: unlinked }],
    [
      'the configuration disables linking',
      { domains: BOTH, config: { identity: { emailAliases: [], linkDomains: false } } },
    ],
  ] as const)('leave both learners separate and report a conflict: %s', async (_, options) => {
    await begin(options);
    const { nodes } = await people();
    expect(nodes.filter(isTwofold)).toEqual([]);
    const expected = twofold().length;
    const shown = nodes.filter(({ identity }) =>
      identity.conflicts.some((reason) => reason.includes('under several domains')),
    );
    expect(shown).toHaveLength(2 * expected);
    expect(expected).toBeGreaterThan(2);
  });
});
