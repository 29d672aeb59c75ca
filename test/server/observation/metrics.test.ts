import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { packageRoot } from '../../../src/package-root';
import { createRequestMetrics } from '../../../src/server/observation/request-metrics';
import { KEYS, startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';
import { startRedis } from '../../redis';

/** What the metrics say of a server in operation, and that their page says the same names. */

let redis: Awaited<ReturnType<typeof startRedis>>;
let system: TestSystem;
beforeAll(async () => {
  redis = await startRedis();
  system = await startTestSystem({
    learners: 5,
    config: {
      server: { metricsPort: 0 },
      cache: { redis: redis.url, ttlSeconds: 600 },
      limits: { requestsPerMinute: 50 },
    },
    connections: { iq: { retries: 1 }, cp: { enabled: false } },
    jwt: { issuer: 'https://id.example', audience: 'a', jwksUri: 'http://127.0.0.1:1/jwks' },
  });
});
afterAll(async () => {
  await system.close();
  await redis.stop();
});

const scrape = async (): Promise<string> => (await fetch(String(system.server.metricsUrl))).text();
/** The sum of the series whose text matches. */
async function valueOf(series: RegExp): Promise<number> {
  const lines = (await scrape()).split('\n').filter((line) => series.test(line));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}
const LEARNERS = 'query Learners { company(slug: "acme") { learners { nodes { name } } } }';

it('every metric that is served is on the page, and every metric of the page is served', async () => {
  await system.ask(LEARNERS);
  const served = [...(await scrape()).matchAll(/^# HELP (\w+)/gm)].map(([, name]) => name);
  const page = readFileSync(join(packageRoot(), 'docs', 'metrics.md'), 'utf8');
  const documented = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect([...new Set(served)].sort()).toEqual([...documented].sort());
});

it('operations are counted by client and name, errors by code', async () => {
  const before = await valueOf(/^awaregraph_operations_total\{client="all",operation="Learners"/);
  await system.ask(LEARNERS);
  expect(await valueOf(/^awaregraph_operations_total\{client="all",operation="Learners"/)).toBe(before + 1);
  await system.ask('{ nothing }');
  expect(await valueOf(/^awaregraph_graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\}/)).toBe(1);
  expect(await valueOf(/^awaregraph_requests_refused_total\{client="all",code="GRAPHQL_VALIDATION_FAILED"\}/)).toBe(1);
});

it('clients cannot make series without end by names of operations', async () => {
  const registry = new Registry();
  const { count } = createRequestMetrics(registry);
  for (let i = 0; i < 300; i++) {
    const facts = { name: `N${i}`, hash: '', cost: 1, vendorCalls: 0, servedFrom: 'reads' as const, errors: {} };
    const answer = { status: 200, body: '', facts };
    const end = {
      id: '',
      client: 'all',
      method: 'POST',
      path: '/graphql',
      status: 200,
      milliseconds: 1,
      isAborted: false,
    };
    count({ ...end, answer });
  }
  const series = (await registry.metrics())
    .split('\n')
    .filter((line) => line.startsWith('awaregraph_operations_total'));
  expect(series).toHaveLength(201);
  expect(series.at(-1)).toMatch(/operation="other".* 100$/);
});

it('a source that fails moves its metrics, and back', async () => {
  expect(await valueOf(/^awaregraph_source_failing\{source="iq"/)).toBe(0);
  await system.refresh();
  system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: '500' }]);
  await system.ask(LEARNERS);
  expect(await valueOf(/^awaregraph_source_failing\{source="iq",code="UNAVAILABLE"\}/)).toBe(1);
  expect(await valueOf(/^awaregraph_vendor_retries_total\{source="iq"\}/)).toBeGreaterThan(0);
  system.sandboxes.setFaults([{ vendor: 'sibermate', kind: 'broken-record' }]);
  await system.refresh();
  await system.ask(LEARNERS);
  expect(await valueOf(/^awaregraph_source_failing\{source="iq"/)).toBe(0);
  expect(await valueOf(/^awaregraph_records_skipped_total\{source="sm"/)).toBeGreaterThan(0);
  system.sandboxes.setFaults([]);
});

it('what is so at the moment is shown as it is', async () => {
  await system.refresh();
  await system.ask(LEARNERS);
  expect(await valueOf(/^awaregraph_redis_up /)).toBe(1);
  expect(await valueOf(/^awaregraph_build_info\{version="\d/)).toBe(1);
  expect(await valueOf(/^awaregraph_source_enabled\{source="cp"\}/)).toBe(0);
  expect(await valueOf(/^awaregraph_circuit_open\{source="sm"\}/)).toBe(0);
  const age = await valueOf(/^awaregraph_oldest_read_age_seconds\{source="sm"\}/);
  expect(age).toBeGreaterThan(0);
  expect(age).toBeLessThan(60);
  expect(await valueOf(/^awaregraph_vendor_queue_seconds_count\{source="sm"/)).toBeGreaterThan(0);
  await redis.stop();
  while ((await valueOf(/^awaregraph_redis_up /)) === 1) await system.ask(LEARNERS);
});

it('a client over its limit is counted', async () => {
  let status = 200;
  while (status === 200) {
    const response = await fetch(`${system.server.url}/graphql?query={viewer{name}}`, {
      headers: { 'x-api-key': KEYS.acme },
    });
    await response.text();
    ({ status } = response);
  }
  expect(status).toBe(429);
  expect(await valueOf(/^awaregraph_requests_refused_total\{client="acme",code="RATE_LIMITED"\}/)).toBe(1);
});

it('the port of its own serves nothing else, and only on loopback', async () => {
  const { metricsUrl } = system.server;
  expect(metricsUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
  const other = await fetch(new URL('/graphql?query={viewer{name}}', String(metricsUrl)));
  expect(other.status).toBe(404);
  // A page of another site, after its name was made to resolve to this machine.
  const rebound = get(String(metricsUrl), { headers: { host: 'evil.example' } });
  const [response] = (await once(rebound, 'response')) as [IncomingMessage];
  expect([response.statusCode, await text(response)]).toEqual([403, 'only by loopback names\n']);
});
