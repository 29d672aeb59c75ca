import type { Socket } from 'node:net';
import type { Config } from '../config/config';

/** Why a connection is closed before its client has its answer. */
export type ClosedFor =
  'client does not read' | 'too many unsent bytes' | 'too many connections' | 'too many abandoned requests';

/** The memory that answers take until their clients have read them: bounded for each client, and for all. */
export interface UnsentBytes {
  /**
   * Makes room for an answer, or a part of one: where there is none, the connections that have waited longest are closed.
   * @param owner the client by its credential, or by its address where it has none
   * @returns whether there is room
   */
  makeRoom(owner: string, socket: Socket, body: Buffer): boolean;
  /**
   * Makes room, and reserves it.
   * @returns ends the reservation; null where there is no room
   */
  reserve(owner: string, socket: Socket, body: Buffer): (() => void) | null;
}

interface Reservation {
  readonly owner: string;
  readonly socket: Socket;
  readonly body: Buffer;
  readonly since: number;
}

const MEGABYTE = 1024 * 1024;
/** Of an answer beside its body: headers, and node's own objects. */
const OVERHEAD_BYTES = 2048;
/** Clients without an answer on its way whose tallies stay: most of them send their next request at once. */
const MOST_IDLE_OWNERS = 100;
/** A client that reads has its answer by then, or most of it. */
const SLOW_AFTER_MS = 1000;

/**
 * @param limits read at each reservation: they may change
 * @param onClose called for each connection that is closed to make room
 */
export function createUnsentBytes(
  limits: Pick<Config['limits'], 'maxUnsentMb' | 'maxUnsentMbPerClient'>,
  onClose: (reason: ClosedFor) => void,
): UnsentBytes {
  // In the order in which they were made: the oldest first.
  const reservations = new Set<Reservation>();
  const bySocket = new Map<Socket, Set<Reservation>>();
  const total = new Tally();
  const byOwner = new Map<string, Tally>();

  const release = (reservation: Reservation): void => {
    if (!reservations.delete(reservation)) return;
    const { owner, socket, body } = reservation;
    total.remove(body);
    const tally = byOwner.get(owner);
    tally?.remove(body);
    if (tally?.bytes() === 0 && byOwner.size > MOST_IDLE_OWNERS) byOwner.delete(owner);
    bySocket.get(socket)?.delete(reservation);
  };
  const releaseAll = (socket: Socket): void => {
    for (const reservation of bySocket.get(socket) ?? []) release(reservation);
    bySocket.delete(socket);
  };
  const add = (reservation: Reservation): void => {
    const { owner, socket, body } = reservation;
    let tally = byOwner.get(owner);
    if (!tally) byOwner.set(owner, (tally = new Tally()));
    let ofSocket = bySocket.get(socket);
    if (!ofSocket) {
      bySocket.set(socket, (ofSocket = new Set()));
      socket.once('close', () => releaseAll(socket));
    }
    ofSocket.add(reservation);
    reservations.add(reservation);
    tally.add(body);
    total.add(body);
  };

  const ownerOfMost = (): string | undefined =>
    [...byOwner].reduce<readonly [string, Tally] | undefined>(
      (most, next) => (most && most[1].bytes() >= next[1].bytes() ? most : next),
      undefined,
    )?.[0];
  /** Closes the slowest connection of a client. @returns whether there was one */
  const closeSlowest = (owner: string | undefined): boolean => {
    const latest = performance.now() - SLOW_AFTER_MS;
    for (const reservation of reservations) {
      if (reservation.since > latest) return false;
      if (reservation.owner !== owner) continue;
      const { socket } = reservation;
      releaseAll(socket);
      socket.destroy();
      onClose('too many unsent bytes');
      return true;
    }
    return false;
  };

  const makeRoom: UnsentBytes['makeRoom'] = (owner, socket, body) => {
    const maxBytes = limits.maxUnsentMb * MEGABYTE;
    const maxBytesPerClient = limits.maxUnsentMbPerClient * MEGABYTE;
    const isOver = () => (byOwner.get(owner)?.bytesWith(body) ?? body.length) > maxBytesPerClient;
    while (isOver()) if (!closeSlowest(owner)) return false;
    while (total.bytesWith(body) > maxBytes) if (!closeSlowest(ownerOfMost())) return false;
    // It may have been this connection that was closed.
    return !socket.destroyed;
  };

  return {
    makeRoom,
    reserve(owner, socket, body) {
      if (!makeRoom(owner, socket, body)) return null;
      const reservation: Reservation = { owner, socket, body, since: performance.now() };
      add(reservation);
      return () => release(reservation);
    },
  };
}

/** Answers that several clients get are in memory once, and count once. */
class Tally {
  readonly #uses = new Map<Buffer, number>();
  #bytes = 0;

  add(body: Buffer): void {
    const before = this.#uses.get(body) ?? 0;
    this.#uses.set(body, before + 1);
    this.#bytes += OVERHEAD_BYTES + (before === 0 ? body.length : 0);
  }

  remove(body: Buffer): void {
    const left = (this.#uses.get(body) ?? 0) - 1;
    if (left > 0) this.#uses.set(body, left);
    else this.#uses.delete(body);
    this.#bytes -= OVERHEAD_BYTES + (left > 0 ? 0 : body.length);
  }

  bytes(): number {
    return this.#bytes;
  }

  bytesWith(body: Buffer): number {
    return this.#bytes + OVERHEAD_BYTES + (this.#uses.has(body) ? 0 : body.length);
  }
}
