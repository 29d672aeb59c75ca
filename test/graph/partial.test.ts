import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { VendorSlug } from '../../sandbox';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

const QUERY = `{ company(slug: "acme") { learners(first: 500) { totalCount complete missing { source { slug } code } sources { source { slug } state items skipped }
  nodes { id email accounts { source { slug } externalId } missingFrom { source { slug } } training { assigned complete missing { source { slug } } } } } } }`;
interface Answer {
  company: {
    learners: {
      totalCount: number;
      complete: boolean;
      missing: { source: { slug: string }; code: string }[];
      sources: { source: { slug: string }; state: string; items: number | null; skipped: number }[];
      nodes: {
        id: string;
        email: string | null;
        accounts: { source: { slug: string }; externalId: string }[];
        missingFrom: { source: { slug: string } }[];
        training: { complete: boolean } | null;
      }[];
    };
  };
}
const SLUGS = {
  sibermate: 'sm',
  'infosec-iq': 'iq',
  cyberpilot: 'cp',
  cyberhoot: 'ch',
  'cyber-guru': 'cg',
} as const satisfies Readonly<Record<VendorSlug, string>>;

let system: TestSystem;

describe('a failure', () => {
  beforeEach(async () => {
    system = await startTestSystem({ config: { server: { requestTimeoutMs: 5000 } } });
  });
  afterEach(() => system.close());

  it('of one record loses that record only, and is counted', async () => {
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-07', kind: 'broken-record' }]);
    const { learners } = (await system.ask<Answer>(QUERY)).data.company;
    const status = learners.sources.find(({ source }) => source.slug === 'sm');
    expect(status).toMatchObject({
      state: 'PARTIAL',
      skipped: 1,
      items: system.sandboxes.population.acme.sibermate.learners.length - 1,
    });
    expect(learners.complete).toBe(false);
  });

  it('of every detail read leaves the list, and is reported once, at the field that it is missing from', async () => {
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-59', kind: '500' }]);
    const reply = await system.ask<{ company: { simulations: { nodes: { name: string; results: object | null }[] } } }>(
      '{ company(slug: "acme") { simulations(vendors: [SIBERMATE]) { nodes { name results { totalCount } } } } }',
    );
    expect(reply.data.company.simulations.nodes.length).toBeGreaterThan(3);
    expect(reply.data.company.simulations.nodes.every(({ results }) => results === null)).toBe(true);
    expect(reply.errors?.[0]?.extensions).toMatchObject({
      source: 'sm',
      vendor: 'SIBERMATE',
      serviceName: 'sm',
      retryable: true,
    });
  });

  it('is reported in extensions for clients that ask for it', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '401' }]);
    const reply = await system.ask<Answer>(QUERY, { headers: { 'x-partial': 'extensions' } });
    expect(reply.errors).toBeUndefined();
    expect(reply.extensions?.sourceProblems).toMatchObject([
      { extensions: { code: 'SOURCE_UNAUTHORIZED', source: 'cp' } },
      { extensions: { source: 'cp' } },
    ]);
  });

  it('of all vendors makes the list null, never zero', async () => {
    system.sandboxes.setFaults([{ vendor: 'all', kind: '500' }]);
    const { data, errors } = await system.ask<{ company: { name: string; learners: null; training: null } }>(
      '{ company(slug: "acme") { name learners { totalCount } training { assigned } } }',
    );
    expect(data.company).toEqual({ name: 'Acme Corporation', learners: null, training: null });
    expect(new Set(errors?.map(({ extensions }) => extensions.source))).toEqual(new Set(Object.values(SLUGS)));
  });
});
