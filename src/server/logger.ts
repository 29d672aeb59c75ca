import { GraphQLError, Kind } from 'graphql';
import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Config } from '../config/config';
import type { AppCall } from './app-events';
import type { OnBug } from './observation/on-bug';
import { prettyTo } from './observation/pretty';
import { isRoutine, toRequestLine } from './observation/request-line';
import type { RequestEnd } from './observation/request-line';
import { STATE_EVENTS } from './observation/state-change';
import type { OnStateChange } from './observation/state-change';
import type { Warning } from './warnings';

export interface Logger {
  /** From now on, lines of this level and of graver ones are logged. */
  readonly setLevel: (level: LogOptions['level']) => void;
  /** What was started: logged once. */
  readonly started: (facts: Readonly<Record<string, unknown>>) => void;
  /** Logs an unexpected error: its name, stack frames and field, and the same for its causes. */
  readonly unexpectedError: OnBug;
  /** Something that operators should know of, and that is no fault of the program. */
  readonly warn: (warning: Warning) => void;
  readonly stateChange: OnStateChange;
  /** A line for each request; those that machines send all the time have the level `debug`. */
  readonly request: (end: RequestEnd) => void;
  /** A line for each attempt at a vendor call, with the level `debug`: without its path, which may hold an id or an address. */
  readonly call: (call: AppCall) => void;
}

type LogOptions = Config['server']['log'];

/**
 * Structured logging. No personal data is logged: no queries, variables or vendor responses, and no error messages, because
 * they may quote them.
 */
export function createLogger(
  destination: DestinationStream,
  { level, format }: LogOptions = { level: 'info', format: 'json' },
): Logger {
  const lines = format === 'pretty' ? prettyTo(destination) : destination;
  const log = pino(
    {
      base: null,
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    lines,
  );
  return {
    setLevel: (changed) => void (log.level = changed),
    started: (facts) => log.info(facts, 'started'),
    unexpectedError: (error, requestId) =>
      log.error({ ...(requestId === undefined ? {} : { id: requestId }), ...describe(error) }, 'unexpected error'),
    stateChange: ({ event, details }) => log[STATE_EVENTS[event]](details ?? {}, event),
    request(end) {
      const at = isRoutine(end) ? 'debug' : 'info';
      if (!log.isLevelEnabled(at)) return;
      // As pino would write it, in a third of the time.
      const fields = JSON.stringify(toRequestLine(end)).slice(1, -1);
      lines.write(`{"level":"${at}","time":"${isoTime(Date.now())}",${fields},"msg":"request"}\n`);
    },
    call({ requestId, source, company, endpoint, method, status, milliseconds }) {
      if (!log.isLevelEnabled('debug')) return;
      const ms = Math.round(milliseconds * 10) / 10;
      log.debug({ id: requestId ?? null, source, company, endpoint, method, status, ms }, 'vendor call');
    },
    warn: ({ event, details, error }) =>
      log.warn({ ...details, ...(error === undefined ? {} : describe(error)) }, event),
  };
}

export const logger = createLogger(pino.destination(2));

/** A line that nobody reads must not fill the memory: beyond this, lines are dropped. */
const MAX_UNWRITTEN_BYTES = 16 * 1024 * 1024;

/** Lines are written together, since each write is handed to another thread: after this time, or when they fill one write (16 KiB). */
const WRITE_AFTER_MS = 20;
const MOST_TOGETHER_BYTES = 15 * 1024;

/**
 * The log of a server, on standard error. A reader that is slow does not delay requests: lines wait in memory. What waits at
 * the end of the process is written then.
 */
export function openLogger(options: LogOptions): Logger {
  const file = pino.destination({ dest: 2, sync: false, maxLength: MAX_UNWRITTEN_BYTES });
  let lines = '';
  let timer: NodeJS.Timeout | undefined;
  const writeLines = (): void => {
    clearTimeout(timer);
    timer = undefined;
    file.write(lines);
    lines = '';
  };
  process.on('exit', () => {
    if (lines !== '') writeLines();
    file.flushSync();
  });
  const write = (line: string): void => {
    lines += line;
    // Most lines have no sign beyond ASCII: a byte each.
    if (lines.length >= MOST_TOGETHER_BYTES) writeLines();
    else timer ??= setTimeout(writeLines, WRITE_AFTER_MS);
  };
  return createLogger({ write }, options);
}

/** The second that the last time was in, and how times within it begin. */
let second = { number: -1, text: '' };

/** As `Date.prototype.toISOString`, which formats the whole time for each of the thousands of lines of a second. */
function isoTime(now: number): string {
  const number = Math.floor(now / 1000);
  if (second.number !== number) second = { number, text: new Date(now).toISOString().slice(0, -'000Z'.length) };
  return `${second.text}${String(now % 1000).padStart(3, '0')}Z`;
}

const MAX_CAUSES = 5;
const MAX_FRAMES = 5;
const CODE = /^[A-Z][A-Z0-9_]{1,60}$/;

interface Described {
  readonly error: string;
  readonly code?: string;
  /** The type of a thrown value that is not an Error. */
  readonly thrown?: string;
  readonly at: readonly string[];
}

function describe(thrown: unknown): Described & { readonly field?: string; readonly causes?: readonly Described[] } {
  const field = fieldOf(thrown);
  const [first = thrown, ...causes] = chainOf(thrown);
  return {
    ...describeOne(first),
    ...(field === null ? {} : { field }),
    ...(causes.length === 0 ? {} : { causes: causes.map(describeOne) }),
  };
}

function describeOne(thrown: unknown): Described {
  // graphql-js wraps thrown values that are not errors.
  if (thrown instanceof Error && 'thrownValue' in thrown) return describeOne(thrown.thrownValue);
  if (!(thrown instanceof Error))
    return { error: 'NonErrorThrown', thrown: thrown === null ? 'null' : typeof thrown, at: [] };
  const code = 'code' in thrown && typeof thrown.code === 'string' && CODE.test(thrown.code) ? thrown.code : null;
  const frames = thrown.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return {
    error: String(thrown.name).slice(0, 100),
    ...(code === null ? {} : { code }),
    at: frames.slice(0, MAX_FRAMES).map((line) => line.trim()),
  };
}

/** An error and its causes. Skips errors of graphql-js that only add the location to another error. */
function chainOf(thrown: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  let next = thrown;
  while (next !== undefined && next !== null && !chain.includes(next) && chain.length < MAX_CAUSES) {
    const wrapped = next instanceof GraphQLError ? next.originalError : undefined;
    if (!wrapped) chain.push(next);
    next = wrapped ?? causeOf(next);
  }
  return chain;
}

function causeOf(error: unknown): unknown {
  if (error instanceof AggregateError) return error.cause ?? (error.errors as readonly unknown[])[0];
  return error instanceof Error ? error.cause : undefined;
}

/** The schema name of the field in whose execution the error occurred. */
function fieldOf(thrown: unknown): string | null {
  const node = thrown instanceof GraphQLError ? thrown.nodes?.[0] : undefined;
  return node?.kind === Kind.FIELD ? node.name.value : null;
}
