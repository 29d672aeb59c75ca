import { GraphQLError } from 'graphql';

/**
 * Awaregraph tells which vendors are missing beside the data, as errors. Gateways that stitch keep errors only where they
 * took the place of data, so these are carried past them.
 */

interface Told {
  readonly message: string;
  readonly extensions?: { readonly [name: string]: unknown };
}

/** What was told so far to whoever asks: by their request, since a gateway serves many. */
const told = new WeakMap<object, Map<string, GraphQLError>>();

/** Remembers what a graph's answer tells of vendors. */
export function note(asker: object, errors: readonly Told[] = []): void {
  const noted = told.get(asker) ?? new Map<string, GraphQLError>();
  for (const { message, extensions } of errors)
    if (extensions?.source) noted.set(message, new GraphQLError(message, { extensions }));
  told.set(asker, noted);
}

/** The errors of the whole answer: its own, and what was told and is not among them. */
export function withNoted<T extends Told>(asker: object, errors: readonly T[] = []): (T | GraphQLError)[] {
  const own = new Set(errors.map(({ message }) => message));
  return [...errors, ...[...(told.get(asker)?.values() ?? [])].filter(({ message }) => !own.has(message))];
}
