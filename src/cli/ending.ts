import { CommanderError } from '@commander-js/extra-typings';
import { UsageError } from './options';
import { helpHint } from './program';
import { FileError, explainSystemError, isSystemError } from './system-errors';

/** How a program ends because of an error: what it writes on standard error, and its exit code. */
export interface Ending {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

/** @param args of the command line: a mistake in it leads to the help of its command */
export function endingOf(error: unknown, args: readonly string[]): Ending {
  if (error instanceof UsageError) return { text: `${error.message}\n`, exitCode: 2 };
  if (error instanceof CommanderError) return { text: usageText(error, args), exitCode: error.exitCode === 0 ? 0 : 2 };
  if (error instanceof FileError) return { text: `${error.message}\n`, exitCode: 1 };
  // Who wrote the message knew the cause, which is the system's: where in the program it happened helps nobody.
  if (error instanceof Error && isSystemError(error.cause)) return { text: `${error.message}\n`, exitCode: 1 };
  const ofProgram = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: `${explainSystemError(error) ?? ofProgram}\n`, exitCode: 1 };
}

function usageText({ code, exitCode, message }: CommanderError, args: readonly string[]): string {
  // The help or the version was printed.
  if (exitCode === 0 || code === 'commander.help') return '';
  const text = message
    .replace(/^error: /, '')
    .replace(/\.$/, '')
    .replaceAll('\n', ' ')
    .replaceAll("'", '"');
  return `${text}; see ${helpHint(args)}\n`;
}
