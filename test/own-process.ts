import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, stop } from 'esbuild';
import type { Plugin } from 'esbuild';
import { packageRoot } from '../src/package-root';

/** Sandboxes find the vendors by reading their own folder, so those of the build are used, and not bundled. */
const BUILT_SANDBOXES: Plugin = {
  name: 'built-sandboxes',
  setup(bundle) {
    const path = join(packageRoot(), 'dist', 'sandbox', 'index.js');
    bundle.onResolve({ filter: /^(?:\.\.\/)+sandbox$/ }, () => ({ path, external: true }));
  },
};

/**
 * Runs a program of the tests in a separate process, without the test runner: what is measured there is the program's own
 * time and memory. Its result is the JSON that it prints.
 * @param file below `test/`
 */
export async function runInOwnProcess<T>(file: string, nodeOptions: readonly string[] = []): Promise<T> {
  const child = await startProgram(file, [], nodeOptions);
  let [written, complained] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${complained.slice(-4000)}`);
  return JSON.parse(written) as T;
}

/**
 * Starts a program of the tests.
 * @param file below `test/`
 */
export async function startProgram(
  file: string,
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<ChildProcessWithoutNullStreams> {
  const folder = join(packageRoot(), 'node_modules', '.cache', 'awaregraph', 'programs');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.cjs`);
  await build({
    entryPoints: [join(packageRoot(), 'test', file)],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    plugins: [BUILT_SANDBOXES],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  // Otherwise its service outlives the tests.
  await stop();
  const child = spawn(process.execPath, [...nodeOptions, '--enable-source-maps', outfile, ...args]);
  child.once('close', () => rmSync(outfile, { force: true }));
  return child;
}
