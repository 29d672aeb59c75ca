// Ensures that the tests find a redis-server: the machine's own, or Debian's unpacked below node_modules.
// Plain JavaScript without dependencies, because it runs on any Node version of the host.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = ['redis-tools', 'libhiredis0.14', 'libjemalloc2', 'liblua5.1-0', 'liblzf1', 'lua-bitop', 'lua-cjson'];
const folder = join(
  import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  '..',
  'node_modules',
  '.cache',
  'awaregraph',
  'redis',
);
const run = (command, args) => spawnSync(command, args, { cwd: folder, stdio: 'ignore' }).status === 0;

function unpack() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (
    !run('apt-get', ['download', ...PACKAGES]) &&
    !(run('apt-get', ['update']) && run('apt-get', ['download', ...PACKAGES]))
  )
    return false;
  const packages = readdirSync(folder).filter((name) => name.endsWith('.deb'));
  if (!packages.every((name) => run('dpkg-deb', ['-x', name, '.']))) return false;
  // Redis is one program under several names.
  symlinkSync('redis-check-rdb', join(folder, 'usr', 'bin', 'redis-server'));
  return true;
}

const there = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;
if (!there && !existsSync(join(folder, 'usr', 'bin', 'redis-server')) && !unpack()) {
  console.error(
    'The tests of the shared cache will fail: they need redis-server (Debian: apt-get install redis-server).',
  );
}
