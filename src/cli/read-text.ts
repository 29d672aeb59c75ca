import { readFileSync } from 'node:fs';
import { UsageError } from './options';
import { reasonOf } from './system-errors';

/** Reads a file named by an option. @throws UsageError if it cannot be read */
export function readText(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--${option}: ${file} cannot be read: ${reasonOf(error)}`);
  }
}
