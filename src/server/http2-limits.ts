import { constants } from 'node:http2';
import type { Http2SecureServer, Http2ServerRequest, ServerHttp2Session, ServerHttp2Stream } from 'node:http2';
import type { ClosedFor } from './unsent-bytes';

/** Requests at the same time on one connection. */
const MOST_STREAMS = 100;
/** Of one request; Node.js has the same limit for HTTP/1.1. */
const MOST_HEADER_BYTES = 16 * 1024;
const MOST_HEADERS = 128;
/** Requests that a client may abandon within a minute on one connection: each costs the server more than the client. */
const MOST_RESETS = 200;
const MINUTE_MS = 60_000;

/** What one connection of HTTP/2 may cost. */
export function sessionLimits(requestTimeoutMs: number) {
  return {
    settings: { maxConcurrentStreams: MOST_STREAMS, maxHeaderListSize: MOST_HEADER_BYTES, enablePush: false },
    maxHeaderListPairs: MOST_HEADERS,
    // In MB: headers, and frames that wait to be sent.
    maxSessionMemory: 10,
    handshakeTimeout: Math.ceil(requestTimeoutMs),
    unknownProtocolTimeout: Math.ceil(requestTimeoutMs),
  };
}

/** Closes connections that nothing is sent on, and those whose clients begin requests only to abandon them. */
export function limitSessions(
  http: Http2SecureServer,
  requestTimeoutMs: number,
  onClose: (reason: ClosedFor) => void,
): void {
  http.on('session', (session: ServerHttp2Session) => {
    let streams = 0;
    let resets = 0;
    let since = performance.now();
    const countReset = (): void => {
      if (performance.now() - since > MINUTE_MS) [resets, since] = [0, performance.now()];
      resets += 1;
      if (resets <= MOST_RESETS || session.destroyed) return;
      onClose('too many abandoned requests');
      session.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM);
      session.destroy();
    };
    session.on('stream', (stream: ServerHttp2Stream) => {
      streams += 1;
      stream.once('close', () => {
        streams -= 1;
        // A client that abandons a request may say that there was no error.
        if (stream.rstCode !== constants.NGHTTP2_NO_ERROR || !stream.writableFinished) countReset();
      });
    });
    session.setTimeout(Math.ceil(requestTimeoutMs));
    session.on('timeout', () => {
      if (streams > 0 || session.closed) return;
      session.close();
      // One that does not read would never be closed.
      const late = setTimeout(() => session.destroy(), requestTimeoutMs).unref();
      session.once('close', () => clearTimeout(late));
    });
  });
}

/** Ends a request of HTTP/2 whose body has not arrived in time; with HTTP/1.1, Node.js does. */
export function endSlowRequest({ stream }: Pick<Http2ServerRequest, 'stream'>, requestTimeoutMs: number): void {
  if (stream.endAfterHeaders) return;
  const late = setTimeout(() => stream.close(constants.NGHTTP2_CANCEL), requestTimeoutMs).unref();
  for (const event of ['end', 'close']) stream.once(event, () => clearTimeout(late));
}
