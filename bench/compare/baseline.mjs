// `npm run bench:baseline -- PATH [--rounds 5 --seconds 5 --only name,name]`: every workload of Awaregraph on this checkout and
// on a built checkout of an earlier commit, in interleaved rounds. Fails if a workload is slower by more than 5 % beyond the
// spread of the baseline's own rounds.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureWorkload } from './measure.mjs';
import { peers, startAwaregraph } from './peers/index.mjs';
import { pinMyself } from './processes.mjs';
import { workloads } from './workloads/index.mjs';

const TOLERANCE = 0.05;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});
const [path] = positionals;
if (!path) {
  console.error('Name the path of a built checkout of the baseline: npm run bench:baseline -- PATH');
  process.exit(2);
}
const checkout = resolve(path);
peers['awaregraph-baseline'] = {
  ...peers.awaregraph,
  title: `${peers.awaregraph.title}, baseline`,
  start: (configuration) => startAwaregraph(configuration, { checkout }),
};

/** How much slower than the baseline: below 0 is faster. */
const slowdown = (own, base) => (own.rps === undefined ? own.ms / base.ms : base.rps / own.rps) - 1;
/** How far the baseline's own rounds lie apart. */
const spreadOf = ({ spread: [least, most], rps, ms }) => (most - least) / (rps ?? ms);

pinMyself();
const only = values.only?.split(',');
const options = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const percent = (share) => `${(share * 100).toFixed(1)} %`;
let slower = 0;
console.log('| workload | server | this checkout | baseline | slower by | spread of the baseline |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const workload of workloads) {
  const own = (workload.peers ?? []).filter((name) => `${name}-baseline` in peers);
  if (own.length === 0 || workload.upstream || (only && !only.some((each) => workload.name.startsWith(each)))) continue;
  const compared = { ...workload, targets: [], peers: own.flatMap((name) => [name, `${name}-baseline`]) };
  const { rows } = await measureWorkload(compared, options);
  for (const name of own) {
    const [row, base] = [name, `${name}-baseline`].map((each) => rows.find(({ peer }) => peer === each));
    const [loss, spread] = [slowdown(row, base), spreadOf(base)];
    if (loss > TOLERANCE + spread) slower += 1;
    const figure = ({ rps, ms }) => (rps === undefined ? `${ms.toFixed(1)} ms` : `${Math.round(rps)} requests/s`);
    console.log(
      `| ${workload.name} | ${name} | ${figure(row)} | ${figure(base)} | ${percent(loss)} | ${percent(spread)} |`,
    );
  }
}
console.log(`${slower} workload(s) slower by more than ${percent(TOLERANCE)} beyond the spread of the baseline`);
process.exit(slower > 0 ? 1 : 0);
