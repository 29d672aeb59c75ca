import { GraphQLError, Kind } from 'graphql';
import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Warning } from './warnings';

export interface Logger {
  /** Logs an unexpected error: its name, stack frames and field, and the same for its causes. */
  readonly unexpectedError: (error: unknown) => void;
  /** Something that operators should know of, and that is no fault of the program. */
  readonly warn: (warning: Warning) => void;
}

/**
 * Structured logging. No personal data is logged: no queries, variables or vendor responses, and no error messages, because
 * they may quote them.
 */
export function createLogger(destination: DestinationStream): Logger {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    unexpectedError: (error) => log.error(describe(error), 'unexpected error'),
    warn: ({ event, details, error }) =>
      log.warn({ ...details, ...(error === undefined ? {} : describe(error)) }, event),
  };
}

export const logger = createLogger(pino.destination(2));

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
