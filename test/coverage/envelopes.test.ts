import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSchema } from '../../src/server/schema';
import { crawlQuery } from '../../src/cli/crawl-query';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { readEndpoints } from '../vendor-facts';
import { UNLIMITED, given } from './arguments';

const schema = createSchema();
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 5,
    config: { server: { requestTimeoutMs: 60_000 }, limits: UNLIMITED },
  });
});
afterAll(() => system.close());

/** Endpoints without a documented envelope: SM-02 is a document, IQ-11 has no schema, and CG-X6 is a file as JSON. */
const ANYTHING: readonly string[] = ['SM-02', 'IQ-11', 'CG-X6'];

it('an unknown envelope is reported at every endpoint, and never read as an empty list', async () => {
  const queries = ['company', 'sources'].map((field) => crawlQuery(schema, field, given(system), 2));
  // Only queries that call the endpoint, and one that reports it is enough.
  const queriesOf = new Map<string, Set<string>>();
  for (const query of queries) {
    system.forget();
    await system.ask(query);
    for (const { vendor } of system.sandboxes.all)
      for (const { endpoint } of system.sandboxes.calls(vendor)) queriesOf.set(endpoint, (queriesOf.get(endpoint) ?? new Set()).add(query));
  }
  const silent: string[] = [];
  const judged: string[] = [];
  for (const endpoint of readEndpoints()) {
    const asked = queriesOf.get(endpoint);
    if (!asked) continue;
    system.sandboxes.setFaults([{ vendor: 'all', endpoint, kind: 'wrong-envelope' }]);
    judged.push(endpoint);
    let isReported = false;
    for (const query of asked) {
      const { errors = [] } = await system.ask(query);
      isReported = errors.some(({ message }) => message.includes(endpoint));
      if (isReported) break;
    }
    if (!isReported) silent.push(endpoint);
  }
  expect(silent).toEqual(ANYTHING);
  expect(judged.length).toBeGreaterThan(70);
}, 300_000);
