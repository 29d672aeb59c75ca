import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER, changeDirectly, mutate } from '../mutate';

/** A vendor that does what a mutation asked for after it was not waited for any longer. */

const TIMEOUT_MS = 500;
const LONGEST_MS = 20 * TIMEOUT_MS;
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 12,
    clients: [WRITER],
    connections: { sm: { timeoutMs: TIMEOUT_MS, retries: 0 } },
    config: { cache: { ttlSeconds: 600 } },
  });
});
afterAll(async () => {
  await system.close();
  expect(system.bugs).toEqual([]);
});

interface Seen {
  readonly company: {
    readonly learners: {
      readonly nodes: readonly {
        readonly id: string;
        readonly accounts: readonly { readonly externalId: string; readonly status: string }[];
      }[];
    };
  };
}
async function seen() {
  const { data } = await system.ask<Seen>(`{ company(slug: "acme") { learners(filter: { vendors: [SIBERMATE] }) {
    nodes { id accounts(vendors: [SIBERMATE]) { externalId status } } } } }`);
  return data.company.learners.nodes;
}

it('shows in the answers a little later', async () => {
  const [learner] = await seen();
  const [account] = learner?.accounts ?? [];
  expect(account?.status).toBe('ACTIVE');
  const statusNow = async () => (await seen()).find(({ id }) => id === learner?.id)?.accounts[0]?.status;

  system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-22', kind: 'hang' }]);
  const answer = await mutate(system, 'deactivateLearners', {
    company: 'acme',
    learners: [learner?.id],
    sources: ['sm'],
  });
  expect(answer).toMatchObject({ outcome: 'UNKNOWN', results: [{ state: 'UNKNOWN', code: 'SOURCE_TIMEOUT' }] });
  expect(await statusNow()).toBe('ACTIVE');
  system.sandboxes.setFaults([]);
  system.forget();
  await changeDirectly(system.sandboxes, 'sibermate', 'POST', '/learners/deactivate', {
    learnerIds: [account?.externalId],
  });
  // The answer before is cached, and would be for ten minutes.
  const started = performance.now();
  while ((await statusNow()) !== 'INACTIVE') {
    expect(performance.now() - started).toBeLessThan(LONGEST_MS);
    await later(20);
  }
  // Nobody has asked the vendor more often than once, or twice if it was busy.
  expect(system.calls('sibermate')['SM-07']).toBeLessThanOrEqual(2);
});
