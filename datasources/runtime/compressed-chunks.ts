import { deflateRawSync } from 'node:zlib';
import { runCooperatively } from './cooperative-scheduler';
import type { CooperativeTask } from './cooperative-scheduler';

/**
 * The raw payloads of some records: uncompressed while the chunk is being filled, if it is too small to gain from
 * compression, and until the process is idle. No request waits for compression.
 */
export interface CompressedChunk {
  records: number;
  /** One JSON text per record. */
  texts: string[] | null;
  /** The texts, one per line, deflated, as a string with one character per byte. */
  deflated: string | null;
}

/** Compression level: higher levels gain little. */
const LEVEL = 3;
/** Limit of characters in pending chunks: beyond it, the oldest are compressed at once. */
const MAX_PENDING_CHARS = 2 * 1024 * 1024;
/**
 * Time without further payloads after which compression starts: by then vendors have usually answered. A request that waits
 * for a vendor must not wait for compression then.
 */
const IDLE_DELAY_MS = 1000;

/** The pending chunks, each with its number of characters. */
const pending = new Map<CompressedChunk, number>();
let charactersWaiting = 0;
let idleTimer: NodeJS.Timeout | undefined;
/** Characters before and after compression, for the ratio; initially a guess. The older, the less they count. */
const total = { sent: 5, compressed: 1 };
/** Number of characters after which earlier ones count half: vendors' records differ in how well they compress. */
const RATIO_MEMORY = 512 * 1024;

/** Schedules a chunk for compression when the process is idle. @param characters of its texts */
export function scheduleCompression(chunk: CompressedChunk, characters: number): void {
  pending.set(chunk, characters);
  charactersWaiting += characters;
  for (const oldest of pending.keys()) {
    if (charactersWaiting <= MAX_PENDING_CHARS) break;
    deflate(oldest);
  }
  idleTimer =
    idleTimer?.refresh() ?? setTimeout(() => void runCooperatively(compressPendingTask()), IDLE_DELAY_MS).unref();
}

/** The size of a chunk in bytes; of a pending chunk, its expected size after compression. */
export function estimateChunkBytes(chunk: CompressedChunk): number {
  const characters = pending.get(chunk);
  if (characters !== undefined) return characters * (total.compressed / total.sent);
  return chunk.deflated?.length ?? chunk.texts?.reduce((sum, text) => sum + text.length, 0) ?? 0;
}

/** Compresses all pending chunks, before they leave the process. */
export function* compressPendingTask(): CooperativeTask<void> {
  for (const chunk of pending.keys()) {
    deflate(chunk);
    yield;
  }
}

function deflate(chunk: CompressedChunk): void {
  const characters = pending.get(chunk) ?? 0;
  pending.delete(chunk);
  charactersWaiting -= characters;
  chunk.deflated = deflateRawSync(chunk.texts?.join('\n') ?? '', { level: LEVEL }).toString('latin1');
  chunk.texts = null;
  total.sent += characters;
  total.compressed += chunk.deflated.length;
  if (total.sent > RATIO_MEMORY) {
    total.sent /= 2;
    total.compressed /= 2;
  }
}
