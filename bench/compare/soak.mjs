// Whether memory stays flat: half an hour of mixed queries, with records that are read again every 15 seconds.
//   node bench/compare/soak.mjs [--minutes 30] [--learners 1000]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask } from './answers.mjs';
import { LOW_MEMORY_FLAGS } from './memory.mjs';
import { headers, startAwaregraph } from './peers/index.mjs';
import { OTHER_CORE, node } from './processes.mjs';
import { PERSON } from './workloads/flagship.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, learners: { type: 'string', default: '1000' } },
});
const minutes = Number(values.minutes);
const WAIT_MS = 150;
const SAMPLE_MS = 10_000;
/** Growth while caches fill and code is compiled does not count. */
const WARM_UP_SHARE = 1 / 6;

const sandboxes = await node(new URL('sandboxes.mjs', import.meta.url).pathname, ['--learners', values.learners], {
  core: OTHER_CORE,
  seconds: 120,
});
const { configuration } = await (await fetch(`${sandboxes.url}/facts`)).json();
const server = await startAwaregraph(configuration, { ttlSeconds: 15, flags: LOW_MEMORY_FLAGS });
const queries = [
  `{ company(slug: "acme") { learners(first: 100) { totalCount nodes { ${PERSON} } } } }`,
  '{ company(slug: "acme") { training { assigned completed } phishing { sent clicked } } }',
  '{ company(slug: "acme") { learners(first: 20, orderBy: { field: RISK_SCORE, direction: DESC }) { nodes { name risk { score } } } } }',
  '{ companies { nodes { slug coverage { learners inEverySource } } } }',
  '{ company(slug: "acme") { learners(first: 50, filter: { search: "a" }) { nodes { name accounts { externalId } } } } }',
];
const rss = () => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024;

const until = Date.now() + minutes * 60_000;
const samples = [];
let answers = 0;
let sampled = 0;
while (Date.now() < until) {
  // Each text is unique, so that no response comes from the response cache.
  const query = `${queries[answers % queries.length]} # ${answers}`;
  await ask(server.url, JSON.stringify({ query }), headers, 60_000);
  answers += 1;
  if (Date.now() - sampled > SAMPLE_MS) {
    sampled = Date.now();
    samples.push({ seconds: Math.round(minutes * 60 - (until - sampled) / 1000), mb: Math.round(rss()) });
  }
  await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
}
const settled = samples.filter(({ seconds }) => seconds > minutes * 60 * WARM_UP_SHARE);
const mean = (of) => settled.reduce((sum, sample) => sum + of(sample), 0) / settled.length;
const [meanTime, meanMb] = [mean(({ seconds }) => seconds), mean(({ mb }) => mb)];
const spread = settled.reduce((sum, { seconds }) => sum + (seconds - meanTime) ** 2, 0);
const slope = settled.reduce((sum, { seconds, mb }) => sum + (seconds - meanTime) * (mb - meanMb), 0) / spread;
const result = {
  minutes,
  flags: LOW_MEMORY_FLAGS.join(' '),
  learners: Number(values.learners),
  answers,
  meanMb: Math.round(meanMb),
  leastMb: Math.min(...settled.map(({ mb }) => mb)),
  mostMb: Math.max(...settled.map(({ mb }) => mb)),
  growthMbAnHour: Math.round(slope * 3600),
  samples,
};
const file = new URL('soak.json', import.meta.url).pathname;
writeFileSync(file, `${JSON.stringify(result)}\n`);
spawnSync('node_modules/.bin/prettier', ['--write', file], { cwd: new URL('../..', import.meta.url).pathname });
const { samples: _, ...summary } = result;
console.log(JSON.stringify(summary, null, 2));
process.exit(0);
