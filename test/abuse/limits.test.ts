import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { createAdmission } from '../../src/server/execution/admission';
import { createOperationsCache } from '../../src/server/execution/operations-cache';
import { createSchema } from '../../src/server/schema';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER } from '../mutate';
import { bombs, ordinaryQueries, slowToValidate } from './documents';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 20, clients: [WRITER] });
});
afterAll(() => system.close());

describe('limits', () => {
  it.each(bombs)('refuse a bomb of %s before any vendor call', async (_, query) => {
    system.forget();
    const { data, errors } = await system.ask(query);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    const { code, limit, actual }: Readonly<Record<string, unknown>> = errors?.[0]?.extensions ?? {};
    expect(code).toBe('QUERY_TOO_COMPLEX');
    expect(Number(actual)).toBeGreaterThan(Number(limit));
    expect(errors?.[0]?.message).toContain(`is ${String(actual)}; the limit is ${String(limit)}`);
    expect(system.sandboxes.calls()).toHaveLength(0);
  });

  it('apply to a page size in a variable, too', async () => {
    const query =
      'query ($n: Int) { company(slug: "acme") { learners(first: $n) { nodes { courseResults(first: $n) { nodes { learner { name } } } } } } }';
    expect((await system.ask(query, { variables: { n: 20 } })).errors).toBeUndefined();
    expect((await system.ask(query, { variables: { n: 500 } })).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
  });

  const nameOf = (text: string) => /(?:query|mutation) (\w+)/.exec(text)?.[1];
  it.each(ordinaryQueries.map((query, index) => [nameOf(query) ?? `number ${index + 1}`, query]))(
    'accept the documented operation %s',
    async (_, query) => {
      const { errors, extensions } = await system.ask(query, { headers: { 'x-query-cost': '1' } });
      expect(errors).toBeUndefined();
      const { actual, limit } = extensions?.cost as { actual: number; limit: number };
      expect(limit).toBe(50_000);
      // Headroom for queries several times as large.
      expect(actual).toBeLessThan(10_000);
    },
  );

  it('accept the introspection query of tools', async () => {
    expect((await system.ask(getIntrospectionQuery({ inputValueDeprecation: true }))).errors).toBeUndefined();
  });

  it('show the cost only on request', async () => {
    expect((await system.ask('{ viewer { name } }')).extensions).toBeUndefined();
    const costed = await system.ask('{ viewer { name } }', { headers: { 'x-query-cost': '1' } });
    expect(costed.extensions).toEqual({ cost: { actual: 1, limit: 50_000 } });
  });
});

describe('checking a document before execution', () => {
  const schema = createSchema();
  const limits = {
    maxTokens: 4000,
    maxDepth: 15,
    maxAliases: 30,
    maxDirectives: 50,
    maxRepeats: 50,
    maxFields: 2000,
    maxListItems: 1000,
    maxCost: 50_000,
  };
  const admit = createAdmission({ schema, introspection: true, limits });

  /** All checks that the server does before execution: CPU milliseconds, independent of the load of the machine. */
  function look(text: string): number {
    const operations = createOperationsCache({ schema, introspection: true, limits, bytes: 1e6 });
    const start = process.threadCpuUsage();
    const checked = operations.check(text);
    if (checked.kind === 'valid')
      admit({ document: checked, operationName: null, variables: {}, maxCost: limits.maxCost });
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  }

  // The best of three, so that a pause of the machine does not count.
  it.each(slowToValidate)('never blocks the event loop for 200 ms: %s', (_, text) => {
    expect(Math.min(look(text), look(text), look(text))).toBeLessThan(200);
  });

  it.each(slowToValidate)('is answered without a 5xx: %s', async (_, query) => {
    const { errors } = await system.ask(query);
    expect(errors?.length ?? 0).toBeLessThanOrEqual(6);
    expect(errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('INTERNAL_SERVER_ERROR');
    expect(system.bugs).toEqual([]);
  });
});
