import { readFileSync } from 'node:fs';
import { UsageError } from './options';

/** Reads a file named by an option. @throws UsageError if it cannot be read */
export function readText(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--${option}: the file ${file} cannot be read`);
  }
}
