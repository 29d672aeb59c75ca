import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';
import { eventually } from '../eventually';
import { startRedis } from '../redis';

/** The built program exits within its time limit, whatever vendors and Redis do. */

const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const KEY = 'a-key-of-sixteen-or-more';
const DRAIN_SECONDS = 0.3;
const JSON_TYPE = { 'content-type': 'application/json' };

type Vendor = (request: IncomingMessage, response: ServerResponse) => void;
function pour(response: ServerResponse, text: string): void {
  if (response.destroyed) return;
  response.write(text);
  setTimeout(() => pour(response, text), 10);
}
const VENDORS: Readonly<Record<string, Vendor>> = {
  'never responds': () => undefined,
  'stalls in the middle of a response': (_, response) => {
    response.writeHead(200, JSON_TYPE);
    response.write('[{"id":"1"');
  },
  'never ends a response': (_, response) => {
    response.writeHead(200, JSON_TYPE);
    pour(response, '[1,2,3],');
  },
  'never ends an error response': (_, response) => {
    response.writeHead(500, { 'content-type': 'text/html' });
    pour(response, '<html>');
  },
  'fails, and is retried': (_, response) => void response.writeHead(503).end(),
  'sends Retry-After': (_, response) => void response.writeHead(429, { 'retry-after': '4' }).end(),
  'hangs at the login': (request, response) => {
    if (request.url !== '/token') response.writeHead(200, JSON_TYPE).end('[]');
  },
};

let vendor: Vendor = () => undefined;
const server = createServer((request, response) => vendor(request, response));
let url = '';
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-ending-'));
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** @returns the seconds from SIGTERM to the exit, and the exit code */
async function endOf(redis = ''): Promise<readonly [number, number | null]> {
  const file = join(folder, 'config.json');
  writeFileSync(
    file,
    JSON.stringify({
      server: { port: 0, drainSeconds: DRAIN_SECONDS },
      cache: { redis },
      connections: [
        { id: 'sm', vendor: 'sibermate', baseUrl: url, apiKey: 'a-key', maxConcurrency: 1 },
        { id: 'cg', vendor: 'cyber-guru', baseUrl: url, tokenUrl: `${url}/token`, clientSecret: 'a-secret' },
      ],
      companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }, { connection: 'cg' }] }],
      clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read'] }],
    }),
  );
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--config', file], { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  let said = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    said += chunk.toString();
    if (said.includes('/graphql\n')) break;
  }
  const graph = /listening on (\S+)/.exec(said)?.[1] ?? '';
  const asked = ['learners', 'groups', 'courses'].map((field) =>
    fetch(graph, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ company(slug: "acme") { ${field} { totalCount } } }` }),
    }).catch(() => null),
  );
  await sleep(300);
  const startedAt = performance.now();
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const [code] = (await exited) as [number | null];
  clearTimeout(late);
  const seconds = (performance.now() - startedAt) / 1000;
  await Promise.all(asked);
  return [seconds, code];
}

describe('SIGTERM', () => {
  it.each(Object.entries(VENDORS))('ends the program within its time limit where a vendor %s', async (_, hostile) => {
    vendor = hostile;
    await eventually(async () => {
      const [seconds, code] = await endOf();
      expect(code).toBe(0);
      expect(seconds).toBeLessThan(DRAIN_SECONDS + 1);
    });
  });

  it.each(['hangs', 'is away'])('ends the program within its time limit where Redis %s', async (what) => {
    vendor = () => undefined;
    const redis = await startRedis();
    if (what === 'is away') await redis.stop();
    else redis.freeze();
    try {
      await eventually(async () => {
        const [seconds, code] = await endOf(redis.url);
        expect(code).toBe(0);
        expect(seconds).toBeLessThan(DRAIN_SECONDS + 1);
      });
    } finally {
      await redis.stop();
    }
  });
});
