import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSchema } from '../../src/server/schema';
import { crawlQuery } from '../../src/cli/crawl-query';
import { startWorld } from '../harness';
import type { World } from '../harness';
import { readEndpoints } from '../vendor-facts';
import { UNLIMITED, given } from './arguments';

const schema = createSchema();
let world: World;
beforeAll(async () => {
  world = await startWorld({
    learners: 12,
    config: { server: { requestTimeoutMs: 60_000 }, limits: UNLIMITED },
  });
});
afterAll(() => world.close());

/** Endpoints without a documented envelope: SM-02 is a document, IQ-11 has no schema, and CG-X6 is a file as JSON. */
const ANYTHING: readonly string[] = ['SM-02', 'IQ-11', 'CG-X6'];

it('an unknown envelope is reported at every endpoint, and never read as an empty list', async () => {
  const queries = ['company', 'sources'].map((field) => crawlQuery(schema, field, given(world), 2));
  const silent: string[] = [];
  const judged: string[] = [];
  for (const endpoint of readEndpoints()) {
    world.forget();
    world.sandboxes.setFaults([{ vendor: 'all', endpoint, kind: 'wrong-envelope' }]);
    const messages: string[] = [];
    for (const query of queries) messages.push(...((await world.ask(query)).errors ?? []).map(({ message }) => message));
    const asked = world.sandboxes.all.some(({ vendor }) =>
      world.sandboxes.calls(vendor).some((call) => call.endpoint === endpoint),
    );
    if (!asked) continue;
    judged.push(endpoint);
    if (!messages.some((message) => message.includes(endpoint))) silent.push(endpoint);
  }
  expect(silent).toEqual(ANYTHING);
  expect(judged.length).toBeGreaterThan(70);
}, 300_000);
