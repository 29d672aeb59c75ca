import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/package-root';

const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');

/** A line of the log. */
export type Line = Readonly<Record<string, unknown>> & { readonly level: string; readonly msg: string };

export interface LoggedProgram {
  readonly url: string;
  readonly configuration: string;
  /** Every line so far on standard error, as it was written. */
  readonly written: readonly string[];
  readonly stdout: () => string;
  /** The lines of the log from this number on. */
  lines(from?: number): readonly Line[];
  /** Waits until the lines from this number on satisfy a condition. */
  until(condition: (lines: readonly Line[]) => boolean, from?: number): Promise<readonly Line[]>;
  signal(signal: NodeJS.Signals): void;
  /** Stops the program, and waits for its last line. */
  stop(): Promise<number | null>;
}

const PATIENCE_MS = 15_000;

/** `awaregraph serve` as it is built, with its log. */
export async function startLogged(
  config: object,
  variables: Readonly<Record<string, string>> = {},
): Promise<LoggedProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'awaregraph-log-'));
  const file = join(folder, 'awaregraph.json');
  writeFileSync(file, JSON.stringify(config));
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--config', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables },
  });
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const written: string[] = [];
  const listeners = new Set<() => void>();
  createInterface({ input: child.stderr }).on('line', (line) => {
    written.push(line);
    for (const listener of listeners) listener();
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /^listening on (.*)\/graphql$/m.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${written.join('\n')}`)));
  });
  const lines = (from = 0): readonly Line[] => written.slice(from).map((line) => JSON.parse(line) as Line);
  return {
    url,
    configuration: file,
    written,
    stdout: () => said,
    lines,
    until: (condition, from = 0) =>
      new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(late);
          listeners.delete(look);
        };
        const look = (): void => {
          const found = lines(from);
          if (!condition(found)) return;
          end();
          resolve(found);
        };
        const late = setTimeout(() => {
          end();
          const seen = written.slice(from).filter((line) => !line.includes('"vendor call"'));
          reject(new Error(`the log has only:\n${seen.join('\n')}`));
        }, PATIENCE_MS);
        listeners.add(look);
        look();
      }),
    signal: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}
