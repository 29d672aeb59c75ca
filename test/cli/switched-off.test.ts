import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { createProgram } from '../../src/cli/program';
import { createConfig } from '../../src/config/config-file';
import { createApp } from '../../src/server/app';
import type { App } from '../../src/server/app';
import { eventually } from '../eventually';
import { startRedis } from '../redis';

/** What an operator has switched off for the running servers is not read by the commands either. */

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-switched-'));
const file = join(folder, 'config.json');
let redis: Awaited<ReturnType<typeof startRedis>>;
let sandboxes: Sandboxes;
let server: App;
beforeAll(async () => {
  redis = await startRedis();
  sandboxes = await startSandboxes({ learners: 12 });
  const clients = [{ name: 'any', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }];
  const config = { ...sandboxes.configuration(), clients, cache: { redis: redis.url } };
  writeFileSync(file, JSON.stringify(config));
  server = await createApp(createConfig(config), { onUnexpectedError: () => undefined });
  await eventually(async () => expect(await server.switches.turnOff('iq', Date.now() + 600_000)).toBe('ALL_REPLICAS'));
});
afterAll(async () => {
  await server.close();
  await sandboxes.close();
  await redis.stop();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...args: readonly string[]): Promise<Ended> {
  let [stdout, stderr, code] = ['', '', -1];
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)).length > 0);
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => (stderr += String(text)).length > 0);
  try {
    await createProgram((exitCode) => (code = exitCode)).parseAsync([...args, '--config', file], { from: 'user' });
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
  return { code, stdout, stderr };
}

it('check says so, and calls nothing of it', async () => {
  sandboxes.clearCalls();
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(/\niq +INFOSEC_IQ +switched off +- +-\n/);
  expect(sandboxes.calls('infosec-iq')).toEqual([]);
  expect([code, sandboxes.calls('sibermate').length > 0]).toEqual([0, true]);
});

it('check --contracts calls nothing of it', async () => {
  sandboxes.clearCalls();
  const { stdout } = await run('check', '--contracts', '--json');
  const { sources } = JSON.parse(stdout) as { sources: readonly { readonly source: string }[] };
  expect(sources.map(({ source }) => source)).toEqual(expect.not.arrayContaining(['iq']));
  expect(sandboxes.calls('infosec-iq')).toEqual([]);
});

it('export says that it is missing', async () => {
  sandboxes.clearCalls();
  const out = join(folder, 'people.csv');
  const { code, stderr } = await run('export', '--company', 'acme', '--table', 'learners', '--out', out);
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^incomplete: \d+ rows; missing: iq: /)]);
  expect(sandboxes.calls('infosec-iq')).toEqual([]);
  expect(readFileSync(out, 'utf8')).toContain('@acme.example');
});

it('is read again when an operator has switched it on; and where Redis is away, which is said', async () => {
  await server.switches.turnOn('iq');
  const args = ['export', '--company', 'acme', '--table', 'learners', '--out', join(folder, 'all.csv')];
  expect(await run(...args)).toMatchObject({ code: 0, stderr: expect.stringMatching(/^complete: \d+ rows\n$/) });
  await server.switches.turnOff('iq', null);
  await redis.stop();
  expect(await run(...args)).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(
      /^Redis cannot be reached: connections that operators have switched off .*\ncomplete: /,
    ),
  });
});
