import { compareConfigs, isUnchanged } from '../config/changes';
import type { Config } from '../config/config';
import { loadConfig } from './configuration';
import { describeChanges } from './described-changes';
import { UsageError } from './options';
import { table } from './table';

/**
 * `awaregraph config diff A B`: what a reload from A to B would do. Returns 0 if it would be accepted, 1 if it needs a restart
 * or B is wrong.
 * @throws UsageError if A is wrong
 */
export function configDiff(a: string, b: string): number {
  return diff(readOne('A', a), b);
}

function diff(before: Config, file: string): number {
  let after: Config;
  try {
    after = readOne('B', file);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stdout.write(`${error.message}\nA reload would be refused: B is wrong.\n`);
    return 1;
  }
  const changes = compareConfigs(before, after);
  const { needRestart } = changes;
  const rows = describeChanges(before, after, changes);
  process.stdout.write(rows.length > 0 ? table(['what', 'how', 'which'], rows) : '');
  process.stdout.write(`${verdict(needRestart, isUnchanged(changes))}\n`);
  return needRestart.length > 0 ? 1 : 0;
}

function verdict(needRestart: readonly string[], isSame: boolean): string {
  if (needRestart.length > 0) return `A reload would be refused: a restart is needed for ${needRestart.join(', ')}.`;
  return isSame ? 'A reload would change nothing.' : 'A reload would be accepted.';
}

/** @throws UsageError that names the file */
function readOne(name: string, file: string): Config {
  try {
    return loadConfig(file);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const lines = error.message.split('\n').map((line) => `${name}: ${line}`);
    throw new UsageError(lines.join('\n'));
  }
}
