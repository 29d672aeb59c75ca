// Starts programs, each pinned to a core, and stops them.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';

const PINNED = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0;
/** Only the server under test runs on this core; vendors and load share the other. */
export const SERVER_CORE = 0;
export const OTHER_CORE = 1;
export const BOTH_CORES = `${SERVER_CORE},${OTHER_CORE}`;
export const pinning = PINNED
  ? `server on core ${SERVER_CORE}, vendors and load generator on core ${OTHER_CORE} (taskset)`
  : 'not pinned to cores: there is only one, or no taskset';

/** The measuring process shares a core with the vendors, not with the server. */
export function pinMyself() {
  if (PINNED) spawnSync('taskset', ['-cp', String(OTHER_CORE), String(process.pid)]);
}

const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** @returns the program's address once it has printed `listening on …`, how long that took, and its pid */
export async function start(
  command,
  args,
  { core = SERVER_CORE, env = {}, cwd, ready = /listening on (http\S+)/i, probe, seconds = 60 } = {},
) {
  const startedAt = performance.now();
  const [program, ...rest] = PINNED ? ['taskset', '-c', String(core), command, ...args] : [command, ...args];
  const child = spawn(program, rest, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let printed = '';
  const exited = new Promise((resolve) => child.once('exit', resolve));
  void exited.then(() => running.delete(child));
  const url = await new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${command} ${args[0]} did not listen in ${seconds} s:\n${printed}`)),
      seconds * 1000,
    );
    const read = (chunk) => {
      if (printed.length > 100_000) return;
      printed += chunk;
      const found = ready.exec(printed);
      if (found) resolve(found[1]?.replace(/\/graphql$/, '') ?? '');
      if (found) clearTimeout(late);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    // Some programs print nothing when they are ready: these are polled.
    const poll = () =>
      fetch(probe).then(
        () => (clearTimeout(late), resolve(probe)),
        () => setTimeout(poll, 20),
      );
    if (probe) void poll();
    void exited.then((code) => reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${printed}`)));
  });
  return {
    url,
    pid: child.pid,
    readyMs: performance.now() - startedAt,
    printed: () => printed,
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 3000);
      await exited;
      clearTimeout(late);
    },
  };
}

export const node = (file, args = [], options = {}) =>
  start(process.execPath, [...(options.flags ?? []), file, ...args], options);

/** For programs that cannot choose a free port themselves. */
export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Runs a program to its end, with JSON as its input, and reads its output as JSON. */
export async function result(file, input, core = OTHER_CORE) {
  const line = [process.execPath, file];
  const [program, ...args] = PINNED ? ['taskset', '-c', String(core), ...line] : line;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(input));
  running.add(child);
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  running.delete(child);
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
  return JSON.parse(printed);
}
