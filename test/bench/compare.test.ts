import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, canonical, assertSameAnswer } from '../../bench/compare/answers.mjs';
import { factsOf } from '../../bench/compare/facts.mjs';
import { flagshipQuery } from '../../bench/compare/workloads/flagship.mjs';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** A comparison is meaningful only if all servers give the same answer, and if its bounds are right. */

const PEER = join(__dirname, '../../bench/compare/peers/apollo-plain.mjs');
const LATENCY_MS = 100;
const ALL_AT_ONCE = Object.fromEntries(['sm', 'iq', 'cp', 'ch', 'cg'].map((id) => [id, { maxConcurrency: 256 }]));

let system: TestSystem;
let peer: ChildProcess;
let peerUrl: string;

beforeAll(async () => {
  system = await startTestSystem({
    learners: 90,
    connections: ALL_AT_ONCE,
  });
  peer = spawn(process.execPath, [PEER], {
    env: { ...process.env, VENDORS: JSON.stringify(system.sandboxes.configuration()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  peerUrl = await new Promise((resolve, reject) => {
    peer.stdout?.on('data', (chunk: Buffer) => {
      const [, url] = /listening on (.*)\/graphql/.exec(chunk.toString()) ?? [];
      if (url !== undefined) resolve(url);
    });
    peer.once('exit', (code) => reject(new Error(`the peer ended with code ${String(code)}`)));
  });
});
afterAll(async () => {
  peer.kill();
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
    const text = await ask(peerUrl, JSON.stringify({ query: flagshipQuery }));
    const made = counts();
    const own = await system.ask(flagshipQuery);
    expect(() => assertSameAnswer('plain', text, JSON.stringify(own))).not.toThrow();
    expect(made).toEqual(factsOf(system.sandboxes).flagship.calls);
  });

  it('is no faster than its critical path', async () => {
    const { chain } = factsOf(system.sandboxes).flagship;
    system.sandboxes.setLatency(LATENCY_MS);
    const startedAt = performance.now();
    await ask(peerUrl, JSON.stringify({ query: flagshipQuery }));
    const took = performance.now() - startedAt;
    system.sandboxes.setLatency(0);
    // Its tokens are cached by now: one round trip less.
    expect(took).toBeGreaterThanOrEqual((chain - 1) * LATENCY_MS - 5);
  });
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
