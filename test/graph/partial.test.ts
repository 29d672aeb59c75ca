import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { VendorSlug } from '../../sandbox';
import { startWorld } from '../harness';
import type { World } from '../harness';

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
const SLUGS: Readonly<Record<VendorSlug, string>> = {
  sibermate: 'sm',
  'infosec-iq': 'iq',
  cyberpilot: 'cp',
  cyberhoot: 'ch',
  'cyber-guru': 'cg',
};
const VENDORS = Object.keys(SLUGS) as VendorSlug[];

let world: World;
let whole: Answer['company']['learners'];

// Circuits remember: each block begins with sources that have not failed yet.
async function begin(requestTimeoutMs: number): Promise<void> {
  world = await startWorld({ config: { server: { requestTimeoutMs } } });
  whole = (await world.ask<Answer>(QUERY)).data.company.learners;
}

describe.each(VENDORS)('when %s fails', (vendor) => {
  const slug = SLUGS[vendor];
  beforeAll(() => begin(5000));
  afterAll(() => world.close());

  it.each([
    ['500', 'UNAVAILABLE'],
    ['refuse', 'UNAVAILABLE'],
    ['html', 'BAD_RESPONSE'],
    ['truncated', 'BAD_RESPONSE'],
    ['hang', 'TIMEOUT'],
  ] as const)('by %s, the others stand, and the answer says which is missing and why', async (kind, code) => {
    world.sandboxes.setFaults([{ vendor, kind }]);
    const { data, errors } = await world.ask<Answer>(QUERY);
    const { learners } = data.company;
    expect(learners.complete).toBe(false);
    // An open circuit is the same outage, told sooner.
    expect([code, 'CIRCUIT_OPEN']).toContain(learners.missing[0]?.code);
    expect(learners.missing.map(({ source }) => source.slug)).toEqual([slug]);
    expect(learners.sources.filter(({ state }) => state !== 'OK').map(({ source }) => source.slug)).toEqual([slug]);
    expect(new Set(errors?.map(({ extensions }) => extensions.source))).toEqual(new Set([slug]));
    expect(errors?.map(({ path }) => path?.filter((part) => typeof part === 'string').join('.')).sort()).toEqual([
      'company.learners',
      'company.learners.nodes.training',
    ]);
    const accountsOf = (list: typeof learners.nodes) =>
      list
        .flatMap(({ accounts }) => accounts)
        .filter(({ source }) => source.slug !== slug)
        .map(({ externalId }) => externalId);
    expect(accountsOf(learners.nodes).sort()).toEqual(accountsOf(whole.nodes).sort());
    expect(learners.nodes.every(({ missingFrom }) => missingFrom.every(({ source }) => source.slug !== slug))).toBe(
      true,
    );
    // Ids hold while a vendor is down.
    const before = new Map(
      whole.nodes.flatMap(({ id, accounts }) =>
        accounts.map(({ source, externalId }) => [`${source.slug}/${externalId}`, id]),
      ),
    );
    for (const { id, accounts } of learners.nodes)
      for (const { source, externalId } of accounts) expect(id).toBe(before.get(`${source.slug}/${externalId}`));
  });
});

describe('a fault', () => {
  beforeEach(() => begin(5000));
  afterEach(() => world.close());

  it('of one record costs that record only, and is counted', async () => {
    world.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-07', kind: 'broken-record' }]);
    const { learners } = (await world.ask<Answer>(QUERY)).data.company;
    const status = learners.sources.find(({ source }) => source.slug === 'sm');
    expect(status).toMatchObject({
      state: 'PARTIAL',
      skipped: 1,
      items: world.sandboxes.population.acme.sibermate.learners.length - 1,
    });
    expect(learners.complete).toBe(false);
  });

  it('of every detail read leaves the list, and names the field that it is missing from once', async () => {
    world.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-59', kind: '500' }]);
    const reply = await world.ask<{ company: { simulations: { nodes: { name: string; results: object | null }[] } } }>(
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

  it('stands under extensions for clients that ask for that', async () => {
    world.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '401' }]);
    const reply = await world.ask<Answer>(QUERY, { headers: { 'x-partial': 'extensions' } });
    expect(reply.errors).toBeUndefined();
    expect(reply.extensions?.sourceProblems).toMatchObject([
      { extensions: { code: 'SOURCE_UNAUTHORIZED', source: 'cp' } },
      { extensions: { source: 'cp' } },
    ]);
  });

  it('of all vendors makes the list null, and never a zero', async () => {
    world.sandboxes.setFaults([{ vendor: 'all', kind: '500' }]);
    const { data, errors } = await world.ask<{ company: { name: string; learners: null; training: null } }>(
      '{ company(slug: "acme") { name learners { totalCount } training { assigned } } }',
    );
    expect(data.company).toEqual({ name: 'Acme Corporation', learners: null, training: null });
    expect(new Set(errors?.map(({ extensions }) => extensions.source))).toEqual(new Set(Object.values(SLUGS)));
  });

  it('is over once the vendor is back', async () => {
    for (const kind of ['500', 'hang'] as const) {
      world.sandboxes.setFaults([{ vendor: 'all', kind }]);
      await world.ask(QUERY);
    }
    world.sandboxes.setFaults([]);
    // A circuit that opened lets one call through after five seconds.
    await new Promise((resolve) => setTimeout(resolve, 5500));
    const { data, errors } = await world.ask<Answer>(QUERY);
    expect(errors).toBeUndefined();
    expect(data.company.learners).toEqual(whole);
  });
});

describe('expired tokens', () => {
  beforeAll(() => begin(30_000));
  afterAll(() => world.close());

  it('cost one login at each vendor, and no error', async () => {
    world.sandboxes.expireTokens();
    world.forget();
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.ask<Answer>(QUERY)));
    expect(answers.every(({ errors, data }) => errors === undefined && data.company.learners.complete)).toBe(true);
    expect(world.sandboxes.calls('cyberpilot', 'token')).toHaveLength(1);
    expect(world.sandboxes.calls('cyber-guru', 'token')).toHaveLength(1);
  });
});
