// Hive Gateway over the posts: its own composer makes a supergraph of the REST interface, and the gateway serves it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { freePort, node } from '../processes.mjs';

const bin = (name) => new URL(`../node_modules/.bin/${name}`, import.meta.url).pathname;
const config = new URL('mesh.config.mjs', import.meta.url).pathname;

/** @param cached whether the gateway keeps answers for a minute */
export async function startHive({ upstream }, folder, { cached = false } = {}) {
  const supergraph = join(folder, 'supergraph.graphql');
  const { status, stderr } = spawnSync(process.execPath, [bin('mesh-compose'), '-c', config, '-o', supergraph], {
    env: { ...process.env, UPSTREAM: upstream },
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`mesh-compose failed:\n${stderr}`);
  const port = await freePort();
  const settings = cached ? ['--config-path', new URL('hive-cached.config.mjs', import.meta.url).pathname] : [];
  const args = ['supergraph', supergraph, ...settings, '--jit', '--host', '127.0.0.1', '--port', String(port)];
  return node(bin('hive-gateway'), args, {
    cwd: folder,
    env: { LOG_LEVEL: 'error' },
    probe: `http://127.0.0.1:${port}`,
  });
}
