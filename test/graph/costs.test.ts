import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { ReadCache } from '../../datasources/cache/read-cache';
import { createOperation } from '../../datasources/engine/operation';
import { lookupOf } from '../../datasources/engine/planner';
import { RequestReader } from '../../datasources/engine/request-reader';
import { openSources } from '../../datasources/engine/sources';
import type { CallContext } from '../../datasources/spec/call-context';
import { KINDS } from '../../datasources/spec/capabilities';
import type { ColdCost, RecordKind, Scan } from '../../datasources/spec/capabilities';
import type { Origin } from '../../datasources/spec/origin';
import { DEFAULT_CALLS_AT_ONCE } from '../../datasources/spec/vendor';
import { createApp } from '../../src/server/app';
import type { App } from '../../src/server/app';
import { callScope } from '../call-scope';
import { configOf } from '../harness';
import { createReadContext } from '../read-context';

/** What vendors declare that a read costs with empty caches (`ColdCost`) is what it costs in the sandboxes. */

/** Slow enough that calls at the same time overlap, whatever the machine does meanwhile. */
const LATENCY_MS = 60;

let sandboxes: Sandboxes;
let app: App;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 60, latencyMs: LATENCY_MS });
  const ids = ['sm', 'iq', 'cp', 'ch', 'cg'];
  const connections = Object.fromEntries(ids.map((id) => [id, { maxConcurrency: 256 }]));
  app = await createApp(configOf(sandboxes, { connections }), { onUnexpectedError: (error) => void error });
  // Logins, connections and code that runs for the first time are not part of any cost.
  for (const origin of acme()) await readCold((reads) => reads.readAll(origin, 'accounts'));
});
afterAll(async () => {
  await app.close();
  await sandboxes.close();
});

const acme = (): readonly Origin[] => app.companies.find(({ slug }) => slug === 'acme')?.origins ?? [];

interface Call {
  readonly begins: number;
  readonly ends: number;
}

/** The largest number of calls that were in flight at one time. */
function mostAtOnce(calls: readonly Call[]): number {
  return Math.max(
    ...calls.map(({ begins }) => calls.filter((one) => one.begins <= begins && begins < one.ends).length),
  );
}

function recording(calls: Call[]): CallContext {
  return {
    ...callScope(20_000),
    afterCall({ endpoint, milliseconds }) {
      const ends = performance.now();
      if (endpoint !== 'token') calls.push({ begins: ends - milliseconds, ends });
    },
  };
}

async function readCold<T>(read: (reads: RequestReader) => Promise<T>) {
  const calls: Call[] = [];
  sandboxes.clearCalls();
  const reads = new RequestReader({
    sources: app.sources,
    cache: new ReadCache(0),
    ttlSeconds: 0,
    staleSeconds: 0,
    operation: createOperation({ timeoutMs: 60_000, maxCalls: 1000 }),
    onCall: (report) => recording(calls).afterCall(report),
  });
  const result = await read(reads);
  const paths = sandboxes.calls().filter(({ endpoint }) => endpoint !== 'token');
  return { result, calls, furtherPages: paths.filter(isFurtherPage).length, paths };
}

/** A page of a list after its first one. */
function isFurtherPage({ path }: { readonly path: string }): boolean {
  const { searchParams } = new URL(path, 'http://vendor.example');
  return Number(searchParams.get('page') ?? 1) > 1 || Number(searchParams.get('skip') ?? 0) > 0;
}

/** The longest chain of calls of which each begins after the one before has ended. */
function chainOf(calls: readonly Call[]): number {
  let [length, end] = [0, -Infinity];
  for (const { begins, ends } of [...calls].sort((a, b) => a.ends - b.ends)) {
    if (begins < end) continue;
    length += 1;
    end = ends;
  }
  return length;
}

/** How many of each there are in the sandboxes' company. */
function countOf(noun: string, read: Pick<Awaited<ReturnType<typeof readCold>>, 'paths' | 'furtherPages'>): number {
  const { sibermate, infosecIq } = sandboxes.population.acme;
  const callsOf = (endpoint: string) =>
    read.paths.filter((call) => call.endpoint === endpoint && !isFurtherPage(call)).length;
  const campaigns = (type: string) => infosecIq.campaigns.filter((campaign) => campaign.type === type);
  const counts: Readonly<Record<string, () => number>> = {
    'further pages': () => read.furtherPages,
    simulations: () => sibermate.simulations.length,
    groups: () => infosecIq.groups.length,
    teams: () => callsOf('CG-01'),
    'exposed people': () => callsOf('CH-13'),
    'awareness campaigns': () => campaigns('awareness').length,
    'their runs': () => campaigns('awareness').flatMap(({ runs }) => runs).length,
    'phishing campaigns': () => campaigns('phish').length,
    assessments: () => callsOf('IQ-01'),
    'assessments of the person': () => callsOf('IQ-01'),
  };
  const count = counts[noun];
  if (!count) throw new Error(`a test has to count "${noun}"`);
  return count();
}

async function expectCost(
  kind: RecordKind,
  cost: ColdCost,
  read: (reads: RequestReader) => Promise<{ readonly state: string }>,
): Promise<void> {
  const { result, ...measured } = await readCold(read);
  const each = (cost.each ?? []).map((noun) => countOf(noun, measured));
  const calls = each.reduce((sum, count) => sum + count, cost.calls);
  // A list with further pages takes one round trip more.
  const chain = chainOf(measured.calls) - (measured.furtherPages > 0 ? 1 : 0);
  expect([kind, result.state, measured.calls.length, Math.max(chain, cost.roundTrips)]).toEqual([
    kind,
    'OK',
    calls,
    cost.roundTrips,
  ]);
  expect(chainOf(measured.calls)).toBeGreaterThanOrEqual(cost.roundTrips);
}

const CONNECTIONS = ['sm', 'iq', 'cp', 'ch', 'cg'];

it.each(CONNECTIONS)('each read of "%s" takes the calls and round trips that the vendor declares', async (slug) => {
  const origin = acme().find(({ source }) => source === slug);
  if (!origin) throw new Error(`acme draws on no "${slug}"`);
  const capabilities = app.sources.get(slug)?.capabilities(origin.tenant);
  const { result: accounts } = await readCold((reads) => reads.readAll(origin, 'accounts'));
  const person = accounts.records.find(({ email }) => email !== null);
  const key = { accountId: person?.externalId ?? null, email: person?.email ?? null };
  let compared = 0;
  for (const kind of KINDS) {
    const all: Scan<unknown> | undefined = capabilities?.[kind]?.all;
    const lookup = lookupOf(capabilities?.[kind], 'account');
    if (all && all.minCalls > 0) {
      compared += 1;
      await expectCost(kind, all.cost ?? { calls: all.minCalls, roundTrips: 1 }, (reads) =>
        reads.readAll(origin, kind),
      );
    }
    if (lookup) {
      compared += 1;
      await expectCost(kind, lookup.cost ?? { calls: 1, roundTrips: 1 }, (reads) =>
        // All kinds with a lookup by account have keys of this form.
        reads.fetchByKey(origin, kind as 'exposures', 'account', key),
      );
    }
  }
  expect(compared).toBeGreaterThan(2);
});

it.each(CONNECTIONS)('"%s" gets as many calls at the same time as the vendor declares, and no more', async (slug) => {
  const { connections } = configOf(sandboxes);
  const vendor = connections.find(({ id }) => id === slug)?.vendor;
  const most = (vendor?.callsAtOnce ?? DEFAULT_CALLS_AT_ONCE).most;
  const sources = openSources(connections);
  const source = sources.get(slug);
  if (!source) throw new Error(`there is no "${slug}"`);
  const tenant = acme().find((origin) => origin.source === slug)?.tenant ?? null;
  const calls: Call[] = [];
  // Each with a context of its own: nothing is shared.
  const verify = () =>
    source.connection.verify(
      tenant,
      createReadContext(() => recording(calls)),
    );
  await verify();
  calls.length = 0;
  await Promise.all(Array.from({ length: 2 * most }, verify));
  expect(calls.length).toBeGreaterThanOrEqual(2 * most);
  expect(mostAtOnce(calls)).toBe(most);
  await Promise.all([...sources.values()].map((each) => each.close()));
});
