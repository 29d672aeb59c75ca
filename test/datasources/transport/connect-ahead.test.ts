import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Agent, buildConnector, request } from 'undici';
import { createAheadConnector } from '../../../datasources/transport/connect-ahead';
import type { AheadConnector } from '../../../datasources/transport/connect-ahead';

/** The connections as the vendor has them, and as the client has them. */
let sockets: Socket[];
let own: Socket[];
let ahead: AheadConnector;
let agent: Agent;
let url: string;
const server = createServer((_, response) => response.end('{}'));
const arrived = () => new Promise<Socket>((resolve) => server.once('connection', resolve));

const remember = (socket: Socket) => void sockets.push(socket);

beforeEach(async () => {
  sockets = [];
  server.on('connection', remember);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  own = [];
  const connect = buildConnector({});
  ahead = createAheadConnector((options, callback) =>
    connect(options, (...result) => {
      if (result[1]) own.push(result[1]);
      callback(...result);
    }),
  );
  agent = new Agent({ connect: ahead.connect });
});
afterEach(async () => {
  ahead.close();
  await agent.destroy();
  server.off('connection', remember).closeAllConnections();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

async function call(): Promise<number> {
  const { statusCode, body } = await request(url, { dispatcher: agent });
  await body.dump();
  return statusCode;
}

it('gives the first call the connection that is open already, and later calls their own', async () => {
  const seen = arrived();
  await ahead.open(url);
  await seen;
  expect(sockets).toHaveLength(1);
  expect(await call()).toBe(200);
  expect(sockets).toHaveLength(1);
  await Promise.all([call(), call(), call()]);
  expect(sockets.length).toBeGreaterThan(1);
});

it('gives a call the connection that is being opened', async () => {
  const opened = ahead.open(url);
  expect(await call()).toBe(200);
  await opened;
  expect(sockets).toHaveLength(1);
});

it('opens one connection, however often it is asked to', async () => {
  const seen = arrived();
  await Promise.all([ahead.open(url), ahead.open(`${url}/path`)]);
  await seen;
  await ahead.open(url);
  expect(await call()).toBe(200);
  expect(sockets).toHaveLength(1);
});

it.each<[how: string, end: (socket: Socket) => unknown]>([
  ['closed', (socket) => socket.end()],
  ['reset', (socket) => socket.resetAndDestroy()],
  ['complained', (socket) => socket.end('HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n')],
])('opens another connection where the vendor has %s', async (_, end) => {
  const seen = arrived();
  await ahead.open(url);
  const socket = await seen;
  const noticed = new Promise((resolve) => own[0]?.once('close', resolve));
  end(socket);
  await noticed;
  expect(await call()).toBe(200);
  expect(sockets).toHaveLength(2);
});

it('rejects where the vendor cannot be reached, and lets calls try for themselves', async () => {
  await new Promise((resolve) => server.close(resolve));
  await expect(ahead.open(url)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await new Promise<void>((resolve) => server.listen(Number(new URL(url).port), '127.0.0.1', resolve));
  expect(await call()).toBe(200);
});

it('closes what no call has taken', async () => {
  const seen = arrived();
  await ahead.open(url);
  const socket = await seen;
  const ended = new Promise((resolve) => socket.resume().once('close', resolve));
  ahead.close();
  await ended;
  await ahead.open(url);
  expect(sockets).toHaveLength(1);
});
