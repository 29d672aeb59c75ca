#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { endingOf } from './ending';
import { createProgram } from './program';
import { reasonOf } from './system-errors';

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

let couldWrite = true;
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) closes it: that is no error, and the command ends as it would have.
    if (error.code === 'EPIPE') return;
    if (couldWrite && stream === process.stdout)
      process.stderr.write(`standard output cannot be written: ${reasonOf(error)}\n`);
    couldWrite = false;
  });
process.on('exit', (code) => {
  if (code === 0 && !couldWrite) process.exitCode = 1;
});

process.on('uncaughtException', fail);
createProgram((code) => {
  process.exitCode = code;
})
  .parseAsync()
  .catch(fail);

function fail(error: unknown): void {
  const { text, exitCode } = endingOf(error, process.argv.slice(2));
  process.stderr.write(text);
  // Anything already started (a sandbox, say) must not keep a failed program alive; what was printed is written first.
  if (exitCode === 0) process.exitCode = exitCode;
  else process.exit(exitCode);
}
