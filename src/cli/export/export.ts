import { readFileSync } from 'node:fs';
import type { Viewer } from '../../access/viewer';
import type { Config } from '../../config/config';
import { createApp } from '../../server/app';
import { logger } from '../../server/logger';
import { createSchema } from '../../server/schema';
import { loadConfig } from '../configuration';
import { UsageError, readOptions } from '../options';
import { FORMATS } from './formats';
import { fileOutput, standardOutput } from './output';
import type { Output } from './output';
import { readPagedList } from './paged-list';
import type { Column, PagedList } from './paged-list';
import { createProgress } from './progress';
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
export async function exportTable(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  const { config, company } = request;
  const schema = createSchema(config);
  const lists = request.lists.map(({ text, name }) => readPagedList(schema, text, name));
  const output = request.out === undefined ? standardOutput() : await fileOutput(request.out);
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const app = await createApp(unhurried(config), { onUnexpectedError: logger.unexpectedError });
  const contextOf = () =>
    app.contextFor(viewerOf(company), { id: 'export', signal: interrupted.signal, traced: false });
  const missing: Missing = new Set();
  const progress = createProgress();
  try {
    const rows = await write({ lists, format: request.format, output, progress, signal: interrupted.signal }, (list) =>
      readRows(schema, list, company, contextOf, missing),
    );
    if (interrupted.signal.aborted) {
      await output.discard();
      progress.end(`interrupted after ${count(rows)}; nothing is left of it`);
      return INTERRUPTED;
    }
    await output.end();
    progress.end(
      missing.size === 0
        ? `complete: ${count(rows)}`
        : `incomplete: ${count(rows)}; missing: ${[...missing].join('; ')}`,
    );
    return missing.size === 0 ? 0 : 1;
  } catch (error) {
    await output.discard();
    throw error;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    await app.close();
  }
}

function count(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

function readRequest(args: readonly string[]): Request {
  const options = readOptions(args, ['config', 'company', 'table', 'query', 'format', 'out']);
  const company = options.company?.at(-1);
  const [table, query, format = 'csv'] = [options.table?.at(-1), options.query?.at(-1), options.format?.at(-1)];
  if (company === undefined) throw new UsageError('--company SLUG is missing');
  if ((table === undefined) === (query === undefined))
    throw new UsageError(`give either --table (${Object.keys(TABLES).join(', ')}) or --query FILE`);
  if (format !== 'csv' && format !== 'jsonl') throw new UsageError(`--format: "${format}" is not csv or jsonl`);
  const texts = table === undefined ? [textOf(query ?? '')] : TABLES[table];
  if (!texts) throw new UsageError(`--table: "${table ?? ''}" is not one of ${Object.keys(TABLES).join(', ')}`);
  const config = loadConfig(options.config);
  const slugs = config.companies.map(({ slug }) => slug);
  if (!slugs.includes(company))
    throw new UsageError(`--company: "${company}" is not in the configuration; its companies are ${slugs.join(', ')}`);
  const name = query ?? `--table ${table ?? ''}`;
  return { config, company, lists: texts.map((text) => ({ text, name })), format, out: options.out?.at(-1) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--query: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
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

interface Writing {
  readonly lists: readonly PagedList[];
  readonly format: keyof typeof FORMATS;
  readonly output: Output;
  readonly progress: ReturnType<typeof createProgress>;
  readonly signal: AbortSignal;
}

/** Returns the number of rows that were written. */
async function write(
  { lists, format, output, progress, signal }: Writing,
  read: (list: PagedList) => ReturnType<typeof readRows>,
): Promise<number> {
  const { header, line } = FORMATS[format];
  const columns = unionOf(lists.map((list) => list.columns));
  let rows = 0;
  await output.write(header(columns));
  for (const list of lists)
    for await (const page of read(list)) {
      const text = page.rows.map((row) => line(columns, row)).join('');
      rows += page.rows.length;
      const isRead = await output.write(text);
      if (!isRead || signal.aborted) return rows;
      progress.show(rows, lists.length === 1 ? page.totalCount : null);
    }
  return rows;
}

/** The columns of several lists in one table: where a list has no such field, its cells are empty. */
function unionOf(all: readonly (readonly Column[])[]): readonly Column[] {
  return [...new Map(all.flat().map((column) => [column.join('.'), column])).values()];
}
