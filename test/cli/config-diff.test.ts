import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SECRETS = ['vendor-secret-one', 'vendor-secret-two', 'client-secret-one', 'client-secret-two'];
const [vendorOne, vendorTwo, clientOne, clientTwo] = SECRETS;
const BASE = {
  server: { log: { level: 'info' } },
  connections: [
    { id: 'sm', vendor: 'sibermate', apiKey: vendorOne },
    { id: 'old', vendor: 'sibermate', apiKey: vendorOne },
  ],
  companies: [
    { slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] },
    { slug: 'globex', name: 'Globex', sources: [{ connection: 'old' }] },
  ],
  clients: [{ name: 'dashboard', apiKey: clientOne, companies: ['acme'], scopes: ['read'] }],
};

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function diff(after: object, before: object = BASE, args?: readonly string[]): Promise<Ended> {
  const [a, b] = [join(folder, 'a.json'), join(folder, 'b.json')];
  writeFileSync(a, JSON.stringify(before));
  writeFileSync(b, JSON.stringify(after));
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, 'config', ...(args ?? ['diff', a, b])], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('awaregraph config diff', () => {
  it('says what a reload would do, without secrets', async () => {
    const { code, out } = await diff({
      ...BASE,
      server: { log: { level: 'debug' } },
      connections: [
        { id: 'sm', vendor: 'sibermate', apiKey: vendorTwo, timeoutMs: 5000 },
        { id: 'new', vendor: 'sibermate', apiKey: vendorOne },
      ],
      companies: [
        { slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] },
        { slug: 'initech', name: 'Initech', sources: [{ connection: 'new' }] },
      ],
      clients: [{ name: 'dashboard', apiKey: clientTwo, companies: ['acme', 'initech'], scopes: ['read'] }],
    });
    expect(out.split('\n')).toEqual([
      'what         how      which',
      'companies    added    initech',
      'companies    removed  globex',
      'clients      changed  dashboard: apiKey, companies acme -> acme initech',
      'connections  added    new',
      'connections  removed  old',
      'connections  changed  sm: timeoutMs 10000 -> 5000, apiKey',
      'settings     changed  server.log.level: info -> debug',
      'A reload would be accepted.',
      '',
    ]);
    expect(code).toBe(0);
    for (const secret of SECRETS) expect(out).not.toContain(secret);
  });

  it('exits with 1 if a restart is needed', async () => {
    const { code, out } = await diff({ ...BASE, server: { port: 4001, log: { level: 'info' } } });
    expect(out).toContain('settings  restart  server.port: 4000 -> 4001');
    expect(out).toContain('A reload would be refused: a restart is needed for server.port.');
    expect(code).toBe(1);
  });

  it('exits with 1 if the second file is wrong, and names it', async () => {
    const { code, out } = await diff({ ...BASE, server: { prot: 1 } });
    expect(out).toContain(`B: ${join(folder, 'b.json')}: server.prot:`);
    expect(code).toBe(1);
  });

  it('exits with 2 if the first file is wrong, or a file is missing', async () => {
    expect(await diff(BASE, { ...BASE, server: { prot: 1 } })).toMatchObject({ code: 2 });
    expect((await diff(BASE, BASE, ['diff', 'only-one.json'])).err).toContain('B');
  });

  it('says so if there is no difference', async () => {
    expect(await diff(BASE)).toEqual({ code: 0, out: 'A reload would change nothing.\n', err: '' });
  });
});
