import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';

export interface Example {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a file of `examples/` as its README says, and waits until it prints its URL. */
export async function startExample(file: string, env: Readonly<Record<string, string>>): Promise<Example> {
  const child = spawn(process.execPath, [join(packageRoot(), 'examples', file)], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /^listening on (\S+)$/m.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${said}`)));
  });
  return {
    url,
    close() {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
