import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { yieldToEventLoop } from '../../../datasources/reads';
import { COLUMNS, readRow } from './row';
import type { AttributeRow, BrokenRow, Column } from './row';

/** The content of one file. */
export interface ParsedFile {
  readonly rows: readonly AttributeRow[];
  readonly broken: readonly BrokenRow[];
  /** Whether it ends within a row: it may still be being written. */
  readonly isCutOff: boolean;
}

/** Thrown if nothing of a file can be used. The message quotes nothing of it. */
export class UnusableFile extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnusableFile';
  }
}

export const MOST_ROWS = 200_000;
/** A row in quotes may contain line breaks. */
const MOST_LINES_PER_ROW = 20;
const LONGEST_LINE = 10_000;
/** Lines that are parsed at once, between two yields to the event loop. */
const BATCH = 200;
/** What spreadsheets separate columns with, by their language. */
const DELIMITERS = [',', ';', '\t'];

/**
 * Parses a file of people: JSON, a list of objects, if it begins with a bracket, else CSV with a head. Rows that cannot be
 * used are reported, and the others are used.
 * @throws UnusableFile
 */
export async function parseAttributes(content: string): Promise<ParsedFile> {
  const text = content.replace(/^\ufeff/, '');
  const rows: AttributeRow[] = [];
  const broken: BrokenRow[] = [];
  const firsts = new Map<string, number>();
  let count = 0;
  const add = (line: number, read: AttributeRow | string): void => {
    count += 1;
    if (count > MOST_ROWS) throw new UnusableFile(`has more than ${MOST_ROWS} rows`);
    const row = typeof read === 'string' ? read : distinct(read, line, firsts);
    if (typeof row === 'string') broken.push({ line, reason: row });
    else rows.push(row);
  };
  const isJson = /^\s*[[{]/.test(text);
  const isCutOff = isJson ? await readJson(text, add) : await readCsv(text, add);
  return { rows, broken, isCutOff };
}

/** A person has one row in a file. */
function distinct(row: AttributeRow, line: number, firsts: Map<string, number>): AttributeRow | string {
  const key = row.email === null ? `employee ${row.employeeId}` : `email ${row.email}`;
  const first = firsts.get(key);
  if (first !== undefined) return `is about the same person as ${first}`;
  firsts.set(key, line);
  return row;
}

type Add = (line: number, read: AttributeRow | string) => void;

const item = z.record(z.string(), z.union([z.string(), z.number(), z.null()]).catch(null));

async function readJson(text: string, add: Add): Promise<false> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new UnusableFile('is not valid JSON');
  }
  if (!Array.isArray(parsed)) throw new UnusableFile('is JSON, but no list of objects');
  for (const [index, one] of parsed.entries()) {
    if (index % BATCH === 0) await yieldToEventLoop();
    const { data } = item.safeParse(one);
    add(index + 1, data ? readRow((column) => blankToNull(String(data[column] ?? ''))) : 'is not an object');
  }
  // Half of a list is no JSON.
  return false;
}

/** @returns whether it ends within a row */
async function readCsv(text: string, add: Add): Promise<boolean> {
  const lines = text.split(/\r\n|\r|\n/);
  const { delimiter, places, width } = readHead(lines[0] ?? '');
  const toRow = (fields: readonly string[]): AttributeRow | string => {
    if (fields.length !== width) return `has ${fields.length} columns, but the head has ${width}`;
    return readRow((column) => blankToNull(fields[places.get(column) ?? -1] ?? ''));
  };
  const read = (from: number, to: number) => parseLines(lines, from, to, delimiter);
  for (let at = 1; at < lines.length;) {
    const until = Math.min(at + BATCH, lines.length);
    const records = read(at, until);
    if (records) {
      for (const { line, fields } of records) add(line, toRow(fields));
      at = until;
    } else at = readSingly(lines, at, until, read, (line, fields) => add(line, fields ? toRow(fields) : UNQUOTED));
    await yieldToEventLoop();
  }
  return isCutOff(lines, width, read);
}

const UNQUOTED = 'has a quote that is not closed, or text beside one';

interface CsvRecord {
  /** Where it begins. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads row by row, where a row that is broken would hide those behind it.
 * @returns the next line to read
 */
function readSingly(
  lines: readonly string[],
  from: number,
  until: number,
  read: (from: number, to: number) => readonly CsvRecord[] | null,
  add: (line: number, fields: readonly string[] | null) => void,
): number {
  let at = from;
  while (at < until) {
    const most = Math.min(at + MOST_LINES_PER_ROW, lines.length);
    let to = at + 1;
    while (to < most && !read(at, to)) to += 1;
    const records = read(at, to);
    if (records) for (const { line, fields } of records) add(line, fields);
    else add(at + 1, null);
    at = records ? to : at + 1;
  }
  return at;
}

const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/** The records in some lines, which begin and end there; null if the quotes do not match. */
function parseLines(
  lines: readonly string[],
  from: number,
  to: number,
  delimiter: string,
): readonly CsvRecord[] | null {
  const some = lines.slice(from, to);
  if (some.some((line) => line.length > LONGEST_LINE)) return null;
  try {
    const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    const found = parsedRows.parse(parse(some.join('\n'), options));
    return found.map(({ record, info }, index) => {
      let begin = found[index - 1]?.info.lines ?? 0;
      while (begin < info.lines - 1 && some[begin]?.trim() === '') begin += 1;
      return { line: from + begin + 1, fields: record };
    });
  } catch {
    return null;
  }
}

function readHead(head: string): {
  readonly delimiter: string;
  readonly places: ReadonlyMap<Column, number>;
  readonly width: number;
} {
  for (const delimiter of DELIMITERS) {
    const names = parseLines([head], 0, 1, delimiter)?.[0]?.fields.map((name) => name.toLowerCase()) ?? [];
    const places = new Map(COLUMNS.map((column) => [column, names.indexOf(column.toLowerCase())]));
    if ((places.get('email') ?? -1) >= 0 || (places.get('employeeId') ?? -1) >= 0)
      return { delimiter, places, width: names.length };
  }
  throw new UnusableFile('has no head with "email" or "employeeId" in its first line');
}

/** A whole file ends with a line break, or with a row that has all its columns. */
function isCutOff(
  lines: readonly string[],
  width: number,
  read: (from: number, to: number) => readonly CsvRecord[] | null,
): boolean {
  const last = lines.length - 1;
  if (last < 1 || lines[last]?.trim() === '') return false;
  for (let from = last; from >= Math.max(1, lines.length - MOST_LINES_PER_ROW); from -= 1)
    if (read(from, lines.length)?.at(-1)?.fields.length === width) return false;
  return true;
}

function blankToNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
