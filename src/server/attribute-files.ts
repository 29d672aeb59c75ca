import { readFile, stat } from 'node:fs/promises';
import { FileAttributes, NO_FILES } from '../domain/attributes/file-attributes';
import { UnusableFile, parseAttributes } from '../domain/attributes/parse';
import type { AttributeRow, BrokenRow } from '../domain/attributes/row';
import type { Company } from '../domain/company';
import type { IdentityRules } from '../domain/people/identity';
import type { Warn } from './warnings';

/** A file of the configuration (`identity.attributes`). */
interface AttributeFileConfig {
  /** The slug of the company. */
  readonly company: string;
  /** An absolute path. */
  readonly file: string;
}

/** What was read of a file, without personal data. */
export interface AttributeFileReport {
  readonly company: string;
  readonly file: string;
  /** The number of people whose row is used. */
  readonly rows: number;
  readonly broken: readonly BrokenRow[];
  /** Why the file as it is now cannot be used; null if it can. Rows that were read before are still used. */
  readonly problem: string | null;
}

/** The files in which companies describe their people. Read at start, and again when they change. */
export interface AttributeFiles {
  readonly of: (company: Company) => FileAttributes;
  /** The number of changes that were taken over: answers of another version may be out of date. */
  readonly version: () => number;
  readonly reports: () => readonly AttributeFileReport[];
  readonly close: () => void;
}

export interface AttributeFilesOptions {
  readonly files: readonly AttributeFileConfig[];
  readonly rulesOf: (slug: string) => IdentityRules;
  readonly warn: Warn;
  readonly onUnexpectedError: (error: unknown) => void;
  /** How often files are checked for changes. */
  readonly intervalMs?: number;
}

const MOST_BYTES = 32 * 1024 * 1024;
const INTERVAL_MS = 1000;
/** The number of broken rows that a log line names. */
const MOST_LINES = 10;

/** Reads all files, and watches them until it is closed. */
export async function openAttributeFiles(options: AttributeFilesOptions): Promise<AttributeFiles> {
  const { files, rulesOf, onUnexpectedError, intervalMs = INTERVAL_MS } = options;
  const watched = files.map((file) => new WatchedFile(file, options.warn));
  const bySlug = new Map<string, FileAttributes>();
  let version = 0;
  const index = (slug: string): void => {
    const rows = watched.filter(({ config }) => config.company === slug).map((file) => file.rows);
    bySlug.set(slug, new FileAttributes(rows, rulesOf(slug)));
    version += 1;
  };
  await Promise.all(watched.map((file) => file.readIfChanged()));
  for (const slug of new Set(files.map(({ company }) => company))) index(slug);

  let checking = false;
  const check = async (): Promise<void> => {
    // A slow disk must not queue up checks.
    if (checking) return;
    checking = true;
    try {
      for (const file of watched) if (await file.readIfChanged()) index(file.config.company);
    } catch (error) {
      onUnexpectedError(error);
    } finally {
      checking = false;
    }
  };
  const timer = watched.length > 0 ? setInterval(() => void check(), intervalMs).unref() : undefined;
  return {
    of: ({ slug }) => bySlug.get(slug) ?? NO_FILES,
    version: () => version,
    reports: () => watched.map((file) => file.report()),
    close: () => clearInterval(timer),
  };
}

/** One file, with the rows that were read last. */
class WatchedFile {
  readonly config: AttributeFileConfig;
  rows: readonly AttributeRow[] = [];
  readonly #warn: Warn;
  #broken: readonly BrokenRow[] = [];
  #problem: string | null = null;
  /** What distinguishes the content that was read last: size and times. */
  #state = '';
  /** The same at the last check. */
  #seen: string | null = null;
  #isRead = false;

  constructor(config: AttributeFileConfig, warn: Warn) {
    this.config = config;
    this.#warn = warn;
  }

  report(): AttributeFileReport {
    return { ...this.config, rows: this.rows.length, broken: this.#broken, problem: this.#problem };
  }

  /**
   * Reads the file if it has changed, and has not changed since the last check: else it is still being written.
   * @returns whether its rows were replaced
   */
  async readIfChanged(): Promise<boolean> {
    const state = await stateOf(this.config.file);
    const isSettled = this.#seen === null || this.#seen === state;
    this.#seen = state;
    if (state === this.#state || !isSettled) return false;
    this.#state = state;
    try {
      const { rows, broken, isCutOff } = await parseAttributes(await readText(this.config.file));
      if (isCutOff && this.#isRead)
        throw new UnusableFile('ends within a row; the rows that were read before are used');
      this.rows = rows;
      this.#broken = broken;
      this.#problem = null;
      this.#isRead = true;
      if (broken.length > 0) this.#log({ broken: broken.length, lines: linesOf(broken) });
      return true;
    } catch (error) {
      this.#problem = problemOf(error);
      this.#log({ problem: this.#problem });
      return false;
    }
  }

  #log(details: Readonly<Record<string, string | number>>): void {
    const { company, file } = this.config;
    this.#warn({ event: 'file of people', details: { company, file, rows: this.rows.length, ...details } });
  }
}

/** Identifies a content without reading it. */
async function stateOf(file: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(file);
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
  } catch (error) {
    return problemOf(error);
  }
}

async function readText(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new UnusableFile(`is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableFile('is not text in UTF-8');
  }
}

/** @throws errors that are no problem of the file */
function problemOf(error: unknown): string {
  if (error instanceof UnusableFile) return error.message;
  if (typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error)
    return `cannot be read (${String(error.code)})`;
  throw error;
}

/** The places and reasons of broken rows, without what they contain. */
function linesOf(broken: readonly BrokenRow[]): string {
  const named = broken.slice(0, MOST_LINES).map(({ line, reason }) => `${line}: ${reason}`);
  const rest = broken.length - named.length;
  return named.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}
