import { GraphQLError, Kind } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { BadInput } from '../domain/bad-input';
import { AmbiguousLearner } from '../domain/lookup/learner';
import { shortened } from './refusal';

/** Kinds of nodes that hold what a client gave for an argument or a condition. */
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

/**
 * An error of an execution as the client is told it. What is nobody's mistake but ours goes to `onBug`, and the client
 * learns only that there was one.
 * @param formatted with Apollo's code
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onBug: (error: unknown) => void,
): GraphQLFormattedError {
  const message = shortened(formatted.message);
  const original = originalOf(error);
  if (original instanceof BadInput) {
    return { ...formatted, message, extensions: { code: 'BAD_USER_INPUT', argument: original.argument } };
  }
  if (original instanceof AmbiguousLearner) {
    return { ...formatted, message, extensions: { code: 'AMBIGUOUS_LEARNER', companies: original.companies } };
  }
  if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return { ...formatted, message };
  if (isAboutInput(error)) return { ...formatted, message, extensions: { code: 'BAD_USER_INPUT' } };
  onBug(error);
  return {
    ...formatted,
    message: 'Internal server error. Quote the request id to the operator.',
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

/** What was thrown, before graphql-js said where it happened. */
function originalOf(error: unknown): unknown {
  let original = error;
  while (original instanceof GraphQLError && original.originalError) original = original.originalError;
  return original;
}

/**
 * Whether graphql-js refused a value of the request while it executed: null in a variable, say, where null may not stand.
 * Then the error points at the value; those of resolvers point at their field.
 */
function isAboutInput(error: unknown): boolean {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  return node !== undefined && VALUES.has(node.kind);
}
