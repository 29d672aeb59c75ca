// `npm run bench [-- --rounds 3 --seconds 5 --only name,name --today PATH --without JSON --growth --quick]`: every workload on every server that can serve it,
// in interleaved rounds. Writes results.json, and from it docs/benchmark.md and docs/benchmark.svg.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EXECUTION } from './execution.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    today: { type: 'string' },
    without: { type: 'string' },
    growth: { type: 'boolean', default: false },
  },
});
const here = import.meta.dirname;
const results = `${here}/results.json`;

if (!existsSync(`${here}/node_modules/autocannon`)) {
  console.error('Installing the packages of the comparison …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

// Modules that need these packages are loaded after the installation.
const { cpuShareOfOthers } = await import('./background-load.mjs');
const { measureWorkload } = await import('./measure.mjs');
const { pinning, pinMyself } = await import('./processes.mjs');
const { addToday, addWithout } = await import('./peers/index.mjs');
if (values.today) addToday(resolve(values.today));
if (values.without) addWithout(JSON.parse(values.without));
// Their targets name the rows that were added.
const { workloads } = await import('./workloads/index.mjs');
const { writeReport } = await import('./report.mjs');

pinMyself();
const only = values.only?.split(',');
const chosen = workloads.filter(({ name, onDemand = false }) =>
  only ? only.some((each) => name.startsWith(each)) : !onDemand || values.growth,
);
if (chosen.length === 0)
  throw new Error(`no workload of that name; there are ${workloads.map(({ name }) => name).join(', ')}`);
const options = values.quick
  ? { rounds: 1, seconds: 2, longest: 2 }
  : { rounds: Number(values.rounds), seconds: Number(values.seconds) };

// A run of some workloads does not change the other tables.
const before = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')).workloads : [];
const tables = new Map(before.map((table) => [table.name, table]));
const machine = { cpu: cpus()[0].model.trim(), cores: cpus().length, node: process.version, pinning };
for (const workload of values.report ? [] : chosen) {
  console.error(workload.title);
  const busy = await cpuShareOfOthers();
  tables.set(workload.name, { ...(await measureWorkload(workload, options)), ...options, busy, execution: EXECUTION });
  const inOrder = workloads.flatMap(({ name }) => tables.get(name) ?? []);
  writeFileSync(results, `${JSON.stringify({ machine, workloads: inOrder }, null, 2)}\n`);
}
writeReport(JSON.parse(readFileSync(results, 'utf8')));
process.exit(0);
