import { readFileSync } from 'node:fs';
import { vendors } from '../../datasources/registry';
import { ConfigError, readConfig } from '../config/config';
import type { Config } from '../config/config';
import { UsageError } from './options';
import { readText } from './read-text';

/**
 * Loads the configuration named by `--config` or `AWAREGRAPH_CONFIG`.
 * @throws UsageError with one line per mistake
 */
export function loadConfig(given: readonly string[] | undefined): Config {
  const file = given?.at(-1) ?? process.env.AWAREGRAPH_CONFIG;
  if (!file) throw new UsageError('--config FILE is missing (or set AWAREGRAPH_CONFIG)');
  return parse(readText('config', file));
}

/** Checks a configuration that the program itself generates. */
export function configFrom(value: unknown): Config {
  return parse(JSON.stringify(value));
}

function parse(text: string): Config {
  try {
    return readConfig(text, { vendors, env: process.env, readFile: (path) => readFileSync(path, 'utf8') });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new UsageError(
      error.mistakes.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'),
    );
  }
}
