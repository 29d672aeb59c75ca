import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createClient } from '../../../datasources/infosec-iq/client';
import { readAccounts } from '../../../datasources/infosec-iq/incremental-reads';
import type { CachedAccounts } from '../../../datasources/infosec-iq/incremental-reads';
import type { GetRequest, Transport } from '../../../datasources/spec/transport';
import { callScope } from '../../call-scope';
import { eventually } from '../../eventually';
import { startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';

type Learner = TestSystem['sandboxes']['population']['acme']['infosecIq']['learners'][number];
type Event = TestSystem['sandboxes']['population']['acme']['infosecIq']['events'][number];

describe('with the sandbox', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startTestSystem({ learners: 400, config: { cache: { ttlSeconds: 2 } } });
  });
  afterAll(() => system.close());

  /** Changes the vendor's data: the sandbox answers from these very lists. */
  const people = () => system.sandboxes.population.acme.infosecIq.learners as Learner[];
  const events = () => system.sandboxes.population.acme.infosecIq.events as Event[];
  const calls = (endpoint: string) => system.sandboxes.calls('infosec-iq', endpoint).map(({ path }) => path);
  const now = () => new Date().toISOString();

  async function known(): Promise<number> {
    const answer = await system.ask<{ company: { sources: { source: { slug: string }; learnerCount: number }[] } }>(
      '{ company(slug: "acme") { sources { source { slug } learnerCount } } }',
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.company.sources.find(({ source }) => source.slug === 'iq')?.learnerCount ?? -1;
  }
  async function nameOf(id: string): Promise<string | null> {
    const answer = await system.ask<{
      company: { learners: { nodes: { accounts: { externalId: string; lastName: string }[] }[] } };
    }>(
      '{ company(slug: "acme") { learners(first: 500, filter: { vendors: [INFOSEC_IQ] }) { nodes { accounts(vendors: [INFOSEC_IQ]) { externalId lastName } } } } }',
    );
    const all = answer.data.company.learners.nodes.flatMap(({ accounts }) => accounts);
    return all.find(({ externalId }) => externalId === id)?.lastName ?? null;
  }
  /** Waits until a cached value has expired. */
  const later = async () => {
    await sleep(2100);
    system.forget();
  };

  it('re-reads a long account list by its changed records and the total', async () => {
    const before = people().length;
    expect(before).toBeGreaterThan(200);
    expect(await known()).toBe(before);
    expect(calls('IQ-22')).toHaveLength(Math.ceil(before / 100));

    await later();
    const [first] = people();
    if (!first) throw new Error('nobody');
    people()[0] = { ...first, lastName: 'Married', modified: now() };
    people().push({ ...first, id: 'newcomer1', email: 'newcomer@acme.example', modified: now() });
    // While a busy machine reads the new list, the stale one is served.
    await eventually(async () => expect(await known()).toBe(before + 1));
    expect(calls('IQ-22').filter((path) => path.includes('start='))).not.toEqual([]);
    expect(calls('IQ-22').filter((path) => !path.includes('start=') && !path.includes('limit=1'))).toEqual([]);
    await eventually(async () => expect(await nameOf(first.id)).toBe('Married'));
  });

  it('re-reads it completely where the total does not match: an account was deleted', async () => {
    await later();
    const before = people().length;
    people().pop();
    await eventually(async () => expect(await known()).toBe(before - 1));
    expect(calls('IQ-22').filter((path) => path.includes('page=2'))).not.toEqual([]);
  });

  it('re-reads events incrementally, including those that are reported late', async () => {
    const clicks = '{ company(slug: "acme") { phishing { clicked sent } } }';
    const phishing = async () =>
      (await system.ask<{ company: { phishing: { sent: number; clicked: number } } }>(clicks)).data.company.phishing;
    const before = await phishing();
    await later();
    const sent = events().filter(({ type }) => type === 'sent-phish-email');
    const last = sent.reduce((a, b) => (a.timestamp > b.timestamp ? a : b));
    const fresh = { campaignId: 'cNew', runId: 'rNew', templateId: 'tNew', learnerId: last.learnerId };
    events().push({ id: 'eNew', type: 'sent-phish-email', timestamp: last.timestamp, ...fresh });
    await eventually(async () =>
      expect(await phishing()).toMatchObject({ sent: before.sent + 1, clicked: before.clicked }),
    );
    const asked = calls('IQ-34').filter((path) => path.includes('type=sent-phish-email'));
    expect(asked.some((path) => path.includes('start='))).toBe(true);
  });
});

describe('with any clock of the vendor', () => {
  const HOUR = 60 * 60 * 1000;
  const NOW = Date.parse('2026-06-01T12:00:00.000Z');
  beforeEach(() => {
    jest.useFakeTimers({
      now: NOW,
      doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance', 'setTimeout', 'clearTimeout'],
    });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  interface Person {
    readonly id: string;
    readonly email: string;
    readonly modified: string | null;
  }

  /** IQ-22 over a list in memory. The vendor's clock is `skewMs` ahead of ours; `start` is read in its own time zone. */
  function vendor({ skewMs, zoneMs }: { readonly skewMs: number; readonly zoneMs: number }) {
    const people = new Map<string, Person>();
    const calls: string[] = [];
    const stamp = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');
    const transport: Transport = {
      async get<Body>({ query = {}, schema }: GetRequest<Body>) {
        const [page, limit, start] = [Number(query.page), Number(query.limit), query.start];
        calls.push(start ? 'changed' : limit === 1 ? 'count' : 'whole');
        const from = typeof start === 'string' ? stamp(Date.parse(`${start.replace(' ', 'T')}Z`) + zoneMs) : '';
        const rows = [...people.values()].filter(({ modified }) => from === '' || (modified ?? '') >= from);
        const meta = { count: rows.length, pageCount: Math.max(1, Math.ceil(rows.length / limit)) };
        return {
          body: schema.parse({ meta, data: rows.slice((page - 1) * limit, page * limit) }),
          fetchedAt: new Date(),
        };
      },
      write: () => Promise.reject(new Error('no write')),
    };
    const client = createClient(transport);
    let known: CachedAccounts | undefined;
    return {
      people,
      calls,
      now: () => stamp(Date.now() + skewMs),
      put: (person: Person) => people.set(person.id, person),
      async read(): Promise<readonly string[]> {
        calls.length = 0;
        known = await readAccounts(client, callScope(), known);
        return known.records.map(({ externalId, email }) => `${externalId} ${email ?? ''}`).sort();
      },
      truth: (): readonly string[] => [...people.values()].map(({ id, email }) => `${id} ${email}`).sort(),
    };
  }
  const old = (index: number) => `2025-${String(1 + (index % 12)).padStart(2, '0')}-01 10:00:00`;
  function filled(clock: { readonly skewMs: number; readonly zoneMs: number }) {
    const iq = vendor(clock);
    for (let index = 0; index < 250; index += 1)
      iq.put({ id: String(index), email: `p${index}@acme.example`, modified: old(index) });
    return iq;
  }
  const exact = { skewMs: 0, zoneMs: 0 };

  it('one change takes two calls', async () => {
    const iq = filled(exact);
    await iq.read();
    expect(iq.calls).toEqual(['whole', 'whole', 'whole']);
    jest.setSystemTime(NOW + 1000);
    iq.put({ id: '4', email: 'renamed@acme.example', modified: iq.now() });
    expect(await iq.read()).toEqual(iq.truth());
    expect(iq.calls).toEqual(['changed', 'count']);
  });

  it('a modification date in the future hides no other change', async () => {
    const iq = filled(exact);
    iq.put({ id: '0', email: 'p0@acme.example', modified: '2099-01-01 00:00:00' });
    await iq.read();
    jest.setSystemTime(NOW + 1000);
    iq.put({ id: '4', email: 'renamed@acme.example', modified: iq.now() });
    expect(await iq.read()).toEqual(iq.truth());
    expect(iq.calls).toEqual(['changed', 'count']);
  });

  it('an unchanged total proves nothing: one account may be deleted and another added', async () => {
    const iq = filled(exact);
    await iq.read();
    jest.setSystemTime(NOW + 1000);
    iq.people.delete('7');
    iq.put({ id: 'new', email: 'new@acme.example', modified: iq.now() });
    expect(await iq.read()).toEqual(iq.truth());
    // Nor does a total that matches the added ones: an account present a moment ago may be deleted.
    iq.people.delete('new');
    iq.put({ id: 'newer', email: 'newer@acme.example', modified: iq.now() });
    expect(await iq.read()).toEqual(iq.truth());
  });

  it('a change without a modification date is found within the hour', async () => {
    const iq = filled(exact);
    await iq.read();
    iq.people.delete('7');
    iq.put({ id: 'new', email: 'new@acme.example', modified: null });
    jest.setSystemTime(NOW + HOUR);
    expect(await iq.read()).toEqual(iq.truth());
    expect(iq.calls).toEqual(['whole', 'whole', 'whole']);
  });

  it('any changes, with any clock and time zone, are read exactly', async () => {
    const DAY = 24 * HOUR;
    const change = fc.record({
      what: fc.constantFrom('modify', 'delete', 'create', 'future', 'wait'),
      who: fc.nat({ max: 260 }),
      wait: fc.integer({ min: 1000, max: HOUR / 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -10 * DAY, max: 10 * DAY }),
        fc.integer({ min: -14 * HOUR, max: 14 * HOUR }),
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 6 }),
        async (skewMs, zoneMs, rounds) => {
          jest.setSystemTime(NOW);
          const iq = filled({ skewMs, zoneMs });
          let clock = NOW;
          let newcomers = 0;
          expect(await iq.read()).toEqual(iq.truth());
          for (const changes of rounds) {
            for (const { what, who, wait } of changes) {
              clock += wait;
              jest.setSystemTime(clock);
              const id = String(who);
              if (what === 'delete') iq.people.delete(id);
              if (what === 'modify' && iq.people.has(id))
                iq.put({ id, email: `m${clock}@acme.example`, modified: iq.now() });
              if (what === 'future' && iq.people.has(id))
                iq.put({ id, email: `f${clock}@acme.example`, modified: '2099-01-01 00:00:00' });
              if (what === 'create') {
                newcomers += 1;
                iq.put({ id: `n${newcomers}`, email: `n${newcomers}@acme.example`, modified: iq.now() });
              }
            }
            expect(await iq.read()).toEqual(iq.truth());
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
