import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { createApp } from '../../src/server/app';
import type { App } from '../../src/server/app';
import { configOf, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

describe('companies that share a connection', () => {
  let sandboxes: Sandboxes;
  let app: App;
  afterEach(async () => {
    await app.close();
    await sandboxes.close();
  });

  it('are scheduled fairly: hundreds of calls for one do not delay the other', async () => {
    sandboxes = await startSandboxes({ learners: 10, latencyMs: 20 });
    app = await createApp(configOf(sandboxes, { connections: { ch: { maxConcurrency: 2 } } }), {
      onUnexpectedError: (error) => void error,
    });
    const originOf = (slug: string) => {
      const origin = app.companies
        .find((company) => company.slug === slug)
        ?.origins.find(({ source }) => source === 'ch');
      if (!origin) throw new Error(`${slug} draws on no "ch"`);
      return origin;
    };
    const viewer = {
      name: 'test',
      credential: 'apiKey' as const,
      companies: '*' as const,
      scopes: new Set(['READ' as const]),
    };
    const lookUp = (slug: string, count: number) => {
      const { reads } = app.contextFor(viewer, { id: slug, signal: new AbortController().signal, traced: false }).graph;
      return Array.from({ length: count }, (_, index) =>
        reads.fetchByKey(originOf(slug), 'accounts', 'id', String(9_000_000 + index)),
      );
    };
    const many = lookUp('acme', 600);
    await sleep(200);
    const before = sandboxes.calls('cyberhoot', 'CH-06').length;
    await Promise.all(lookUp('globex', 1));
    const between = sandboxes.calls('cyberhoot', 'CH-06').length - before;
    // Two in flight, the requested one, and those that used the second slot meanwhile.
    expect(between).toBeLessThanOrEqual(6);
    expect(sandboxes.calls('cyberhoot', 'CH-06').length).toBeLessThan(300);
    await app.close();
    await Promise.all(many);
  });
});

describe('a client', () => {
  let system: TestSystem;
  afterEach(() => system.close());

  interface Answer {
    readonly company: {
      readonly learners: {
        readonly totalCount: number;
        readonly complete: boolean;
        readonly missing: readonly { readonly code: string; readonly retryAt: string | null }[];
      } | null;
    };
  }
  const PEOPLE = '{ company(slug: "acme") { learners(first: 1) { totalCount complete missing { code retryAt } } } }';

  it('has a limit of vendor calls per minute across all its operations, and still gets what was read', async () => {
    system = await startTestSystem({ learners: 20, config: { limits: { vendorCallsPerMinute: 8 } } });
    const first = await system.ask<Answer>(PEOPLE);
    expect(first.data.company.learners?.complete).toBe(true);
    const made = system.sandboxes.calls().length;
    expect(made).toBeLessThanOrEqual(8);
    const second = await system.ask<Answer>(PEOPLE);
    expect(system.sandboxes.calls().length).toBe(8);
    const limited = second.errors?.filter(({ extensions }) => extensions.code === 'VENDOR_CALL_LIMIT') ?? [];
    expect(limited.length).toBeGreaterThan(0);
    for (const { extensions, message } of limited) {
      expect(extensions).toMatchObject({ limit: 8 });
      expect(message).toContain('The client has made 8 vendor calls within a minute');
      const wait = Date.parse(String(extensions.retryAt)) - Date.now();
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60_000);
    }
    // Each client has its own limit.
    const other = await system.ask<Answer>(PEOPLE, { key: 'test-key-that-sees-acme-only' });
    expect(other.data.company.learners?.complete).toBe(true);
    expect(system.bugs).toEqual([]);
  });

  it('is not limited in reads from the cache', async () => {
    system = await startTestSystem({
      learners: 20,
      config: { limits: { vendorCallsPerMinute: 8 }, cache: { ttlSeconds: 60 } },
    });
    for (let times = 0; times < 5; times += 1) expect((await system.ask<Answer>(PEOPLE)).errors).toBeUndefined();
  });
});
