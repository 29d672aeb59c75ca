import type { MaybePromise } from '../domain/maybe-promise';
import type { HttpRequest } from './http-message';
import { EncodedBody } from './encoded-body';
import { ErrorsBody } from './http-response';
import type { HttpResponse, SendableResponse } from './http-response';

/** Smaller responses gain nothing from compression. */
const MIN_BYTES_TO_COMPRESS = 1024;
const TEXT = /^(text\/|application\/(json|graphql-response\+json))/;

/**
 * Adapts a response to the client's headers: compressed if the client accepts gzip, and 304 without a body if the client
 * already has it (`If-None-Match` of a GET).
 * @param requestId stands in every error
 */
export function negotiate(
  { status, headers: own = {}, body: given }: HttpResponse,
  { method, headers }: Pick<HttpRequest, 'method' | 'headers'>,
  requestId: string,
): MaybePromise<SendableResponse> {
  const text = given instanceof ErrorsBody ? given.textFor(requestId) : given;
  const body = typeof text === 'string' ? Buffer.from(text) : text;
  const encoded = Buffer.isBuffer(body) ? new EncodedBody(body) : body;
  if (!(encoded instanceof EncodedBody)) return { status, headers: own, body: encoded };
  const responseHeaders: Record<string, string> = { ...own, vary: 'Accept-Encoding' };
  if (method === 'GET' && status === 200) {
    const { etag } = encoded;
    responseHeaders['etag'] = etag;
    if (headers['if-none-match']?.includes(etag)) return { status: 304, headers: responseHeaders, body: '' };
  }
  const { bytes } = encoded;
  const mayCompress = acceptsGzip(headers['accept-encoding']) && TEXT.test(own['content-type'] ?? '');
  if (!mayCompress || bytes.length < MIN_BYTES_TO_COMPRESS) return { status, headers: responseHeaders, body: bytes };
  const headersOfGzip = { ...responseHeaders, 'content-encoding': 'gzip' };
  return encoded.gzipped().then((gzipped) => ({ status, headers: headersOfGzip, body: gzipped }));
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  return String(accepted ?? '')
    .split(',')
    .some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$)[\d.]+\s*)?$/i.test(coding));
}
