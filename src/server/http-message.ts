import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** A request of HTTP/1.1 or HTTP/2, as far as the server reads it: what Node.js has for either is of this type. */
export interface HttpRequest extends Readable {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** With HTTP/2 also the pseudo-headers, which begin with a colon. */
  readonly headers: IncomingHttpHeaders & { readonly ':authority'?: string | undefined };
  readonly httpVersionMajor: number;
  /** With HTTP/2 a view of the connection whose events, `destroyed` and `destroy` are those of the request's stream. */
  readonly socket: Socket;
}

/** The answer to a request, of either version. */
export interface HttpReply {
  readonly statusCode: number;
  readonly headersSent: boolean;
  readonly writableEnded: boolean;
  readonly writableFinished: boolean;
  writeHead(status: number, headers: OutgoingHttpHeaders): this;
  writeContinue(): void;
  write(chunk: Buffer): boolean;
  end(): unknown;
  end(chunk: Buffer | string): unknown;
  destroy(error?: Error): unknown;
  on(event: 'close' | 'drain' | 'finish', listener: () => void): unknown;
  once(event: 'close' | 'drain' | 'finish', listener: () => void): unknown;
  off(event: 'close' | 'drain' | 'finish', listener: () => void): unknown;
}

/** Calls `onCut` if the client leaves before its request is read to the end: with HTTP/2, no error says so. */
export function whenCutOff(request: HttpRequest, onCut: (error: Error) => void): void {
  request.once('error', onCut);
  request.once('close', () => {
    if (!request.readableEnded) onCut(new Error('the client left before the end of its request'));
  });
}
