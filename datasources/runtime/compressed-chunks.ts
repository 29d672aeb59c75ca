import { deflateRawSync } from 'node:zlib';
import { runCooperatively } from './cooperative-scheduler';
import type { CooperativeTask } from './cooperative-scheduler';

/**
 * What was sent of some records: kept as it is while it is being filled, where it is too small to gain by deflating, and
 * until there is time for that. Nobody waits for an answer while packs are deflated.
 */
export interface CompressedChunk {
  records: number;
  /** One JSON text each. */
  texts: string[] | null;
  /** The texts, one a line, deflated: a byte a character. */
  deflated: string | null;
}

/** Small is what counts, and higher levels gain little. */
const LEVEL = 3;
/** Characters of packs that wait: beyond that, the oldest wait no longer. */
const MAX_PENDING_CHARS = 2 * 1024 * 1024;
/** When nothing has been packed for so long, an answer has gone out, or waits for a vendor. */
const IDLE_DELAY_MS = 40;

/** The packs that wait, each with its characters. */
const waiting = new Map<CompressedChunk, number>();
let charactersWaiting = 0;
let quiet: NodeJS.Timeout | undefined;
/** Of all so far, what was sent, and what became of it: before the first, a guess. */
const total = { sent: 5, kept: 1 };

/** Has a pack deflated when there is time. @param characters of its texts */
export function scheduleCompression(pack: CompressedChunk, characters: number): void {
  waiting.set(pack, characters);
  charactersWaiting += characters;
  for (const oldest of waiting.keys()) {
    if (charactersWaiting <= MAX_PENDING_CHARS) break;
    deflate(oldest);
  }
  quiet = quiet?.refresh() ?? setTimeout(() => void runCooperatively(compressPendingTask()), IDLE_DELAY_MS).unref();
}

/** How many bytes a pack takes; one that waits, how many it will take. */
export function estimateChunkBytes(pack: CompressedChunk): number {
  const characters = waiting.get(pack);
  if (characters !== undefined) return characters * (total.kept / total.sent);
  return pack.deflated?.length ?? pack.texts?.reduce((sum, text) => sum + text.length, 0) ?? 0;
}

/** Deflates all that wait: before they leave the process. */
export function* compressPendingTask(): CooperativeTask<void> {
  for (const pack of waiting.keys()) {
    deflate(pack);
    yield;
  }
}

function deflate(pack: CompressedChunk): void {
  const characters = waiting.get(pack) ?? 0;
  waiting.delete(pack);
  charactersWaiting -= characters;
  pack.deflated = deflateRawSync(pack.texts?.join('\n') ?? '', { level: LEVEL }).toString('latin1');
  pack.texts = null;
  total.sent += characters;
  total.kept += pack.deflated.length;
}
