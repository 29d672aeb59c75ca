import type { IncomingMessage } from 'node:http';

/**
 * The request's body as text; null for one that is too large: reading stops at the limit.
 * @throws Error when the client goes away meanwhile
 */
export function readBody(request: IncomingMessage, largestKb: number): Promise<string | null> {
  // By events: an asynchronous iterator of each request keeps it alive until the old are collected.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= largestKb * 1024) return void chunks.push(chunk);
      request.off('data', take);
      resolve(null);
    };
    request.on('data', take);
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', reject);
  });
}
