import type { ProblemCode } from '../../datasources/spec/problem';

/** Who can remove the cause of an error. */
type Actor = 'client' | 'operator' | 'vendor';

export interface ErrorCodeFacts {
  /** The HTTP status of a response that consists of this error, and further ones in special cases. A field's error has 200. */
  readonly statuses: readonly [number, ...number[]];
  /** When a client receives it: a complete sentence. null for source problems: the SDL's `SourceProblemCode` describes them. */
  readonly meaning: string | null;
  readonly actor: Actor;
  /** When the same request may succeed; null if it never does. */
  readonly retry: string | null;
  /** Names in `extensions` beside `code`. */
  readonly extensions?: readonly string[];
  /** Whether it is about the operation: clients of `application/json` receive it with HTTP 200, as GraphQL over HTTP requires. */
  readonly isOfGraphql?: true;
}

const SOURCE_EXTENSIONS = [
  'source',
  'vendor',
  'serviceName',
  'http.status',
  'retryable',
  'retryAt',
  'stale',
  'asOf',
  'entityKey',
  'requestId',
] as const;

/** Every `extensions.code`, once. `docs/errors.md` is generated from this table. */
export const ERROR_CODES = {
  BAD_REQUEST: {
    statuses: [400, 405, 413, 415],
    meaning: 'The request violates GraphQL over HTTP: its method, its content type, its size, or its parameters.',
    actor: 'client',
    retry: null,
  },
  UNAUTHENTICATED: {
    statuses: [401],
    meaning: 'The request has no valid API key or token.',
    actor: 'client',
    retry: null,
  },
  AUTHENTICATION_UNAVAILABLE: {
    statuses: [503],
    meaning: 'The token cannot be verified because the key server cannot be reached.',
    actor: 'operator',
    retry: 'after `Retry-After`',
  },
  FORBIDDEN: {
    statuses: [403],
    meaning: 'The viewer lacks the scope that a field or a path needs. The rest of the operation is answered.',
    actor: 'operator',
    retry: null,
    extensions: ['scope'],
  },
  NOT_FOUND: {
    statuses: [404],
    meaning: 'The server has no such path.',
    actor: 'client',
    retry: null,
  },
  RATE_LIMITED: {
    statuses: [429],
    meaning: 'The client sent more than `limits.requestsPerMinute`, or its address failed to authenticate too often.',
    actor: 'client',
    retry: 'after `Retry-After`',
  },
  AUDIT_LOG_UNAVAILABLE: {
    statuses: [503],
    meaning: 'The audit log cannot be written, so nothing was changed.',
    actor: 'operator',
    retry: 'after the operator has repaired it',
  },
  OVERLOADED: {
    statuses: [503],
    meaning: 'Too much memory is occupied by responses that clients have not read yet (`limits.maxUnsentMb`).',
    actor: 'client',
    retry: 'after `Retry-After`',
  },
  GRAPHQL_PARSE_FAILED: {
    statuses: [400],
    meaning: 'The operation is not GraphQL.',
    actor: 'client',
    retry: null,
    isOfGraphql: true,
  },
  GRAPHQL_VALIDATION_FAILED: {
    statuses: [400],
    meaning: 'The operation does not fit the schema.',
    actor: 'client',
    retry: null,
    isOfGraphql: true,
  },
  OPERATION_RESOLUTION_FAILURE: {
    statuses: [400],
    meaning: 'The document has no operation, or several, and `operationName` names none of them.',
    actor: 'client',
    retry: null,
  },
  BAD_USER_INPUT: {
    statuses: [400, 404],
    meaning:
      'A variable or an argument is invalid: both or neither of `id` and `slug`, an invalid cursor, `first` outside its range, a list that is too long.',
    actor: 'client',
    retry: null,
    extensions: ['argument'],
    isOfGraphql: true,
  },
  AMBIGUOUS_LEARNER: {
    statuses: [200],
    meaning: 'Several companies of the viewer have this address, and the operation names no company.',
    actor: 'client',
    retry: null,
    extensions: ['companies'],
  },
  QUERY_TOO_COMPLEX: {
    statuses: [400],
    meaning: 'The operation exceeds a limit of size, depth or cost. Nothing was executed.',
    actor: 'client',
    retry: null,
    extensions: ['limit', 'actual'],
  },
  PERSISTED_QUERY_NOT_FOUND: {
    statuses: [200],
    meaning: 'The hash of an automatic persisted query is not known. Clients then send the text.',
    actor: 'client',
    retry: 'at once, with the text',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    statuses: [400],
    meaning: 'The request has a `documentId`, and the server has no list of trusted documents.',
    actor: 'client',
    retry: null,
  },
  PERSISTED_QUERY_NOT_IN_LIST: {
    statuses: [404],
    meaning: 'The list of trusted documents has no document with this id.',
    actor: 'client',
    retry: null,
  },
  QUERY_NOT_IN_SAFELIST: {
    statuses: [403],
    meaning: 'The server executes only trusted documents, and this operation is not one of them.',
    actor: 'client',
    retry: null,
  },
  INTERNAL_SERVER_ERROR: {
    statuses: [500],
    meaning: 'The program has a fault. Its log has the details, by the request id.',
    actor: 'operator',
    retry: null,
  },
  SOURCE_UNAVAILABLE: {
    statuses: [200],
    meaning: null,
    actor: 'vendor',
    retry: 'soon',
    extensions: SOURCE_EXTENSIONS,
  },
  SOURCE_TIMEOUT: {
    statuses: [200],
    meaning: null,
    actor: 'vendor',
    retry: 'soon',
    extensions: SOURCE_EXTENSIONS,
  },
  SOURCE_RATE_LIMITED: {
    statuses: [200],
    meaning: null,
    actor: 'operator',
    retry: 'at `retryAt`',
    extensions: SOURCE_EXTENSIONS,
  },
  SOURCE_UNAUTHORIZED: {
    statuses: [200],
    meaning: null,
    actor: 'operator',
    retry: 'at `retryAt`, or after the credential was changed',
    extensions: SOURCE_EXTENSIONS,
  },
  SOURCE_REJECTED: {
    statuses: [200],
    meaning: null,
    actor: 'operator',
    retry: null,
    extensions: SOURCE_EXTENSIONS,
  },
  SOURCE_BAD_RESPONSE: {
    statuses: [200],
    meaning: null,
    actor: 'vendor',
    retry: 'after the vendor has repaired it',
    extensions: SOURCE_EXTENSIONS,
  },
  SOURCE_CIRCUIT_OPEN: {
    statuses: [200],
    meaning: null,
    actor: 'vendor',
    retry: 'at `retryAt`',
    extensions: SOURCE_EXTENSIONS,
  },
  NOT_SUPPORTED: {
    statuses: [200],
    meaning: null,
    actor: 'vendor',
    retry: null,
    extensions: SOURCE_EXTENSIONS,
  },
  VENDOR_CALL_LIMIT: {
    statuses: [200],
    meaning: null,
    actor: 'client',
    retry: 'at `retryAt`, if there is one',
    extensions: ['limit', ...SOURCE_EXTENSIONS],
  },
} as const satisfies Readonly<Record<string, ErrorCodeFacts>>;

export type ErrorCode = keyof typeof ERROR_CODES;
export type StatusOf<Code extends ErrorCode> = (typeof ERROR_CODES)[Code]['statuses'][number];

/** The code of a source problem that is reported as an error. A connection that is switched off is none. */
export const CODE_OF_PROBLEM = {
  UNAVAILABLE: 'SOURCE_UNAVAILABLE',
  TIMEOUT: 'SOURCE_TIMEOUT',
  RATE_LIMITED: 'SOURCE_RATE_LIMITED',
  UNAUTHORIZED: 'SOURCE_UNAUTHORIZED',
  REJECTED: 'SOURCE_REJECTED',
  BAD_RESPONSE: 'SOURCE_BAD_RESPONSE',
  CIRCUIT_OPEN: 'SOURCE_CIRCUIT_OPEN',
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  CALL_LIMIT: 'VENDOR_CALL_LIMIT',
} as const satisfies Readonly<Record<Exclude<ProblemCode, 'DISABLED'>, ErrorCode>>;

/** The extensions of an error. */
export function errorExtensions(
  code: ErrorCode,
  further: Readonly<Record<string, unknown>> = {},
): { readonly code: ErrorCode } & Readonly<Record<string, unknown>> {
  return { code, ...further };
}

/** @param code as found in an error's extensions: any value */
export function isOfGraphql(code: unknown): boolean {
  const facts: ErrorCodeFacts | undefined = isErrorCode(code) ? ERROR_CODES[code] : undefined;
  return facts?.isOfGraphql === true;
}

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_CODES, code);
}
