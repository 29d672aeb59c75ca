import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../eventually';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem, TestSystemOptions } from '../harness';
import type { VendorSlug } from '../../sandbox';

let system: TestSystem;
const begin = async (options: TestSystemOptions = {}): Promise<void> => {
  system = await startTestSystem({ learners: 40, ...options });
};
afterEach(() => system.close());

const LEARNERS = `{ company(slug: "acme") { learners(first: 500) { complete missing { source { slug } code message }
  sources { source { slug } state asOf items problem { message } } nodes { id accounts { source { slug } externalId fetchedAt } } } } }`;
interface Learners {
  readonly company: {
    readonly learners: {
      readonly complete: boolean;
      readonly missing: readonly {
        readonly source: { readonly slug: string };
        readonly code: string;
        readonly message: string;
      }[];
      readonly sources: readonly {
        readonly source: { readonly slug: string };
        readonly state: string;
        readonly asOf: string;
        readonly items: number;
        readonly problem: { readonly message: string } | null;
      }[];
      readonly nodes: readonly {
        readonly id: string;
        readonly accounts: readonly {
          readonly source: { readonly slug: string };
          readonly externalId: string;
          readonly fetchedAt: string;
        }[];
      }[];
    } | null;
  };
}

interface TracedCall {
  readonly source: string;
  readonly endpoint: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly milliseconds: number;
  readonly servedFrom: string;
  readonly keys: number | null;
}

describe('stale data', () => {
  const cached = { config: { cache: { ttlSeconds: 0.3 }, server: { requestTimeoutMs: 3000 } } };

  it.each(['500', 'hang', '401', 'html', '429'] as const)(
    'are served for a source that fails (%s), with their true age, and reported',
    async (kind) => {
      await begin(cached);
      const fresh = (await system.ask<Learners>(LEARNERS)).data.company.learners;
      await sleep(350);
      system.sandboxes.setFaults([{ vendor: 'sibermate', kind }]);
      // A source that was slow before may be as slow again: stale data is served meanwhile.
      await eventually(async () => {
        const { data, errors = [] } = await system.ask<Learners>(LEARNERS);
        const { learners } = data.company;
        const status = (list: typeof learners) => list?.sources.find(({ source }) => source.slug === 'sm');
        expect(status(learners)).toMatchObject({
          state: 'STALE',
          asOf: status(fresh)?.asOf,
          items: status(fresh)?.items,
          problem: { message: expect.stringContaining(`stale data, as of ${status(fresh)?.asOf ?? ''}`) },
        });
        expect(learners?.complete).toBe(false);
        expect(learners?.missing.map(({ source }) => source.slug)).toEqual(['sm']);
        expect(errors.map(({ extensions }) => extensions)).toMatchObject([
          { source: 'sm', stale: true, asOf: status(fresh)?.asOf },
        ]);
        const accounts = (list: typeof learners) =>
          list?.nodes.flatMap((node) => node.accounts.filter(({ source }) => source.slug === 'sm'));
        expect(accounts(learners)).toEqual(accounts(fresh));
      });

      system.sandboxes.setFaults([]);
      await system.refresh();
      await eventually(async () => {
        const healed = await system.ask<Learners>(LEARNERS);
        expect(healed.errors).toBeUndefined();
        expect(healed.data.company.learners?.complete).toBe(true);
      });
    },
  );

  it('are used for single parts of a derived list', async () => {
    await begin(cached);
    const query = `{ company(slug: "acme") { phishing { sent complete sources { source { slug } state } } } }`;
    interface Phishing {
      readonly company: {
        readonly phishing: {
          readonly sent: number;
          readonly sources: readonly { source: { slug: string }; state: string }[];
        };
      };
    }
    const fresh = (await system.ask<Phishing>(query)).data.company.phishing;
    await sleep(350);
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-59', kind: '500' }]);
    await eventually(async () => {
      const { phishing } = (await system.ask<Phishing>(query)).data.company;
      expect(phishing.sent).toBe(fresh.sent);
      expect(phishing.sources.filter(({ state }) => state === 'STALE').map(({ source }) => source.slug)).toEqual([
        'sm',
      ]);
    });
  });

  it('are not served for longer than staleSeconds', async () => {
    await begin({ config: { cache: { ttlSeconds: 0.2, staleSeconds: 0.2 } } });
    await system.ask(LEARNERS);
    await sleep(500);
    system.sandboxes.setFaults([{ vendor: 'sibermate', kind: '401' }]);
    const { data } = await system.ask<Learners>(LEARNERS);
    expect(data.company.learners?.sources.find(({ source }) => source.slug === 'sm')?.state).toBe('FAILED');
  });

  it('do not come from a list that was incomplete when it was read', async () => {
    await begin({ config: { cache: { ttlSeconds: 60 } } });
    const query = '{ company(slug: "acme") { phishing { sent complete } } }';
    interface Phishing {
      readonly company: { readonly phishing: { readonly sent: number; readonly complete: boolean } };
    }
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-59', kind: 'flaky', value: 0.5 }]);
    expect((await system.ask<Phishing>(query)).data.company.phishing.complete).toBe(false);
    system.sandboxes.setFaults([]);
    system.forget();
    const whole = await system.ask<Phishing>(query);
    expect(whole.data.company.phishing.complete).toBe(true);
    // Only the failed parts are read again.
    const calls = system.calls('sibermate');
    expect(Object.keys(calls)).toEqual(['SM-59']);
    expect(calls['SM-59']).toBeLessThan(system.sandboxes.population.acme.sibermate.simulations.length);
  });
});

describe('X-Source-Trace', () => {
  const headers = { 'x-source-trace': '1' };
  const trace = async (query = LEARNERS): Promise<readonly TracedCall[]> => {
    const { extensions } = await system.ask(query, { headers });
    return extensions?.sourceTrace as readonly TracedCall[];
  };

  it('lists each vendor call, and only if requested', async () => {
    await begin();
    const calls = await trace();
    const made = system.sandboxes.calls().filter(({ endpoint }) => endpoint !== 'token');
    expect(
      calls
        .filter(({ method }) => method === 'GET')
        .map(({ endpoint }) => endpoint)
        .sort(),
    ).toEqual(made.map(({ endpoint }) => endpoint).sort());
    for (const call of calls) {
      expect(call).toMatchObject({ servedFrom: 'network', status: 200 });
      expect(call.milliseconds).toBeGreaterThan(0);
    }
    expect(new Set(calls.map(({ source }) => source))).toEqual(new Set(['sm', 'iq', 'cp', 'ch', 'cg']));
    expect((await system.ask(LEARNERS)).extensions?.sourceTrace).toBeUndefined();
  });

  it('reports what came from the cache, what was stale, and what failed', async () => {
    await begin({ config: { cache: { ttlSeconds: 2 } } });
    const first = await trace();
    const cached = await trace();
    expect(cached.map(({ endpoint, servedFrom }) => `${endpoint} ${servedFrom}`).sort()).toEqual(
      first
        .filter(({ endpoint }) => endpoint !== 'token')
        .map(({ endpoint }) => `${endpoint} cache`)
        .sort(),
    );
    await sleep(2050);
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '401' }]);
    await eventually(async () => {
      const failing = (await trace()).filter(({ source }) => source === 'ch');
      expect(failing.map(({ servedFrom, status }) => ({ servedFrom, status }))).toEqual(
        expect.arrayContaining([
          { servedFrom: 'network', status: 401 },
          { servedFrom: 'stale', status: 200 },
        ]),
      );
    });
  });

  it('reports how many keys were batched', async () => {
    await begin();
    const policies = '{ company(slug: "acme") { learners(first: 5) { nodes { policyResults { totalCount } } } } }';
    const calls = await trace(policies);
    const single = calls.filter(({ endpoint }) => endpoint === 'SM-16');
    expect(single.length).toBeGreaterThan(0);
    expect(single.every(({ keys }) => keys === 1)).toBe(true);
  });

  it('reports what was coalesced with another request', async () => {
    await begin({ latencyMs: 50 });
    const [one, two] = await Promise.all([trace(), trace()]);
    expect([...(one ?? []), ...(two ?? [])].some(({ servedFrom }) => servedFrom === 'shared')).toBe(true);
  });
});

describe('maxVendorCalls', () => {
  it('returns what was read, reports what was not, and makes no further vendor call', async () => {
    await begin({ config: { limits: { maxVendorCalls: 12 } } });
    const query =
      '{ company(slug: "acme") { learners(first: 40) { totalCount nodes { policyResults { totalCount } } } } }';
    const { data, errors = [] } = await system.ask<{ company: { learners: { totalCount: number } } }>(query);
    expect(system.sandboxes.calls()).toHaveLength(12);
    expect(data.company.learners.totalCount).toBeGreaterThan(30);
    expect(errors.map(({ extensions }) => extensions)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'VENDOR_CALL_LIMIT', source: 'sm', limit: 12 })]),
    );
    // The next operation has its own budget.
    system.forget();
    expect(
      (await system.ask('{ company(slug: "acme") { learnersCount: learners { totalCount } } }')).errors,
    ).toBeUndefined();
  });
});

describe('cancellation', () => {
  /** Sends a query, and returns a function that disconnects. */
  const send = (query: string): (() => void) => {
    const request = httpRequest(`${system.server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
    });
    request.on('error', () => undefined);
    request.end(JSON.stringify({ query }));
    return () => void request.destroy();
  };
  const called = async (vendor: VendorSlug, endpoint: string): Promise<void> => {
    while (system.sandboxes.calls(vendor, endpoint).length === 0) await sleep(5);
  };
  const POLICIES = '{ company(slug: "acme") { learners(first: 40) { nodes { policyResults { totalCount } } } } }';

  it('stops the vendor calls of a client that disconnects', async () => {
    await begin({ latencyMs: 300 });
    const hangUp = send(POLICIES);
    await called('sibermate', 'SM-16');
    hangUp();
    await sleep(450);
    const made = system.sandboxes.calls('sibermate').length;
    await sleep(900);
    expect(system.sandboxes.calls('sibermate')).toHaveLength(made);
    expect(made).toBeLessThan(20);
    expect(system.bugs).toEqual([]);
  });

  it('does not stop a read that another request shares', async () => {
    await begin({ latencyMs: 1000 });
    const staying = system.ask<Learners>(LEARNERS);
    await called('sibermate', 'SM-07');
    const hangUp = send(LEARNERS);
    await sleep(300);
    hangUp();
    const { data, errors } = await staying;
    expect(errors).toBeUndefined();
    expect(data.company.learners?.complete).toBe(true);
    expect(system.calls('sibermate')).toEqual({ 'SM-07': 1 });
  });

  it('does not stop a shared read when the client that started it disconnects', async () => {
    await begin({ latencyMs: 1000 });
    const hangUp = send(LEARNERS);
    await called('sibermate', 'SM-07');
    const staying = system.ask<Learners>(LEARNERS);
    await sleep(300);
    hangUp();
    const { data, errors } = await staying;
    expect(errors).toBeUndefined();
    expect(data.company.learners?.complete).toBe(true);
    expect(system.calls('sibermate')).toEqual({ 'SM-07': 1 });
  });

  it('stops the calls of a request that exceeds its time limit', async () => {
    await begin({ config: { server: { requestTimeoutMs: 400 } } });
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-16', kind: 'hang' }]);
    await system.ask(POLICIES);
    const made = system.sandboxes.calls('sibermate').length;
    await sleep(500);
    expect(system.sandboxes.calls('sibermate')).toHaveLength(made);
  });
});

describe('tokens that expire in the middle of paging, with 50 queries waiting', () => {
  it('cost one login at each vendor, and cause no error', async () => {
    await begin({
      learners: 120,
      latencyMs: 20,
      connections: { cg: { pageSize: 5, maxConcurrency: 2 }, cp: { pageSize: 5, maxConcurrency: 2 } },
    });
    await system.ask(LEARNERS);
    system.forget();
    const answers = Promise.all(Array.from({ length: 50 }, () => system.ask<Learners>(LEARNERS)));
    const pages = () => system.sandboxes.calls('cyber-guru', 'CG-01').length;
    while (pages() === 0) await sleep(5);
    const before = pages();
    system.sandboxes.expireTokens();
    for (const { data, errors } of await answers) {
      expect(errors).toBeUndefined();
      expect(data.company.learners?.complete).toBe(true);
    }
    expect(pages()).toBeGreaterThan(before);
    expect(system.sandboxes.calls('cyberpilot', 'token')).toHaveLength(1);
    expect(system.sandboxes.calls('cyber-guru', 'token')).toHaveLength(1);
  });
});

describe('health', () => {
  it('is the same in all fields, also while stale data is served', async () => {
    await begin({ config: { cache: { ttlSeconds: 60 } } });
    const query = `{ company(slug: "acme") { sources { source { slug health { status problem { code } } } problem { code } } } }`;
    interface Health {
      readonly company: {
        readonly sources: readonly {
          readonly source: {
            readonly slug: string;
            readonly health: { readonly status: string; readonly problem: { readonly code: string } | null };
          };
          readonly problem: { readonly code: string } | null;
        }[];
      };
    }
    const healthOf = async (slug: string) =>
      (await system.ask<Health>(query)).data.company.sources.find(({ source }) => source.slug === slug);
    expect(await healthOf('ch')).toMatchObject({ source: { health: { status: 'UP', problem: null } }, problem: null });
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '401' }]);
    expect(await healthOf('ch')).toMatchObject({
      source: { health: { status: 'DOWN', problem: { code: 'UNAUTHORIZED' } } },
      problem: { code: 'UNAUTHORIZED' },
    });
    expect(await healthOf('sm')).toMatchObject({ source: { health: { status: 'UP' } }, problem: null });
    system.sandboxes.setFaults([]);
    await system.refresh();
    expect(await healthOf('ch')).toMatchObject({ source: { health: { status: 'UP' } }, problem: null });
  });
});
