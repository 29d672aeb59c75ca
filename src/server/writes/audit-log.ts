import { constants } from 'node:fs';
import { open, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { isNativeError } from 'node:util/types';
import type { Config } from '../../config/config';
import type { AuditLog } from '../../domain/writes/audit';

export interface OpenAuditLog extends AuditLog {
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/** Where lines are appended: one call at a time. */
interface Destination {
  /** @throws Error if nothing can be written */
  prepare(): Promise<void>;
  /** @throws Error if not all of it was written */
  append(lines: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the log of what mutations and operators change, one line of JSON for each entry: to standard output, or to `audit.file`.
 * @param onWritable called when it can no longer be written, and when it can again
 * @throws Error if the file cannot be opened
 */
export async function openAuditLog(
  { file, maxFileMb, maxFiles, people }: Omit<Config['audit'], 'reads'>,
  onWritable: (isWritable: boolean) => void = () => undefined,
  stdout: NodeJS.WritableStream = process.stdout,
): Promise<OpenAuditLog> {
  if (file === null) return createAuditLog(toStream(stdout), people, onWritable);
  const destination = toFile(file, { maxBytes: maxFileMb * 1024 * 1024, maxFiles });
  try {
    await destination.prepare();
  } catch (error) {
    throw new Error(`audit.file: cannot write to ${file}: ${reasonOf(error)}`, { cause: error });
  }
  return createAuditLog(destination, people, onWritable);
}

function createAuditLog(
  destination: Destination,
  withPeople: boolean,
  onWritable: (isWritable: boolean) => void,
): OpenAuditLog {
  /** What failed to be written comes before the next line. It is bounded, because mutations are refused meanwhile. */
  let unwritten = '';
  let wasWritable = true;
  const note = (isWritable: boolean): void => {
    if (isWritable !== wasWritable) onWritable(isWritable);
    wasWritable = isWritable;
  };
  const append = async (): Promise<void> => {
    try {
      await destination.prepare();
      if (unwritten !== '') await destination.append(unwritten);
      unwritten = '';
      note(true);
    } catch (error) {
      note(false);
      throw error;
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: lines never mix, and a file is renamed while nobody writes to it. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    withPeople,
    // A full disk can still be opened: after a failure, only a line that is written proves that the log works again.
    isWritable: () =>
      inTurn(append).then(
        () => true,
        () => false,
      ),
    write: (entries) =>
      inTurn(() => {
        unwritten += entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
        return append();
      }),
    close: () => inTurn(() => destination.close()),
  };
}

/** For the operator who starts the program. */
function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'its folder does not exist';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `permission denied (${code})`;
  return isNativeError(error) ? error.message : String(error);
}

function toStream(stream: NodeJS.WritableStream): Destination {
  // A reader that went away is seen by each write, and must not end the program.
  stream.on('error', () => undefined);
  return {
    async prepare() {
      if (!stream.writable) throw new Error('standard output is closed');
    },
    append: (lines) =>
      new Promise((resolve, reject) => {
        stream.write(lines, (error) => {
          if (error) reject(error);
          else resolve();
        });
      }),
    close: () => Promise.resolve(),
  };
}

/** Only the operator may read it. */
const MODE = 0o600;
const APPEND = constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY;

function toFile(
  path: string,
  { maxBytes, maxFiles }: { readonly maxBytes: number; readonly maxFiles: number },
): Destination {
  let handle: FileHandle | null = null;
  let bytes = 0;
  /** Whether the last line may be incomplete. */
  let isTorn = false;
  const close = async (): Promise<void> => {
    const open = handle;
    handle = null;
    await open?.close();
  };
  /** `path` becomes `path.1`, that one `path.2`, and so on; what is older than the last is deleted. */
  const rotate = async (): Promise<void> => {
    await close();
    for (let number = maxFiles; number > 0; number -= 1) {
      const from = number === 1 ? path : `${path}.${number - 1}`;
      await rename(from, `${path}.${number}`).catch(unlessMissing);
    }
  };
  /** Whether the open file is still the one at the path: another program may have renamed or deleted it. */
  const isCurrent = async (open: FileHandle): Promise<boolean> => {
    const [ours, there] = await Promise.all([open.stat(), stat(path).catch(unlessMissing)]);
    return there !== undefined && ours.ino === there.ino && ours.dev === there.dev;
  };
  const prepare = async (): Promise<FileHandle> => {
    if (handle && !(await isCurrent(handle))) await close();
    if (handle) return handle;
    const opened = await open(path, APPEND, MODE);
    try {
      const found = await opened.stat();
      // Pipes and devices are written as they are.
      bytes = found.isFile() ? found.size : Number.NEGATIVE_INFINITY;
    } catch (error) {
      await opened.close();
      throw error;
    }
    handle = opened;
    return opened;
  };
  return {
    async prepare() {
      await prepare();
    },
    async append(lines) {
      const size = Buffer.byteLength(lines);
      if (bytes > 0 && bytes + size > maxBytes) await rotate();
      const current = await prepare();
      const begin = isTorn ? '\n' : '';
      isTorn = true;
      await current.appendFile(begin + lines);
      // What the mutation changed cannot be undone: its line must survive a crash as well.
      if (bytes >= 0) await current.datasync();
      isTorn = false;
      bytes += size;
    },
    close,
  };
}

function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): unknown {
  return isNativeError(error) && 'code' in error ? error.code : undefined;
}
