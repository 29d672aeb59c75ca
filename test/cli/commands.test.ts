import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endingOf } from '../../src/cli/ending';
import { createProgram } from '../../src/cli/program';
import { packageRoot } from '../../src/package-root';
import { packageVersion } from '../../src/package-version';

/** The built program, with each command line that a person gets wrong. */
const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const [MISSING, FOLDER, CIRCLE, VALID] = [at('missing.yaml'), at('folder'), at('circle'), at('valid.json')];

const VENDORS = {
  server: { connectAtStart: false },
  connections: [{ id: 'sm', vendor: 'sibermate', baseUrl: 'http://127.0.0.1:9/v1', apiKey: 'a-key' }],
  companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] }],
};

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], { closes = false }: { closes?: boolean } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, AWAREGRAPH_CONFIG: '' } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  // A reader that is gone before anything was written.
  if (closes) child.stdout.destroy();
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

interface Case {
  /** The options that take a file that is read, and what the command needs besides it. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** An option with a value. */
  readonly valued: string | null;
  /** A misspelt option, and the one that was meant. */
  readonly misspelt: readonly [string, string];
}
const CASES: Readonly<Record<string, Case>> = {
  serve: {
    files: { '--config': [], '--trusted-documents': ['--config', VALID] },
    valued: '--port',
    misspelt: ['--prot', '--port'],
  },
  demo: { files: {}, valued: '--learners', misspelt: ['--lerners', '--learners'] },
  sandbox: { files: {}, valued: '--fault', misspelt: ['--write-confg', '--write-config'] },
  check: { files: { '--config': [] }, valued: '--config', misspelt: ['--contract', '--contracts'] },
  export: {
    files: {
      '--config': ['--company', 'acme', '--table', 'learners'],
      '--query': ['--config', VALID, '--company', 'acme'],
    },
    valued: '--table',
    misspelt: ['--tabel', '--table'],
  },
  schema: { files: { '--config': [] }, valued: '--format', misspelt: ['--fromat', '--format'] },
  purge: { files: { '--config': ['--company', 'acme'] }, valued: '--company', misspelt: ['--compnay', '--company'] },
  key: { files: {}, valued: null, misspelt: ['--hepl', '--help'] },
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** One line, that is no stack, and begins with a text. */
const line = (text: string, code = 2) => ({
  code,
  stdout: '',
  stderr: expect.stringMatching(new RegExp(`^${escaped(text)}[^\\n]*\\n$`)),
});

/** How a command line that is wrong ends; without a process of its own, since there are many. */
async function mistakeOf(args: readonly string[]): Promise<Ended> {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    const { text: stderr, exitCode: code } = endingOf(error, args);
    return { code, stdout: '', stderr };
  }
  throw new Error(`${args.join(' ')} is no mistake`);
}

beforeAll(() => {
  mkdirSync(FOLDER);
  symlinkSync(CIRCLE, CIRCLE);
  writeFileSync(VALID, JSON.stringify(VENDORS));
});

it('the table has every command', () => {
  // `config diff` has tests of its own.
  const leaves = createProgram().commands.filter(({ commands }) => commands.length === 0);
  expect(Object.keys(CASES)).toEqual(leaves.map((command) => command.name()));
});

describe.each(Object.entries(CASES))('awaregraph %s', (command, { valued, misspelt: [wrong, right] }) => {
  it('prints its help, in lines that fit a terminal, and ends quietly when nobody reads it', async () => {
    const [help, unread] = await Promise.all([run([command, '--help']), run([command, '--help'], { closes: true })]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(new RegExp(`^Usage: awaregraph ${command} [^]*\nExamples?:\n[^]*\nExit codes:\n  0 `));
    for (const text of help.stdout.split('\n')) expect(text.length).toBeLessThanOrEqual(80);
    expect(unread).toMatchObject({ code: 0, stderr: '' });
  });

  it('refuses what it does not know, and names the nearest', async () => {
    const see = `; see awaregraph ${command} --help`;
    expect(await mistakeOf([command, wrong])).toEqual(line(`unknown option "${wrong}" (Did you mean ${right}?)${see}`));
    expect(await mistakeOf([command, '--xyzzy'])).toEqual(line(`unknown option "--xyzzy"${see}`));
    expect(await mistakeOf([command, 'surplus'])).toEqual(line('too many arguments'));
    if (valued !== null) expect(await mistakeOf([command, valued])).toEqual(line(`option "${valued} <`));
  });
});

it.each(
  Object.entries(CASES).flatMap(([command, { files }]) =>
    Object.entries(files).map(([option, besides]) => [command, option, besides] as const),
  ),
)('awaregraph %s: says why the file of %s cannot be read', async (command, option, besides) => {
  const reasonWith = (file: string) => mistakeOf([command, ...besides, option, file]);
  const cannot = (file: string) => `${option}: ${file} cannot be read: `;
  expect(await reasonWith(MISSING)).toEqual(line(`${cannot(MISSING)}there is no such file or folder; check the path`));
  expect(await reasonWith(FOLDER)).toEqual(line(`${cannot(FOLDER)}it is a folder; name a file`));
  expect(await reasonWith(CIRCLE)).toEqual(line(`${cannot(CIRCLE)}the symbolic links lead in a circle`));
});

it.each([['schema'], ['schema', '--format', 'introspection'], ['key'], ['--version']])(
  '%s %s %s ends quietly when nobody reads what it prints',
  async (...args) => {
    expect(await run(args, { closes: true })).toMatchObject({ code: 0, stderr: '' });
  },
);

it('prints its version', async () => {
  const both = await Promise.all([run(['--version']), run(['-v'])]);
  expect(both.map(({ code, stdout }) => [code, stdout])).toEqual([
    [0, `${packageVersion()}\n`],
    [0, `${packageVersion()}\n`],
  ]);
});

it('names the nearest command, and prints its help where there is none', async () => {
  const [near, far, none] = await Promise.all([run(['srve']), run(['fly']), run([])]);
  expect(near).toEqual(line('unknown command "srve" (Did you mean serve?); see awaregraph --help'));
  expect(far).toEqual(line('unknown command "fly"; see awaregraph --help'));
  expect(none).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Usage: awaregraph /) });
});

it('says that the disk is full', async () => {
  // Every write to it fails: as if the disk were full.
  const child = spawn('sh', ['-c', 'exec "$0" "$1" schema > /dev/full', process.execPath, PROGRAM]);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^standard output cannot be written: no space is left [^\n]*\n$/),
  ]);
});

describe('what the operating system refuses is one line with the fix', () => {
  const taken = createServer();
  beforeAll(async () => {
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => void taken.close());
  const portInUse = () => String((taken.address() as AddressInfo).port);

  it.each(['serve --config VALID', 'sandbox --learners 1', 'demo --learners 1'])('%s: a port in use', async (text) => {
    const args = text.replace('VALID', VALID).split(' ');
    expect(await run([...args, '--port', portInUse()])).toEqual(
      line(`127.0.0.1:${portInUse()}: the port is in use already; stop the program that uses it, or choose another`, 1),
    );
  });

  it('serve: an address of another computer, and a name of none', async () => {
    const [other, none] = await Promise.all(
      ['203.0.113.7', 'nowhere.invalid'].map((host) =>
        run(['serve', '--config', VALID, '--host', host, '--port', '0']),
      ),
    );
    expect(other).toEqual(line('203.0.113.7: this computer does not have that address', 1));
    // Where there is no network, no name server answers.
    expect(none).toEqual(line('nowhere.invalid: the', 1));
  });

  it('sandbox: a first port after which there are too few', async () => {
    expect(await mistakeOf(['sandbox', '--port', '65530'])).toEqual(
      line('--port: "65530" is not a whole number from 0 to'),
    );
  });

  it('export: a folder in place of a file, and nothing is read for it', async () => {
    const args = ['export', '--config', VALID, '--company', 'acme', '--table', 'learners', '--out', FOLDER];
    expect(await run(args)).toEqual(line(`--out: ${FOLDER} cannot be written: it is a folder; name a file`));
  });
});

it.each([
  'serve --config VALID --host=',
  'serve --config VALID --trusted-documents=',
  'sandbox --write-config=',
  'export --config VALID --company acme --table learners --out=',
  'export --config VALID --company acme --query=',
])('refuses an option without a value, such as an unset variable gives it: %s', async (text) => {
  const option = /--[a-z-]+(?==$)/.exec(text)?.[0];
  expect(await mistakeOf(text.replace('VALID', VALID).split(' '))).toEqual(line(`${option}: must not be empty`));
});

it.each(['1e3', '0x10', '+80', ' 80', '4_000', '80.0', ''])('refuses "%s" as a whole number', async (text) => {
  expect(await mistakeOf(['serve', '--config', VALID, '--port', text])).toEqual(
    line(`--port: "${text}" is not a whole number from 0 to 65535`),
  );
});

it('names the file of each mistake in a configuration', async () => {
  const file = at('wrong.json');
  writeFileSync(file, JSON.stringify({ ...VENDORS, surprise: 1, server: { port: -1 } }));
  const { code, stderr } = await run(['check', '--config', file]);
  expect([
    code,
    stderr
      .trimEnd()
      .split('\n')
      .map((text) => text.replace(/;.*/, '')),
  ]).toEqual([2, [`${file}: server.port: must be at least 0`, `${file}: surprise: is an unknown key`]]);
});
