import { once } from 'node:events';
import { Socket, connect } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createUnsentBytes } from '../../src/server/unsent-bytes';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Clients that do not read, read slowly, or send slowly; over real connections. */

const TIMEOUT_MS = 1000;
/** A part of what waits stands in the buffers of the two systems: this is more than they take. */
const MORE_THAN_BUFFERS = 12 * 1024 * 1024;

const PEOPLE = '{ company(slug: "acme") { learners(first: 500) { nodes { id name email accounts { email raw } } } } }';
const DEFERRED =
  '{ company(slug: "acme") { ... @defer { learners(first: 500) { nodes { id name email accounts { email raw } } } } } }';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 500,
    graphiql: { apiKey: KEYS.all },
    config: { server: { requestTimeoutMs: TIMEOUT_MS }, cache: { ttlSeconds: 600 }, limits: { maxCost: 1e9 } },
  });
  // What a vendor says late is missing; so that it is there, it is read before.
  for (let i = 0; i < 3; i++) await system.ask(PEOPLE);
  expect(JSON.stringify(await system.ask(PEOPLE)).length).toBeGreaterThan(200_000);
});
afterAll(() => system.close());

function connected(to: TestSystem): Promise<Socket> {
  const { port } = new URL(to.server.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  return once(socket, 'connect').then(() => socket);
}
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => (socket.closed ? resolve() : socket.once('close', () => resolve())));
const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nhost: x\r\n${headers}\r\n`;
const withKey = `x-api-key: ${KEYS.all}\r\n`;
const search = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

async function assetOf(to: TestSystem): Promise<string> {
  const page = await (await fetch(`${to.server.url}/graphiql`)).text();
  return /\/graphiql\/assets\/\w+\/app\.js/.exec(page)?.[0] ?? '';
}

/** How many bytes an answer to it has. */
async function sizeOf(text: string): Promise<number> {
  const socket = await connected(system);
  let size = 0;
  socket.on('data', (chunk) => (size += chunk.length));
  socket.write(text.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
  await closed(socket);
  return size;
}

/**
 * Waits until the server has closed one more connection for not reading; or, where it stopped parsing in the middle of a
 * request, for that request, which never ends either. @returns milliseconds
 */
async function untilClosed(socket: Socket, before: number): Promise<number> {
  const startedAt = performance.now();
  while (!socket.destroyed && (await closedFor('client does not read')) <= before) {
    await later(25);
    if (performance.now() - startedAt > 40_000) throw new Error('the connection was not closed');
  }
  return performance.now() - startedAt;
}

async function closedFor(reason: string): Promise<number> {
  const text = await (await fetch(`${system.server.url}/metrics`, { headers: { 'x-api-key': KEYS.all } })).text();
  const line = text.split('\n').find((each) => each.includes(`connections_closed_total{reason="${reason}"}`));
  return Number(line?.split(' ').at(-1) ?? 0);
}

describe('a client that does not read', () => {
  const kinds: readonly (readonly [what: string, request: () => Promise<string>])[] = [
    ['an answer of the graph', async () => get(search(PEOPLE), withKey)],
    [
      'an answer in parts',
      async () => get(search(DEFERRED), `${withKey}accept: multipart/mixed; deferSpec=20220824\r\n`),
    ],
    ['a file of the GraphiQL page', async () => get(await assetOf(system))],
    ['the metrics', async () => get('/metrics', withKey)],
    ['refusals', async () => get('/nothing-that-is-there')],
  ];
  it.each(kinds)('is closed after the time of a request: %s', async (what, make) => {
    const request = await make();
    const times = Math.ceil(MORE_THAN_BUFFERS / (await sizeOf(request)));
    const before = await closedFor('client does not read');
    const socket = await connected(system);
    socket.pause();
    socket.write(request.repeat(times));
    // Sending something now and then keeps no connection open.
    const drip = setInterval(() => socket.write('\r\n'), 100);
    const took = await untilClosed(socket, before);
    clearInterval(drip);
    expect(took).toBeGreaterThan(TIMEOUT_MS * 0.9);
    // Other answers take their time to be made.
    if (what.includes('GraphiQL')) {
      expect(took).toBeLessThan(TIMEOUT_MS * 3);
      expect(await closedFor('client does not read')).toBe(before + 1);
    }
    socket.resume();
    await closed(socket);
    expect(system.bugs).toEqual([]);
  });
});

describe('a client that reads slowly', () => {
  it('has its whole answer, however long that takes', async () => {
    const request = get(await assetOf(system));
    const size = await sizeOf(request);
    const before = await closedFor('client does not read');
    const socket = await connected(system);
    let received = 0;
    const startedAt = performance.now();
    const times = Math.ceil(MORE_THAN_BUFFERS / size);
    socket.on('data', (chunk) => {
      received += chunk.length;
      socket.pause();
      setTimeout(() => socket.resume(), chunk.length / 4000);
    });
    socket.write(request.repeat(times - 1) + request.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
    await closed(socket);
    expect(received).toBeGreaterThanOrEqual(size * times - 100 * times);
    expect(performance.now() - startedAt).toBeGreaterThan(TIMEOUT_MS * 2);
    expect(await closedFor('client does not read')).toBe(before);
  });
});

describe('a client that waits for a slow vendor', () => {
  it('is not taken for one that does not read', async () => {
    const slow = await startTestSystem({ learners: 5, config: { server: { requestTimeoutMs: 600 } } });
    slow.sandboxes.setFaults([{ vendor: 'sibermate', kind: 'hang' }]);
    try {
      const { data } = await slow.ask<object>('{ company(slug: "acme") { learners { complete } } }');
      expect(data).toEqual({ company: { learners: { complete: false } } });
      expect(slow.warnings).toEqual([]);
    } finally {
      await slow.close();
    }
  });
});

describe('a client that sends slowly', () => {
  const drips: readonly (readonly [what: string, start: string, more: string])[] = [
    ['nothing', '', ''],
    ['headers that never end', 'GET /healthz HTTP/1.1\r\nhost: x\r\n', 'x-more: 1\r\n'],
    [
      'a body that never ends',
      `POST /graphql HTTP/1.1\r\nhost: x\r\n${withKey}content-type: application/json\r\ncontent-length: 100000\r\n\r\n{`,
      ' ',
    ],
  ];
  it.each(drips)('is closed after the time of a request: %s', async (_, start, more) => {
    const socket = await connected(system);
    const startedAt = performance.now();
    socket.resume();
    if (start !== '') socket.write(start);
    const drip = setInterval(() => more !== '' && socket.write(more), 100);
    await closed(socket);
    clearInterval(drip);
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT_MS * 3);
  });
});

describe('more clients than `server.maxConnections`', () => {
  it('are not let in, and others are', async () => {
    const small = await startTestSystem({ learners: 3, config: { server: { maxConnections: 5 } } });
    try {
      const sockets = await Promise.all(Array.from({ length: 9 }, () => connected(small)));
      const refused = sockets.map(
        (socket) =>
          new Promise<boolean>((resolve) => {
            socket.once('close', () => resolve(true));
            setTimeout(() => resolve(false), 500);
            socket.resume();
          }),
      );
      expect((await Promise.all(refused)).filter(Boolean)).toHaveLength(4);
      expect(small.warnings).toHaveLength(4);
      expect(small.warnings[0]).toEqual({ event: 'connection closed', details: { reason: 'too many connections' } });
      for (const socket of sockets) socket.destroy();
      await later(50);
      expect((await fetch(`${small.server.url}/healthz`)).status).toBe(200);
    } finally {
      await small.close();
    }
  });
});

describe('answers that nobody reads', () => {
  /** Each answer is another one, and waits in memory for itself. */
  const large = (number: number) => get(search(PEOPLE.replace('company', `c${number}: company`)), withKey);

  it.each([
    ['of one client', { maxUnsentMbPerClient: 2 }],
    ['of all clients', { maxUnsentMb: 2 }],
  ])('are bounded: those %s', async (_, limits) => {
    const small = await startTestSystem({
      learners: 500,
      config: { cache: { ttlSeconds: 600 }, limits: { maxCost: 1e9, ...limits } },
    });
    const sockets: Socket[] = [];
    try {
      for (let i = 0; i < 3; i++) await small.ask(PEOPLE);
      // The systems' buffers take the first of them.
      for (let i = 0; i < 100 && small.warnings.length === 0; i++) {
        if (i % 8 === 0) {
          const socket = await connected(small);
          socket.pause();
          sockets.push(socket);
        }
        sockets.at(-1)?.write(large(i));
        await later(200);
      }
      const reasons = small.warnings.map(({ details }) => details?.reason);
      expect(reasons.length).toBeGreaterThan(0);
      expect(new Set(reasons)).toEqual(new Set(['too many unsent bytes']));
      // A client that reads finds room.
      await later(1100);
      expect(await small.ask('{ viewer { name } }')).toEqual({ data: { viewer: { name: 'all' } } });
    } finally {
      for (const socket of sockets) socket.destroy();
      await small.close();
    }
  });

  it('never take more than the limits, and leave nothing behind', async () => {
    const MEGABYTE = 1024 * 1024;
    const step = fc.record({
      owner: fc.integer({ min: 0, max: 3 }),
      socket: fc.integer({ min: 0, max: 5 }),
      kilobytes: fc.integer({ min: 0, max: 400 }),
      ends: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const unsent = createUnsentBytes({ maxUnsentMb: 1, maxUnsentMbPerClient: 0.5 }, () => undefined);
        const sockets = Array.from({ length: 6 }, () => new Socket());
        const held: { owner: string; bytes: number; release: () => void }[] = [];
        for (const { owner, socket, kilobytes, ends } of steps) {
          const name = `client ${owner}`;
          const body = Buffer.alloc(kilobytes * 1024);
          const release = unsent.reserve(name, sockets[socket] ?? new Socket(), body);
          if (release) held.push({ owner: name, bytes: body.length, release });
          const sum = (of: typeof held) => of.reduce((total, { bytes }) => total + bytes, 0);
          expect(sum(held)).toBeLessThanOrEqual(MEGABYTE);
          expect(sum(held.filter((one) => one.owner === name))).toBeLessThanOrEqual(MEGABYTE / 2);
          if (ends) held.shift()?.release();
        }
        for (const socket of sockets) socket.destroy();
        await later(0);
        // All room is there again.
        const half = Buffer.alloc(MEGABYTE / 2 - 4096);
        expect(unsent.reserve('a', new Socket(), half)).not.toBeNull();
        expect(unsent.reserve('b', new Socket(), Buffer.from(half))).not.toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it('count once where they are one', () => {
    const unsent = createUnsentBytes({ maxUnsentMb: 1, maxUnsentMbPerClient: 1 }, () => undefined);
    const body = Buffer.alloc(900 * 1024);
    for (let i = 0; i < 20; i++) expect(unsent.reserve('a', new Socket(), body)).not.toBeNull();
    expect(unsent.reserve('a', new Socket(), Buffer.from(body))).toBeNull();
  });
});
