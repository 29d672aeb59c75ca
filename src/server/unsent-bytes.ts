import type { Socket } from 'node:net';
import type { Config } from '../config/config';

/** Why a connection is closed before its client has its answer. */
export type ClosedFor =
  'client does not read' | 'too many unsent bytes' | 'too many connections' | 'too many abandoned requests';

/** The memory that answers take until their clients have read them: bounded for each client, and for all. */
export interface UnsentBytes {
  /**
   * Reserves memory for an answer, or a part of one. Where there is no room, the connections that have waited longest are
   * closed.
   * @param owner the client by its credential, or by its address where it has none
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
  const total = createTally();
  const byOwner = new Map<string, Tally>();

  const release = (reservation: Reservation): void => {
    if (!reservations.delete(reservation)) return;
    const { owner, socket, body } = reservation;
    total.remove(body);
    const tally = byOwner.get(owner);
    tally?.remove(body);
    if (tally?.bytes() === 0) byOwner.delete(owner);
    bySocket.get(socket)?.delete(reservation);
  };
  const releaseAll = (socket: Socket): void => {
    for (const reservation of bySocket.get(socket) ?? []) release(reservation);
    bySocket.delete(socket);
  };
  const add = (reservation: Reservation): void => {
    const { owner, socket, body } = reservation;
    const tally = byOwner.get(owner) ?? createTally();
    const ofSocket = bySocket.get(socket) ?? new Set();
    if (!bySocket.has(socket)) socket.once('close', () => releaseAll(socket));
    bySocket.set(socket, ofSocket.add(reservation));
    byOwner.set(owner, tally);
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

  return {
    reserve(owner, socket, body) {
      const maxBytes = limits.maxUnsentMb * MEGABYTE;
      const maxBytesPerClient = limits.maxUnsentMbPerClient * MEGABYTE;
      const isOver = () => (byOwner.get(owner)?.bytesWith(body) ?? body.length) > maxBytesPerClient;
      while (isOver()) if (!closeSlowest(owner)) return null;
      while (total.bytesWith(body) > maxBytes) if (!closeSlowest(ownerOfMost())) return null;
      // It may have been this connection that was closed.
      if (socket.destroyed) return null;
      const reservation: Reservation = { owner, socket, body, since: performance.now() };
      add(reservation);
      return () => release(reservation);
    },
  };
}

interface Tally {
  add(body: Buffer): void;
  remove(body: Buffer): void;
  bytes(): number;
  bytesWith(body: Buffer): number;
}

/** Answers that several clients get are in memory once, and count once. */
function createTally(): Tally {
  const uses = new Map<Buffer, number>();
  let bytes = 0;
  return {
    add(body) {
      const before = uses.get(body) ?? 0;
      uses.set(body, before + 1);
      bytes += OVERHEAD_BYTES + (before === 0 ? body.length : 0);
    },
    remove(body) {
      const left = (uses.get(body) ?? 0) - 1;
      if (left > 0) uses.set(body, left);
      else uses.delete(body);
      bytes -= OVERHEAD_BYTES + (left > 0 ? 0 : body.length);
    },
    bytes: () => bytes,
    bytesWith: (body) => bytes + OVERHEAD_BYTES + (uses.has(body) ? 0 : body.length),
  };
}
