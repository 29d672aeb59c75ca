import { z } from 'zod';
import { refuse, refuseRequest } from '../refusal';
import type { Refusal } from '../refusal';

type JsonObject = Readonly<Record<string, unknown>>;

/** The parameters of a request in GraphQL over HTTP. Nothing else of the request reaches the execution. */
export interface OperationParams {
  /** null if the operation is identified by its id or hash. */
  readonly query: string | null;
  /** The id of a trusted document. */
  readonly documentId: string | null;
  readonly operationName: string | null;
  readonly variables: JsonObject;
  /** The operation's SHA-256, from the persisted query extension. */
  readonly persistedHash: string | null;
}

const NAMES = ['query', 'documentId', 'operationName', 'variables', 'extensions'] as const;
type Name = (typeof NAMES)[number];
type Given = Readonly<Partial<Record<Name, unknown>>>;

/**
 * Parses a request by its method: the query string of a GET, the body of a POST, never both. Of duplicate keys in a JSON
 * object the last one counts, as everywhere in JavaScript.
 * @param search the query string with its question mark, or empty
 */
export function parseOperationParams(
  method: string | undefined,
  search: string,
  body: string,
): OperationParams | Refusal {
  if (method === 'GET') {
    if (body !== '')
      return refuseRequest('a GET must not have a body: send the operation in the query string, or use POST');
    return readSearch(new URLSearchParams(search));
  }
  if (method !== 'POST') {
    return { ...refuse(405, 'BAD_REQUEST', 'use GET or POST'), headers: { allow: 'GET, POST' } };
  }
  const misplaced = search === '' ? undefined : nameIn(new URLSearchParams(search));
  if (misplaced)
    return refuseRequest(`"${misplaced}" is in the query string of a POST: send the operation in the body only`);
  return readBody(body);
}

function nameIn(params: URLSearchParams): Name | undefined {
  return NAMES.find((name) => params.has(name));
}

function readSearch(params: URLSearchParams): OperationParams | Refusal {
  const repeated = NAMES.find((name) => params.getAll(name).length > 1);
  if (repeated) return refuseRequest(`"${repeated}" is in the query string more than once`);
  const given: Partial<Record<Name, unknown>> = {};
  for (const name of NAMES) {
    const text = params.get(name);
    if (text === null) continue;
    const value = name === 'variables' || name === 'extensions' ? parseJson(text) : { json: text };
    if (!value) return refuseRequest(`"${name}" in the query string is not JSON`);
    given[name] = value.json;
  }
  return readGiven(given);
}

function readBody(body: string): OperationParams | Refusal {
  if (body === '') return refuseRequest('the body is empty: send a JSON object with "query"');
  const value = parseJson(body);
  if (!value) return refuseRequest('the body is not JSON');
  if (Array.isArray(value.json))
    return refuseRequest('the body is a list: this server accepts one operation per request');
  if (!isObject(value.json)) return refuseRequest('the body must be a JSON object with "query"');
  const given: Partial<Record<Name, unknown>> = {};
  // Own keys only: inherited properties were not sent.
  for (const name of NAMES) if (Object.hasOwn(value.json, name)) given[name] = value.json[name];
  return readGiven(given);
}

/** null means absent, and so does an empty operation name. */
function readGiven(given: Given): OperationParams | Refusal {
  const { query = null, documentId = null, operationName = null, variables, extensions } = given;
  if (!isTextOrNull(query)) return refuseRequest('"query" must be the operation as a string');
  if (!isTextOrNull(documentId)) return refuseRequest('"documentId" must be a string');
  if (!isTextOrNull(operationName)) return refuseRequest('"operationName" must be a string');
  if (!isObject(variables ?? {})) return refuseRequest('"variables" must be a JSON object');
  if (!isObject(extensions ?? {})) return refuseRequest('"extensions" must be a JSON object');
  const parsed = isObject(extensions) ? extensionsShape.safeParse(extensions).data : {};
  if (!parsed) return refuseRequest('"extensions.persistedQuery" must be { "version": 1, "sha256Hash": "…" }');
  return {
    query,
    documentId,
    operationName: operationName === '' ? null : operationName,
    variables: isObject(variables) ? variables : {},
    persistedHash: parsed.persistedQuery?.sha256Hash ?? null,
  };
}

/** Other extensions are ignored. */
const extensionsShape = z.object({
  persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }).nullish(),
});

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
