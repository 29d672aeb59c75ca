import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

/** The examples of docs/embedding.md, in a folder of their own that has the built package as a dependency. */

const root = packageRoot();
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-embedding-'));
const main = join(root, 'dist/src/cli/main.js');
const upstream = createServer((request, response) => {
  const isGood = request.headers.authorization === 'Bearer know-b-key';
  response.writeHead(isGood ? 200 : 401, { 'content-type': 'application/json' });
  response.end(isGood ? '[{"id":7,"email":"Ann@Acme.example","name":"Ann"}]' : '{}');
});
let env: NodeJS.ProcessEnv;
const programs: ChildProcess[] = [];

beforeAll(async () => {
  const page = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
  const blocks = [...page.matchAll(/```\w+ (\S+)\n([^]*?)```/g)];
  expect(blocks.map(([, name]) => name)).toEqual(['know-b.ts', 'awaregraph.yaml', 'server.ts']);
  for (const [, name = '', text = ''] of blocks) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'know-b.cjs'), "module.exports = require('./know-b.ts').vendor;");
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules', 'awaregraph'));
  symlinkSync(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  env = {
    ...process.env,
    KNOW_B_URL: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`,
    KNOW_B_KEY: 'know-b-key',
    DASHBOARD_KEY: 'a-key-of-sixteen-or-more',
  };
});
afterAll(() => {
  for (const program of programs) program.kill();
  upstream.close();
  rmSync(folder, { recursive: true });
});

/** Runs a program to its end. */
function run(...args: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const program = execFile(process.execPath, args, { cwd: folder, env }, (_, stdout, stderr) =>
      resolve({ status: program.exitCode, output: stdout + stderr }),
    );
  });
}

/** Starts a server, and asks it for the vendor's data. */
async function answerOf(...args: readonly string[]): Promise<unknown> {
  const program = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  programs.push(program);
  for await (const line of createInterface(program.stdout)) {
    const [, url] = /^listening on (\S+)$/.exec(line) ?? [];
    if (url === undefined) continue;
    const query =
      '{ company(slug: "acme") { learners { complete nodes { name accounts { __typename source { vendor } } } } } }';
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: 'Bearer a-key-of-sixteen-or-more', 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer: unknown = await response.json();
    program.kill();
    return answer;
  }
  throw new Error('the server ended before it listened');
}
const ANSWER = {
  data: {
    company: {
      learners: {
        complete: true,
        nodes: [{ name: 'Ann', accounts: [{ __typename: 'KnowBAccount', source: { vendor: 'KNOW_B' } }] }],
      },
    },
  },
};

describe('the examples of docs/embedding.md', () => {
  it('start a server in a program', async () => expect(await answerOf('server.ts')).toEqual(ANSWER));

  it.each(['know-b.ts', 'know-b.cjs'])('serve a vendor from outside, whose module is %s', async (module) => {
    const text = readFileSync(join(folder, 'awaregraph.yaml'), 'utf8').replace('know-b.ts', module);
    writeFileSync(join(folder, `${module}.yaml`), text);
    expect(await answerOf(main, 'serve', '--config', `${module}.yaml`)).toEqual(ANSWER);
  });

  it('are known to the commands check and schema', async () => {
    const [check, schema] = await Promise.all([
      run(main, 'check', '--config', 'awaregraph.yaml'),
      run(main, 'schema', '--config', 'awaregraph.yaml'),
    ]);
    expect(check).toMatchObject({ status: 0 });
    expect(check.output).toMatch(/kb +KNOW_B +accounts/);
    expect(schema.output).toMatch(/type KnowBAccount implements LearnerAccount & SourceRecord[^}]*profileUrl/);
  });

  it('have the types that the package declares', async () => {
    const compilerOptions = {
      ...{ strict: true, noEmit: true, module: 'node20', target: 'es2024', types: ['node'], skipLibCheck: true },
      allowImportingTsExtensions: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['server.ts'] }));
    expect(await run(join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')).toEqual({ status: 0, output: '' });
  });
});

/** Of the sources behind an export of the package: `name` → its file, through re-exports. */
describe.each(['src/index.ts', 'datasources/vendor.ts'])('%s', (entry) => {
  it('exports only functions that have a docstring', () => {
    const text = readFileSync(join(root, entry), 'utf8');
    const files = [...text.matchAll(/^export (?!type).*? from '(\.[^']+)';$/gms)].map(([, path = '']) =>
      join(entry, '..', `${path}.ts`),
    );
    expect(files.length).toBeGreaterThan(3);
    const exported = new Set(text.match(/\w+/g));
    const undocumented = files.flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      return [...source.matchAll(/(\*\/\n)?^export (?:async )?function\*? (\w+)/gm)]
        .filter(([, doc, name = '']) => doc === undefined && exported.has(name))
        .map(([, , name]) => `${file}: ${name}`);
    });
    expect(undocumented).toEqual([]);
  });
});
