import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';

/** One part of a `multipart/form-data` body: what identifies its content, and not the content. */
export interface Part {
  readonly name: string;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly size: number;
  readonly sha256: string;
  /** The first eight bytes. */
  readonly head: Buffer;
}

interface OpenPart {
  readonly name: string;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly hash: Hash;
  size: number;
  head: Buffer;
}

const HEADERS_END = Buffer.from('\r\n\r\n');
const LONGEST_HEADERS = 16_384;

/**
 * Reads a `multipart/form-data` body as it arrives, and keeps no content: files may be large.
 * @returns null for a body that is malformed, or ends too early
 */
export async function readMultipart(body: AsyncIterable<Buffer>, boundary: string): Promise<readonly Part[] | null> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: Part[] = [];
  let state: 'preamble' | 'delimiter' | 'headers' | 'content' | 'end' | 'malformed' = 'preamble';
  let open: OpenPart | null = null;
  // The first delimiter need not follow a line.
  let pending: Buffer = Buffer.from('\r\n');

  const take = (bytes: Buffer): void => {
    if (!open) return;
    open.hash.update(bytes);
    open.size += bytes.length;
    if (open.head.length < 8) open.head = Buffer.concat([open.head, bytes.subarray(0, 8 - open.head.length)]);
  };
  /** One step; false where more bytes are needed. */
  const step = (): boolean => {
    switch (state) {
      case 'preamble':
      case 'content': {
        const at = pending.indexOf(delimiter);
        if (at < 0) {
          // The delimiter may begin at the end of these bytes.
          const sure = Math.max(0, pending.length - delimiter.length + 1);
          take(pending.subarray(0, sure));
          pending = pending.subarray(sure);
          return false;
        }
        take(pending.subarray(0, at));
        if (open) parts.push(finished(open));
        open = null;
        pending = pending.subarray(at + delimiter.length);
        state = 'delimiter';
        return true;
      }
      case 'delimiter': {
        if (pending.length < 2) return false;
        const next = pending.toString('latin1', 0, 2);
        // The line break stays: headers may be empty.
        state = next === '--' ? 'end' : next === '\r\n' ? 'headers' : 'malformed';
        return true;
      }
      case 'headers': {
        const at = pending.indexOf(HEADERS_END);
        if (at < 0) {
          if (pending.length > LONGEST_HEADERS) state = 'malformed';
          return false;
        }
        open = opened(pending.toString('utf8', 0, at));
        state = open ? 'content' : 'malformed';
        pending = pending.subarray(at + HEADERS_END.length);
        return true;
      }
      case 'end':
      case 'malformed':
        pending = Buffer.alloc(0);
        return false;
    }
  };
  for await (const chunk of body) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    while (step());
  }
  return (state as string) === 'end' ? parts : null;
}

function opened(headers: string): OpenPart | null {
  const header = (name: string) =>
    headers
      .split('\r\n')
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  const disposition = header('content-disposition') ?? '';
  const name = / name="([^"]*)"/i.exec(disposition)?.[1];
  if (name === undefined || !/^form-data\b/i.test(disposition)) return null;
  return {
    name,
    filename: / filename="([^"]*)"/i.exec(disposition)?.[1] ?? null,
    contentType: header('content-type') ?? null,
    hash: createHash('sha256'),
    size: 0,
    head: Buffer.alloc(0),
  };
}

function finished({ hash, ...part }: OpenPart): Part {
  return { ...part, sha256: hash.digest('hex') };
}
