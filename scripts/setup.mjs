// Prepares a checkout, with the missing steps only: install, generate, build.
// Plain JavaScript without dependencies, because it runs first, on any Node version of the host.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const bin = join(root, 'node_modules', '.bin');

const running = new Set();

async function run(title, command, args) {
  console.error(`${title} …`);
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const started = spawn(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  running.add(started);
  const status = await new Promise((resolve) => started.once('error', () => resolve(1)).once('exit', resolve));
  running.delete(started);
  if (status !== 0) {
    console.error(`${title}: failed (${command} ${args.join(' ')})`);
    for (const other of running) other.kill();
    process.exit(status ?? 1);
  }
}

/** A fingerprint of the files that a step depends on. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesBelow(join(root, path)))
      hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !NOT_BUILT.has(name))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** Runs a step unless it has already run for the same files. */
async function once(name, paths, made, step) {
  const stamp = join(root, 'node_modules', '.cache', 'awaregraph', name);
  const now = fingerprint(paths);
  if (existsSync(join(root, made)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await step();
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, now);
}

/** Folders that are not compiled: bench/compare and bench/scale are plain JavaScript. */
const NOT_BUILT = new Set(['compare', 'scale', 'node_modules']);
const COMPILED = ['src', 'resolvers', 'datasources', 'sandbox', 'bench'];
const SOURCES = [...COMPILED, 'schema', 'tsconfig.json', 'tsconfig.build.json', 'codegen.ts'];

await once('install', ['package.json', 'package-lock.json'], 'node_modules/.bin/node', () =>
  run('Installing', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
);
await once('codegen', ['schema', 'datasources', 'src/graphql', 'codegen.ts'], 'src/generated/graphql.ts', () =>
  run('Generating types', 'graphql-codegen', ['--config', 'codegen.ts', '--silent']),
);
// Each uses one processor.
await Promise.all([
  once('build', SOURCES, 'dist/src/cli/main.js', () => {
    // What was compiled from a file that is gone must not stay: sandboxes are found by reading their folder.
    for (const folder of COMPILED) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
    // What is written is the same for a program with wrong types; `npm run type-check` finds them, in tests and examples too.
    return run('Building', 'tsc', ['-p', 'tsconfig.build.json', '--noCheck']);
  }),
  once(
    'graphiql',
    ['src/server/graphiql/browser', 'scripts/build-graphiql.mjs', 'package-lock.json'],
    'dist/graphiql/app.js',
    () => run('Bundling GraphiQL', 'node', ['scripts/build-graphiql.mjs']),
  ).then(() =>
    once(
      'dashboard',
      ['dashboard', 'src/csv.ts', 'examples/clients/graphcache-keys.ts', 'package-lock.json'],
      'dist/dashboard/index.html',
      () => run('Building the dashboard', 'vite', ['build', 'dashboard', '--logLevel', 'error']),
    ),
  ),
]);
const DEMO = [...SOURCES, 'scripts/compile-ahead.mjs', 'package-lock.json'];
await once('compile-ahead', DEMO, 'dist/.compile-cache', () => {
  // Entries of files that changed are never read again.
  rmSync(join(root, 'dist', '.compile-cache'), { recursive: true, force: true });
  return run('Compiling ahead', 'node', ['scripts/compile-ahead.mjs']);
});
