import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { UsageError } from '../options';
import { FileError, reasonOf } from '../system-errors';

/** Where rows are written: nothing of them is held longer than the reader needs. */
export interface Output {
  /** Resolves when more may be written. False: nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Ends a file that was written completely, under its name. */
  end(): Promise<void>;
  /** Removes what was written of a file. */
  discard(): Promise<void>;
}

/** Standard output. A reader that has seen enough (`| head`) closes it: that is no error. */
export function standardOutput(stream: Writable = process.stdout): Output {
  let isOpen = true;
  stream.on('error', () => (isOpen = false));
  stream.on('close', () => (isOpen = false));
  return {
    async write(text) {
      if (isOpen && !stream.write(text))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      return isOpen;
    },
    end: async () => undefined,
    discard: async () => undefined,
  };
}

/**
 * A file that only its owner can read. It gets its name when it is complete, so that no half of a table is taken for the whole.
 * @throws UsageError if it cannot be created
 */
export async function fileOutput(file: string): Promise<Output> {
  // Else it would show only at the end, when the file gets its name.
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`--out: ${file} cannot be written: it is a folder; name a file`);
  const part = `${file}.${process.pid}.part`;
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
      return true;
    },
    end: () =>
      named(async () => {
        stream.end();
        await finished(stream);
        await rename(part, file);
      }),
    async discard() {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}
