import type { TypedDocumentString } from './gql/graphql.ts';

/** One error of a response: its code, and the source if a vendor failed. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly source?: string;
    readonly retryable?: boolean;
    readonly retryAt?: string | null;
  };
}

/** Data and errors side by side: if one vendor is down, the others' data is unaffected. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphError[];
}

/** The request as a whole was refused: there is no data. */
export class Refused extends Error {
  readonly code: string;
  readonly retryAfterSeconds: number | null;

  constructor(message: string, code: string, retryAfterSeconds: number | null) {
    super(message);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface Graph {
  readonly url: string;
  readonly apiKey: string;
}

/**
 * Sends one typed document; the result has the document's type.
 * @throws Refused if the response has no data
 */
export async function ask<Data, Variables>(
  { url, apiKey }: Graph,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  // Responses follow the schema from which these types were generated.
  const { data, errors = [] } = (await response.json()) as { data?: Data | null; errors?: GraphError[] };
  if (data) return { data, errors };
  const wait = response.headers.get('retry-after');
  const [first] = errors;
  throw new Refused(
    first?.message ?? `HTTP ${response.status}`,
    first?.extensions?.code ?? 'UNKNOWN',
    wait === null ? null : Number(wait),
  );
}
