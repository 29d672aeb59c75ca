import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { packageRoot } from '../../src/server/package-root';

let sandboxes: Sandboxes;
let file: string;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 30 });
  file = join(mkdtempSync(join(tmpdir(), 'awaregraph-')), 'awaregraph.json');
  const clients = [{ name: 'any', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }];
  writeFileSync(file, JSON.stringify({ ...sandboxes.configuration(), clients }));
});
afterAll(() => sandboxes.close());

interface Told {
  readonly source: string;
  readonly endpoint: string;
  readonly field: string;
  readonly change: string;
  readonly seen: string;
}
interface Report {
  readonly sources: readonly { source: string; compared: readonly string[]; unseen: readonly string[] }[];
  readonly drift: readonly Told[];
}

function check(...more: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const program = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
  const child = spawn(process.execPath, [program, 'check', '--config', file, ...more]);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
async function report(): Promise<{ readonly code: number | null; readonly report: Report }> {
  const { code, stdout, stderr } = await check('--contracts', '--json');
  expect(stderr).toBe('');
  return { code, report: JSON.parse(stdout) as Report };
}

describe('check --contracts', () => {
  it('finds nothing gone or changed where the vendors keep to their contracts, and tells what is new', async () => {
    const { code, report: told } = await report();
    expect(code).toBe(0);
    expect(new Set(told.drift.map(({ change }) => change))).toEqual(new Set(['new']));
    expect(told.drift.map(({ endpoint, field }) => `${endpoint} ${field}`)).toEqual(
      expect.arrayContaining(['SM-07 newField', 'CP-01 internalScoreV2']),
    );
    // Whatever is not compared is said.
    const compared = new Set(told.sources.flatMap((source) => source.compared));
    expect(compared.size).toBeGreaterThan(80);
    for (const { compared: seen, unseen } of told.sources)
      expect(seen.filter((one) => unseen.includes(one))).toEqual([]);
  }, 60_000);

  it('tells by endpoint what vanished, changed its type, or is new, in answers and in what is published', async () => {
    for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, 'quirk');
    const { code, report: told } = await report();
    for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, 'default');
    expect(code).toBe(1);
    const has = (wanted: Partial<Told>) => expect(told.drift).toContainEqual(expect.objectContaining(wanted));
    has({ source: 'sm', endpoint: 'SM-07', field: 'active', change: 'vanished', seen: 'answer' });
    has({ source: 'sm', endpoint: 'SM-07', field: 'status', change: 'new', seen: 'answer' });
    has({ source: 'sm', endpoint: 'SM-06', field: 'modules', change: 'changed type', seen: 'answer' });
    has({ source: 'iq', endpoint: 'IQ-24', field: 'learner_stat.grade', change: 'changed type', seen: 'answer' });
    has({ source: 'sm', endpoint: 'SM-07', field: 'riskScore', change: 'changed type', seen: 'published' });
    has({ source: 'sm', endpoint: 'SM-07', field: 'updatedAt', change: 'vanished', seen: 'published' });
    has({ source: 'sm', endpoint: 'SM-10', field: 'nickname', change: 'new', seen: 'published' });
    // CyberHoot's contract allows what its quirk mode sends.
    expect(told.drift.filter(({ source }) => source === 'ch')).toEqual([]);
  }, 60_000);

  it('prints a table, without values', async () => {
    const { code, stdout } = await check('--contracts');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^source +vendor +compared +not seen$/m);
    expect(stdout).toMatch(/^cp +CP-01 +new +internalScoreV2 +- +number +answer$/m);
    const { acme } = sandboxes.population;
    for (const { email } of acme.cyberpilot.users) if (email) expect(stdout).not.toContain(email);
  }, 60_000);

  it('refuses --json by itself', async () => {
    expect(await check('--json')).toMatchObject({ code: 2, stderr: '--json goes with --contracts\n' });
  });
});
