import { once } from 'node:events';
import { createWriteStream, realpathSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { UsageError } from '../options';
import { FileError, reasonOf } from '../system-errors';

/** Where rows are written: nothing of them is held longer than the reader needs. */
export interface Output {
  /** Resolves when more may be written: null, or why the rest cannot be. */
  write(text: string): Promise<string | null>;
  /** Ends a file that was written completely, under its name. */
  end(): Promise<void>;
  /** Removes what was written of a file. */
  discard(): Promise<void>;
}

/** Standard output. A reader that has seen enough (`| head`) closes it: that is no error, but what it got is not the whole. */
export function standardOutput(stream: Writable = process.stdout): Output {
  stream.on('error', () => undefined);
  return {
    // The last text can fail, too: each is awaited until it is written.
    write: (text) =>
      new Promise((resolve) =>
        stream.write(text, (error) =>
          resolve(error ? `standard output cannot be written: ${isClosed(error) ? CLOSED : reasonOf(error)}` : null),
        ),
      ),
    end: async () => undefined,
    discard: async () => undefined,
  };
}

const CLOSED = 'its reader has closed it';

function isClosed(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/**
 * A file that only its owner can read. It gets its name when it is complete, so that no half of a table is taken for the whole.
 * @throws UsageError if it cannot be created
 */
export async function fileOutput(file: string): Promise<Output> {
  const known = statSync(file, { throwIfNoEntry: false });
  // Else it would show only at the end, when the file gets its name.
  if (known?.isDirectory()) throw new UsageError(`--out: ${file} cannot be written: it is a folder; name a file`);
  // The new file would replace the device or the pipe, for everybody.
  if (known && !known.isFile())
    throw new UsageError(
      `--out: ${file} cannot be written: it is no file; name a file, or leave out --out and redirect standard output`,
    );
  // The file that a link leads to is replaced, and the link stays.
  const target = known ? realpathSync(file) : file;
  const part = `${target}.${process.pid}.part`;
  const stream = createWriteStream(part, { flags: 'wx', mode: 0o600 });
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new UsageError(`--out: ${file} cannot be written: ${reasonOf(error)}`);
  }
  // An error of a write shows after it: while nobody waits, it would end the program.
  stream.on('error', () => undefined);
  const named = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw new FileError(`${file} cannot be written`, error);
    }
  };
  return {
    async write(text) {
      await named(async () => {
        if (stream.errored) throw stream.errored;
        if (!stream.write(text)) await once(stream, 'drain');
      });
      return null;
    },
    end: () =>
      named(async () => {
        stream.end();
        await finished(stream);
        await rename(part, target);
      }),
    async discard() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
