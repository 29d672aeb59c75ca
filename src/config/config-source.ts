import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from './config';
import { readConfigFile } from './config-file';
import type { ConfigOptions } from './config-file';

/** A configuration file that can be read again, with the environment of the first time. */
export interface ConfigSource {
  /** @throws ConfigError with every mistake; Error if the file cannot be read */
  readonly read: () => Config;
  /** The absolute paths of the file and of all that it named when it was read last, whether that worked or not. */
  readonly files: () => readonly string[];
}

export function createConfigSource(file: string, options: ConfigOptions = {}): ConfigSource {
  const env = { ...(options.env ?? process.env) };
  const path = resolve(file);
  let files: readonly string[] = [path];
  return {
    files: () => files,
    read() {
      const read = new Set([path]);
      try {
        return readConfigFile(path, {
          ...options,
          env,
          readFile(named) {
            read.add(resolve(dirname(path), named));
            return readFileSync(named, 'utf8');
          },
        });
      } finally {
        files = [...read];
      }
    },
  };
}
