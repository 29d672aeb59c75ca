import { readFileSync } from 'node:fs';
import { UsageError } from './options';

/** A file that an option names. @throws UsageError when it cannot be read */
export function readText(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`--${option}: the file ${file} cannot be read`);
  }
}
