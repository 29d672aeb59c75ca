import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sibermate } from '../../../datasources/sibermate';
import { startSandboxes } from '../../../sandbox';
import type { Sandboxes } from '../../../sandbox';
import { openWrites, statesOf } from '../write-harness';
import type { OpenedWrites } from '../write-harness';
import { casesOf, stateOf } from './write-cases';
import type { WriteCase } from './write-cases';

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-writes-'));
const pdf = join(folder, 'policy.pdf');
writeFileSync(pdf, '%PDF-1.7\nnothing\n%%EOF\n');
afterAll(() => rmSync(folder, { recursive: true }));

interface Setup {
  readonly sandboxes: Sandboxes;
  readonly opened: OpenedWrites;
  readonly cases: readonly WriteCase[];
}

async function setUp(settings: object = {}): Promise<Setup & { close(): Promise<void> }> {
  const sandboxes = await startSandboxes({ learners: 60 });
  const { url, credentials } = sandboxes.all.find(({ vendor }) => vendor === 'sibermate') ?? {};
  const opened = openWrites(sibermate, { baseUrl: url, apiKey: credentials?.['apiKey'], ...settings });
  return {
    sandboxes,
    opened,
    cases: casesOf(sandboxes, pdf),
    async close() {
      await opened.close();
      await sandboxes.close();
    },
  };
}

const writesOf = (sandboxes: Sandboxes) =>
  sandboxes
    .calls('sibermate')
    .filter(({ method }) => method !== 'GET')
    .map(({ endpoint, method, path, body }) => ({ endpoint, request: `${method} ${path.slice('/v1'.length)}`, body }));

/** Runs all cases in order, in one sandbox. @param check gets what became of each, and the requests that wrote */
async function runAll(
  { sandboxes, opened, cases }: Setup,
  check: (one: WriteCase, states: readonly string[], requests: ReturnType<typeof writesOf>) => void,
): Promise<void> {
  for (const one of cases) {
    sandboxes.clearCalls();
    const written = await one.run(opened);
    check(one, statesOf(written), writesOf(sandboxes));
  }
}

describe.each(['default', 'quirk'] as const)('every write, answered in the mode %s', (mode) => {
  let setup: Awaited<ReturnType<typeof setUp>>;
  beforeAll(async () => {
    setup = await setUp();
    setup.sandboxes.setMode('sibermate', mode);
  });
  afterAll(() => setup.close());

  it('sends exactly one request, and it is done', async () => {
    const endpoints: string[] = [];
    await runAll(setup, ({ endpoint, request, body, count, isDone }, states, requests) => {
      endpoints.push(endpoint);
      expect(requests).toEqual([{ endpoint, request, body }]);
      if (isDone === null) return;
      expect([endpoint, states]).toEqual([endpoint, Array.from({ length: count }, () => 'DONE')]);
      expect([endpoint, isDone(stateOf(setup.sandboxes))]).toEqual([endpoint, true]);
    });
    const { writeEndpoints = [] } = setup.sandboxes.all.find(({ vendor }) => vendor === 'sibermate') ?? {};
    expect(endpoints.sort()).toEqual(writeEndpoints);
    expect(endpoints).toHaveLength(30);
  });
});
