import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { errorExtensions } from './error-codes';
import type { ErrorCode, StatusOf } from './error-codes';
import { violationMessage } from './limits/violation';
import type { LimitViolation } from './limits/violation';

/** Why a request is not executed, as reported to the client. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors: readonly GraphQLFormattedError[];
}

export function refuse<Code extends ErrorCode>(
  status: StatusOf<Code>,
  code: Code,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): Refusal {
  return { status, errors: [{ message, extensions: errorExtensions(code, extensions) }] };
}

/** Refuses a request that violates GraphQL over HTTP. */
export function refuseRequest(message: string): Refusal {
  return refuse(400, 'BAD_REQUEST', message);
}

export function refuseViolation(violation: LimitViolation): Refusal {
  const { limit, actual } = violation;
  return refuse(400, 'QUERY_TOO_COMPLEX', violationMessage(violation), { limit, actual });
}

/** Refuses a request with the errors that graphql-js found before execution. */
export function refuseErrors(code: ErrorCode, errors: readonly GraphQLError[]): Refusal {
  return {
    status: 400,
    errors: errors.map((error) => {
      const { message, locations } = error.toJSON();
      return { message: shortened(message), ...(locations ? { locations } : {}), extensions: errorExtensions(code) };
    }),
  };
}

const MAX_MESSAGE_LENGTH = 1000;

/** Cuts the middle out of a long message: it may quote a long client input; its beginning and end say what is wrong. */
export function shortened(message: string): string {
  if (message.length <= MAX_MESSAGE_LENGTH) return message;
  const part = MAX_MESSAGE_LENGTH / 2;
  return `${message.slice(0, part).toWellFormed()} … ${message.slice(-part).toWellFormed()}`;
}
