// How long responses about a large company block the event loop, as the server itself reports (`/metrics`).
import { ask, assertSameAnswer } from './answers.mjs';
import { headers, startAwaregraph } from './peers/index.mjs';
import { OTHER_CORE, node } from './processes.mjs';

const PAGE = 500;
const NESTED = `courseResults(first: 10) { totalCount nodes { courseName status } }
  simulationResults(first: 10) { totalCount nodes { simulationName outcome } } exposures(first: 5) { totalCount }`;
const query = `query ($after: String) { company(slug: "acme") { learners(first: ${PAGE}, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { name email accounts { externalId } ${NESTED} } } } }`;

/** The defaults, except for timeouts: the sandboxes are slow with that number of people. */
const SLOW_SANDBOX_LIMITS = {
  maxConcurrency: null,
  timeoutMs: 60_000,
  requestTimeoutMs: 600_000,
  maxVendorCalls: 100_000,
};

/**
 * All people with their results, page by page: read for the first time, from the cache, and read again after a refresh.
 * @param core the core on which the server runs
 */
export async function measurePauses(learners, core) {
  const sandboxes = await node(new URL('sandboxes.mjs', import.meta.url).pathname, ['--learners', String(learners)], {
    core: OTHER_CORE,
    seconds: 120,
  });
  try {
    const { configuration } = await (await fetch(`${sandboxes.url}/facts`)).json();
    const server = await startAwaregraph(configuration, { ...SLOW_SANDBOX_LIMITS, core });
    try {
      const first = await walk(server.url);
      const again = await walk(server.url);
      await fetch(`${server.url}/admin/refresh`, { method: 'POST', headers });
      return { first, again, reread: await walk(server.url) };
    } finally {
      await server.stop();
    }
  } finally {
    await sandboxes.stop();
  }
}

async function walk(url) {
  await longestPause(url);
  const startedAt = performance.now();
  for (let after = null, more = true; more;) {
    const text = await ask(url, JSON.stringify({ query, variables: { after } }), headers, 600_000);
    assertSameAnswer('awaregraph', text);
    const { hasNextPage, endCursor } = JSON.parse(text).data.company.learners.pageInfo;
    [after, more] = [endCursor, hasNextPage];
  }
  return { seconds: (performance.now() - startedAt) / 1000, pauseMs: await longestPause(url) };
}

/** Since the last call. */
async function longestPause(url) {
  const metrics = await (await fetch(`${url}/metrics`, { headers })).text();
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(metrics)?.[1]) * 1000;
}
