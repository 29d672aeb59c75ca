import { setImmediate as nextRound } from 'node:timers/promises';
import { errors } from 'undici';
import type { Dispatcher } from 'undici';
import { SLICE_MS } from '../runtime/cooperative-scheduler';
import { DECIDING_BYTES, createTextDecoder } from './charset';
import { UnreadableBody, decodeContent, takeFirst, tooLarge } from './decode';
import { createJsonReader } from './json';

/** The parsed body of a response. */
export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'empty' }
  /** Not JSON, or not decodable; the reason is a sentence without the vendor's values. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Limit for responses without data: only a code and a short message are useful. */
const LARGEST_ERROR_BYTES = 64 * 1024;

const JSON_TYPE = /^(?:application\/(?:[\w.-]+\+)?json|text\/(?:json|plain))\b/i;
/** PHP's default content type is text/html: a body that begins as JSON, or is `1` or true alone, may be JSON. */
const HTML_TYPED_JSON = /^\s*(?:[[{]|(?:1|"1"|true)\s*$)/;
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205]);

/**
 * Reads a body as far as it is useful; an abandoned body is destroyed, so that its connection is free again.
 * @param mostBytes the limit for responses with data
 * @param onValue called with each parsed piece
 */
export async function readBody(
  { body, headers, statusCode }: Pick<Dispatcher.ResponseData, 'body' | 'headers' | 'statusCode'>,
  mostBytes: number,
  onValue?: (value: unknown) => void,
): Promise<Body> {
  // Destroying an unfinished body emits an error event.
  body.on('error', () => undefined);
  try {
    if (WITHOUT_BODY.has(statusCode) || headerOf(headers, 'content-length') === '0') return { kind: 'empty' };
    const type = headerOf(headers, 'content-type');
    const limit = statusCode >= 200 && statusCode < 300 ? mostBytes : LARGEST_ERROR_BYTES;
    const bytes = decodeContent(body, headerOf(headers, 'content-encoding'), limit);
    return await parse(bytes[Symbol.asyncIterator](), type, limit, onValue);
  } catch (error) {
    if (error instanceof UnreadableBody) return { kind: 'unreadable', reason: error.message };
    if (error instanceof SyntaxError) return { kind: 'unreadable', reason: 'the response is not JSON' };
    if (error instanceof errors.ResponseExceededMaxSizeError)
      return { kind: 'unreadable', reason: tooLarge(mostBytes).message };
    throw error;
  } finally {
    if (!body.readableEnded) body.destroy();
  }
}

/** Parses chunks as they arrive, yielding to the event loop: meanwhile many further chunks may have arrived. */
async function parse(
  chunks: AsyncIterator<Buffer>,
  contentType: string,
  limit: number,
  onValue: ((value: unknown) => void) | undefined,
): Promise<Body> {
  try {
    let chunk: Buffer | null = await takeFirst(chunks, DECIDING_BYTES);
    if (chunk.length === 0) return { kind: 'empty' };
    const decoder = createTextDecoder(contentType, chunk);
    const reader = createJsonReader(onValue);
    let isJson = contentType === '' || JSON_TYPE.test(contentType.trim());
    let [size, busyMs] = [0, 0];
    while (chunk) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      const startedAt = performance.now();
      const text = decoder.decode(chunk, { stream: true });
      isJson ||= HTML_TYPED_JSON.test(text);
      if (!isJson) throw new UnreadableBody('the response is not JSON');
      reader.add(text);
      busyMs += performance.now() - startedAt;
      if (busyMs >= SLICE_MS) {
        busyMs = 0;
        await nextRound();
      }
      const next = await chunks.next();
      chunk = next.done ? null : next.value;
    }
    reader.add(decoder.decode());
    return { kind: 'json', value: reader.end() };
  } finally {
    await chunks.return?.();
  }
}

function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}
