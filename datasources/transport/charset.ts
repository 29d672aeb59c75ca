import { TextDecoder } from 'node:util';
import { UnreadableBody } from './decode';

/** Number of bytes that determine the charset: a byte order mark, or which half of the first character is zero. */
export const DECIDING_BYTES = 3;

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/**
 * Creates the text decoder of a body: by its byte order mark, else by the charset of its `Content-Type`, else UTF-8, the
 * encoding of JSON.
 * @throws UnreadableBody if the charset is unknown
 */
export function createTextDecoder(contentType: string, first: Buffer): TextDecoder {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => first[index] === byte))?.[1];
  try {
    const decoder = new TextDecoder(marked ?? charsetOf(contentType) ?? 'utf-8');
    // Without a mark, UTF-16 may have either byte order: JSON starts with a character of which one half is zero.
    const isBigEndian = decoder.encoding === 'utf-16le' && !marked && first[0] === 0;
    return isBigEndian ? new TextDecoder('utf-16be') : decoder;
  } catch {
    throw new UnreadableBody('the response has an unknown charset');
  }
}

function charsetOf(contentType: string): string | undefined {
  for (const parameter of contentType.split(';').slice(1)) {
    const at = parameter.indexOf('=');
    if (parameter.slice(0, at).trim().toLowerCase() === 'charset')
      return (
        parameter
          .slice(at + 1)
          .replace(/["']/g, '')
          .trim() || undefined
      );
  }
  return undefined;
}
