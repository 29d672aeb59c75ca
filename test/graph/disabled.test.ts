import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 30,
    connections: { sm: { enabled: false } },
    config: { cache: { ttlSeconds: 60 } },
  });
});
afterAll(() => system.close());

interface Contribution {
  readonly complete: boolean;
  readonly missing: readonly { readonly code: string; readonly source: { readonly slug: string } }[];
  readonly sources: readonly { readonly state: string; readonly source: { readonly slug: string } }[];
}
const CONTRIBUTED = 'complete missing { code source { slug } } sources { state source { slug } }';
const OFF = { code: 'DISABLED', source: { slug: 'sm' } };
const STATE = { state: 'DISABLED', source: { slug: 'sm' } };

describe('a connection that is switched off', () => {
  it('is not read, and is reported as data wherever it would have contributed, never as an error', async () => {
    const query = `{ company(slug: "acme") {
      learners { totalCount ${CONTRIBUTED} nodes { accounts { source { slug } } missingFrom { source { slug } } } }
      simulations { ${CONTRIBUTED} } policies { ${CONTRIBUTED} } groups { ${CONTRIBUTED} } breaches { ${CONTRIBUTED} }
      training { completionRate { sources { slug } excluded { reason source { slug } } } ${CONTRIBUTED} }
      phishing { phishProneRate { excluded { reason source { slug } } } ${CONTRIBUTED} }
      exposure { ${CONTRIBUTED} } risk { ${CONTRIBUTED} }
      trend(period: { lastDays: 90 }, interval: MONTH) { phishing { ${CONTRIBUTED} } }
      coverage { bySource { source { slug } state known missing { totalCount } } ${CONTRIBUTED} }
      sources { source { slug } learnerCount problem { code } profile { name } } } }`;
    system.forget();
    interface Company {
      readonly [list: string]: Contribution & { readonly [field: string]: unknown };
    }
    const answers = [];
    for (let times = 0; times < 2; times += 1) answers.push(await system.ask<{ company: Company }>(query));
    const [first, again] = answers;
    expect(first?.errors).toBeUndefined();
    expect(again).toEqual(first);
    expect(system.calls('sibermate')).toEqual({});
    const company = first?.data.company ?? {};
    for (const field of [
      'learners',
      'simulations',
      'policies',
      'groups',
      'breaches',
      'training',
      'phishing',
      'exposure',
      'risk',
    ]) {
      const { complete, missing, sources } = company[field] ?? {};
      expect([field, complete]).toEqual([field, false]);
      expect(missing).toContainEqual(OFF);
      expect(sources).toContainEqual(STATE);
    }
    const excluded = { reason: 'DISABLED', source: { slug: 'sm' } };
    expect(company['training']).toMatchObject({ completionRate: { excluded: expect.arrayContaining([excluded]) } });
    expect(company['phishing']).toMatchObject({ phishProneRate: { excluded: expect.arrayContaining([excluded]) } });
    expect(company['coverage']).toMatchObject({
      bySource: expect.arrayContaining([
        { source: { slug: 'sm' }, state: 'DISABLED', known: null, missing: { totalCount: 0 } },
      ]),
    });
    expect(company['sources']).toContainEqual({
      source: { slug: 'sm' },
      learnerCount: null,
      problem: { code: 'DISABLED' },
      profile: null,
    });
    const { nodes } = company['learners'] as unknown as {
      nodes: { accounts: object[]; missingFrom: object[] }[];
    };
    // Whether they have an account there is unknown.
    expect(JSON.stringify(nodes)).not.toContain('"sm"');
  });
});

describe('a company whose only source is switched off', () => {
  it('has an empty, incomplete list, no summary, and no error', async () => {
    const off = await startTestSystem({
      learners: 10,
      connections: { 'sm-msp': { enabled: false }, ch: { enabled: false } },
    });
    try {
      const { data, errors } = await off.ask<{
        company: { learners: Contribution & { totalCount: number } } & Record<string, unknown>;
      }>(
        `{ company(slug: "globex") { learners { totalCount ${CONTRIBUTED} } training { assigned } phishing { sent } }
           portfolio { complete missing { code message } unassignedTenants { tenant } training { ${CONTRIBUTED} } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data.company).toMatchObject({
        learners: { totalCount: 0, complete: false },
        training: null,
        phishing: null,
      });
      expect(data.company.learners.sources.map(({ state }) => state)).toEqual(['DISABLED', 'DISABLED']);
      expect(data).toMatchObject({
        portfolio: {
          complete: false,
          unassignedTenants: [],
          missing: expect.arrayContaining([
            { code: 'DISABLED', message: 'Globex: sm-msp is switched off in the configuration' },
          ]),
        },
      });
      expect(off.calls('cyberhoot')['CH-05'] ?? 0).toBe(0);
      expect(off.bugs).toEqual([]);
    } finally {
      await off.close();
    }
  });
});
