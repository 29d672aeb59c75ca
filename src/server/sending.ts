import type { HttpReply, HttpRequest } from './http-message';
import type { Socket } from 'node:net';
import { errorAnswer, headersOf } from './http-response';
import type { SendableResponse } from './http-response';
import type { ClosedFor, UnsentBytes } from './unsent-bytes';

export interface SenderOptions {
  readonly unsent: UnsentBytes;
  readonly onClose: (reason: ClosedFor) => void;
}

export interface Recipient {
  readonly request: HttpRequest;
  readonly response: HttpReply;
  /** The client by its credential, or by its address where it has none. */
  readonly owner: string;
  /** The id of the request. */
  readonly id: string;
  /** Headers that do not depend on the route. */
  readonly headers: Readonly<Record<string, string>>;
}

const OVERLOADED = errorAnswer(503, 'OVERLOADED', 'too many answers wait to be read by their clients; try again', {
  headers: { 'retry-after': '1', connection: 'close' },
});

/**
 * How much is handed over at once: a client that takes one piece makes progress (see `stalled.ts`), and each piece costs a system
 * call. Pieces are smaller for a client who reads so slowly that the system does not take a piece at once.
 */
const PIECE_BYTES = 512 * 1024;
const SMALL_PIECE_BYTES = 64 * 1024;

/** Sends answers, for as long as their clients read them. */
export function createSender({
  unsent,
  onClose,
}: SenderOptions): (answer: SendableResponse, recipient: Recipient) => Promise<void> {
  const close = (socket: Socket): void => {
    if (socket.destroyed) return;
    onClose('too many unsent bytes');
    socket.destroy();
  };

  return async (answer, { request, response, owner, id, headers }) => {
    const { socket } = request;
    const { body } = answer;
    const begin = (sent: SendableResponse): void => {
      const all = headersOf(sent, headers);
      if (request.httpVersionMajor < 2) return void response.writeHead(sent.status, all);
      // Connections of HTTP/2 go on; what is left unread of a request ends with its stream.
      const { connection, ...own } = all;
      response.writeHead(sent.status, own);
      if (connection === 'close') response.once('finish', () => !request.readableEnded && socket.destroy());
    };
    if (typeof body === 'string' || Buffer.isBuffer(body)) {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      if (unsent.makeRoom(owner, socket, bytes)) {
        begin(answer);
        if (bytes.length <= PIECE_BYTES) response.end(bytes);
        // Most answers are small, and the system takes them at once.
        if (response.writableFinished) return;
        const release = unsent.reserve(owner, socket, bytes);
        if (release) response.once('close', release);
        if (!response.writableEnded) response.end(await writeAllButLast(response, socket, bytes));
      } else if (socket.destroyed) {
        // There was no room because there is nobody: that is no overload.
        response.destroy();
      } else if (socket.writableLength > 0) close(socket);
      else {
        const overloaded = { ...OVERLOADED, body: OVERLOADED.body.textFor(id) };
        begin(overloaded);
        response.end(overloaded.body);
      }
      return;
    }
    begin(answer);
    for await (const part of body) {
      const bytes = Buffer.from(part);
      const release = unsent.reserve(owner, socket, bytes);
      if (!release) return close(socket);
      const last = await writeAllButLast(response, socket, bytes);
      if (!response.write(last)) await drained(response, socket);
      release();
      if (socket.destroyed) return;
    }
    response.end();
  };
}

/** @returns the last piece */
async function writeAllButLast(response: HttpReply, socket: Socket, bytes: Buffer): Promise<Buffer> {
  let at = 0;
  let size = PIECE_BYTES;
  while (bytes.length - at > size && !socket.destroyed) {
    const isFirst = at === 0;
    const hasRoom = response.write(bytes.subarray(at, at + size));
    at += size;
    // Node.js holds the first piece back to the end of the tick, whatever the client does.
    size = isFirst || socket.writableLength === 0 ? PIECE_BYTES : SMALL_PIECE_BYTES;
    if (!hasRoom) await drained(response, socket);
  }
  return bytes.subarray(at, at + size);
}

/** Until what was written has left, or never will. */
function drained(response: HttpReply, socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) return resolve();
    const done = (): void => {
      response.off('drain', done);
      waiting.delete(done);
      resolve();
    };
    const waiting = waitingFor(socket);
    waiting.add(done);
    response.once('drain', done);
  });
}

/**
 * What is called when a connection closes. Of the answers that wait behind another one on a connection node lets none know; and
 * one listener for all of them does not look like a leak.
 */
const waitingBySocket = new WeakMap<Socket, Set<() => void>>();

function waitingFor(socket: Socket): Set<() => void> {
  const known = waitingBySocket.get(socket);
  if (known) return known;
  const waiting = new Set<() => void>();
  waitingBySocket.set(socket, waiting);
  socket.once('close', () => {
    for (const done of waiting) done();
  });
  return waiting;
}
