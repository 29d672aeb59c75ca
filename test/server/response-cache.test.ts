import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { KEYS, startWorld } from '../harness';
import type { World } from '../harness';

const PEOPLE = '{ company(slug: "acme") { learners(first: 2) { totalCount complete nodes { name } } } }';

let world: World;
beforeAll(async () => {
  world = await startWorld({ learners: 20, config: { cache: { ttlSeconds: 60 } } });
});
afterAll(() => world.close());
beforeEach(() => world.sandboxes.setFaults([]));

/** The response body, unparsed. */
async function bytesOf(query: string, key = KEYS.all): Promise<string> {
  const response = await fetch(`${world.server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return response.text();
}

it('a response built from cached records is served again, to the same viewer only', async () => {
  await bytesOf(PEOPLE);
  const [first, again, others] = [await bytesOf(PEOPLE), await bytesOf(PEOPLE), await bytesOf(PEOPLE, KEYS.acme)];
  expect(again).toBe(first);
  expect(JSON.parse(others)).toEqual(JSON.parse(first));
  const foreign = '{ company(slug: "globex") { name } }';
  await bytesOf(foreign);
  expect(JSON.parse(await bytesOf(foreign, KEYS.acme))).toEqual({ data: { company: null } });
});

it('a response that took a live call or misses a source is never served from the cache', async () => {
  const health = '{ sources { slug health { status } } }';
  await bytesOf(health);
  world.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '500' }]);
  expect(await bytesOf(health)).toContain('{"slug":"cp","health":{"status":"DOWN"}}');
});

it('no earlier response is served after /admin/refresh', async () => {
  await bytesOf(PEOPLE);
  await bytesOf(PEOPLE);
  world.forget();
  await fetch(`${world.server.url}/admin/refresh`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}` },
  });
  await bytesOf(PEOPLE);
  expect(world.calls('sibermate')).toEqual({ 'SM-07': 1 });
});

it('no response is served longer than its records are fresh', async () => {
  const brief = await startWorld({ learners: 20, config: { cache: { ttlSeconds: 1 } } });
  const ask = () => brief.ask(PEOPLE);
  await ask();
  await ask();
  brief.forget();
  await ask();
  expect(brief.calls('sibermate')).toEqual({});
  await later(1100);
  await ask();
  expect(brief.calls('sibermate')).toEqual({ 'SM-07': 1 });
  await brief.close();
});
