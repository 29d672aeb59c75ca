import { inflateRawSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { scheduleCompression, estimateChunkBytes } from './compressed-chunks';
import type { CompressedChunk } from './compressed-chunks';

/**
 * What a vendor sent is rarely asked for, and twice as large as what is made of it: it is kept deflated, many records
 * together, since it is their likeness that makes them small. Plain JSON values throughout, as all of a record.
 */

/** What was sent of one record. */
export interface Raw {
  readonly pack: CompressedChunk;
  readonly line: number;
}

/** Packs what was sent of one record after another. */
export interface RawPayloadWriter {
  pack(sent: unknown): Raw | null;
}

/** For what is read of its parts only. */
export const discardRaw: RawPayloadWriter = { pack: () => null };

/** Characters of a pack: larger ones are hardly smaller deflated, and take longer to inflate for one record. */
const PACK_SIZE = 32 * 1024;
const TOO_SMALL = 1024;
/** Packs that are kept inflated: whoever asks for one record asks for those beside it. */
const INFLATED = 32;
/** Bytes of what stands for one record. */
const BYTES_PER_REFERENCE = 40;

/** Packs are closed when they are full, and when the work at hand is done. */
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
      // JSON has no line breaks of its own.
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

/** One record alone. */
export function storeRaw(sent: unknown): Raw | null {
  return createRawPayloadWriter().pack(sent);
}

/** As the vendor sent it, secrets removed; of a record made of several, each of them. */
export function loadRaw(raw: unknown): unknown {
  if (isRaw(raw)) return JSON.parse(textsOf(raw.pack)[raw.line] ?? 'null') as unknown;
  return Array.isArray(raw) ? raw.map(loadRaw) : raw;
}

/** How many bytes it takes, with its share of the pack. */
export function estimateRawBytes({ pack }: Raw): number {
  return BYTES_PER_REFERENCE + estimateChunkBytes(pack) / pack.records;
}

/** Whether it stands for what was sent. A pack that comes from another process is one too, so no class tells. */
export function isRaw(value: unknown): value is Raw {
  if (typeof value !== 'object' || value === null || !('line' in value) || !('pack' in value)) return false;
  return typeof value.pack === 'object' && value.pack !== null && 'deflated' in value.pack;
}

const inflated = new LRUCache<CompressedChunk, readonly string[]>({ max: INFLATED });

function textsOf(pack: CompressedChunk): readonly string[] {
  if (pack.texts) return pack.texts;
  const known = inflated.get(pack);
  if (known) return known;
  const texts = inflateRawSync(Buffer.from(pack.deflated ?? '', 'latin1'))
    .toString()
    .split('\n');
  inflated.set(pack, texts);
  return texts;
}
