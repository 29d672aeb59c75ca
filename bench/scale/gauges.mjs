// Processor time and memory of processes and of Redis.
import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';

/** Linux counts processor time in hundredths of a second. */
const TICKS_A_SECOND = 100;

/** Processor time of a process and of those that it has started, in milliseconds, since its start. */
export function cpuMsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name, in brackets, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000;
  return childrenOf(pid).reduce((sum, child) => sum + cpuMsOf(child), own);
}

const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .flatMap((child) => (child.trim() === '' ? [] : [Number(child)]));

/** Resident memory in MiB. */
export function rssMbOf(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

export async function withRedis(url, use) {
  const redis = new Redis(url);
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}

export async function usedBytes(redis) {
  const [, bytes] = /^used_memory:(\d+)/m.exec(await redis.info('memory')) ?? [];
  return Number(bytes);
}

const POLL_INTERVAL_MS = 200;
/** Resolves when a figure has not changed by more than one percent for a second, or after ten seconds. */
export async function waitUntilStable(figure) {
  let [last, since] = [await figure(), Date.now()];
  for (const deadline = Date.now() + 10_000; Date.now() < deadline && Date.now() - since < 1000;) {
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
    const now = await figure();
    if (Math.abs(now - last) > last / 100) [last, since] = [now, Date.now()];
  }
}
