// An open load: requests begin at fixed times, whether earlier ones are answered or not, as those of many independent clients do.
// A request's time counts from the moment at which it was due. A generator that waits for answers before it sends, as autocannon
// does even with a rate, sends less while the server is slow, and so leaves out what it should measure (coordinated omission).
import { Pool } from 'undici';

/** More connections than are ever needed at once by a server that keeps up. */
const CONNECTIONS = 512;
/** How long answers may still arrive after the last request. */
const GRACE_MS = 10_000;

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/**
 * @param next the next request: body and headers
 * @param rate requests a second
 */
export async function openLoad({ url, next, rate, seconds }) {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const total = Math.round(rate * seconds);
  const times = [];
  let [failed, bytes, pending] = [0, 0, 0];
  let settled = () => undefined;
  let ended = false;

  const send = async (dueAt) => {
    pending += 1;
    try {
      const { statusCode, body } = await pool.request({ path: pathname, method: 'POST', ...next() });
      const answer = await body.arrayBuffer();
      bytes += answer.byteLength;
      if (ended) return;
      if (statusCode === 200) times.push(performance.now() - dueAt);
      else failed += 1;
    } catch {
      if (ended) return;
      failed += 1;
    }
    pending -= 1;
    settled();
  };

  const startedAt = performance.now();
  const dueAt = (number) => startedAt + (number * 1000) / rate;
  for (let number = 0; number < total;) {
    while (number < total && dueAt(number) <= performance.now()) void send(dueAt(number++));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const lastAt = performance.now();
  await new Promise((resolve) => {
    settled = () => pending === 0 && resolve();
    settled();
    setTimeout(resolve, GRACE_MS).unref();
  });
  ended = true;
  const answered = times.length;
  const bad = failed + pending;
  await pool.destroy();
  // A request without an answer took at least as long as its answer was waited for.
  for (let number = 0; number < bad; number += 1) times.push(GRACE_MS);
  times.sort((a, b) => a - b);
  return {
    // What was sent in time: less than the rate means that the generator could not keep up.
    rps: (total * 1000) / Math.max(lastAt - startedAt, seconds * 1000),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    most: times.at(-1) ?? NaN,
    bytes: answered === 0 ? 0 : Math.round(bytes / answered),
    failed: bad,
    answered,
  };
}
