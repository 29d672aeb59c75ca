import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChaos } from './chaos';

/** `npm run chaos [-- --seconds 60 --seed 1]`: exit 1 when something went wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  });
  const report = await runChaos({
    seconds: Math.min(110, Number(values.seconds)),
    seed: Number(values.seed),
    program: join(__dirname, '../src/cli/main.js'),
  });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = report.violations.length > 0 ? 1 : 0;
}

void main();
