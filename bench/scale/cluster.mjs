// The measured processes: vendors, Redis, replicas and nginx, on any core.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { awaregraphConfig } from '../compare/peers/index.mjs';
import { freePort, node, start } from '../compare/processes.mjs';

export const ANY_CORE = `0-${availableParallelism() - 1}`;
const root = new URL('../../', import.meta.url).pathname;
const cache = join(root, 'node_modules', '.cache', 'awaregraph');
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-scale-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const isThere = (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).status === 0;

/** The vendors in a separate process. @param learners people in each company */
export async function startVendors(learners) {
  const program = new URL('../compare/sandboxes.mjs', import.meta.url).pathname;
  const server = await node(program, ['--learners', String(learners)], { core: ANY_CORE, seconds: 300 });
  const admin = async (path, method = 'GET') => (await fetch(`${server.url}${path}`, { method })).json();
  return {
    pid: server.pid,
    facts: await admin('/facts'),
    /** By endpoint, since they were last cleared. */
    calls: () => admin('/calls'),
    clearCalls: () => admin('/reset', 'POST'),
    stop: server.stop,
  };
}

/** The machine's own Redis, or the one that `scripts/redis.mjs` has unpacked. */
function redisProgram() {
  if (isThere('redis-server')) return { program: 'redis-server', env: {} };
  const own = join(cache, 'redis', 'usr');
  const libraries = readdirSync(join(own, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .map(({ name }) => join(own, 'lib', name));
  return { program: join(own, 'bin', 'redis-server'), env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

/** A Redis without persistence. */
export async function startRedis() {
  const { program, env } = redisProgram();
  const port = await freePort();
  const server = await start(program, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
    core: ANY_CORE,
    env,
    ready: /Ready to accept connections/,
  });
  return { url: `redis://127.0.0.1:${port}`, pid: server.pid, stop: server.stop };
}

let written = 0;
/** One `awaregraph serve`. @param cacheOptions the section `cache` of its configuration @param flags of Node.js */
export function startReplica(configuration, cacheOptions, flags = []) {
  const base = awaregraphConfig(configuration, { maxConcurrency: null, timeoutMs: 60_000, connectAtStart: false });
  const path = join(folder, `replica-${++written}.json`);
  writeFileSync(path, JSON.stringify({ ...base, cache: { ...base.cache, ...cacheOptions } }));
  return node(join(root, 'dist/src/cli/main.js'), ['serve', '--config', path], { core: ANY_CORE, flags });
}

/** @returns the machine's nginx, or Debian's package, unpacked beside node_modules; null if there is neither */
export function nginxProgram() {
  if (isThere('nginx')) return 'nginx';
  const own = join(cache, 'nginx');
  const program = join(own, 'usr', 'sbin', 'nginx');
  if (existsSync(program)) return program;
  mkdirSync(own, { recursive: true });
  const run = (command, args) => spawnSync(command, args, { cwd: own, stdio: 'ignore' }).status === 0;
  const download = () => run('apt-get', ['download', 'nginx']);
  if (!download() && !(run('apt-get', ['update']) && download())) return null;
  const [archive] = readdirSync(own).filter((name) => name.endsWith('.deb'));
  return archive && run('dpkg-deb', ['-x', archive, '.']) && isThere(program) ? program : null;
}

/**
 * nginx in front of replicas, with keep-alive connections: one address for each pool.
 * @param pools lists of the replicas' URLs; round robin, or with `by`: requests with the same value of that nginx variable go to
 * the same replica
 */
export async function startNginx(pools) {
  const program = nginxProgram();
  if (!program) throw new Error('there is no nginx');
  const temporary = join(folder, `nginx-${++written}`);
  mkdirSync(temporary);
  const ports = [];
  for (const _ of pools) ports.push(await freePort());
  const path = join(temporary, 'nginx.conf');
  writeFileSync(path, nginxConfig(temporary, pools, ports));
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  const server = await start(program, ['-c', path, '-p', temporary, '-e', 'stderr'], {
    core: ANY_CORE,
    probe: urls[0],
  });
  return { urls, pid: server.pid, stop: server.stop };
}

function nginxConfig(temporary, pools, ports) {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
worker_processes 1;
pid ${temporary}/nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  error_log stderr error;
  ${paths.map((name) => `${name}_temp_path ${temporary}/${name};`).join('\n  ')}
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  # Nothing is written to disk.
  client_body_buffer_size 256k;
  proxy_max_temp_file_size 0;
  proxy_buffers 16 64k;
  proxy_buffer_size 64k;
  proxy_busy_buffers_size 128k;
  keepalive_requests 1000000;
${pools
  .map(
    ({ urls, by }, index) => `
  upstream pool${index} {${by ? `\n    hash ${by} consistent;` : ''}
    ${urls.map((url) => `server ${new URL(url).host};`).join('\n    ')}
    keepalive 64;
    keepalive_requests 1000000;
  }
  server {
    listen 127.0.0.1:${ports[index]};
    add_header X-Replica $upstream_addr always;
    location / { proxy_pass http://pool${index}; }
  }`,
  )
  .join('\n')}
}
`;
}
