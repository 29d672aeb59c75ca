import { whenCutOff } from './http-message';
import type { HttpRequest } from './http-message';
import { sendContinue } from './expect-continue';

const EMPTY = Buffer.alloc(0);

/**
 * The request's body as text; null if it is too large: reading stops at the limit, or does not begin.
 * @throws Error if the client disconnects while the body is read
 */
export function readBody(request: HttpRequest, maxKb: number): Promise<string | null> {
  const limit = maxKb * 1024;
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve(null);
  // By events: an async iterator would retain each request until the next old-generation garbage collection.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      request.off('data', onData);
      resolve(null);
    };
    sendContinue(request);
    request.on('data', onData);
    request.once('end', () => {
      const [first = EMPTY] = chunks;
      resolve((chunks.length > 1 ? Buffer.concat(chunks) : first).toString('utf8'));
    });
    whenCutOff(request, reject);
  });
}
