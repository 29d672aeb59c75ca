import { createHash } from 'node:crypto';
import type { Viewer } from '../../access/viewer';
import type { Config } from '../../config/config';
import { createApp } from '../../server/app';
import type { App } from '../../server/app';
import { PeopleRead } from '../../server/audit/people-read';
import { createReadAudit } from '../../server/audit/read-audit';
import { recordPeople } from '../../server/audit/record-people';
import { logger } from '../../server/logger';
import { createSchema } from '../../server/schema';
import { loadConfig } from '../configuration';
import { UsageError } from '../options';
import { createProgress } from '../progress';
import type { Progress } from '../progress';
import { readText } from '../read-text';
import { withSharedSwitches } from '../switched-off';
import { FORMATS } from './formats';
import { fileOutput, standardOutput } from './output';
import type { Output } from './output';
import { readPagedList } from './paged-list';
import type { Column, PagedList } from './paged-list';
import { readRows } from './read-rows';
import type { Missing } from './read-rows';
import { TABLES } from './tables';

/** An export reads whole companies, and nobody waits for its first row: it may take longer than a request. */
const REQUEST_TIMEOUT_MS = 600_000;
const MAX_VENDOR_CALLS = 100_000;
/** All pages show the same reads. */
const TTL_SECONDS = 3_600;
const CACHE_MB = 512;
/** The exit code of a program that SIGINT ended. */
const INTERRUPTED = 130;

export interface ExportOptions {
  readonly config?: string | undefined;
  readonly company?: string | undefined;
  readonly table?: keyof typeof TABLES | undefined;
  readonly query?: string | undefined;
  readonly format: keyof typeof FORMATS;
  readonly out?: string | undefined;
  readonly progress?: true | undefined;
}

interface Request {
  readonly config: Config;
  readonly company: string;
  /** Operations, with what they are called in messages. */
  readonly lists: readonly { readonly text: string; readonly name: string }[];
  readonly format: keyof typeof FORMATS;
  readonly out: string | undefined;
}

/**
 * `awaregraph export`: writes a table, or the list of a query, as CSV or JSON Lines, page by page. Reads as a client with the
 * scope READ of that company. The last line on standard error says whether it is complete. Returns 0 if it is, 1 if something is
 * missing, 130 if it was interrupted: then no file is left.
 */
export async function exportTable(options: ExportOptions): Promise<number> {
  const request = readRequest(options);
  const { config, company } = request;
  const schema = createSchema(config);
  const peopleRead = config.audit.reads ? new PeopleRead(config.audit.people) : null;
  if (peopleRead) recordPeople(schema);
  const lists = request.lists.map(({ text, name }) => readPagedList(schema, text, name));
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  // Before there is a file: an interruption at any time removes it.
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const stopListening = () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  const { output, app } = await open(request).catch((error: unknown) => {
    stopListening();
    throw error;
  });
  const contextOf = () =>
    app.contextFor(viewerOf(company), { id: 'export', signal: interrupted.signal, traced: false, peopleRead });
  const missing: Missing = new Set();
  const progress = createProgress({ requested: options.progress ?? false });
  const end = (line: string): void => {
    progress.end();
    process.stderr.write(`${line}\n`);
  };
  try {
    const writing = { lists, format: request.format, output, progress, missing, signal: interrupted.signal };
    const rows = await write(writing, (list) => readRows(schema, list, company, contextOf, missing)).finally(() =>
      auditReads(app, peopleRead, request),
    );
    if (interrupted.signal.aborted) {
      await output.discard();
      end(`interrupted after ${count(rows)}; nothing is left of it`);
      return INTERRUPTED;
    }
    await output.end();
    end(
      missing.size === 0
        ? `complete: ${count(rows)}`
        : `incomplete: ${count(rows)}; missing: ${[...missing].join('; ')}`,
    );
    return missing.size === 0 ? 0 : 1;
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    stopListening();
    await app.close();
  }
}

/** Leaves no file if the configuration cannot be used. */
async function open({ config, out }: Request): Promise<{ readonly output: Output; readonly app: App }> {
  const output = out === undefined ? standardOutput() : await fileOutput(out);
  try {
    const app = await createApp(unhurried(await withSharedSwitches(config)), {
      onUnexpectedError: logger.unexpectedError,
      // Standard output may be the export's own.
      auditOutput: process.stderr,
    });
    return { output, app };
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** @param total null: not known */
function countOf(rows: number, total: number | null): string {
  return `${rows.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`} rows`;
}

function count(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

function readRequest({ config: file, company, table, query, format, out }: ExportOptions): Request {
  if (company === undefined) throw new UsageError('--company SLUG is missing');
  if ((table === undefined) === (query === undefined))
    throw new UsageError(`give either --table (${Object.keys(TABLES).join(', ')}) or --query FILE`);
  const texts = table === undefined ? [readText('query', query ?? '')] : TABLES[table];
  const config = loadConfig(file);
  const slugs = config.companies.map(({ slug }) => slug);
  if (!slugs.includes(company))
    throw new UsageError(`--company: "${company}" is not in the configuration; its companies are ${slugs.join(', ')}`);
  const name = query ?? `--table ${table ?? ''}`;
  return { config, company, lists: texts.map((text) => ({ text, name })), format, out };
}

function unhurried(config: Config): Config {
  return {
    ...config,
    cache: {
      ...config.cache,
      redis: '',
      ttlSeconds: TTL_SECONDS,
      maxMemoryMb: Math.max(config.cache.maxMemoryMb, CACHE_MB),
    },
    server: { ...config.server, requestTimeoutMs: REQUEST_TIMEOUT_MS },
    limits: { ...config.limits, maxVendorCalls: MAX_VENDOR_CALLS, vendorCallsPerMinute: MAX_VENDOR_CALLS },
  };
}

function viewerOf(company: string): Viewer {
  return { name: 'export', credential: 'apiKey', companies: [company], scopes: new Set(['READ']) };
}

/** One line for the whole export. */
async function auditReads({ audit }: Pick<App, 'audit'>, people: PeopleRead | null, request: Request): Promise<void> {
  const summary = people?.summary();
  if (!summary) return;
  const log = createReadAudit(audit);
  const text = request.lists.map((list) => list.text).join('\n');
  const hash = createHash('sha256').update(text).digest('hex');
  log.add({ viewer: viewerOf(request.company), summary, requestId: 'export', operation: null, hash });
  await log.flush();
}

interface Writing {
  readonly lists: readonly PagedList[];
  readonly format: keyof typeof FORMATS;
  readonly output: Output;
  readonly progress: Progress;
  readonly missing: Missing;
  readonly signal: AbortSignal;
}

/** Returns the number of rows that were written. Where the output ends before the table does, the rest is missing. */
async function write(
  { lists, format, output, progress, missing, signal }: Writing,
  read: (list: PagedList) => ReturnType<typeof readRows>,
): Promise<number> {
  const { header, line } = FORMATS[format];
  const columns = unionOf(lists.map((list) => list.columns));
  let rows = 0;
  const isWritten = async (text: string): Promise<boolean> => {
    const problem = await output.write(text);
    if (problem !== null) missing.add(`the rest, because ${problem}`);
    return problem === null;
  };
  if (!(await isWritten(header(columns)))) return rows;
  for (const list of lists)
    for await (const page of read(list)) {
      if (!(await isWritten(page.rows.map((row) => line(columns, row)).join('')))) return rows;
      rows += page.rows.length;
      if (signal.aborted) return rows;
      progress.show(countOf(rows, lists.length === 1 ? page.totalCount : null));
    }
  return rows;
}

/** The columns of several lists in one table: where a list has no such field, its cells are empty. */
function unionOf(all: readonly (readonly Column[])[]): readonly Column[] {
  return [...new Map(all.flat().map((column) => [column.join('.'), column])).values()];
}
