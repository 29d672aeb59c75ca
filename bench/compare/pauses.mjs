// How long the event loop is kept by answers about a large company, as the server itself tells (`/metrics`).
import { ask, mustAgree } from './answers.mjs';
import { headers, startAwaregraph } from './peers/index.mjs';
import { OTHER_CORE, node } from './processes.mjs';

const PAGE = 500;
const NESTED = `courseResults(first: 10) { totalCount nodes { courseName status } }
  simulationResults(first: 10) { totalCount nodes { simulationName outcome } } exposures(first: 5) { totalCount }`;
const query = `query ($after: String) { company(slug: "acme") { learners(first: ${PAGE}, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { name email accounts { externalId } ${NESTED} } } } }`;

/** As they are by default, but for time: the sandboxes are slow over so many people. */
const USUAL = { maxConcurrency: null, timeoutMs: 60_000, requestTimeoutMs: 600_000, maxVendorCalls: 100_000 };

/**
 * All people, page by page, with what each did: read for the first time, asked again, and read anew.
 * @param core where the server runs
 */
export async function measurePauses(learners, core) {
  const sandboxes = await node(new URL('sandboxes.mjs', import.meta.url).pathname, ['--learners', String(learners)], {
    core: OTHER_CORE,
    seconds: 120,
  });
  try {
    const { configuration } = await (await fetch(`${sandboxes.url}/facts`)).json();
    const server = await startAwaregraph(configuration, { ...USUAL, core });
    try {
      const first = await walk(server.url);
      const again = await walk(server.url);
      await fetch(`${server.url}/admin/refresh`, { method: 'POST', headers });
      return { first, again, anew: await walk(server.url) };
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
    mustAgree('awaregraph', text);
    const { hasNextPage, endCursor } = JSON.parse(text).data.company.learners.pageInfo;
    [after, more] = [endCursor, hasNextPage];
  }
  return { seconds: (performance.now() - startedAt) / 1000, pauseMs: await longestPause(url) };
}

/** Since it was last asked for. */
async function longestPause(url) {
  const metrics = await (await fetch(`${url}/metrics`, { headers })).text();
  return Number(/^awaregraph_nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(metrics)?.[1]) * 1000;
}
