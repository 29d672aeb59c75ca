import { ConfigError } from '../config/config';
import type { Config } from '../config/config';
import { createConfig, readConfigFile } from '../config/config-file';
import { UsageError } from './options';

/**
 * Loads the configuration named by `--config` or `AWAREGRAPH_CONFIG`, and the vendors that it names.
 * @throws UsageError with one line per mistake
 */
export function loadConfig(given: readonly string[] | undefined): Config {
  const file = configPath(given);
  return withUsageErrors(() => readConfigFile(file), `--config: the file ${file} cannot be read`);
}

/** @throws UsageError if neither names a file */
export function configPath(given: readonly string[] | undefined): string {
  const file = given?.at(-1) ?? process.env.AWAREGRAPH_CONFIG;
  if (!file) throw new UsageError('--config FILE is missing (or set AWAREGRAPH_CONFIG)');
  return file;
}

/** Checks a configuration that the program itself generates. */
export function configFrom(value: object): Config {
  return withUsageErrors(() => createConfig(value), 'a file cannot be read');
}

function withUsageErrors(read: () => Config, unreadable: string): Config {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError)
      throw new UsageError(
        error.mistakes.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'),
      );
    if (error instanceof Error && 'syscall' in error) throw new UsageError(unreadable);
    throw error;
  }
}
