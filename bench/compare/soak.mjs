// Whether memory and response times stay flat: half an hour of mixed queries, with records that change all the time and are read
// again every 15 seconds.
//   node bench/compare/soak.mjs [--minutes 30] [--learners 1000]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask, assertSameAnswer } from './answers.mjs';
import { LOW_MEMORY_FLAGS } from './memory.mjs';
import { headers, startAwaregraph } from './peers/index.mjs';
import { OTHER_CORE, node } from './processes.mjs';
import { PERSON } from './workloads/flagship.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, learners: { type: 'string', default: '1000' } },
});
const minutes = Number(values.minutes);
const WAIT_MS = 150;
/** Long enough for a p99: some two hundred answers. */
const SAMPLE_MS = 30_000;
/** The number of requests between two changes of records. */
const CHANGE_EVERY = 10;
/** Growth while caches fill and code is compiled does not count. */
const WARM_UP_SHARE = 1 / 6;

const sandboxes = await node(new URL('sandboxes.mjs', import.meta.url).pathname, ['--learners', values.learners], {
  core: OTHER_CORE,
  seconds: 120,
});
const { configuration } = await (await fetch(`${sandboxes.url}/facts`)).json();
const server = await startAwaregraph(configuration, { ttlSeconds: 15, flags: LOW_MEMORY_FLAGS });
const RISK = 'orderBy: { field: RISK_SCORE, direction: DESC }';
/** No request is the same as the one before it of its kind: the size of its page differs. */
const queries = [
  `query ($first: Int!) { company(slug: "acme") { learners(first: $first) { totalCount nodes { ${PERSON} } } } }`,
  'query ($first: Int!) { company(slug: "acme") { training { assigned completed } phishing { sent clicked } learners(first: $first) { nodes { name } } } }',
  `query ($first: Int!) { company(slug: "acme") { learners(first: $first, ${RISK}) { nodes { name risk { score } } } } }`,
  'query ($first: Int!) { companies(first: $first) { nodes { slug coverage { learners inEverySource } } } }',
  'query ($first: Int!) { company(slug: "acme") { learners(first: $first, filter: { search: "a" }) { nodes { name accounts { externalId } } } } }',
];
const LARGEST_PAGE = 100;
const rss = () => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024;

const until = Date.now() + minutes * 60_000;
const samples = [];
let answers = 0;
let sampled = 0;
let times = [];
while (Date.now() < until) {
  const query = queries[answers % queries.length];
  const first = 1 + ((answers * 31) % LARGEST_PAGE);
  const startedAt = performance.now();
  const text = await ask(server.url, JSON.stringify({ query, variables: { first } }), headers, 60_000);
  times.push(performance.now() - startedAt);
  assertSameAnswer('awaregraph', text);
  answers += 1;
  if (answers % CHANGE_EVERY === 0) await fetch(`${sandboxes.url}/change?count=3`, { method: 'POST' });
  if (Date.now() - sampled > SAMPLE_MS) {
    sampled = Date.now();
    times.sort((a, b) => a - b);
    const p99Ms = Math.round(times[Math.floor(times.length * 0.99)]);
    samples.push({ seconds: Math.round(minutes * 60 - (until - sampled) / 1000), mb: Math.round(rss()), p99Ms });
    times = [];
  }
  await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
}
const settled = samples.filter(({ seconds }) => seconds > minutes * 60 * WARM_UP_SHARE);
/** The growth in an hour: the slope of the line through the samples. */
function growthOf(key) {
  const mean = (of) => settled.reduce((sum, sample) => sum + of(sample), 0) / settled.length;
  const [meanTime, meanValue] = [mean(({ seconds }) => seconds), mean((sample) => sample[key])];
  const spread = settled.reduce((sum, { seconds }) => sum + (seconds - meanTime) ** 2, 0);
  const slope = settled.reduce((sum, sample) => sum + (sample.seconds - meanTime) * (sample[key] - meanValue), 0);
  return { mean: Math.round(meanValue), growthAnHour: Math.round((slope / spread) * 3600) };
}
const [memory, p99] = [growthOf('mb'), growthOf('p99Ms')];
const result = {
  minutes,
  flags: LOW_MEMORY_FLAGS.join(' '),
  learners: Number(values.learners),
  answers,
  meanMb: memory.mean,
  leastMb: Math.min(...settled.map(({ mb }) => mb)),
  mostMb: Math.max(...settled.map(({ mb }) => mb)),
  growthMbAnHour: memory.growthAnHour,
  meanP99Ms: p99.mean,
  growthP99MsAnHour: p99.growthAnHour,
  // Flat: an hour adds less than a tenth.
  flat: [memory, p99].every(({ mean, growthAnHour }) => growthAnHour < mean / 10),
  samples,
};
const file = new URL('soak.json', import.meta.url).pathname;
writeFileSync(file, `${JSON.stringify(result)}\n`);
spawnSync('node_modules/.bin/prettier', ['--write', file], { cwd: new URL('../..', import.meta.url).pathname });
const { samples: _, ...summary } = result;
console.log(JSON.stringify(summary, null, 2));
process.exit(0);
