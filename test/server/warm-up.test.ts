import { afterEach, describe, expect, it } from '@jest/globals';
import { connectSources, prepareOperations } from '../../src/server/warm-up';
import { sha256 } from '../../src/server/trusted-documents';
import { eventually } from '../eventually';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem, TestSystemOptions } from '../harness';

const systems: TestSystem[] = [];
afterEach(async () => {
  for (const system of systems.splice(0)) {
    expect(system.bugs).toEqual([]);
    await system.close();
  }
});
async function open(options: TestSystemOptions): Promise<TestSystem> {
  const system = await startTestSystem({ learners: 20, ...options });
  systems.push(system);
  return system;
}
const connecting = { server: { connectAtStart: true } };
const PEOPLE = '{ company(slug: "acme") { learners(first: 5) { complete nodes { name } } } }';

async function metricsOf({ server }: TestSystem, name: string): Promise<Record<string, number>> {
  const response = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${KEYS.all}` } });
  const lines = (await response.text()).matchAll(/^(\w+)\{(.*)\} (\d+)$/gm);
  return Object.fromEntries(
    [...lines].flatMap(([, metric, labels = '', value]) => (metric === name ? [[labels, Number(value)]] : [])),
  );
}
const connected = (system: TestSystem) => metricsOf(system, 'awaregraph_connected_at_start_total');
const operations = async (system: TestSystem) => {
  const [hits, misses] = await Promise.all(
    ['hits', 'misses'].map((what) => metricsOf(system, `awaregraph_cache_${what}_total`)),
  );
  return { hits: hits?.['cache="operations"'], misses: misses?.['cache="operations"'] };
};
const SOURCES = ['sm', 'sm-msp', 'iq', 'cp', 'ch', 'cg'];

describe('connecting at start', () => {
  it('logs in at the vendors that have a login, calls no endpoint, and the first request does not log in again', async () => {
    const system = await open({ config: connecting });
    await eventually(async () => {
      expect(await connected(system)).toEqual(
        Object.fromEntries(SOURCES.map((source) => [`source="${source}",outcome="ok"`, 1])),
      );
    });
    const made = system.sandboxes.calls().map(({ vendor, endpoint }) => `${vendor} ${endpoint}`);
    expect(made.sort()).toEqual(['cyber-guru token', 'cyberpilot token']);
    system.forget();
    const { data } = await system.ask<{ company: { learners: { complete: boolean } } }>(PEOPLE);
    expect(data.company.learners.complete).toBe(true);
    expect(system.sandboxes.calls().filter(({ endpoint }) => endpoint === 'token')).toEqual([]);
  });

  it('counts logins as calls of the source, and of no company', async () => {
    const system = await open({ config: connecting });
    await eventually(async () => expect(Object.keys(await connected(system))).toHaveLength(SOURCES.length));
    expect(await metricsOf(system, 'awaregraph_vendor_call_seconds_count')).toEqual({
      'source="cp",endpoint="token",status="200"': 1,
      'source="cg",endpoint="token",status="200"': 1,
    });
    expect(await metricsOf(system, 'awaregraph_company_vendor_calls_total')).toEqual({});
  });

  it('is ready while a vendor does not answer, and connects to the others', async () => {
    const system = await open({
      config: connecting,
      faults: [{ vendor: 'cyberpilot', kind: 'hang' }],
      connections: { cp: { timeoutMs: 60_000 } },
    });
    await eventually(async () => {
      expect(Object.keys(await connected(system)).sort()).toEqual(
        SOURCES.filter((source) => source !== 'cp')
          .map((source) => `source="${source}",outcome="ok"`)
          .sort(),
      );
    });
    expect(system.sandboxes.calls('cyberpilot', 'token')).toHaveLength(1);
  });

  it('counts a failure, logs nothing, and the next request logs in', async () => {
    const system = await open({
      config: connecting,
      faults: [{ vendor: 'cyberpilot', kind: '500', endpoint: 'token' }],
      connections: { cp: { retries: 0 } },
    });
    await eventually(async () =>
      expect(await connected(system)).toMatchObject({
        'source="cp",outcome="failed"': 1,
        'source="cg",outcome="ok"': 1,
      }),
    );
    expect(system.warnings).toEqual([]);
    system.sandboxes.setFaults([]);
    const { data } = await system.ask<{ company: { learners: { complete: boolean } } }>(PEOPLE);
    expect(data.company.learners.complete).toBe(true);
  });

  it('does nothing where the operator does not want it', async () => {
    const system = await open({ config: { server: { connectAtStart: false } } });
    await system.ask('{ viewer { name } }');
    expect(await connected(system)).toEqual({});
    expect(system.sandboxes.calls()).toEqual([]);
  });

  it('connects to a bounded number of sources at once', async () => {
    let [now, most] = [0, 0];
    const sources = Array.from({ length: 100 }, (_, index) => ({
      slug: `s${index}`,
      async warmUp() {
        most = Math.max(most, (now += 1));
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        if (index % 2 === 1) throw new Error('unreachable');
      },
    }));
    const outcomes: string[] = [];
    const onConnected = (_: string, outcome: string) => void outcomes.push(outcome);
    await connectSources(sources, { timeoutMs: 1000, onCall: () => undefined, onConnected });
    expect(most).toBe(16);
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(50);
    expect(outcomes.filter((outcome) => outcome === 'failed')).toHaveLength(50);
  });
});

describe('operations that are expected', () => {
  it('trusted documents are parsed and validated before the first request', async () => {
    const system = await open({ trustedDocuments: new Map([[sha256(PEOPLE), PEOPLE]]) });
    expect(await operations(system)).toEqual({ hits: 0, misses: 1 });
    await system.ask(PEOPLE);
    expect(await operations(system)).toEqual({ hits: 1, misses: 1 });
  });

  it('the example queries too, where they may be executed', async () => {
    const system = await open({ expectedOperations: [PEOPLE] });
    await system.ask(PEOPLE);
    expect(await operations(system)).toEqual({ hits: 1, misses: 1 });
    const listed = await open({ expectedOperations: [PEOPLE], trustedDocuments: new Map() });
    expect(await operations(listed)).toEqual({ hits: 0, misses: 0 });
  });

  it('ends when the cache is full', () => {
    const stats = { evictions: 7 };
    const checked: string[] = [];
    const check = (text: string) => {
      checked.push(text);
      if (checked.length === 3) stats.evictions += 1;
      return { kind: 'refused', refusal: { status: 400, headers: {}, errors: [] } } as never;
    };
    expect(prepareOperations({ check }, stats, ['1', '2', '3', '4', '5'])).toBe(3);
    expect(checked).toEqual(['1', '2', '3']);
  });
});
