import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { runInProcess } from './in-process';

let sandboxes: Sandboxes;
let file: string;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 12 });
  file = join(mkdtempSync(join(tmpdir(), 'awaregraph-')), 'awaregraph.json');
  const clients = [{ name: 'any', apiKey: 'a-key-of-sixteen-or-more', companies: '*', scopes: ['read'] }];
  writeFileSync(file, JSON.stringify({ ...sandboxes.configuration(), clients }));
});
afterAll(() => sandboxes.close());

interface Change {
  readonly source: string;
  readonly endpoint: string;
  readonly field: string;
  readonly change: string;
  readonly seen: string;
}
interface Report {
  readonly sources: readonly {
    source: string;
    compared: readonly string[];
    unseen: readonly { readonly endpoint: string; readonly reason: string; readonly message: string }[];
  }[];
  readonly failures: readonly { readonly source: string; readonly endpoint: string | null; readonly message: string }[];
  readonly drift: readonly Change[];
}

const checkFile = (config: string, ...more: readonly string[]) => runInProcess(['check', '--config', config, ...more]);
const check = (...more: readonly string[]) => checkFile(file, ...more);

async function report(config = file): Promise<{ readonly code: number; readonly report: Report }> {
  const { code, stdout, stderr } = await checkFile(config, '--contracts', '--json');
  expect(stderr).toBe('');
  return { code, report: JSON.parse(stdout) as Report };
}

describe('check --contracts', () => {
  let json: Awaited<ReturnType<typeof report>>;
  let table: Awaited<ReturnType<typeof check>>;
  beforeAll(async () => {
    [json, table] = await Promise.all([report(), check('--contracts')]);
  }, 60_000);

  it('finds nothing vanished or changed where the vendors follow their contracts, and reports what is new', () => {
    const { code, report: found } = json;
    expect(code).toBe(0);
    expect(new Set(found.drift.map(({ change }) => change))).toEqual(new Set(['new']));
    expect(found.drift.map(({ endpoint, field }) => `${endpoint} ${field}`)).toEqual(
      expect.arrayContaining(['SM-07 newField', 'CP-01 internalScoreV2']),
    );
    // Everything that is not compared is reported.
    const compared = new Set(found.sources.flatMap((source) => source.compared));
    expect(compared.size).toBeGreaterThan(80);
    for (const { compared: seen, unseen } of found.sources) {
      expect(seen.filter((one) => unseen.some(({ endpoint }) => endpoint === one))).toEqual([]);
      expect(unseen.filter(({ reason, message }) => reason === 'failed' || message === '')).toEqual([]);
    }
    expect(found.failures).toEqual([]);
  });

  it('reports by endpoint what vanished, changed its type, or is new, in responses and in published contracts', async () => {
    for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, 'quirk');
    const { code, report: found } = await report();
    for (const { vendor } of sandboxes.all) sandboxes.setMode(vendor, 'default');
    expect(code).toBe(1);
    const has = (wanted: Partial<Change>) => expect(found.drift).toContainEqual(expect.objectContaining(wanted));
    has({ source: 'sm', endpoint: 'SM-07', field: 'active', change: 'vanished', seen: 'answer' });
    has({ source: 'sm', endpoint: 'SM-07', field: 'status', change: 'new', seen: 'answer' });
    has({ source: 'sm', endpoint: 'SM-06', field: 'modules', change: 'changed type', seen: 'answer' });
    has({ source: 'iq', endpoint: 'IQ-24', field: 'learner_stat.grade', change: 'changed type', seen: 'answer' });
    has({ source: 'sm', endpoint: 'SM-07', field: 'riskScore', change: 'changed type', seen: 'published' });
    has({ source: 'sm', endpoint: 'SM-07', field: 'updatedAt', change: 'vanished', seen: 'published' });
    has({ source: 'sm', endpoint: 'SM-10', field: 'nickname', change: 'new', seen: 'published' });
    // CyberHoot's contract allows everything that its quirk mode sends.
    expect(found.drift.filter(({ source }) => source === 'ch')).toEqual([]);
  }, 60_000);

  it('prints a table, without values', () => {
    const { code, stdout } = table;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^source +vendor +compared +not seen$/m);
    expect(stdout).toMatch(/^cp +CP-01 +new +internalScoreV2 +- +number +answer$/m);
    const { acme } = sandboxes.population;
    for (const { email } of acme.cyberpilot.users) if (email) expect(stdout).not.toContain(email);
  });

  it('exits with 1 where every vendor is down, and reports the reason for each', async () => {
    sandboxes.setFaults([{ vendor: 'all', kind: 'refuse' }]);
    const [{ code, report: found }, { stdout }] = await Promise.all([report(), check('--contracts')]);
    sandboxes.setFaults([]);
    expect(code).toBe(1);
    expect(found.failures.map(({ source, endpoint }) => [source, endpoint])).toEqual(
      ['sm', 'sm-msp', 'iq', 'cp', 'ch', 'cg'].map((source) => [source, null]),
    );
    for (const { message } of found.failures) expect(message).toContain('UNAVAILABLE');
    for (const { compared, unseen } of found.sources) {
      expect(compared).toEqual([]);
      expect(unseen.every(({ reason }) => reason === 'failed' || reason === 'not asked')).toBe(true);
    }
    expect(stdout).not.toContain('matches its contract');
    expect(stdout).toMatch(/^iq +\(the source\) +UNAVAILABLE/m);
  }, 120_000);

  // Faults at different endpoints do not affect each other: all that have one consequence are checked in one run.
  const FAULTS = {
    1: [
      ['an outage', { vendor: 'cyberhoot', endpoint: 'CH-08', kind: '500' }, 'ch', 'failed'],
      ['garbage', { vendor: 'infosec-iq', endpoint: 'IQ-32', kind: 'garbage' }, 'iq', 'failed'],
      ['an unexpected envelope', { vendor: 'infosec-iq', endpoint: 'IQ-15', kind: 'wrong-envelope' }, 'iq', 'failed'],
      ['too many requests', { vendor: 'cyber-guru', endpoint: 'CG-X1', kind: '429' }, 'cg', 'failed'],
    ],
    0: [
      ['a refusal', { vendor: 'cyberhoot', endpoint: 'CH-08', kind: '403' }, 'ch', 'forbidden'],
      ['a module that was not bought', { vendor: 'sibermate', endpoint: 'SM-58', kind: '404' }, 'sm', 'not available'],
      ['an empty list', { vendor: 'infosec-iq', endpoint: 'IQ-03', kind: '404' }, 'iq', 'nothing to read'],
    ],
  } as const;

  describe.each([0, 1] as const)('where endpoints cannot be compared, and the exit code is %d', (exit) => {
    const faults = FAULTS[exit];
    let result: Awaited<ReturnType<typeof report>>;
    beforeAll(async () => {
      sandboxes.setFaults(faults.map(([, fault]) => fault));
      result = await report();
      sandboxes.setFaults([]);
    }, 60_000);

    it.each<(typeof faults)[number]>(faults)('lists one that answers with %s', (_, { endpoint }, source, reason) => {
      const unseen = result.report.sources.find((one) => one.source === source)?.unseen;
      expect(unseen?.find((one) => one.endpoint === endpoint)).toMatchObject({
        reason,
        message: expect.stringMatching(/\w/),
      });
    });

    it('fails for exactly those where that is an error', () => {
      expect(result.code).toBe(exit);
      expect(new Set(result.report.failures.map((one) => `${one.source} ${one.endpoint}`))).toEqual(
        new Set(exit === 0 ? [] : faults.map(([, { endpoint }, source]) => `${source} ${endpoint}`)),
      );
    });
  });

  it('lists endpoints that are switched off, without failing', async () => {
    const off = join(mkdtempSync(join(tmpdir(), 'awaregraph-')), 'awaregraph.json');
    const ready = JSON.parse(readFileSync(file, 'utf8')) as { connections: readonly { readonly id: string }[] };
    const connections = ready.connections.map((one) =>
      one.id === 'cg' ? { ...one, features: { phishing: false, workDay: false } } : one,
    );
    writeFileSync(off, JSON.stringify({ ...ready, connections }));
    const { code, report: found } = await report(off);
    expect(code).toBe(0);
    const unseen = found.sources.find(({ source }) => source === 'cg')?.unseen ?? [];
    expect(unseen.filter(({ reason }) => reason === 'switched off').map(({ endpoint }) => endpoint)).toEqual([
      'CG-X3',
      'CG-X5',
    ]);
  }, 60_000);

  it('exits with 1 where nothing of a source could be compared', async () => {
    const empty = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => empty.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(empty.address() as AddressInfo).port}`;
    const nothing = join(mkdtempSync(join(tmpdir(), 'awaregraph-')), 'awaregraph.json');
    writeFileSync(
      nothing,
      JSON.stringify({
        connections: [{ id: 'iq', vendor: 'infosec-iq', baseUrl, apiToken: 'x' }],
        companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'iq' }] }],
      }),
    );
    const { code, report: found } = await report(nothing);
    empty.close();
    empty.closeAllConnections();
    expect(code).toBe(1);
    expect(found.failures).toContainEqual({
      source: 'iq',
      vendor: 'Infosec IQ',
      endpoint: null,
      message: 'no endpoint could be compared',
    });
  }, 60_000);
});
