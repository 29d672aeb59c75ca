// `npm run growth [-- --most 64 --large 100000]`: prints how time and memory grow. It takes less than ten minutes; with
// `--most 4 --large 2000`, one.
import { parseArgs } from 'node:util';
import { pinMyself } from '../compare/processes.mjs';
import { measureGrowth } from './growth.mjs';

const { values } = parseArgs({
  options: { most: { type: 'string', default: '64' }, large: { type: 'string', default: '100000' } },
});
pinMyself();
const short = (value) => Number(value.toPrecision(3)).toLocaleString('en-US');
const { rows, targets } = await measureGrowth({ most: Number(values.most), large: Number(values.large) });
for (const { title, value, unit } of rows) console.log(`${title}: ${short(value)} ${unit}`.trim());
for (const { text, value, held } of targets) console.log(`${held ? 'held' : 'MISSED'}: ${text} (${short(value)})`);
process.exit(0);
