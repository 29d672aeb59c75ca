#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { CommanderError } from '@commander-js/extra-typings';
import { UsageError } from './options';
import { createProgram, helpHint } from './program';
import { explainSystemError } from './system-errors';

// Outside production, graphql-js (loaded later) checks each value for duplicate copies of itself: a response with hundreds
// of learners then takes a sixth longer.
process.env.NODE_ENV ??= 'production';

// Keeps GC pauses short: cached records live long, requests do not. From the former, V8 learns to pretenure what the same
// code allocates, so that request objects land in the old generation; they retain everything they refer to until an old
// collection, and each young collection takes ten times as long.
setFlagsFromString('--no-allocation-site-pretenuring');

// Beside the code, and not in the system's temporary folder (Node's default): compiled code is executed as it is, so only those
// who may write the code may write it. Node ignores it where it does not fit: another version, other flags, another text.
enableCompileCache(join(__dirname, '..', '..', '.compile-cache'));

/** Of a mistake on the command line, and of everything else that fails. */
const [WRONG_USAGE, FAILED] = [2, 1];

let couldWrite = true;
for (const [name, stream] of [
  ['standard output', process.stdout],
  ['standard error', process.stderr],
] as const)
  stream.on('error', (error) => {
    // A reader that has seen enough (`| head`) closes it: that is no error, and the command ends as it would have.
    if ('code' in error && error.code === 'EPIPE') return;
    if (couldWrite && stream !== process.stderr)
      process.stderr.write(`${name} cannot be written: ${explainSystemError(error) ?? error.message}\n`);
    couldWrite = false;
  });
process.on('exit', (code) => {
  if (code === 0 && !couldWrite) process.exitCode = FAILED;
});

process.on('uncaughtException', fail);
createProgram((code) => {
  process.exitCode = code;
})
  .parseAsync()
  .catch(fail);

function fail(error: unknown): void {
  // Help and version were printed.
  if (error instanceof CommanderError && error.exitCode === 0) return;
  const text = explain(error);
  if (text !== '') process.stderr.write(`${text}\n`);
  // Anything already started (a sandbox, say) must not keep a failed program alive.
  process.exit(error instanceof UsageError || error instanceof CommanderError ? WRONG_USAGE : FAILED);
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) {
    // Without a command there is no message: the help was printed.
    if (error.code === 'commander.help') return '';
    const message = error.message
      .replace(/^error: /, '')
      .replace(/\.$/, '')
      .replaceAll('\n', ' ')
      .replaceAll("'", '"');
    return `${message}; see ${helpHint(process.argv.slice(2))}`;
  }
  const ofSystem = explainSystemError(error);
  if (ofSystem !== null) return ofSystem;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
