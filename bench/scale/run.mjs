// `npm run scale [-- --seconds 4 --rounds 3 --watch 110 --only sizes,capacity,companies,replicas,steady --report]`: measures replicas behind
// nginx that share a Redis, writes results.json, and from it docs/scale.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { EXECUTION } from '../compare/execution.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    watch: { type: 'string', default: '110' },
    only: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
});
const here = import.meta.dirname;
const path = `${here}/results.json`;
const comparison = `${here}/../compare`;
const run = (cwd, command, ...args) => spawnSync(command, args, { cwd, stdio: ['ignore', 2, 2] }).status === 0;

if (!existsSync(`${comparison}/node_modules/autocannon`)) {
  console.error('Installing the load generator, with the packages of the comparison …');
  if (!run(comparison, 'npm', 'ci', '--no-audit', '--no-fund')) process.exit(1);
}
// If there is no Redis, Debian's package is unpacked beside node_modules.
if (!run(here, process.execPath, '../../scripts/redis.mjs')) process.exit(1);

// Modules that need the packages or the build are loaded after both exist.
const { cpuShareOfOthers } = await import('../compare/background-load.mjs');
const { shapeOf } = await import('./model.mjs');
const { measureCapacity } = await import('./capacity.mjs');
const { measureCompanies } = await import('./companies.mjs');
const { measureReplicas } = await import('./replicas.mjs');
const { measureSize } = await import('./sizes.mjs');
const { measureSteady } = await import('./steady.mjs');
const { writeReport } = await import('./report.mjs');
const { nginxProgram } = await import('./cluster.mjs');
const { createPopulation } = createRequire(import.meta.url)('../../dist/sandbox/population');

const SIZES = [250, 1000, 5000];
const PEOPLE = 250;
/** For each replica. */
const REQUESTS = 300;
const COMPANIES = { people: 100, steps: [100, 500, 1000, 2000] };
const [rounds, seconds, watch] = [values.rounds, values.seconds, values.watch].map(Number);
const stages = {
  async sizes() {
    const sizes = [];
    for (const people of SIZES) sizes.push(await measureSize(people));
    return sizes;
  },
  capacity: () => measureCapacity({ people: PEOPLE, requests: REQUESTS }),
  companies: () => measureCompanies(COMPANIES),
  replicas: () => measureReplicas({ people: PEOPLE, rounds, seconds }),
  steady: () => measureSteady({ people: PEOPLE, seconds: watch }),
};

const NEED_NGINX = ['replicas'];
const needsNginx = NEED_NGINX.some((name) => !values.only || values.only.split(',').includes(name));
if (!values.report && needsNginx && !nginxProgram()) {
  console.error('There is no nginx, and apt-get could not fetch it (Debian: apt-get install nginx).');
  process.exit(1);
}

const results = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
const chosen = values.report ? [] : (values.only?.split(',') ?? Object.keys(stages));
for (const name of chosen) {
  if (!stages[name]) throw new Error(`there is no stage ${name}; there are ${Object.keys(stages).join(', ')}`);
  console.error(`${name} …`);
  const before = await cpuShareOfOthers();
  const measured = await stages[name]();
  const busy = Math.max(before, await cpuShareOfOthers());
  results.machine = { cpu: cpus()[0].model.trim(), cores: cpus().length, node: process.version };
  results.shape = shapeOf(createPopulation({ learners: 1000, seed: 1, children: 1, canaries: false }).acme);
  results[name] = measured;
  results.run = { ...results.run, [name]: { rounds, seconds, watch, busy, execution: EXECUTION } };
  writeFileSync(path, `${JSON.stringify(rounded(results), null, 2)}\n`);
}
writeReport(JSON.parse(readFileSync(path, 'utf8')));
process.exit(0);

/** Four significant figures are more than the precision of the measurement. */
function rounded(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}
