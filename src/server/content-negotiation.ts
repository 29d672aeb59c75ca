import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { HttpResponse } from './http-response';

/** Smaller responses gain nothing from compression. */
const MIN_BYTES_TO_COMPRESS = 1024;
const TEXT = /^(text\/|application\/(json|graphql-response\+json))/;

const compress = promisify(gzip);
/** Cached by body: shared responses and GraphiQL's files are compressed and hashed once. */
const compressed = new WeakMap<Buffer, Promise<Buffer>>();
const tags = new WeakMap<Buffer, string>();

/**
 * Adapts a response to the client's headers: compressed if the client accepts gzip, and 304 without a body if the client
 * already has it (`If-None-Match` of a GET).
 */
export async function negotiate(answer: HttpResponse, { method, headers }: IncomingMessage): Promise<HttpResponse> {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  if (!Buffer.isBuffer(body)) return answer;
  const responseHeaders = { ...answer.headers, vary: 'Accept-Encoding' };
  if (method === 'GET' && answer.status === 200) {
    const etag = tagOf(body);
    Object.assign(responseHeaders, { etag });
    if (headers['if-none-match']?.includes(etag)) return { status: 304, headers: responseHeaders, body: '' };
  }
  const mayCompress = acceptsGzip(headers['accept-encoding']) && TEXT.test(answer.headers?.['content-type'] ?? '');
  if (!mayCompress || body.length < MIN_BYTES_TO_COMPRESS) return { ...answer, headers: responseHeaders, body };
  const gzipped = compressed.get(body) ?? compress(body, { level: constants.Z_BEST_SPEED });
  compressed.set(body, gzipped);
  return { ...answer, headers: { ...responseHeaders, 'content-encoding': 'gzip' }, body: await gzipped };
}

/** A weak ETag: the same for the compressed and the plain response. */
function tagOf(body: Buffer): string {
  const tag = tags.get(body) ?? `W/"${hash('sha256', body, 'base64url')}"`;
  tags.set(body, tag);
  return tag;
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  return String(accepted ?? '')
    .split(',')
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$)[\d.]+\s*)?$/i.test(coding));
}
