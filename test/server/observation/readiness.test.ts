import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '../../eventually';
import { KEYS, startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';
import { startRedis } from '../../redis';

/** What `/readyz` says to probes, and what to operators. */

const GLOBEX = 'the-key-of-an-operator-of-globex';
let redis: Awaited<ReturnType<typeof startRedis>>;
let system: TestSystem;
beforeAll(async () => {
  redis = await startRedis();
  system = await startTestSystem({
    learners: 5,
    config: { cache: { redis: redis.url } },
    connections: { cp: { enabled: false }, iq: { retries: 0 } },
    clients: [
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'admin'] },
      { name: 'globex', apiKey: GLOBEX, companies: ['globex'], scopes: ['admin'] },
      { name: 'plain', apiKey: KEYS.plain, companies: '*', scopes: ['read'], requestsPerMinute: 5 },
    ],
  });
});
afterAll(async () => {
  await system.close();
  await redis.stop();
});

const get = (path: string, key?: string) =>
  fetch(`${system.server.url}${path}`, { headers: key === undefined ? {} : { 'x-api-key': key } });
interface Verbose {
  readonly status: string;
  readonly sources: readonly { readonly source: string; readonly failing: { readonly code: string } | null }[];
  readonly redis?: string;
  readonly keyServer?: string | null;
}
const verbose = async (key = KEYS.all) => (await (await get('/readyz?verbose', key)).json()) as Verbose;

it.each(['/healthz', '/readyz', '/readyz?verbose'])('%s answers a probe without credentials', async (path) => {
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
});

it('says more only to viewers with the scope ADMIN', async () => {
  expect((await get('/readyz?verbose', KEYS.plain)).status).toBe(403);
  expect((await get('/readyz?verbose', 'a-key-of-nobody-at-all')).status).toBe(401);
});

it('lists the sources as they are, and what else the server depends on', async () => {
  await system.ask('{ company(slug: "acme") { learners { totalCount } } }');
  const { sources, ...rest } = await verbose();
  expect(rest).toEqual({ status: 'ok', redis: 'up', keyServer: null });
  expect(sources.map(({ source }) => source)).toEqual(['sm', 'sm-msp', 'iq', 'cp', 'ch', 'cg']);
  expect(sources).toContainEqual({ source: 'cp', vendor: 'cyberpilot', enabled: false, circuit: 'CLOSED', failing: null }); // prettier-ignore
});

it('says what fails, and is ready all the same', async () => {
  system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: '500' }]);
  await system.ask('{ company(slug: "acme") { learners { totalCount } } }');
  expect((await get('/readyz')).status).toBe(200);
  const failing = (await verbose()).sources.filter((one) => one.failing !== null);
  expect(failing).toMatchObject([
    { source: 'iq', failing: { code: 'UNAVAILABLE', endpoint: expect.stringMatching(/^IQ-/) } },
  ]);
  system.sandboxes.setFaults([]);
});

it('shows an operator of one company its own sources, and nothing of the process', async () => {
  const { sources, ...rest } = await verbose(GLOBEX);
  expect(rest).toEqual({ status: 'ok' });
  expect(sources.map(({ source }) => source)).toEqual(['sm-msp', 'ch']);
});

it('holds a client to its own limit, and others to theirs', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++) statuses.push((await get('/readyz?verbose', KEYS.plain)).status);
  expect(statuses.at(-1)).toBe(429);
  expect((await get('/readyz?verbose', KEYS.all)).status).toBe(200);
});

it('says when Redis is away', async () => {
  await redis.stop();
  await eventually(async () => expect((await verbose()).redis).toBe('away'));
  expect((await get('/readyz')).status).toBe(200);
});
