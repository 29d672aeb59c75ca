// The servers, and how each is started.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node } from '../processes.mjs';
import { startHive } from './hive.mjs';
import { startTailcall } from './tailcall.mjs';

const KEY = 'bench-key-of-the-comparison';
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-bench-'));
const root = new URL('../../../', import.meta.url).pathname;
const file = (name) => new URL(name, import.meta.url).pathname;

/**
 * Limits are raised so that none of them affects the figures: concurrent vendor calls, as the peers make them; requests a
 * minute; the cost of the largest answer. Records stay fresh for longer than a round takes, so that every warm read is a hit.
 */
export function awaregraphConfig(
  configuration,
  {
    maxConcurrency = 256,
    requestTimeoutMs = 60_000,
    maxVendorCalls = 5000,
    ttlSeconds = 600,
    maxMemoryMb,
    timeoutMs,
  } = {},
) {
  const more = { ...(maxConcurrency === null ? {} : { maxConcurrency }), ...(timeoutMs ? { timeoutMs } : {}) };
  const connections = configuration.connections.map((each) => ({ ...each, ...more }));
  return {
    ...configuration,
    connections,
    server: { port: 0, requestTimeoutMs },
    cache: { ttlSeconds, ...(maxMemoryMb ? { maxMemoryMb } : {}) },
    limits: {
      requestsPerMinute: 100_000_000,
      maxCost: 1_000_000,
      maxVendorCalls,
      vendorCallsPerMinute: 100_000_000,
    },
    clients: [{ name: 'bench', apiKey: KEY, companies: '*', scopes: ['read', 'admin'] }],
  };
}

/** @param checkout a built checkout: this one, or one of an earlier commit */
export const startAwaregraph = (configuration, { flags, core, checkout = root, ...options } = {}) => {
  const path = join(folder, `config-${Date.now()}.json`);
  writeFileSync(path, JSON.stringify(awaregraphConfig(configuration, options)));
  return node(join(checkout, 'dist/src/cli/main.js'), ['serve', '--config', path], { flags, core });
};

/** Peers read the upstream's address from their environment. */
const over =
  (name, more = {}) =>
  (configuration) => {
    const where = configuration.upstream
      ? { UPSTREAM: configuration.upstream }
      : { VENDORS: JSON.stringify(configuration) };
    return node(file(name), [], { env: { ...where, ...more } });
  };

const clearCache = ({ url }) => fetch(`${url}/admin/refresh`, { method: 'POST', headers });

export const headers = { authorization: `Bearer ${KEY}` };

/**
 * The servers; `start` is given the configuration and the reference answers, and returns null if the server cannot run on this
 * machine. With `unique`, no request is the same as another. `body` replaces the workload's own if a server cannot run that query;
 * its answer is then not compared, as with `skipComparison`. `clearCache` empties a server's caches.
 */
export const peers = {
  constant: {
    title: 'constant bytes (node:http)',
    start: (_, { answers: [answer] }) => {
      const path = join(folder, 'answer.json');
      writeFileSync(path, answer);
      return node(file('constant.mjs'), [], { env: { ANSWER: path } });
    },
  },
  awaregraph: { title: '**Awaregraph**', start: (configuration) => startAwaregraph(configuration), clearCache },
  handwritten: { title: 'written by hand, from memory (join, stringify)', start: over('handwritten.mjs') },
  'awaregraph-unshared': {
    title: 'Awaregraph, each request executed for itself',
    unique: true,
    start: (configuration) => startAwaregraph(configuration),
  },
  'awaregraph-defaults': {
    title: 'Awaregraph, 8 calls at once to each vendor (default)',
    start: (configuration) => startAwaregraph(configuration, { maxConcurrency: null }),
    clearCache,
  },
  replay: {
    title: 'the same vendor calls and nothing else (undici)',
    skipComparison: true,
    start: (configuration, { roundTrips }) =>
      node(file('replay.mjs'), [], { env: { REPLAY: JSON.stringify({ configuration, roundTrips }) } }),
  },
  'apollo-plain': { title: 'Apollo Server + DataLoader + fetch', start: over('apollo-plain.mjs') },
  yoga: { title: 'graphql-yoga', start: over('yoga.mjs') },
  mercurius: { title: 'Mercurius, JIT', start: over('mercurius.mjs') },
  'awaregraph-posts': { title: '**Awaregraph’s HTTP and execution layers**', start: over('awaregraph-posts.mjs') },
  'awaregraph-posts-unshared': {
    title: 'Awaregraph’s layers, each request executed for itself',
    start: over('awaregraph-posts.mjs', { SHARING: 'off' }),
  },
  'handwritten-posts': { title: 'written by hand (two reads, join, stringify)', start: over('handwritten-posts.mjs') },
  hive: { title: 'Hive Gateway 2.15, JIT', start: (configuration) => startHive(configuration, folder) },
  tailcall: {
    title: 'Tailcall 1.6.14, `dedupe`',
    start: (configuration) => startTailcall(configuration, folder, true),
  },
  'tailcall-batched': {
    title: 'Tailcall 1.6.14, batched only',
    start: (configuration) => startTailcall(configuration, folder, false),
  },
  'tailcall-one-vendor': {
    title: 'Tailcall 1.6.14, `dedupe`: one vendor’s people and policy results only',
    body: JSON.stringify({
      query:
        '{ learners { data { email firstName lastName active policyResults { data { policyName acknowledged acknowledgedAt } } } } }',
    }),
    start: (configuration) => startTailcall(configuration, folder, true),
  },
  'tailcall-roster': {
    title: 'Tailcall 1.6.14, `dedupe`: one vendor’s people only',
    body: JSON.stringify({ query: '{ learners { data { email firstName lastName active } } }' }),
    start: (configuration) => startTailcall(configuration, folder, true),
  },
};
