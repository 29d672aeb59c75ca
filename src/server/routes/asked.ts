import { z } from 'zod';

/** What a request asks to be executed: as text, or named by its hash. */
export interface Asked {
  readonly query?: string | undefined;
  readonly documentId?: string | undefined;
  /** Of the persisted-query extension: the operation's SHA-256 in hexadecimal. */
  readonly hash?: string | undefined;
}

const text = z.string().optional().catch(undefined);
const extensions = z
  .object({ persistedQuery: z.object({ sha256Hash: text }).optional().catch(undefined) })
  .optional()
  .catch(undefined);
const asked = z.object({ query: text, documentId: text, extensions }).catch({});

/** Looks where GraphQL over HTTP puts it: into the search of a GET, into the body of a POST. What is malformed is passed over. */
export function readAsked(search: string, body: unknown): Asked {
  const { query, documentId, extensions: more } = asked.parse(body ?? fromSearch(search));
  return { query, documentId, hash: more?.persistedQuery?.sha256Hash };
}

/** The same request with its operation as text. */
export function withQuery(
  { search, body }: { readonly search: string; readonly body: unknown },
  query: string,
): { readonly search: string; readonly body: unknown } {
  if (typeof body === 'object' && body !== null) {
    const { documentId: _, ...rest } = body as { readonly documentId?: unknown };
    return { search, body: { ...rest, query } };
  }
  const params = new URLSearchParams(search);
  params.delete('documentId');
  params.set('query', query);
  return { search: `?${params.toString()}`, body };
}

function fromSearch(search: string): object {
  const { extensions: given, ...params } = Object.fromEntries(new URLSearchParams(search));
  return { ...params, ...(given === undefined ? {} : { extensions: parsed(given) }) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
