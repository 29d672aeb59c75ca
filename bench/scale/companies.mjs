// Thousands of companies in one replica under the default memory budget: what its caches count, and what the process takes.
import { ask, assertSameAnswer } from '../compare/answers.mjs';
import { headers } from '../compare/peers/index.mjs';
import { startReplica, startVendors } from './cluster.mjs';
import { rssMbOf } from './gauges.mjs';
import { bodyOf, dashboardOf } from './queries.mjs';

const MIB = 1024 * 1024;
/** Requests for each dashboard: the first reads live, the second is the first that can be cached, the third is cached. */
const TIMES = 3;
/** Fresh for longer than the stage takes: entries go only where memory is short. */
const TTL_SECONDS = 36_000;
/** Collects all garbage on a signal, so that what remains can be measured. */
const COLLECT = "process.on('SIGUSR2', () => { for (let times = 0; times < 3; times += 1) globalThis.gc(); })";
const FLAGS = ['--expose-gc', '--import', `data:text/javascript,${encodeURIComponent(COLLECT)}`];

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Queries the dashboards of all companies, one after the other. Each company has connections of its own, five vendors each.
 * @param steps after how many companies the memory is measured
 */
export async function measureCompanies({ people, steps, maxMemoryMb = 256 }) {
  const vendors = await startVendors(people);
  const companies = steps.at(-1);
  let replica;
  try {
    replica = await startReplica(
      copies(vendors.facts.configuration, companies),
      { maxMemoryMb, ttlSeconds: TTL_SECONDS },
      FLAGS,
    );
    const rows = [await measure(replica, 0)];
    const startedAt = performance.now();
    for (let company = 1; company <= companies; company += 1) {
      const body = bodyOf(dashboardOf(slugOf(company)));
      for (let time = 0; time < TIMES; time += 1)
        assertSameAnswer('the replica', await ask(replica.url, body, headers));
      if (company % 100 === 0) console.error(`${company} companies`);
      if (steps.includes(company)) rows.push(await measure(replica, company));
    }
    return { people, maxMemoryMb, times: TIMES, seconds: (performance.now() - startedAt) / 1000, rows };
  } finally {
    await replica?.stop();
    await vendors.stop();
  }
}

const slugOf = (company) => `company-${company}`;

/** Copies of the first company, each with copies of its connections: nothing is shared between them. */
export function copies({ connections, companies: [original], identity }, count) {
  const all = { connections: [], companies: [], identity };
  for (let company = 1; company <= count; company += 1) {
    const own = (id) => `${id}-${company}`;
    all.connections.push(
      ...connections
        .filter(({ id }) => original.sources.some(({ connection }) => connection === id))
        .map((each) => ({ ...each, id: own(each.id) })),
    );
    all.companies.push({
      ...original,
      slug: slugOf(company),
      sources: original.sources.map((each) => ({ ...each, connection: own(each.connection) })),
    });
  }
  return all;
}

async function measure({ url, pid }, companies) {
  // Until responses are sent, payloads are compressed and idle connections are closed.
  await sleep(6000);
  process.kill(pid, 'SIGUSR2');
  await sleep(2000);
  const text = await (await fetch(`${url}/metrics`, { headers })).text();
  const value = (name, cache) => {
    const label = cache ? `\\{cache="${cache}"\\}` : '';
    const [, found] = new RegExp(`^awaregraph_${name}${label} (\\S+)$`, 'm').exec(text) ?? [];
    if (found === undefined) throw new Error(`there is no metric ${name}`);
    return Number(found);
  };
  const caches = Object.fromEntries(
    ['operations', 'responses', 'reads'].map((cache) => [
      cache,
      {
        mb: value('cache_bytes', cache) / MIB,
        hits: value('cache_hits_total', cache),
        misses: value('cache_misses_total', cache),
        evictions: value('cache_evictions_total', cache),
      },
    ]),
  );
  return {
    companies,
    rssMb: rssMbOf(pid),
    heapMb: value('nodejs_heap_size_used_bytes') / MIB,
    externalMb: value('nodejs_external_memory_bytes') / MIB,
    caches,
  };
}
