import { Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Transform } from 'node:stream';

/** The bytes of a body cannot be what its headers say. The message is a sentence without values of the vendor's. */
export class UnreadableBody extends Error {}

/** More decoders in a row than anybody needs: each costs memory. */
const MOST_ENCODINGS = 3;
const CHUNK = 64 * 1024;

/** By the name in `Content-Encoding`: given the first bytes, which say how `deflate` is meant. */
const DECODERS: Readonly<Record<string, (first: Buffer) => Transform>> = {
  gzip: () => createGunzip({ chunkSize: CHUNK }),
  'x-gzip': () => createGunzip({ chunkSize: CHUNK }),
  br: () => createBrotliDecompress({ chunkSize: CHUNK }),
  // RFC 9110 means zlib's format; some servers send the bare one.
  deflate: (first) => (hasZlibHeader(first) ? createInflate : createInflateRaw)({ chunkSize: CHUNK }),
};

/** What is sent as `Accept-Encoding`. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * The bytes of a body as they were before they were compressed, as they arrive.
 * @param limit bytes that any stage but the last may give: the reader counts those
 * @throws UnreadableBody where they cannot be decoded, or are more than the limit; the source's own errors as they are
 */
export function decodeContent(
  body: AsyncIterable<Buffer>,
  contentEncoding: string,
  limit: number,
): AsyncIterable<Buffer> {
  const names = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_ENCODINGS) throw new UnreadableBody('the answer is encoded too often');
  let bytes = body;
  for (const name of names.reverse()) {
    const createDecoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (!createDecoder) throw new UnreadableBody('the answer is encoded in an unknown way');
    bytes = decoded(bytes === body ? body : bounded(bytes, limit), createDecoder);
  }
  return bytes;
}

export function tooLarge(limit: number): UnreadableBody {
  return new UnreadableBody(`the answer is larger than ${limit} bytes`);
}

async function* bounded(source: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

async function* decoded(
  source: AsyncIterable<Buffer>,
  createDecoder: (first: Buffer) => Transform,
): AsyncGenerator<Buffer> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await takeFirst(iterator, 2);
  // Nothing is nothing, however it is encoded.
  if (first.length === 0) return;
  let isSourceBroken = false;
  const input = async function* (): AsyncGenerator<Buffer> {
    yield first;
    try {
      yield* { [Symbol.asyncIterator]: () => iterator };
    } catch (error) {
      isSourceBroken = true;
      throw error;
    }
  };
  const decoder = createDecoder(first);
  pipeline(Readable.from(input(), { objectMode: false }), decoder, () => undefined);
  try {
    yield* decoder as AsyncIterable<Buffer>;
  } catch (error) {
    throw isSourceBroken ? error : new UnreadableBody('the answer cannot be decoded', { cause: error });
  }
}

/** At least so many bytes, or all that there are. */
export async function takeFirst(chunks: AsyncIterator<Buffer>, bytes: number): Promise<Buffer> {
  let first: Buffer = Buffer.alloc(0);
  while (first.length < bytes) {
    const next = await chunks.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  return first;
}

/** A window of up to 32 KiB, deflate as its method, and a check sum of its own (RFC 1950). */
function hasZlibHeader(first: Buffer): boolean {
  if (first.length < 2) return false;
  const header = first.readUInt16BE(0);
  return (header >> 8) % 16 === 8 && header >> 12 <= 7 && header % 31 === 0;
}
