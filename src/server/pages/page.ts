import type { EncodedBody } from '../encoded-body';

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody;
}

/**
 * Serves public pages; undefined for any other path.
 * @param path without the prefix of a proxy (`server.basePath`)
 * @param host the request's `Host` header
 */
export type Pages = (path: string, host?: string) => Page | undefined;
