import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { packageRoot } from '../../src/package-root';

/** A new vendor in a copy of the checkout: what the command writes, and what follows once it is filled in. */

const root = packageRoot();
const checkout = mkdtempSync(join(tmpdir(), 'awaregraph-new-vendor-'));
const BIN = join(root, 'node_modules', '.bin');

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean))
    if (!/^(?:bench|examples|docs\/(?!coverage))/.test(file)) copy(file);
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
});
afterAll(() => rmSync(checkout, { recursive: true }));

function copy(file: string): void {
  try {
    cpSync(join(root, file), join(checkout, file));
  } catch (error) {
    // A file that is deleted, and not yet committed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

interface Ended {
  readonly status: number;
  readonly output: string;
}

/** Runs a program of the checkout. */
function run(program: string, ...args: readonly string[]): Promise<Ended> {
  // Jest's own environment must not reach a jest within.
  const { JEST_WORKER_ID: _, NODE_OPTIONS: __, ...env } = process.env;
  return new Promise((resolve) => {
    const started = execFile(program, args, { cwd: checkout, env, maxBuffer: 1e8 }, (_error, stdout, stderr) =>
      resolve({ status: started.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}
const node = (...args: readonly string[]): Promise<Ended> => run(process.execPath, ...args);
const newVendor = (...args: readonly string[]): Promise<Ended> => node('scripts/new-vendor.mjs', ...args);
const runTests = (...args: readonly string[]): Promise<Ended> =>
  run(join(BIN, 'jest'), '--no-color', '-w', '1', ...args);

const text = (file: string): string => readFileSync(join(checkout, file), 'utf8');
const change = (file: string, edit: (before: string) => string): void => {
  const before = text(file);
  const after = edit(before);
  if (after === before) throw new Error(`${file} is not as expected:\n${before}`);
  writeFileSync(join(checkout, file), after);
};
const written = (): readonly string[] =>
  ['datasources', 'sandbox', 'test'].flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true }).map((file) => `${folder}/${String(file)}`),
  );

describe('a mistake', () => {
  it.each([
    [[], 'usage: npm run new-vendor -- SLUG'],
    [['know-b', 'more'], 'usage: npm run new-vendor -- SLUG'],
    [['know-b', '--colour', 'red'], "Unknown option '--colour'"],
    [['Know_B'], '"Know_B" is no slug: use lower-case words joined by hyphens, such as know-b'],
    [['../know-b'], '"../know-b" is no slug'],
    [['cyberhoot'], '"cyberhoot" is taken: datasources/cyberhoot exists'],
    [['transport'], '"transport" is taken: datasources/transport exists'],
    [['reads'], '"reads" is taken: datasources/reads.ts exists'],
    [['company'], 'the graph has a type CompanySource of its own'],
    [['cyber-hoot', '--prefix', 'KB'], '"cyber-hoot" is taken: its types would begin with CyberHoot'],
    [['class', '--prefix', 'KB'], 'class is a word of JavaScript'],
    [['know-b', '--prefix', 'KBX'], '"KBX" is no prefix of endpoint numbers: use two capitals'],
    [['know-b', '--prefix', 'SM'], 'the prefix SM is taken by datasources/sibermate/published-fields.ts'],
    [['know-b', '--title', "Know 'B'"], 'is no title: use letters'],
  ])('%j is refused, and nothing is written', async (args, message) => {
    const before = written();
    const { status, output } = await newVendor(...args);
    expect(output).toContain(message);
    expect(status).toBe(2);
    expect(written()).toEqual(before);
  });
});

const SLUG = 'tiny-vendor';

describe('a vendor of its own', () => {
  let first: Ended;
  beforeAll(async () => {
    first = await newVendor(SLUG, '--title', 'Tiny Vendor');
  });

  it('gets its files and its line in the registry, and a second time is refused', async () => {
    expect(first).toMatchObject({ status: 0 });
    expect(first.output).toContain('Next:');
    const folder = ['capabilities', 'client', 'index', 'mapping', 'problems', 'published-fields', 'vendor-fields'];
    expect(readdirSync(join(checkout, 'datasources', SLUG))).toEqual([
      ...folder.map((name) => `${name}.ts`),
      'vendor.graphql',
      'wire-schema.ts',
    ]);
    expect(text('datasources/registry.ts')).toMatch(
      /import \{ tinyVendor \} from '.\/tiny-vendor';[^]*cyberGuru, tinyVendor\]/,
    );
    expect(await newVendor(SLUG)).toMatchObject({ status: 2 });
  });

  it('has tests that fail until they are filled in, and say what is to be filled in', async () => {
    const { status, output } = await runTests(`test/datasources/${SLUG}`);
    expect(status).toBe(1);
    for (const message of [
      `fill in sandbox/vendors/${SLUG}.ts: answer TV-01`,
      `fill in SENT and EXPECTED in test/datasources/${SLUG}/mapping.test.ts`,
    ])
      expect(output).toContain(message);
  });

  it('conforms once it is filled in, and is in the types, the schema and the coverage', async () => {
    fillIn();
    build();
    const [tests, types, coverage, schema] = await Promise.all([
      runTests(
        'test/conformance/sources',
        'test/sandbox/sandbox',
        `test/datasources/${SLUG}`,
        '-t',
        `${SLUG}|every vendor|not registered`,
      ),
      run(join(BIN, 'graphql-codegen'), '--config', 'codegen.ts', '--silent').then(() => typeCheck()),
      node('scripts/coverage.mjs'),
      node('dist/src/cli/main.js', 'schema'),
    ]);
    expect(tests.output).toMatch(/Tests: .* 1\d passed/);
    expect(tests).toMatchObject({ status: 0 });
    expect(types).toEqual({ status: 0, output: '' });
    expect(text('src/generated/graphql.ts')).toContain("'TINY_VENDOR'");
    expect(coverage).toEqual({ status: 0, output: '' });
    expect(text('docs/coverage.md')).toMatch(/## Tiny Vendor\n\nReached: 1 read\.[^]*TV-01 +\| `\/people`/);
    expect(schema.output).toMatch(
      /type TinyVendorAccount implements LearnerAccount & SourceRecord[^}]*profileUrl[^}]*department/,
    );
  }, 180_000);
});

/** What a developer writes: the sandbox from the contract, and the examples of the tests. */
function fillIn(): void {
  change(`sandbox/vendors/${SLUG}.ts`, (before) =>
    before
      .replace("import { route } from '../http';", "import { ok, route } from '../http';")
      .replace(/const unwritten = [^]*?\}\);\n/, ANSWER)
      .replace('unwritten)', 'answer)'),
  );
  change(`test/datasources/${SLUG}/client.test.ts`, (before) =>
    before.replace('= {};', `= { externalId: '${SLUG}-customer-0', status: 'UNKNOWN' };`),
  );
  change(`test/datasources/${SLUG}/mapping.test.ts`, (before) =>
    before
      .replace('= {};', "= { id: 7, email: ' Ann@Acme.example', firstName: 'Ann', department: 'Legal' };")
      .replace('= {};', "= { externalId: '7', email: 'ann@acme.example', firstName: 'Ann', lastName: null };"),
  );
}
const ANSWER = `const answer = (): Reply =>
    ok(people.map(({ key: id, email, firstName, lastName, department }) => ({ id, email, firstName, lastName, department })));
`;

/** Transpiles the program: faster than \`npm run build\`, with the same result, because each file is compiled on its own. */
function build(): void {
  const files = ['src', 'resolvers', 'datasources', 'sandbox'].flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true }).map((file) => join(checkout, folder, String(file))),
  );
  buildSync({
    entryPoints: files.filter((file) => file.endsWith('.ts')),
    outdir: join(checkout, 'dist'),
    outbase: checkout,
    format: 'cjs',
    platform: 'node',
    target: 'es2024',
  });
}

/** Of the program that the new files belong to. */
function typeCheck(): Promise<Ended> {
  const include = [
    `datasources/${SLUG}`,
    'datasources/registry.ts',
    `sandbox/vendors/${SLUG}.ts`,
    'sandbox/index.ts',
    `test/vendors/${SLUG}.ts`,
    `test/datasources/${SLUG}`,
    'src/generated',
  ];
  writeFileSync(join(checkout, 'tsconfig.vendor.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  return run(join(BIN, 'tsc'), '--noEmit', '-p', 'tsconfig.vendor.json');
}
