import { hash } from 'node:crypto';
import { GraphQLError, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';

/** The only operations that a server executes, by the SHA-256 of their text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Reports all mistakes in a list of trusted documents, one line each. */
export class TrustedDocumentsError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'TrustedDocumentsError';
    this.mistakes = mistakes;
  }
}

const map = z.record(z.string(), z.string());
const manifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  })
  .transform(({ operations }) => Object.fromEntries(operations.map(({ id, body }) => [id, body])));

/**
 * Reads a list as written by build tools: codegen's `persisted-documents.json` (`{ "SHA-256": "query …" }`), or Apollo's
 * persisted-query manifest.
 * @throws TrustedDocumentsError naming every operation that does not match its hash or is invalid for the schema
 */
export function readTrustedDocuments(json: string, schema: GraphQLSchema): TrustedDocuments {
  const documents = z.union([manifest, map]).safeParse(parsedOrNothing(json));
  if (!documents.success) {
    throw new TrustedDocumentsError([
      'must be JSON: { "SHA-256": "operation" }, or an Apollo persisted-query manifest',
    ]);
  }
  const entries = Object.entries(documents.data);
  const mistakes = entries.flatMap(([id, text]) => findMistake(id, text, schema) ?? []);
  if (mistakes.length > 0) throw new TrustedDocumentsError(mistakes);
  return new Map(entries);
}

export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

function findMistake(id: string, text: string, schema: GraphQLSchema): string | null {
  if (sha256(text) !== id)
    return `${id}: is not the SHA-256 of its operation; with codegen, set hashAlgorithm to "sha256"`;
  try {
    const [error] = validate(schema, parse(text));
    return error ? `${id}: ${error.message}` : null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return `${id}: ${error.message}`;
  }
}

function parsedOrNothing(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
