import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

const run = promisify(execFile);
const root = packageRoot();
const client = join(root, 'examples', 'dashboard-client');

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 60 });
});
afterEach(() => system.sandboxes.setFaults([]));
afterAll(() => system.close());

interface Printed {
  readonly code: number;
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}
async function dashboard(company: string, key = KEYS.acme): Promise<Printed> {
  const lines = (text: string) => text.split('\n').filter(Boolean);
  const child = run(process.execPath, [join(client, 'dashboard.ts'), company], {
    env: { ...process.env, URL: `${system.server.url}/graphql`, KEY: key },
  });
  const { stdout, stderr } = await child.catch((error: { stdout: string; stderr: string }) => error);
  return { code: child.child.exitCode ?? -1, lines: lines(stdout), warnings: lines(stderr) };
}

describe('the dashboard', () => {
  it('prints the data of the graph', async () => {
    const { data } = await system.ask<{
      company: {
        training: { assigned: number; completed: number; overdue: number };
        learners: {
          totalCount: number;
          nodes: { name: string; email: string; risk: { score: number; level: string } }[];
        };
      };
    }>(
      '{ company(slug: "acme") { training { assigned completed overdue } learners(first: 5, orderBy: { field: RISK_SCORE, direction: DESC }) { totalCount nodes { name email risk { score level } } } } }',
    );
    const { training, learners } = data.company;
    expect(await dashboard('acme')).toEqual({
      code: 0,
      warnings: [],
      lines: [
        'Acme Corporation',
        `Training: ${training.completed} of ${training.assigned} done, ${training.overdue} overdue`,
        `People: ${learners.totalCount}, at the highest risk:`,
        ...learners.nodes.map(({ name, email, risk }) => `  ${name} <${email}>: ${risk.score} (${risk.level})`),
      ],
    });
  });

  it('reports what is missing, and whether to retry', async () => {
    system.sandboxes.setFaults([
      { vendor: 'cyberhoot', kind: '500' },
      { vendor: 'infosec-iq', kind: '401' },
    ]);
    const { code, lines, warnings } = await dashboard('acme');
    expect(code).toBe(0);
    expect(lines[1]).toMatch(/^Training: \d+ of \d+ done, \d+ overdue \(incomplete\)$/);
    expect(lines.filter((line) => line.startsWith('  without'))).toEqual([
      expect.stringMatching(/^ {2}without iq: UNAUTHORIZED, again at /),
      expect.stringMatching(/^ {2}without ch: UNAVAILABLE/),
      expect.stringMatching(/^ {2}without iq: UNAUTHORIZED, again at /),
      expect.stringMatching(/^ {2}without ch: UNAVAILABLE/),
    ]);
    expect([...warnings].sort()).toEqual([
      'ch: SOURCE_UNAVAILABLE; try again later',
      'iq: SOURCE_UNAUTHORIZED; needs an operator',
    ]);
  });

  it.each([
    ['acme', 'no-such-key', /^UNAUTHENTICATED: /],
    ['globex', KEYS.acme, /^NOT_FOUND: there is no company "globex"/],
  ])('fails without data: %s with %s', async (company, key, message) => {
    const { code, lines, warnings } = await dashboard(company, key);
    expect([code, lines]).toEqual([1, []]);
    expect(warnings[0]).toMatch(message);
  });
});

describe('the generated types', () => {
  let copy: string;
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'dashboard-client-'));
    mkdirSync(join(copy, 'examples'));
    mkdirSync(join(copy, 'docs'));
    cpSync(client, join(copy, 'examples', 'dashboard-client'), { recursive: true });
    cpSync(join(root, 'docs', 'schema.graphql'), join(copy, 'docs', 'schema.graphql'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('equal the output of the generator for the schema and the documents', async () => {
    const generated = join(copy, 'examples', 'dashboard-client', 'gql');
    rmSync(generated, { recursive: true });
    await run(join(root, 'node_modules', '.bin', 'graphql-codegen'), ['--config', 'codegen.ts', '--silent'], {
      cwd: join(copy, 'examples', 'dashboard-client'),
    });
    const files = readdirSync(generated);
    expect(files.sort()).toEqual(readdirSync(join(client, 'gql')).sort());
    for (const file of files)
      expect(readFileSync(join(generated, file), 'utf8')).toBe(readFileSync(join(client, 'gql', file), 'utf8'));
  });
});
