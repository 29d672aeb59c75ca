import { createHash, hash, randomUUID } from 'node:crypto';
import { lstat, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Upload } from '../../domain/writes/upload';
import { createPdfCheck } from './pdf-check';

/** Holds uploaded files on disk while their requests are executed. */
export interface Spool {
  /**
   * Stores a file, and checks it on the way; null: it is larger than `maxBytes`, and is not kept.
   * @throws what the content throws; then nothing is kept
   */
  store(name: string, content: AsyncIterable<Buffer>, maxBytes: number): Promise<Upload | null>;
  remove(upload: Upload): Promise<void>;
  /** Removes every file. */
  close(): Promise<void>;
}

/**
 * Opens a spool in folders that only this user can read, one for each file, and removes what processes that died have left.
 * @param parent where the folders are made
 */
export async function openSpool(parent = tmpdir()): Promise<Spool> {
  await removeLeftovers(parent);
  const folders = new Map<string, string>();

  const discard = async (path: string): Promise<void> => {
    const folder = folders.get(path);
    if (folder === undefined) return;
    await rm(folder, { recursive: true, force: true });
    folders.delete(path);
  };

  return {
    async store(name, content, maxBytes) {
      // `mkdtemp` makes it private.
      const folder = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
      const path = join(folder, randomUUID());
      folders.set(path, folder);
      try {
        const written = await write(path, content, maxBytes);
        if (written) return new Upload({ path, name, ...written });
        await discard(path);
        return null;
      } catch (error) {
        await discard(path);
        throw error;
      }
    },
    remove: ({ path }) => discard(path),
    async close() {
      await Promise.all([...folders.keys()].map(discard));
    },
  };
}

async function write(
  path: string,
  content: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<Pick<Upload, 'bytes' | 'sha256' | 'defect'> | null> {
  const file = await open(path, 'wx', 0o600);
  try {
    const sha256 = createHash('sha256');
    const pdf = createPdfCheck();
    let bytes = 0;
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > maxBytes) return null;
      sha256.update(chunk);
      pdf.add(chunk);
      await file.writeFile(chunk);
    }
    return { bytes, sha256: sha256.digest('hex'), defect: pdf.defect() };
  } finally {
    await file.close();
  }
}

/** Names the host: processes of several may share the folder, and know only each other's numbers. */
const PREFIX = `awaregraph-upload-${hash('sha256', hostname()).slice(0, 8)}-`;
const OURS = new RegExp(`^${PREFIX}([0-9]{1,10})-[A-Za-z0-9]{6}$`);

/**
 * Removes the folders of processes of this host and user that no longer run.
 * @param dryRun only counts them
 * @returns their number
 */
export async function removeLeftovers(parent = tmpdir(), dryRun = false): Promise<number> {
  let removed = 0;
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = Number(OURS.exec(name)?.[1] ?? Number.NaN);
    if (Number.isNaN(pid)) continue;
    const path = join(parent, name);
    const facts = await lstat(path).catch(() => null);
    if (!facts?.isDirectory() || facts.uid !== process.getuid?.()) continue;
    const startedAt = Date.now() - process.uptime() * 1000;
    // In a container each process that is started has the number of the last one.
    const isLeft = pid === process.pid ? facts.mtimeMs < startedAt : !isRunning(pid);
    if (!isLeft) continue;
    if (!dryRun) await rm(path, { recursive: true, force: true }).catch(() => undefined);
    removed += 1;
  }
  return removed;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user runs as well.
    return !(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH');
  }
}
