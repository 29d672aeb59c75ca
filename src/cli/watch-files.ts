import { hash } from 'node:crypto';
import { readFileSync, readlinkSync, watch } from 'node:fs';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';

export interface FileWatch {
  /** Watches these files from now on. The present content of those that are new is taken as known. */
  update(files: readonly string[]): void;
  close(): void;
}

/** A watched folder, as Node.js has it. */
interface FolderWatch {
  on(event: 'error', listener: () => void): unknown;
  close(): void;
}

export interface WatchOptions {
  /** Called when the content of a file has changed, and stays as it is for `settleMs`. */
  readonly onChange: () => void;
  readonly settleMs?: number;
  /** How often the files are compared in any case: there are folders whose changes the operating system does not report. */
  readonly pollMs?: number;
  /** Absent: that of Node.js. */
  readonly watchFolder?: (folder: string, onEvent: () => void) => FolderWatch;
}

const SETTLE_MS = 200;
const POLL_MS = 5_000;
/** A busy folder does not make the files be read for each of its events. */
const LOOK_AFTER_MS = 20;

const watchByNode: NonNullable<WatchOptions['watchFolder']> = (folder, onEvent) =>
  watch(folder, { persistent: false }, onEvent);

/**
 * Watches the folders of files, and of the links that lead to them: a file that is replaced by a rename, and Kubernetes' link
 * `..data`, change the folder and not the file. What counts is the content, whatever is reported.
 */
export function watchFiles(options: WatchOptions): FileWatch {
  const { onChange, settleMs = SETTLE_MS, pollMs = POLL_MS, watchFolder = watchByNode } = options;
  let known = new Map<string, string>();
  let looking: NodeJS.Timeout | undefined;
  /** A change that is reported if its content stays. */
  let settling: { readonly content: ReadonlyMap<string, string>; readonly timer: NodeJS.Timeout } | undefined;
  const folders = new Map<string, FolderWatch>();

  const present = (): ReadonlyMap<string, string> => new Map([...known.keys()].map((file) => [file, contentOf(file)]));
  const look = (): void => {
    looking = undefined;
    const now = present();
    // In a busy folder this is called again and again: the time runs from the first look that saw this content.
    if (settling && !differs(settling.content, now)) return;
    clearTimeout(settling?.timer);
    settling = undefined;
    if (!differs(known, now)) return;
    // A file that is being written changes from one look to the next.
    const timer = setTimeout(() => {
      settling = undefined;
      if (differs(present(), now)) return look();
      known = new Map(now);
      watchFolders();
      onChange();
    }, settleMs);
    settling = { content: now, timer };
  };
  const lookLater = (): void => void (looking ??= setTimeout(look, LOOK_AFTER_MS));
  const watchFolders = (): void => {
    const wanted = new Set([...known.keys()].flatMap(foldersOf));
    for (const [folder, watcher] of folders) {
      if (wanted.has(folder)) continue;
      watcher.close();
      folders.delete(folder);
    }
    for (const folder of wanted) if (!folders.has(folder)) open(folder);
  };
  const open = (folder: string): void => {
    try {
      const watcher = watchFolder(folder, lookLater);
      folders.set(folder, watcher);
      watcher.on('error', () => {
        watcher.close();
        folders.delete(folder);
      });
    } catch {
      // It does not exist, or the system has no watchers left: the files are compared from time to time.
    }
  };
  const poll = setInterval(() => {
    watchFolders();
    lookLater();
  }, pollMs).unref();

  return {
    update(files) {
      known = new Map(files.map((file) => [file, known.get(file) ?? contentOf(file)]));
      watchFolders();
    },
    close() {
      clearInterval(poll);
      clearTimeout(looking);
      clearTimeout(settling?.timer);
      for (const watcher of folders.values()) watcher.close();
      folders.clear();
    },
  };
}

function differs(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...a].some(([file, content]) => b.get(file) !== content);
}

/** Identifies what is in a file. */
function contentOf(file: string): string {
  try {
    return hash('sha256', readFileSync(file));
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  }
}

const MOST_LINKS = 16;

/** The folders of a file, and of each link on the way to it. */
function foldersOf(file: string): readonly string[] {
  const folders: string[] = [];
  let at = file;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    folders.push(dirname(at));
    const link = firstLink(at);
    if (link === null) break;
    folders.push(dirname(link.path));
    at = resolve(dirname(link.path), link.target, relative(link.path, at));
  }
  return folders;
}

/** The first part of a path that is a symbolic link, and where it leads. */
function firstLink(path: string): { readonly path: string; readonly target: string } | null {
  const { root } = parse(path);
  let at = root;
  for (const name of path.slice(root.length).split(sep)) {
    at = join(at, name);
    const target = targetOf(at);
    if (target !== null) return { path: at, target };
  }
  return null;
}

/** null: it is no link, or it is gone or closed to this program, which may happen at any time. */
function targetOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
