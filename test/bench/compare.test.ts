import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, canonical, assertSameAnswer } from '../../bench/compare/answers.mjs';
import { factsOf } from '../../bench/compare/facts.mjs';
import { openLoad } from '../../bench/compare/open-load.mjs';
import { distinctRequests, requestsOf } from '../../bench/compare/requests.mjs';
import {
  bigBodies,
  dashboardBodies,
  flagshipBodies,
  pagesBodies,
  wholeDashboard,
  wholePages,
} from '../../bench/compare/workloads/distinct.mjs';
import type { Ask } from '../../bench/compare/workloads/distinct.mjs';
import { flagshipQuery } from '../../bench/compare/workloads/flagship.mjs';
import { exponentOf } from '../../bench/scale/exponent.mjs';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** A comparison is meaningful only if all servers give the same answer, and if its bounds are right. */

const PEERS = join(__dirname, '../../bench/compare/peers');
const LATENCY_MS = 100;
const ALL_AT_ONCE = Object.fromEntries(['sm', 'iq', 'cp', 'ch', 'cg'].map((id) => [id, { maxConcurrency: 256 }]));

let system: TestSystem;
const peers: ChildProcess[] = [];
let [plainUrl, handwrittenUrl] = ['', ''];

const startPeer = (file: string): Promise<string> =>
  startProgram(join(PEERS, file), { VENDORS: JSON.stringify(system.sandboxes.configuration()) });

function startProgram(path: string, env: NodeJS.ProcessEnv): Promise<string> {
  const peer = spawn(process.execPath, [path], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  peers.push(peer);
  return new Promise((resolve, reject) => {
    peer.stdout.on('data', (chunk: Buffer) => {
      const [, url] = /listening on (\S+?)(?:\/graphql)?\s/.exec(chunk.toString()) ?? [];
      if (url !== undefined) resolve(url);
    });
    peer.once('exit', (code) => reject(new Error(`the peer ended with code ${String(code)}`)));
  });
}

beforeAll(async () => {
  system = await startTestSystem({
    learners: 90,
    connections: ALL_AT_ONCE,
    config: { limits: { maxCost: 1_000_000 } },
  });
  [plainUrl, handwrittenUrl] = await Promise.all([startPeer('apollo-plain.mjs'), startPeer('handwritten.mjs')]);
});
afterAll(async () => {
  for (const peer of peers) peer.kill();
  await system.close();
});

function counts(): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { vendor, endpoint } of system.sandboxes.calls()) {
    const name = endpoint === 'token' ? `${vendor} token` : endpoint;
    counted[name] = (counted[name] ?? 0) + 1;
  }
  return counted;
}

describe('plain Apollo Server, the baseline of the comparison', () => {
  it('answers the flagship query exactly as the graph does, with the fewest calls', async () => {
    system.forget();
    const text = await ask(plainUrl, JSON.stringify({ query: flagshipQuery }));
    const made = counts();
    const own = await system.ask(flagshipQuery);
    expect(() => assertSameAnswer('plain', text, JSON.stringify(own))).not.toThrow();
    const fewest = factsOf(system.sandboxes).flagship.calls;
    expect(made).toEqual(fewest);
    // So does the graph: its own tokens are cached.
    system.forget();
    await system.refresh();
    await system.ask(flagshipQuery);
    const isRead = ([endpoint]: readonly [string, number]) => !endpoint.endsWith('token');
    expect(counts()).toEqual(Object.fromEntries(Object.entries(fewest).filter(isRead)));
  });

  it('is no faster than its critical path', async () => {
    const { chain } = factsOf(system.sandboxes).flagship;
    system.sandboxes.setLatency(LATENCY_MS);
    const startedAt = performance.now();
    await ask(plainUrl, JSON.stringify({ query: flagshipQuery }));
    const took = performance.now() - startedAt;
    system.sandboxes.setLatency(0);
    // Its tokens are cached by now: one round trip less.
    expect(took).toBeGreaterThanOrEqual((chain - 1) * LATENCY_MS - 5);
  });
});

const asking =
  (url: string, headers: Readonly<Record<string, string>> = {}): Ask =>
  (body) =>
    ask(url, body, headers);
const graph: Ask = (body) => ask(system.server.url, body, { authorization: `Bearer ${KEYS.all}` });

describe('the handler that is written by hand', () => {
  it.each<[what: string, bodies: (ask: Ask) => Promise<readonly string[]>]>([
    ['pages of nearly all people, with all results', flagshipBodies],
    ['pages of twenty', pagesBodies],
  ])('answers exactly as the graph does: %s', async (_, bodies) => {
    const own = await bodies(graph);
    const others = await bodies(asking(handwrittenUrl));
    expect(others).toHaveLength(own.length);
    for (const index of [0, 7, own.length - 1]) {
      const text = await ask(handwrittenUrl, others[index] ?? '');
      const reference = await graph(own[index] ?? '');
      expect(() => assertSameAnswer('by hand', text, reference)).not.toThrow();
    }
  });

  it('answers as much as the graph does where only the first results are asked for', async () => {
    const [body = ''] = bigBodies();
    const text = await ask(handwrittenUrl, body);
    const reference = await graph(body);
    expect(() => assertSameAnswer('by hand', text, reference, 'size')).not.toThrow();
  });

  it('has the same people on all pages', async () => {
    const text = await wholePages(asking(handwrittenUrl));
    const reference = await wholePages(graph);
    expect(() => assertSameAnswer('by hand', text, reference)).not.toThrow();
  });
});

describe('the dashboard', () => {
  it('has the same counts and the same risk of every person at plain Apollo Server', async () => {
    const text = await wholeDashboard(asking(plainUrl));
    const reference = await wholeDashboard(graph);
    expect(() => assertSameAnswer('plain', text, reference)).not.toThrow();
    expect(text).toContain('"level":"HIGH"');
  });

  it('needs more than a page of people', async () => {
    expect(await dashboardBodies(graph)).toEqual([]);
  });
});

describe('requests that are executed for themselves', () => {
  it('all differ in their body or their viewer, and then begin again', () => {
    for (const [bodies, viewers] of [
      [1, 1],
      [7, 3],
      [981, 32],
      [400, 2],
    ] as const) {
      const texts = Array.from({ length: bodies }, (_, index) => `body ${index}`);
      const keys = Array.from({ length: viewers }, (_, index) => `key ${index}`);
      const requestAt = requestsOf(texts, keys);
      const count = distinctRequests(texts, keys);
      const sent = Array.from({ length: count }, (_, number) => JSON.stringify(requestAt(number)));
      expect(new Set(sent).size).toBe(bodies * viewers);
      expect(JSON.stringify(requestAt(count))).toBe(sent[0]);
    }
  });
});

describe('the open load', () => {
  it('counts the time of a request from when it was due: a pause delays all that come in meanwhile', async () => {
    let free = 0;
    const server = createServer((request, response) => {
      request.resume();
      // The first request holds up all others, as a blocked event loop does.
      free ||= Date.now() + 500;
      setTimeout(() => response.end('{}'), Math.max(0, free - Date.now()));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
    const measured = await openLoad({ url, next: () => ({ body: '{}', headers: {} }), rate: 100, seconds: 2 });
    server.closeAllConnections();
    server.close();
    expect(measured).toMatchObject({ failed: 0, answered: 200 });
    // A generator that waits for each answer would have sent one request in the pause; here a fifth of all came in.
    expect(measured.most).toBeGreaterThanOrEqual(450);
    expect(measured.p99).toBeGreaterThanOrEqual(400);
  });
});

it('the exponent of growth is that of the power', () => {
  for (const power of [0, 0.5, 1, 2])
    expect(exponentOf([1, 4, 16, 64].map((x) => [x, 3 * x ** power]))).toBeCloseTo(power, 10);
});

it('the graph needs no more round trips than the critical path, logins included', async () => {
  const fresh = await startTestSystem({ learners: 90, connections: ALL_AT_ONCE });
  // Latency so high that work between two round trips does not count as one, even on a busy machine.
  const latencyMs = 2000;
  fresh.sandboxes.setLatency(latencyMs);
  await fresh.ask(flagshipQuery);
  const times = fresh.sandboxes.calls().map(({ at }) => at);
  const { chain } = factsOf(fresh.sandboxes).flagship;
  await fresh.close();
  expect(1 + Math.floor((Math.max(...times) - Math.min(...times)) / latencyMs)).toBe(chain);
});

describe('answers of the compared servers', () => {
  const answer = (nodes: unknown) => JSON.stringify({ data: { nodes } });

  it('are equal without regard to the order of lists and keys', () => {
    expect(canonical({ b: [2, 1], a: [{ y: 1, x: 2 }] })).toEqual(canonical({ a: [{ x: 2, y: 1 }], b: [1, 2] }));
    expect(() => assertSameAnswer('one', answer([2, 1]), answer([1, 2]))).not.toThrow();
  });

  it.each([
    ['another value', answer([1, 3]), 'data.nodes.1 is 3, not 2'],
    ['a shorter list', answer([1]), 'data.nodes has 1 items, not 2'],
    ['an error', JSON.stringify({ data: null, errors: [{ message: 'no' }] }), 'answers with errors'],
  ])('%s ends the run', (_, text, message) => {
    expect(() => assertSameAnswer('one', text, answer([1, 2]))).toThrow(message);
  });

  it('are compared by size where servers may sort differently', () => {
    const long = answer('x'.repeat(1000));
    expect(() => assertSameAnswer('one', answer('y'.repeat(1000)), long, 'size')).not.toThrow();
    expect(() => assertSameAnswer('one', answer('y'.repeat(900)), long, 'size')).toThrow('characters instead of');
  });
});

describe('the graph of posts', () => {
  it.each(['shared', 'off'])('has the same answer by our layers and by hand (sharing: %s)', async (SHARING) => {
    const UPSTREAM = await startProgram(join(PEERS, '../upstream.mjs'), {});
    const [layers, byHand] = await Promise.all(
      ['awaregraph-posts.mjs', 'handwritten-posts.mjs'].map((file) =>
        startProgram(join(PEERS, file), { UPSTREAM, SHARING }),
      ),
    );
    const body = JSON.stringify({ query: '{ posts { title user { name } } }' });
    const text = await ask(layers ?? '', body);
    const reference = await ask(byHand ?? '', body);
    expect(text).toContain('User number 1');
    expect(() => assertSameAnswer('written by hand', text, reference)).not.toThrow();
  });
});
