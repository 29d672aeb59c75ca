import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  GRID,
  costOf,
  fitLine,
  fitSizes,
  heldMb,
  hourlyCalls,
  limitsOf,
  onLine,
  readsMb,
  shapeOf,
  warmingCalls,
} from '../../bench/scale/model.mjs';
import type { Calls } from '../../bench/scale/model.mjs';
import { bodyOf, dashboardInParts, dashboardQuery } from '../../bench/scale/queries.mjs';
import measured from '../../bench/scale/results.json';
import { createMemoryBudget } from '../../datasources/cache/memory-budget';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { startRedis } from '../redis';
import type { RunningRedis } from '../redis';

/** docs/scale.md extrapolates from measurements: here a small company is measured again and compared with the model. */

const PROGRAM = join(__dirname, '../../dist/src/cli/main.js');
const PEOPLE = 100;
const KEY = 'test-key-of-the-scale-test';
const MIB = 1024 * 1024;
/** The tolerated error of the model. */
const TOLERANCE = 0.3;
/** Resident memory also has garbage, which depends on when it was last collected. */
const RESIDENT_TOLERANCE = 0.5;

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-scale-test-'));
const running: ChildProcess[] = [];
let sandboxes: Sandboxes;
let redis: RunningRedis;
let connection: Redis;

beforeAll(async () => {
  [sandboxes, redis] = await Promise.all([startSandboxes({ learners: PEOPLE, tokenLifeSeconds: 3600 }), startRedis()]);
  connection = new Redis(redis.url);
});
afterAll(async () => {
  connection.disconnect();
  for (const child of running) {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  await Promise.all([sandboxes.close(), redis.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

async function startReplica(): Promise<{ readonly url: string; readonly pid: number }> {
  const config = join(folder, `replica-${running.length}.json`);
  const file = {
    ...sandboxes.configuration(),
    server: { port: 0 },
    cache: { ttlSeconds: 600, redis: redis.url },
    clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read'] }],
  };
  writeFileSync(config, JSON.stringify(file));
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--config', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      const [, found] = /listening on (http\S+?)(\/graphql)?\s/i.exec(`${chunk.toString()} `) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`the replica ended with code ${String(code)}`)));
  });
  return { url, pid: child.pid ?? 0 };
}

async function ask({ url }: { readonly url: string }, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: bodyOf(query),
  });
  const answer = (await response.json()) as { readonly data: unknown; readonly errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** Reads by vendor, without logins, since each process logs in itself. */
function reads(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { vendor, endpoint } of sandboxes.calls())
    if (endpoint !== 'token') counts[vendor] = (counts[vendor] ?? 0) + 1;
  return counts;
}

async function usedBytes(): Promise<number> {
  return Number(/^used_memory:(\d+)/m.exec(await connection.info('memory'))?.[1]);
}

function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function expectClose(value: number, expected: number, tolerance = TOLERANCE): void {
  expect(Math.abs(value / expected - 1)).toBeLessThan(tolerance);
}

describe('a company of a hundred people', () => {
  const fits = fitSizes(measured.sizes, measured.shape);

  it('costs what the model predicts, and a second process makes no additional call', async () => {
    const shape = shapeOf(sandboxes.population.acme);
    const [first, second] = [await startReplica(), await startReplica()];
    const before = await usedBytes();
    sandboxes.clearCalls();

    // The first query is split into parts, which block a cold process for less time, even on a busy machine.
    for (const query of dashboardInParts) await ask(first, query);
    const answer = await ask(first, dashboardQuery);
    const once = reads();
    const expected: Calls = warmingCalls(shape, PEOPLE);
    for (const [vendor, count] of Object.entries(expected)) expectClose(once[vendor] ?? 0, count);

    // Requests do not wait until their reads are stored.
    const stored = async () => ((await usedBytes()) - before) / MIB;
    for (let last = -1, now = await stored(); now > last; last = now, now = await stored())
      await new Promise((resolve) => setTimeout(resolve, 200));
    expectClose(await stored(), heldMb(fits.redisMb, shape, PEOPLE));
    expectClose(residentMb(first.pid), onLine(fits.rssMb, PEOPLE), RESIDENT_TOLERANCE);

    expect(await ask(second, dashboardQuery)).toEqual(answer);
    expect(reads()).toEqual(once);
  });

  it('has the shape that was measured', () => {
    const shape = shapeOf(sandboxes.population.acme);
    expect(shape).toMatchObject({ simulations: measured.shape.simulations, trainings: measured.shape.trainings });
    for (const [vendor, share] of Object.entries(shape.accounts))
      expectClose(share, measured.shape.accounts[vendor as keyof Calls]);
  });
});

describe('the capacity model', () => {
  const { shape } = measured;
  const fits = fitSizes(measured.sizes, shape);
  const cost = (companies: number, people: number, more: object = {}) =>
    costOf({ companies, people, shape, fits, ...more });

  it('fits all measurements', () => {
    for (const size of measured.sizes) {
      expectClose(heldMb(fits.redisMb, shape, size.people), size.stored.mb);
      expectClose(heldMb(fits.countedMb, shape, size.people), size.stored.countedMb);
      expectClose(onLine(fits.rssMb, size.people), size.rssMb);
      const total = (counts: Readonly<Record<string, number | undefined>>) =>
        Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);
      expectClose(total(warmingCalls(shape, size.people)), total(size.calls));
    }
  });

  it('fits a line through points', () => {
    const line = fitLine([
      [1, 5],
      [2, 7],
      [10, 23],
    ]);
    expect(line.base).toBeCloseTo(3);
    expect(line.slope).toBeCloseTo(2);
  });

  it('scales calls with the number of companies and the refresh rate', () => {
    const [once, slow] = [hourlyCalls(shape, 1000), hourlyCalls(shape, 1000, 600)];
    expect(once.all['infosec-iq']).toBeCloseTo(10 * slow.all['infosec-iq']);
    expect(cost(10, 1000).callsPerHour.cyberpilot).toBeCloseTo(10 * once.all.cyberpilot);
    // CP-01 has pages of a hundred; one account list in two thirds of a minute.
    const pages = Math.ceil(10 * shape.accounts.cyberpilot);
    expect(once.rosters.cyberpilot).toBeCloseTo(90 * pages);
  });

  it('reaches a million people, and no more', () => {
    const largest = Math.max(...GRID.map(({ companies, people }) => companies * people));
    expect(largest).toBe(1_000_000);
    expect(GRID).toContainEqual({ companies: 1000, people: 1000 });
  });

  it('knows the share of reads in the memory budget', () => {
    for (const maxMemoryMb of [1, 256, 640, 4096])
      expect(readsMb(maxMemoryMb) * MIB).toBe(createMemoryBudget(maxMemoryMb).reads);
  });

  it('reports only exceeded limits, the most exceeded first', () => {
    expect(limitsOf(cost(1, 100))).toEqual([]);
    const beyond = limitsOf(cost(100, 10_000));
    expect(beyond.map(({ limit }) => limit)).toContain('maxMemoryMb');
    expect(beyond.map(({ times }) => times)).toEqual(beyond.map(({ times }) => times).sort((a, b) => b - a));
    expect(cost(100, 10_000, { maxMemoryMb: 1_000_000 }).shards).toBe(1);
  });
});
