import { once } from 'node:events';
import { createConnection } from 'node:net';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import type { RedisAddress, RedisTarget } from './redis-target';

const PATIENCE_MS = 2000;
/** How each answer of Redis to a PING begins: a reply, or an error, such as that a password is needed. */
const REPLY = /^[+-]/;

/**
 * Why connections fail where the port speaks the other protocol, which is a timeout or a closed connection for both sides; null:
 * that is not the reason, as far as can be found out.
 */
export async function protocolProblem(target: RedisTarget): Promise<string | null> {
  const { addresses, isTls } = placesOf(target);
  const problems = await Promise.all(
    addresses.map(async (address) => {
      if (isTls)
        return (await answersPlainly(address))
          ? 'it does not speak TLS at this port: name its TLS port, or use redis:// (without "tls")'
          : null;
      return !(await answersPlainly(address)) && (await speaksTls(address))
        ? 'it speaks TLS at this port: use rediss:// (or set "tls")'
        : null;
    }),
  );
  return problems.find((problem) => problem !== null) ?? null;
}

function placesOf(target: RedisTarget): { readonly addresses: readonly RedisAddress[]; readonly isTls: boolean } {
  if (typeof target !== 'string')
    return {
      addresses: target.cluster ?? target.sentinels ?? (target.node ? [target.node] : []),
      isTls: target.tls !== null,
    };
  const { hostname, port, protocol } = new URL(target);
  const host = hostname.replace(/^\[|\]$/g, '');
  return { addresses: [{ host, port: port === '' ? 6379 : Number(port) }], isTls: protocol === 'rediss:' };
}

async function answersPlainly(address: RedisAddress): Promise<boolean> {
  return trying(createConnection(address), async (socket, signal) => {
    await once(socket, 'connect', { signal });
    socket.write('PING\r\n');
    const [bytes] = (await once(socket, 'data', { signal })) as [Buffer];
    return REPLY.test(bytes.toString('latin1'));
  });
}

/** Nothing is sent over the connection, so the certificate does not matter; a server may refuse ours, and has one all the same. */
async function speaksTls(address: RedisAddress): Promise<boolean> {
  return trying(connect({ ...address, rejectUnauthorized: false }), async (socket, signal) => {
    await once(socket, 'secureConnect', { signal });
    return true;
  });
}

async function trying(
  socket: Socket,
  attempt: (socket: Socket, signal: AbortSignal) => Promise<boolean>,
): Promise<boolean> {
  // A handshake that fails may have two errors.
  socket.on('error', () => undefined);
  const ended = new AbortController();
  const end = (): void => ended.abort();
  socket.once('close', end);
  try {
    return await attempt(socket, AbortSignal.any([ended.signal, AbortSignal.timeout(PATIENCE_MS)]));
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
