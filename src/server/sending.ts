import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { errorAnswer, headersOf } from './answer';
import type { Answer } from './answer';
import type { ClosedFor, UnsentBytes } from './unsent-bytes';

export interface SenderOptions {
  /** A connection on which bytes wait and nothing moves for so long is closed. */
  readonly timeoutMs: number;
  readonly unsent: UnsentBytes;
  readonly onClose: (reason: ClosedFor) => void;
}

export interface Recipient {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The client by its credential, or by its address where it has none. */
  readonly owner: string;
  /** Headers that do not depend on the route. */
  readonly headers: Readonly<Record<string, string>>;
}

const OVERLOADED = errorAnswer(503, 'OVERLOADED', 'too many answers wait to be read by their clients; try again', {
  headers: { 'retry-after': '1', connection: 'close' },
});

/** Sends answers, for as long as their clients read them. */
export function createSender({
  timeoutMs,
  unsent,
  onClose,
}: SenderOptions): (answer: Answer, recipient: Recipient) => Promise<void> {
  const close = (socket: Socket, reason: ClosedFor): void => {
    if (socket.destroyed) return;
    onClose(reason);
    socket.destroy();
  };

  return async (answer, { request: { socket }, response, owner, headers }) => {
    // Node's own timer: it begins again with every byte that moves.
    response.setTimeout(timeoutMs, () => {
      // Between two parts of an answer nothing moves, and nothing waits.
      if (socket.writableLength > 0) close(socket, 'client does not read');
    });
    const { body } = answer;
    if (typeof body === 'string' || Buffer.isBuffer(body)) {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      const release = unsent.reserve(owner, socket, bytes);
      if (release) {
        response.once('close', release);
        response.writeHead(answer.status, headersOf(answer, headers)).end(bytes);
      } else if (socket.writableLength > 0) close(socket, 'too many unsent bytes');
      else response.writeHead(OVERLOADED.status, headersOf(OVERLOADED, headers)).end(OVERLOADED.body);
      return;
    }
    response.writeHead(answer.status, headersOf(answer, headers));
    for await (const part of body) {
      const bytes = Buffer.from(part);
      const release = unsent.reserve(owner, socket, bytes);
      if (!release) return close(socket, 'too many unsent bytes');
      if (!response.write(bytes)) await drained(response, socket);
      release();
      if (socket.destroyed) return;
    }
    response.end();
  };
}

/** Until what was written has left, or never will. */
function drained(response: ServerResponse, socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      socket.off('close', done);
      resolve();
    };
    response.once('drain', done);
    socket.once('close', done);
  });
}
