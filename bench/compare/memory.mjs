// The server's memory with a large company, and the start-up time of the programs.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, assertSameAnswer } from './answers.mjs';
import { headers, startAwaregraph } from './peers/index.mjs';
import { OTHER_CORE, node } from './processes.mjs';
import { PERSON } from './workloads/flagship.mjs';

const root = new URL('../../', import.meta.url).pathname;
const main = join(root, 'dist/src/cli/main.js');
const local = (name) => new URL(name, import.meta.url).pathname;

const ROSTER = '{ company(slug: "acme") { learners(first: 100) { totalCount nodes { name email } } } }';
const QUERIES = [
  ROSTER,
  '{ company(slug: "acme") { training { assigned completed complete } } }',
  `{ company(slug: "acme") { learners(first: 100) { totalCount complete nodes { ${PERSON} } } } }`,
];

/** The sandboxes search all their people for each page, which is slow with many people and must not be measured. */
const SLOW_SANDBOX_LIMITS = {
  maxConcurrency: null,
  timeoutMs: 600_000,
  requestTimeoutMs: 600_000,
  maxVendorCalls: 100_000,
};

/** @returns megabytes, resident */
function memoryOf(pid, field = 'VmRSS') {
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** For a machine of 1 GiB: V8 collects garbage earlier than by default. */
export const LOW_MEMORY_FLAGS = ['--max-old-space-size=850', '--max-semi-space-size=16'];

/** Enough for all records of a company of fifty thousand. */
const CACHE_MB = 640;

/**
 * After reading a company of that size: the people, their courses, and all data of a hundred of them.
 * @param flags of Node.js
 */
export async function measureMemory(learners, flags = []) {
  const sandboxes = await node(local('sandboxes.mjs'), ['--learners', String(learners)], {
    core: OTHER_CORE,
    seconds: 300,
  });
  try {
    const { configuration } = await (await fetch(`${sandboxes.url}/facts`)).json();
    const server = await startAwaregraph(configuration, { ...SLOW_SANDBOX_LIMITS, maxMemoryMb: CACHE_MB, flags });
    try {
      const read = async (queries) => {
        await fetch(`${sandboxes.url}/reset`, { method: 'POST' });
        const startedAt = performance.now();
        for (const query of queries) {
          const text = await ask(server.url, JSON.stringify({ query }), headers, 600_000);
          assertSameAnswer('awaregraph', text);
          if (text.includes('"complete":false')) throw new Error('awaregraph could not read the whole company');
        }
        const counts = Object.values(await (await fetch(`${sandboxes.url}/calls`)).json());
        return {
          seconds: (performance.now() - startedAt) / 1000,
          calls: counts.reduce((sum, count) => sum + count, 0),
        };
      };
      const [first, again] = [await read(QUERIES), await read([ROSTER])];
      return { rssMb: memoryOf(server.pid), peakMb: memoryOf(server.pid, 'VmHWM'), first, again };
    } finally {
      await server.stop();
    }
  } finally {
    await sandboxes.stop();
  }
}

/** From the start of the process to its `listening` line, in milliseconds. */
export async function measureStart(command) {
  const path = join(tmpdir(), `awaregraph-bench-start-${process.pid}.json`);
  if (command === 'serve') {
    const sandboxes = await node(local('sandboxes.mjs'), ['--learners', '10'], { core: OTHER_CORE });
    const { configuration } = await (await fetch(`${sandboxes.url}/facts`)).json();
    await sandboxes.stop();
    writeFileSync(path, JSON.stringify({ ...configuration, server: { port: 0 } }));
  }
  const server = await node(main, command === 'serve' ? ['serve', '--config', path] : ['demo', '--port', '0']);
  await server.stop();
  return server.readyMs;
}
