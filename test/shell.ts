import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../src/package-root';

/** Commands that are used where the machine does not have them. */
const OURS = join(packageRoot(), 'test', 'bin');

/**
 * Runs a command as a reader of the documentation would, and returns what it prints.
 * @param prefersOurs whether `curl` is the one of the tests, even where the machine has one
 * @throws Error if it fails
 */
export async function runInShell(
  command: string,
  { cwd = packageRoot(), env = {}, prefersOurs = false }: RunOptions = {},
): Promise<string> {
  const { PATH = '' } = process.env;
  const paths = prefersOurs ? [OURS, PATH] : [PATH, OURS];
  const { stdout } = await promisify(execFile)('sh', ['-c', command], {
    cwd,
    // The servers are on this machine: no proxy knows them.
    env: { ...process.env, NO_PROXY: '*', ...env, PATH: paths.join(delimiter) },
  });
  return stdout;
}

interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly prefersOurs?: boolean;
}
