import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

/** What the built program does between a signal and its end, whatever its clients do. */

const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const KEY = 'a-key-of-sixteen-or-more';
const DELAY_SECONDS = 1;
const DRAIN_SECONDS = 0.5;
/** What a busy machine may add to a time. A program that misses its end hangs for good, or for twenty seconds. */
const TOLERANCE_MS = 2000;

// It never answers.
const vendor = createServer(() => undefined);
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-shutdown-'));
let vendorUrl = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve));
  vendorUrl = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`;
});
afterAll(() => {
  vendor.closeAllConnections();
  vendor.close();
  rmSync(folder, { recursive: true });
});

interface Program {
  readonly url: string;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Its exit code, and when it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly at: number }>;
}
async function start(server: Record<string, unknown> = {}): Promise<Program> {
  const file = join(folder, 'config.json');
  writeFileSync(
    file,
    JSON.stringify({
      server: { port: 0, drainSeconds: DRAIN_SECONDS, shutdownDelaySeconds: DELAY_SECONDS, ...server },
      connections: [{ id: 'sm', vendor: 'sibermate', baseUrl: vendorUrl, apiKey: 'a-key' }],
      companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] }],
      clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read'] }],
    }),
  );
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--config', file], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => ({
    code: code ?? null,
    at: performance.now(),
  }));
  let said = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    said += chunk.toString();
    if (said.includes('/graphql\n')) break;
  }
  const url = /listening on (\S+)\/graphql/.exec(said)?.[1] ?? '';
  return { url, kill: (signal) => void child.kill(signal), ended };
}

const statusOf = (url: string) =>
  fetch(url).then(
    ({ status }) => status,
    () => null,
  );

/** Asks `/readyz` until it answers `status` (null: the port is closed). */
async function waitForReadiness({ url }: Program, status: number | null): Promise<void> {
  while ((await statusOf(`${url}/readyz`)) !== status) await later(10);
}

const ask = ({ url }: Program, query: string) =>
  fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'x-api-key': KEY } }).then(
    ({ status }) => status,
    () => null,
  );

async function open({ url }: Program): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

describe('after a signal', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'requests are served for `shutdownDelaySeconds`, and /readyz answers 503; then no more (%s)',
    async (signal) => {
      const program = await start();
      expect(await statusOf(`${program.url}/readyz`)).toBe(200);
      const startedAt = performance.now();
      program.kill(signal);
      await waitForReadiness(program, 503);
      expect(await statusOf(`${program.url}/healthz`)).toBe(200);
      expect(await ask(program, '{ viewer { name } }')).toBe(200);
      await waitForReadiness(program, null);
      expect(performance.now() - startedAt).toBeGreaterThan(DELAY_SECONDS * 1000);
      const { code, at } = await program.ended;
      expect(code).toBe(0);
      expect(at - startedAt).toBeGreaterThan(DELAY_SECONDS * 1000);
      expect(at - startedAt).toBeLessThan((DELAY_SECONDS + DRAIN_SECONDS) * 1000 + TOLERANCE_MS);
    },
  );

  const get = (path: string) => `GET ${path} HTTP/1.1\r\nhost: x\r\nx-api-key: ${KEY}\r\n\r\n`;
  const clients: Readonly<Record<string, (program: Program) => Promise<unknown>>> = {
    'waits for a vendor that hangs': async (program) =>
      (await open(program)).write(
        get(`/graphql?query=${encodeURIComponent('{ company(slug:"acme") { groups { totalCount } } }')}`),
      ),
    'never reads': async (program) => {
      const socket = await open(program);
      socket.pause();
      const page = await (await fetch(`${program.url}/graphiql`)).text();
      socket.write(get(/\/graphiql\/assets\/\w+\/app\.js/.exec(page)?.[0] ?? '').repeat(10));
    },
    'keeps its connection open and asks nothing': async (program) => {
      const socket = await open(program);
      socket.write(get('/healthz'));
      await once(socket, 'data');
    },
    'has never asked': (program) => open(program),
    'has sent half of its headers': async (program) =>
      (await open(program)).write('GET /healthz HTTP/1.1\r\nhost: x\r\n'),
    'has sent half of its body': async (program) =>
      (await open(program)).write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\nx-api-key: ${KEY}\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{`,
      ),
    'asks again and again': async (program) => {
      const again = async (): Promise<void> => {
        const status = await statusOf(`${program.url}/healthz`);
        if (status !== null) await again();
      };
      void again();
    },
  };
  it(`the program ends in its time where one client each: ${Object.keys(clients).join('; ')}`, async () => {
    const program = await start();
    for (const behave of Object.values(clients)) await behave(program);
    await later(100);
    const startedAt = performance.now();
    program.kill('SIGTERM');
    const { code, at } = await program.ended;
    expect(code).toBe(0);
    expect(at - startedAt).toBeGreaterThan(DELAY_SECONDS * 1000);
    expect(at - startedAt).toBeLessThan((DELAY_SECONDS + DRAIN_SECONDS) * 1000 + TOLERANCE_MS);
  });

  it.each([
    ['SIGTERM', 'SIGTERM', 143],
    ['SIGTERM', 'SIGINT', 130],
    ['SIGINT', 'SIGTERM', 143],
    ['SIGINT', 'SIGINT', 130],
  ] as const)('%s, a second one ends the program at once: %s', async (first, second, expected) => {
    const program = await start({ shutdownDelaySeconds: 20, drainSeconds: 20 });
    program.kill(first);
    await waitForReadiness(program, 503);
    await later(100);
    const startedAt = performance.now();
    program.kill(second);
    const { code, at } = await program.ended;
    expect(code).toBe(expected);
    expect(at - startedAt).toBeLessThan(TOLERANCE_MS);
  });
});
