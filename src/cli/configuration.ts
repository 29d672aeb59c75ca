import { isNativeError } from 'node:util/types';
import { ConfigError } from '../config/config';
import type { Config } from '../config/config';
import { createConfig, readConfigFile } from '../config/config-file';
import { createConfigSource } from '../config/config-source';
import type { ConfigSource } from '../config/config-source';
import { UsageError } from './options';
import { reasonOf } from './system-errors';

/**
 * Loads the configuration named by `--config` or `AWAREGRAPH_CONFIG`, and the vendors that it names.
 * @throws UsageError with one line per mistake, each with the name of the file
 */
export function loadConfig(given: string | undefined): Config {
  const file = configPath(given);
  return withUsageErrors(() => readConfigFile(file), file);
}

/**
 * The same configuration, which can be read again later.
 * @throws UsageError with one line per mistake
 */
export function openConfig(given: string | undefined): {
  readonly config: Config;
  readonly source: ConfigSource;
} {
  const file = configPath(given);
  const source = createConfigSource(file);
  return { source, config: withUsageErrors(() => source.read(), file) };
}

/** @throws UsageError if neither names a file */
export function configPath(given: string | undefined): string {
  if (!given) throw new UsageError('--config FILE is missing (or set AWAREGRAPH_CONFIG)');
  return given;
}

/** Checks a configuration that the program itself generates. */
export function configFrom(value: object): Config {
  return withUsageErrors(() => createConfig(value), null);
}

/** @param file null: a configuration that is in no file */
function withUsageErrors(read: () => Config, file: string | null): Config {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError)
      throw new UsageError(
        error.mistakes
          .map(({ path, message }) => [file, path, message].filter((part) => part !== null && part !== '').join(': '))
          .join('\n'),
      );
    if (file !== null && isNativeError(error) && 'syscall' in error)
      throw new UsageError(`--config: ${file} cannot be read: ${reasonOf(error)}`);
    throw error;
  }
}
