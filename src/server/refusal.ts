import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { violationMessage } from './limits/violation';
import type { LimitViolation } from './limits/violation';

/** Why a request is not executed, as its client is told. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[];
}

export function refuse(
  status: number,
  code: string,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): Refusal {
  return { status, errors: [{ message, extensions: { code, ...extensions } }] };
}

/** A request that is none of GraphQL over HTTP. */
export function refuseRequest(message: string): Refusal {
  return refuse(400, 'BAD_REQUEST', message);
}

export function refuseViolation(excess: LimitViolation): Refusal {
  const { limit, actual } = excess;
  return refuse(400, 'QUERY_TOO_COMPLEX', violationMessage(excess), { limit, actual });
}

/** Errors that graphql-js found before anything was executed. */
export function refuseErrors(code: string, errors: readonly GraphQLError[]): Refusal {
  return {
    status: 400,
    errors: errors.map((error) => {
      const { message, locations } = error.toJSON();
      return { message: shortened(message), ...(locations ? { locations } : {}), extensions: { code } };
    }),
  };
}

const LONGEST_MESSAGE = 1000;

/** A message that quotes what a client sent may be as long as that: its beginning and its end say what is wrong. */
export function shortened(message: string): string {
  if (message.length <= LONGEST_MESSAGE) return message;
  const part = LONGEST_MESSAGE / 2;
  return `${message.slice(0, part).toWellFormed()} … ${message.slice(-part).toWellFormed()}`;
}
