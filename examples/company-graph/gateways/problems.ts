import { GraphQLError } from 'graphql';

/**
 * Awaregraph reports missing vendors as errors beside the data. Gateways that stitch preserve an error only if it replaces data,
 * so these errors are collected here and added to the gateway's response.
 */

interface ReportedError {
  readonly message: string;
  readonly extensions?: { readonly [name: string]: unknown };
}

/** The errors reported so far, by client request, since a gateway serves many clients. */
const errorsByRequest = new WeakMap<object, Map<string, GraphQLError>>();

/** Collects the errors of a subgraph's response that name a vendor's source. */
export function note(request: object, errors: readonly ReportedError[] = []): void {
  const noted = errorsByRequest.get(request) ?? new Map<string, GraphQLError>();
  for (const { message, extensions } of errors)
    if (extensions?.source) noted.set(message, new GraphQLError(message, { extensions }));
  errorsByRequest.set(request, noted);
}

/** The errors of the whole response: its own, and the collected ones that it lacks. */
export function withNoted<T extends ReportedError>(request: object, errors: readonly T[] = []): (T | GraphQLError)[] {
  const own = new Set(errors.map(({ message }) => message));
  return [...errors, ...[...(errorsByRequest.get(request)?.values() ?? [])].filter(({ message }) => !own.has(message))];
}
