import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { vendors as builtIn } from '../../datasources/registry';
import type { Vendor } from '../../datasources/spec/vendor';
import { readConfig } from './config';
import type { Config } from './config';
import { tryToServe } from '../server/schema';

export interface ConfigOptions {
  /** Vendors in addition to the built-in ones, as `defineVendor` returns them. Each needs its SDL as `schema`. */
  readonly vendors?: readonly Vendor[];
  /** The values of placeholders such as `${API_KEY}`. Default: the environment of the process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Reads the files that the configuration names: secrets (`${file:…}`) and certificates. Default: from disk. */
  readonly readFile?: (path: string) => string;
}

/**
 * Reads a configuration file in YAML or JSON, loads the vendors that it names in `vendors`, which executes their code, and
 * validates everything.
 * @param file its path; paths in the file are relative to its folder
 * @throws ConfigError with every mistake, each with its path in the file; Error if the file cannot be read
 */
export function readConfigFile(file: string, options: ConfigOptions = {}): Config {
  return validated(readFileSync(file, 'utf8'), options, dirname(resolve(file)));
}

/**
 * Validates a configuration that a program builds: the content of a configuration file as a value. Keys without a default are
 * `connections` and `companies`; times are in the unit that their name ends with.
 * @throws ConfigError with every mistake, each with its path in the value
 */
export function createConfig(value: object, options: ConfigOptions = {}): Config {
  return validated(JSON.stringify(value), options);
}

function validated(
  text: string,
  { vendors = [], env = process.env, readFile = (path) => readFileSync(path, 'utf8') }: ConfigOptions,
  folder?: string,
): Config {
  return readConfig(text, {
    vendors: builtIn,
    additionalVendors: vendors,
    env,
    buildSchema: (outside) => tryToServe({ vendors: outside }),
    readFile,
    ...(folder === undefined ? {} : { folder }),
  });
}
