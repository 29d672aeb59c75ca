import { Readable, pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Transform } from 'node:stream';

/** The bytes of a body do not match its headers. The message is a sentence without the vendor's values. */
export class UnreadableBody extends Error {}

/** Limit of chained decoders: each costs memory, and no real response needs more. */
const MAX_ENCODINGS = 3;
const CHUNK = 64 * 1024;
const MIB = 1024 * 1024;

/** Decoders by the name in `Content-Encoding`; the first bytes decide which format `deflate` means. */
const DECODERS: Readonly<Record<string, (first: Buffer) => Transform>> = {
  gzip: () => createGunzip({ chunkSize: CHUNK }),
  'x-gzip': () => createGunzip({ chunkSize: CHUNK }),
  br: () => createBrotliDecompress({ chunkSize: CHUNK }),
  // RFC 9110 means zlib's format; some servers send the bare one.
  deflate: (first) => (hasZlibHeader(first) ? createInflate : createInflateRaw)({ chunkSize: CHUNK }),
};

/** The value of `Accept-Encoding`. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * Decompresses a body as it arrives.
 * @param limit of bytes after each stage but the last, whose bytes the reader counts
 * @throws UnreadableBody if the body cannot be decoded or exceeds the limit; the source's own errors unchanged
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
  if (names.length > MAX_ENCODINGS) throw new UnreadableBody('the response has too many content encodings');
  let bytes = body;
  for (const name of names.reverse()) {
    const createDecoder = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (!createDecoder) throw new UnreadableBody('the response has an unknown content encoding');
    bytes = decoded(bytes === body ? body : bounded(bytes, limit), createDecoder);
  }
  return bytes;
}

export function tooLarge(limit: number): UnreadableBody {
  const isMuch = limit >= MIB;
  const size = isMuch ? `${limit / MIB} MiB, the maxResponseMb of the connection` : `${limit} bytes`;
  return new UnreadableBody(`the response is larger than ${size}`);
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
  // An empty body is empty in every encoding.
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
    throw isSourceBroken ? error : new UnreadableBody('the response cannot be decoded', { cause: error });
  }
}

/** Reads at least this number of bytes, or all if there are fewer. */
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
