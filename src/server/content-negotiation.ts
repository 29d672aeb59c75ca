import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { HttpResponse } from './http-response';

/** Smaller answers gain nothing. */
const WORTH_COMPRESSING = 1024;
const TEXT = /^(text\/|application\/(json|graphql-response\+json))/;

const compress = promisify(gzip);
/** Answers that many share, and the page's files, are compressed and hashed once. */
const compressed = new WeakMap<Buffer, Promise<Buffer>>();
const tags = new WeakMap<Buffer, string>();

/**
 * An answer as this client wants it: compressed if it takes that, and left out when it has the same already
 * (`If-None-Match` of a GET).
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
  const wanted = takesGzip(headers['accept-encoding']) && TEXT.test(answer.headers?.['content-type'] ?? '');
  if (!wanted || body.length < WORTH_COMPRESSING) return { ...answer, headers: responseHeaders, body };
  const gzipped = compressed.get(body) ?? compress(body, { level: constants.Z_BEST_SPEED });
  compressed.set(body, gzipped);
  return { ...answer, headers: { ...responseHeaders, 'content-encoding': 'gzip' }, body: await gzipped };
}

/** Weak: compressed or not, it is the same answer. */
function tagOf(body: Buffer): string {
  const known = tags.get(body) ?? `W/"${hash('sha256', body, 'base64url')}"`;
  tags.set(body, known);
  return known;
}

function takesGzip(accepted: string | string[] | undefined): boolean {
  return String(accepted ?? '')
    .split(',')
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$)[\d.]+\s*)?$/i.test(coding));
}
