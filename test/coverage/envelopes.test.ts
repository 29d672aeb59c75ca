import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldNode } from 'graphql';
import { crawlQuery } from '../../src/cli/crawl-query';
import { sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { readEndpoints } from '../vendor-facts';
import { UNLIMITED, given } from './arguments';

const schema = sharedSchema();
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

/** One query for each field that the root field's object has, instead of one for all: an endpoint is called by few of them. */
function divide(query: string): readonly string[] {
  const document = parse(query);
  const queries: string[] = [];
  visit(document, {
    Field: {
      enter(field, _, __, ___, ancestors) {
        const depth = ancestors.filter((one) => 'kind' in one && one.kind === Kind.FIELD).length;
        if (depth === 0) return undefined;
        queries.push(print(only(document, field)));
        return false;
      },
    },
  });
  return queries;
}

/** The document with one field below the root field. */
function only(document: DocumentNode, chosen: FieldNode): DocumentNode {
  return visit(document, {
    Field(field, _, __, ___, ancestors) {
      const depth = ancestors.filter((one) => 'kind' in one && one.kind === Kind.FIELD).length;
      if (depth === 0) return undefined;
      return field === chosen ? false : null;
    },
  });
}

it('an unknown envelope is reported at every endpoint, and never read as an empty list', async () => {
  const whole = ['company', 'sources'].map((field) => crawlQuery(schema, field, given(system), 2));
  // Some calls are made only for several fields together.
  const queries = [...whole.flatMap(divide), ...whole];
  expect(queries.length).toBeGreaterThan(20);
  // Only queries that call the endpoint, those with the fewest calls first, and one that reports it is enough.
  const queriesOf = new Map<string, { readonly query: string; readonly calls: number }[]>();
  for (const query of queries) {
    system.forget();
    await system.ask(query);
    const calls = system.sandboxes.calls();
    for (const endpoint of new Set(calls.map((call) => call.endpoint)))
      queriesOf.set(endpoint, [...(queriesOf.get(endpoint) ?? []), { query, calls: calls.length }]);
  }
  const silent: string[] = [];
  const judged: string[] = [];
  for (const endpoint of readEndpoints()) {
    const asked = queriesOf.get(endpoint)?.sort((a, b) => a.calls - b.calls);
    if (!asked) continue;
    system.sandboxes.setFaults([{ vendor: 'all', endpoint, kind: 'wrong-envelope' }]);
    system.forget();
    let isReported = false;
    for (const { query } of asked) {
      const { errors = [] } = await system.ask(query);
      isReported = errors.some(({ message }) => message.includes(endpoint));
      if (isReported) break;
    }
    // Which of two endpoints a query calls may depend on which source answers first: one that was not called says nothing.
    if (!system.sandboxes.calls().some((call) => call.endpoint === endpoint)) continue;
    judged.push(endpoint);
    if (!isReported) silent.push(endpoint);
  }
  expect(silent).toEqual(ANYTHING);
  expect(judged.length).toBeGreaterThan(70);
}, 300_000);
