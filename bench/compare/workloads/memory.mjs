import { measureMemory, measureStart } from '../memory.mjs';

const PEOPLE = 50_000;

async function median(rounds, measure) {
  const values = [];
  for (let round = 0; round < rounds; round += 1) values.push(await measure());
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

export async function measureMemoryAndStart({ rounds }) {
  const serve = await median(rounds, () => measureStart('serve'));
  const demo = await median(rounds, () => measureStart('demo'));
  const { rssMb, peakMb, first, again } = await measureMemory(PEOPLE);
  const people = PEOPLE.toLocaleString('en-US');
  return {
    rows: [
      { title: '`serve`, from start to `listening`', value: serve, unit: 'ms' },
      { title: '`demo`, from start to `listening`', value: demo, unit: 'ms' },
      { title: `memory (RSS) after ${people} people and their courses were read`, value: rssMb, unit: 'MiB' },
      { title: 'the most it ever was', value: peakMb, unit: 'MiB' },
      { title: 'reading and answering it all', value: first.seconds, unit: 's' },
      { title: 'vendor calls for that', value: first.calls, unit: '' },
      { title: 'a page of the people again', value: again.seconds, unit: 's' },
      { title: 'vendor calls for that: what the cache of 256 MiB could not keep', value: again.calls, unit: '' },
    ],
    targets: [
      { text: '`serve` ready in less than 1 s', unit: 'ms', value: serve, held: serve < 1000 },
      { text: '`demo` ready in less than 5 s', unit: 'ms', value: demo, held: demo < 5000 },
      { text: 'less than 1 GiB resident', unit: 'MiB', value: rssMb, held: rssMb < 1024 },
    ],
  };
}
