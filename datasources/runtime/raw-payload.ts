import { inflateRawSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { scheduleCompression, estimateChunkBytes } from './compressed-chunks';
import type { CompressedChunk } from './compressed-chunks';

/**
 * The raw payload of a record is rarely requested, and twice as large as the mapped record: it is stored compressed, many
 * records per chunk, because similar records compress well together. Plain JSON values throughout, like the whole record.
 */

/** A reference to the raw payload of one record. */
export interface Raw {
  readonly pack: CompressedChunk;
  readonly line: number;
}

/** Stores the raw payloads of successive records. */
export interface RawPayloadWriter {
  pack(sent: unknown): Raw | null;
}

/** For records whose raw payload is not needed. */
export const discardRaw: RawPayloadWriter = { pack: () => null };

/** Characters of a chunk: larger chunks hardly compress better, and take longer to inflate for one record. */
const PACK_SIZE = 32 * 1024;
const TOO_SMALL = 1024;
/** Number of inflated chunks that are cached: a request for one record usually reads its neighbours too. */
const INFLATED = 32;
/** Bytes of the reference in one record. */
const BYTES_PER_REFERENCE = 40;

/** A chunk is closed when it is full, and at the end of the present synchronous work. */
export function createRawPayloadWriter(): RawPayloadWriter {
  let open: { readonly pack: CompressedChunk; readonly texts: string[] } | null = null;
  let size = 0;
  const close = (): void => {
    if (open && size >= TOO_SMALL) scheduleCompression(open.pack, size);
    open = null;
    size = 0;
  };
  const begin = () => {
    const texts: string[] = [];
    queueMicrotask(close);
    return { texts, pack: { records: 0, texts, deflated: null } };
  };
  return {
    pack(sent) {
      // JSON.stringify emits no line breaks.
      const text = JSON.stringify(sent);
      open ??= begin();
      const raw = { pack: open.pack, line: open.texts.push(text) - 1 };
      open.pack.records += 1;
      size += text.length;
      if (size >= PACK_SIZE) close();
      return raw;
    },
  };
}

/** Stores the raw payload of a single record. */
export function storeRaw(sent: unknown): Raw | null {
  return createRawPayloadWriter().pack(sent);
}

/** The payload as the vendor sent it, secrets removed; for a record merged from several, a list of them. */
export function loadRaw(raw: unknown): unknown {
  if (isRaw(raw)) return JSON.parse(textsOf(raw.pack)[raw.line] ?? 'null') as unknown;
  return Array.isArray(raw) ? raw.map(loadRaw) : raw;
}

/** Whether two references have the same payload. */
export function isSameRaw(a: Raw, b: Raw): boolean {
  return a === b || textsOf(a.pack)[a.line] === textsOf(b.pack)[b.line];
}

/** The size of a reference in bytes, with its share of the chunk. */
export function estimateRawBytes({ pack }: Raw): number {
  return BYTES_PER_REFERENCE + estimateChunkBytes(pack) / pack.records;
}

/** Whether a value is a `Raw`. Checked by shape, because chunks from another process have no class. */
export function isRaw(value: unknown): value is Raw {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('pack' in value)) return false;
  return typeof value.pack === 'object' && value.pack !== null && 'deflated' in value.pack;
}

const inflated = new LRUCache<CompressedChunk, readonly string[]>({ max: INFLATED });

function textsOf(pack: CompressedChunk): readonly string[] {
  if (pack.texts) return pack.texts;
  const cached = inflated.get(pack);
  if (cached) return cached;
  const texts = inflateRawSync(Buffer.from(pack.deflated ?? '', 'latin1'))
    .toString()
    .split('\n');
  inflated.set(pack, texts);
  return texts;
}
