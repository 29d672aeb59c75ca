import { CombinedError } from 'urql';

/** Of a part that no source could provide, the graph says why beside the data: see `x-partial` in client.ts. */
export function sourceProblems(extensions: unknown): readonly string[] {
  const listed = fieldOf(extensions, 'sourceProblems');
  if (!Array.isArray(listed)) return [];
  const messages = listed.map((one) => fieldOf(one, 'message')).filter((one) => typeof one === 'string');
  return [...new Set(messages)];
}

/** An error for a part that is missing although the operation was answered. */
export function unreadable(extensions: unknown): CombinedError {
  const graphQLErrors = sourceProblems(extensions);
  return new CombinedError({
    graphQLErrors: graphQLErrors.length > 0 ? [...graphQLErrors] : ['No source could be read.'],
  });
}

interface Answer {
  readonly data: unknown;
  readonly error: CombinedError | undefined;
  readonly extensions: unknown;
}

/** Why a part of an answer is missing; undefined if it is there, or awaited. */
export function failureOf({ data, error, extensions }: Answer, part: unknown): CombinedError | undefined {
  if (part !== null && part !== undefined) return undefined;
  return error ?? (data ? unreadable(extensions) : undefined);
}

/** What was thrown, as pages show errors. */
export function asError(thrown: unknown): CombinedError {
  if (thrown instanceof CombinedError) return thrown;
  return new CombinedError({ networkError: thrown instanceof Error ? thrown : new Error(String(thrown)) });
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}
