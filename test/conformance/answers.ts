import { execute, parse, validate } from 'graphql';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { BadInput } from '../../src/domain/bad-input';
import { AmbiguousLearner } from '../../src/domain/lookup/learner';
import type { Context } from '../../src/server/context';
import { KEYS } from '../harness';
import type { GraphError } from '../harness';
import type { RandomOperation } from './random-operations';

/** The part of a response that must be the same for both executors. */
export interface Answer {
  readonly data: unknown;
  /** Path and code; without the path for operations that did not run, since the number of their errors is bounded. */
  readonly errors: readonly string[];
}

/** Executed by our server, over HTTP. */
export async function askServer(
  url: string,
  operation: RandomOperation,
): Promise<Answer & { readonly status: number }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  const { data, errors = [] } = (await response.json()) as { data?: unknown; errors?: readonly GraphError[] };
  const reported = errors.map(({ path, extensions }) => ({ path, code: extensions.code }));
  return {
    status: response.status,
    ...(data === undefined ? notRun(reported.map(({ code }) => code)) : ran(data, reported)),
  };
}

/** Executed by graphql-js. */
export async function askGraphql(
  schema: GraphQLSchema,
  contextValue: Context | null,
  { query, variables, operationName = '' }: RandomOperation,
): Promise<Answer> {
  const document = parse(query);
  if (validate(schema, document).length > 0) return notRun(['GRAPHQL_VALIDATION_FAILED']);
  const { data, errors = [] } = await execute({
    schema,
    document,
    variableValues: variables,
    operationName: operationName === '' ? null : operationName,
    contextValue,
  });
  const isRefused = data === undefined || (data === null && errors.every(({ path }) => path === undefined));
  if (isRefused) return notRun(errors.map(codeOf));
  const all = [...errors, ...(contextValue?.partials.errors() ?? [])];
  // Serialised as JSON, so that objects without a prototype compare as equal.
  return ran(
    JSON.parse(JSON.stringify(data)),
    all.map((error) => ({ path: error.path, code: codeOf(error) })),
  );
}

function notRun(codes: readonly string[]): Answer {
  return { data: undefined, errors: [...new Set(codes)] };
}

function ran(data: unknown, errors: readonly { readonly path: unknown; readonly code: string }[]): Answer {
  return { data, errors: errors.map(({ path, code }) => JSON.stringify([path, code])).sort() };
}

/** graphql-js has no error codes, only messages. */
function codeOf({ extensions, originalError, message }: GraphQLError): string {
  if (typeof extensions.code === 'string') return extensions.code;
  if (originalError instanceof BadInput) return 'BAD_USER_INPUT';
  if (originalError instanceof AmbiguousLearner) return 'AMBIGUOUS_LEARNER';
  if (/^(Unknown operation named|Must provide operation name)/.test(message)) return 'OPERATION_RESOLUTION_FAILURE';
  return /^(Argument|Variable) "/.test(message) ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
}
