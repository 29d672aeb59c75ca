import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { startServer } from '../../src/server/server';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { startRedis } from '../redis';

const ROSTER =
  '{ company(slug: "acme") { learners(first: 1) { totalCount complete sources { asOf source { slug } } } } }';
interface Roster {
  readonly company: { readonly learners: { readonly sources: readonly { readonly asOf: string }[] } };
}
async function ages({ url }: { readonly url: string }): Promise<readonly number[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: ROSTER }),
  });
  const { data } = (await response.json()) as { data: Roster };
  return data.company.learners.sources.map(({ asOf }) => Date.now() - Date.parse(asOf));
}

let system: TestSystem;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  await system.close();
});

describe('rosters in use', () => {
  it('are refreshed before they expire, once for all processes, without a request waiting', async () => {
    const redis = await startRedis();
    closing.push(() => redis.stop());
    const cache = { ttlSeconds: 10, redis: redis.url };
    system = await startTestSystem({ learners: 30, config: { cache } });
    const replica = await startServer({
      config: configOf(system.sandboxes, { config: { cache } }),
      schema: sharedSchema(),
      onBug: (error) => system.bugs.push(error),
    });
    closing.push(() => replica.close());
    await sleep(50);
    await system.ask(ROSTER);
    const once = system.sandboxes.calls('sibermate', 'SM-07').length;
    await sleep(100);
    await ages(replica);
    expect(once).toBe(1);
    system.forget();
    await sleep(9000);
    const calls = ['SM-07', 'CH-05', 'CP-01', 'CG-01'].map(
      (endpoint) => system.sandboxes.calls().filter((call) => call.endpoint === endpoint).length,
    );
    expect(calls).toEqual([1, 1, 1, 1]);
    // The process that did not read has it from the shared cache.
    await sleep(1200);
    system.forget();
    for (const server of [system.server, replica]) expect(Math.max(...(await ages(server)))).toBeLessThan(6000);
    expect(system.sandboxes.calls()).toEqual([]);
    expect(system.bugs).toEqual([]);
  });

  it('are not refreshed in the background where the TTL is short', async () => {
    system = await startTestSystem({ learners: 10, config: { cache: { ttlSeconds: 1 } } });
    await system.ask(ROSTER);
    system.forget();
    await sleep(1500);
    expect(system.sandboxes.calls()).toEqual([]);
  });
});
