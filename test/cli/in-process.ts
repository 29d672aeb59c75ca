import { Writable } from 'node:stream';
import { fixToday } from '../../datasources/runtime/today';
import { endingOf } from '../../src/cli/ending';
import { createProgram } from '../../src/cli/program';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Takes the place of a stream of this process, and collects what is written, until it is released. */
function collect(name: 'stdout' | 'stderr'): { readonly text: () => string; readonly release: () => void } {
  const chunks: Buffer[] = [];
  const value = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const before = Object.getOwnPropertyDescriptor(process, name) ?? {};
  Object.defineProperty(process, name, { value, configurable: true });
  return {
    text: () => Buffer.concat(chunks).toString(),
    release: () => void Object.defineProperty(process, name, before),
  };
}

/** Of command lines that are run at once, each waits for the one before: two would write into one text. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command line as src/cli/main.ts does, without a process of its own, whose start takes more than a second of processor
 * time. What belongs to the process (signals, a standard output that is closed or full) needs a real one.
 */
export function runInProcess(args: readonly string[]): Promise<Ended> {
  const ended = last.then(() => runAlone(args));
  last = ended;
  return ended;
}

async function runAlone(args: readonly string[]): Promise<Ended> {
  const [out, err] = [collect('stdout'), collect('stderr')];
  let code = 0;
  let ending = '';
  try {
    await createProgram((exitCode) => (code = exitCode)).parseAsync(args, { from: 'user' });
  } catch (error) {
    ({ exitCode: code, text: ending } = endingOf(error, args));
  } finally {
    for (const { release } of [out, err]) release();
    // A demo fixes the day of its process.
    fixToday(null);
  }
  return { code, stdout: out.text(), stderr: err.text() + ending };
}
