import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../eventually';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
afterEach(() => system.close());

const ROSTER = '{ company(slug: "acme") { learners(first: 1) { totalCount complete sources { state asOf } } } }';
interface Roster {
  readonly company: {
    readonly learners: {
      readonly complete: boolean;
      readonly sources: readonly { readonly state: string; readonly asOf: string }[];
    };
  };
}
const LATENCY_MS = 400;

describe('an expired cache entry', () => {
  it('is served stale at once, with its true age, and revalidated in the background by one read', async () => {
    system = await startTestSystem({ learners: 10, latencyMs: LATENCY_MS, config: { cache: { ttlSeconds: 1 } } });
    const first = await system.ask<Roster>(ROSTER);
    await sleep(1100);
    system.forget();
    const start = performance.now();
    const answers = await Promise.all([
      system.ask<Roster>(ROSTER),
      system.ask<Roster>(ROSTER),
      system.ask<Roster>(ROSTER),
    ]);
    expect(performance.now() - start).toBeLessThan(LATENCY_MS);
    for (const answer of answers) expect(answer).toEqual(first);
    await sleep(2 * LATENCY_MS);
    expect(system.sandboxes.calls('sibermate', 'SM-07')).toHaveLength(1);
    const later = await system.ask<Roster>(ROSTER);
    for (const [index, { asOf, state }] of later.data.company.learners.sources.entries()) {
      expect(state).toBe('OK');
      expect(asOf > (first.data.company.learners.sources[index]?.asOf ?? '')).toBe(true);
    }
  });

  it('makes requests wait for the result where revalidation fails', async () => {
    system = await startTestSystem({ learners: 10, config: { cache: { ttlSeconds: 0.5 } } });
    await system.ask(ROSTER);
    await sleep(600);
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: 'refuse' }]);
    await eventually(async () => {
      const { data, errors } = await system.ask<Roster>(ROSTER);
      expect(data.company.learners.complete).toBe(false);
      expect(errors?.map(({ extensions }) => extensions.stale)).toEqual([true]);
    });
  });
});
