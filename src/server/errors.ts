import { GraphQLError, Kind } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { MissingScope } from '../access/scopes';
import { BadInput } from '../domain/bad-input';
import { AmbiguousLearner } from '../domain/lookup/learner';
import { errorExtensions } from './error-codes';
import { shortened } from './refusal';

/** Kinds of nodes for values that a client sent for an argument or a directive's condition. */
const VALUES: ReadonlySet<string> = new Set([
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/** The answer to an internal error: no details, which may be confidential. */
export const INTERNAL_ERROR_MESSAGE = 'Internal server error. Quote the request id to the operator.';
const INTERNAL = errorExtensions('INTERNAL_SERVER_ERROR');

/**
 * Formats an execution error for the client. An internal error is passed to `onUnexpectedError`, and the client receives
 * no details.
 * @param formatted with Apollo's error code
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onUnexpectedError: (error: unknown) => void,
): GraphQLFormattedError {
  const message = shortened(formatted.message);
  const original = originalOf(error);
  if (original instanceof BadInput) {
    return { ...formatted, message, extensions: errorExtensions('BAD_USER_INPUT', { argument: original.argument }) };
  }
  if (original instanceof AmbiguousLearner) {
    return {
      ...formatted,
      message,
      extensions: errorExtensions('AMBIGUOUS_LEARNER', { companies: original.companies }),
    };
  }
  if (original instanceof MissingScope) {
    return { ...formatted, message, extensions: errorExtensions('FORBIDDEN', { scope: original.scope }) };
  }
  if (formatted.extensions?.code !== INTERNAL.code) return { ...formatted, message };
  if (isAboutInput(error)) return { ...formatted, message, extensions: errorExtensions('BAD_USER_INPUT') };
  onUnexpectedError(error);
  return {
    ...formatted,
    message: INTERNAL_ERROR_MESSAGE,
    extensions: INTERNAL,
  };
}

/** The error that was thrown, before graphql-js wrapped it to add the location. */
function originalOf(error: unknown): unknown {
  let original = error;
  while (original instanceof GraphQLError && original.originalError) original = original.originalError;
  return original;
}

/**
 * Whether graphql-js rejected an input value during execution, such as null in a variable for a non-null argument. Then the
 * error's node is the value; errors of resolvers have the field's node.
 */
function isAboutInput(error: unknown): boolean {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  return node !== undefined && VALUES.has(node.kind);
}
