import { GraphQLError, Kind } from 'graphql';
import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Warning } from './warnings';

export interface Logger {
  /** An error that should not happen: its kind, where it was thrown, for which field, and the same of its causes. */
  readonly unexpectedError: (error: unknown) => void;
  /** Something that operators should know of, and that is no fault of the program. */
  readonly warn: (warning: Warning) => void;
}

/**
 * Structured lines. Nothing of people is logged: neither queries nor variables nor vendors' answers, and no error's
 * message, since that may quote them.
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
  /** Of what was thrown that is no error. */
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
  // graphql-js wraps what is no error in one of its own.
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

/** An error and its causes. What graphql-js wraps to say where it happened stands for itself. */
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

/** The name, in the schema, of the field that was executed. */
function fieldOf(thrown: unknown): string | null {
  const node = thrown instanceof GraphQLError ? thrown.nodes?.[0] : undefined;
  return node?.kind === Kind.FIELD ? node.name.value : null;
}
