import type { IncomingMessage } from 'node:http';

export type Body =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'too-large' } | { readonly kind: 'broken' };

/** The request's body as JSON; an empty one is `undefined`. Reading stops at the limit. */
export async function readJson(request: IncomingMessage, largestKb: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestKb * 1024) return { kind: 'too-large' };
    chunks.push(chunk);
  }
  if (size === 0) return { kind: 'json', value: undefined };
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { kind: 'broken' };
  }
}
