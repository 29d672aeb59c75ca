import { expect, it } from '@jest/globals';
import type { Origin } from '../../datasources/reads';
import type { Writer } from '../../datasources/writes';
import type { Company } from '../../src/domain/company';
import type { QueryContext } from '../../src/domain/query-context';
import type { AuditEntry } from '../../src/domain/writes/audit';
import { runMutation } from '../../src/domain/writes/mutation';
import type { WriteServices } from '../../src/domain/writes/mutation';
import type { PlannedWrite } from '../../src/domain/writes/plan';
import { Slot } from '../../src/domain/writes/results';
import { createMemoryKeys } from '../../src/server/writes/idempotency/memory-keys';

/** The program itself fails at one source of a mutation. */

const at = (source: string): Origin => ({
  company: 'acme',
  source,
  vendor: source,
  typeName: 'X',
  tenant: null,
});

it('what other sources did is logged, kept under the key, and dropped from the cache', async () => {
  const origins = [at('broken'), at('whole')];
  const slots = origins.map((origin) => new Slot(origin, 0));
  const writes = origins.map((origin, index): PlannedWrite => {
    const write: PlannedWrite = {
      origin,
      kind: 'deleteAccounts',
      slots: slots.slice(index, index + 1),
      check: () => [],
      without: () => write,
      async run() {
        if (origin.source === 'broken') throw new Error('a fault of ours');
        // It ends after the other one has failed.
        await new Promise((resolve) => setImmediate(resolve));
        return { items: [{ state: 'DONE', externalId: 'v-1', problem: null }], calls: [] };
      },
    };
    return write;
  });
  const logged: AuditEntry[] = [];
  const dropped: string[] = [];
  const graph = {} as QueryContext;
  const services: WriteServices = {
    writer: { touches: () => ['X-01'] } as unknown as Writer,
    maxItems: 10,
    owner: 'ops',
    client: 'ops',
    requestId: 'r',
    deadline: Date.now() + 10_000,
    keys: createMemoryKeys(),
    audit: {
      withPeople: false,
      isWritable: async () => true,
      write: async (entries) => void logged.push(...entries.filter((entry) => 'mutation' in entry)),
    },
    onProgress: () => undefined,
    seals: { seal: () => '', open: () => undefined },
    invalidate: async ({ source }) => void dropped.push(source),
    renewReads: () => graph,
    count: () => undefined,
  };
  const run = (now: readonly Origin[] = origins) =>
    runMutation(
      {
        name: 'deleteLearners',
        input: { company: 'acme', idempotencyKey: 'k' },
        items: [],
        plan: async () => ({ slots, writes }),
      },
      services,
      { graph, companyOf: () => ({ slug: 'acme', origins: now }) as unknown as Company },
    );
  await expect(run()).rejects.toThrow('a fault of ours');
  expect(logged.map(({ source, items }) => [source, items[0]?.state])).toEqual([
    ['broken', 'UNKNOWN'],
    ['whole', 'DONE'],
  ]);
  expect(dropped.toSorted()).toEqual(['broken', 'whole']);
  expect(await run()).toMatchObject({ replayed: true, results: [{ state: 'UNKNOWN' }, { state: 'DONE' }] });
  // After a change of the configuration, nothing is said to have been done where it was not.
  const [broken = at('broken'), whole = at('whole')] = origins;
  await expect(run([{ ...broken, tenant: '7' }, whole])).rejects.toThrow('was used when "broken" led to another');
  await expect(run([broken, { ...whole, vendor: 'OTHER' }])).rejects.toThrow('was used when "whole" led to another');
  expect(await run([whole])).toMatchObject({ replayed: true, results: [{ state: 'DONE' }] });
});
