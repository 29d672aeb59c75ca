import { LOW_MEMORY_FLAGS, measureMemory, measureStart } from '../memory.mjs';
import { median } from '../median.mjs';
import { measurePauses } from '../pauses.mjs';
import { BOTH_CORES, SERVER_CORE } from '../processes.mjs';

const PEOPLE = 50_000;
async function medianOf(rounds, measure) {
  const values = [];
  for (let round = 0; round < rounds; round += 1) values.push(await measure());
  return median(values);
}

export async function measureStarts({ rounds }) {
  const serve = await medianOf(rounds, () => measureStart('serve'));
  const demo = await medianOf(rounds, () => measureStart('demo'));
  return {
    rows: [
      { title: '`serve`, from start to `listening`', value: serve, unit: 'ms' },
      { title: '`demo`, from start to `listening`', value: demo, unit: 'ms' },
    ],
    targets: [
      { text: '`serve` ready in less than 1 s', unit: 'ms', value: serve, held: serve < 1000 },
      { text: '`demo` ready in less than 5 s', unit: 'ms', value: demo, held: demo < 5000 },
    ],
  };
}

const WALKS = [
  ['first', 'read for the first time, by a process that was just started'],
  ['again', 'read from the cache'],
  ['reread', 'read again after a refresh'],
];

export async function measureLargeAnswers({ rounds }) {
  const measured = { [BOTH_CORES]: [], [SERVER_CORE]: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const [core, walks] of Object.entries(measured)) walks.push(await measurePauses(10_000, core));
  const medianPer = (core, walk, what) => median(measured[core].map((walks) => walks[walk][what]));
  return {
    rows: WALKS.flatMap(([walk, title]) => [
      { title: `${title}: the longest pause`, value: medianPer(BOTH_CORES, walk, 'pauseMs'), unit: 'ms' },
      {
        title: 'the same, all of the program’s threads on one core',
        value: medianPer(SERVER_CORE, walk, 'pauseMs'),
        unit: 'ms',
      },
      { title: `${title}: all 20 pages`, value: medianPer(BOTH_CORES, walk, 'seconds'), unit: 's' },
    ]),
    targets: WALKS.map(([walk, title]) => {
      const value = medianPer(BOTH_CORES, walk, 'pauseMs');
      return { text: `no pause of the event loop beyond 100 ms, ${title}`, unit: 'ms', value, held: value <= 100 };
    }),
  };
}

export async function measureLargeCompany() {
  const tight = await measureMemory(PEOPLE, LOW_MEMORY_FLAGS);
  const usual = await measureMemory(PEOPLE);
  const people = PEOPLE.toLocaleString('en-US');
  const flags = LOW_MEMORY_FLAGS.join(' ');
  return {
    rows: [
      {
        title: `memory (RSS), ${people} people and their courses read, \`node ${flags}\``,
        value: tight.rssMb,
        unit: 'MiB',
      },
      { title: 'the peak', value: tight.peakMb, unit: 'MiB' },
      { title: 'memory (RSS) with Node.js’ default flags', value: usual.rssMb, unit: 'MiB' },
      { title: 'the peak, with default flags', value: usual.peakMb, unit: 'MiB' },
      { title: 'time to read and answer everything', value: usual.first.seconds, unit: 's' },
      { title: 'vendor calls for that', value: usual.first.calls, unit: '' },
      { title: 'a page of the people again', value: usual.again.seconds, unit: 's' },
      { title: 'vendor calls for that: records that the cache could not hold', value: usual.again.calls, unit: '' },
    ],
    targets: [{ text: 'less than 1 GiB resident', unit: 'MiB', value: tight.rssMb, held: tight.rssMb < 1024 }],
  };
}
