import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packageRoot } from '../src/package-root';

export interface RunningRedis {
  readonly url: string;
  /** Stops responding, with all connections open. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/** The machine's own, or the one unpacked by `scripts/redis.mjs`. */
export function redisProgram(): { readonly file: string; readonly env: NodeJS.ProcessEnv } {
  if (spawnSync('redis-server', ['--version']).status === 0) return { file: 'redis-server', env: process.env };
  const folder = join(packageRoot(), 'node_modules', '.cache', 'awaregraph', 'redis', 'usr');
  const libraries = [join(folder, 'lib', 'x86_64-linux-gnu'), join(folder, 'lib', 'aarch64-linux-gnu')].join(delimiter);
  return { file: join(folder, 'bin', 'redis-server'), env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A real Redis without persistence. */
export async function startRedis(given?: number): Promise<RunningRedis & { readonly port: number }> {
  const port = given ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'awaregraph-redis-'));
  const { file, env } = redisProgram();
  const redis = spawn(file, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const chunk of redis.stdout as AsyncIterable<Buffer>)
    if (chunk.toString().includes('Ready to accept connections')) break;
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    freeze: () => void redis.kill('SIGSTOP'),
    thaw: () => void redis.kill('SIGCONT'),
    async stop() {
      if (redis.exitCode !== null || redis.signalCode !== null) return;
      redis.kill('SIGCONT');
      redis.kill('SIGKILL');
      await once(redis, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
