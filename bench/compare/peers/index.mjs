// The servers, and how each is started.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node } from '../processes.mjs';
import { startHive } from './hive.mjs';
import { startTailcall } from './tailcall.mjs';

const KEY = 'bench-key-of-the-comparison';
/** The keys of the viewers whose requests are executed for themselves: what one viewer gets is never given to another. */
export const VIEWER_KEYS = Array.from({ length: 32 }, (_, index) => `bench-key-of-viewer-${index}`);
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
    maxResponseMb,
    connectAtStart,
    more: sections = {},
  } = {},
) {
  const more = {
    ...(maxConcurrency === null ? {} : { maxConcurrency }),
    ...(timeoutMs ? { timeoutMs } : {}),
    ...(maxResponseMb ? { maxResponseMb } : {}),
  };
  const connections = configuration.connections.map((each) => ({ ...each, ...more }));
  return {
    ...configuration,
    connections,
    server: {
      port: 0,
      requestTimeoutMs,
      ...(connectAtStart === undefined ? {} : { connectAtStart }),
      ...sections.server,
    },
    cache: { ttlSeconds, ...(maxMemoryMb ? { maxMemoryMb } : {}), ...sections.cache },
    limits: {
      requestsPerMinute: 100_000_000,
      maxCost: 1_000_000,
      maxVendorCalls,
      vendorCallsPerMinute: 100_000_000,
      ...sections.limits,
    },
    clients: [
      { name: 'bench', apiKey: KEY, companies: '*', scopes: ['read', 'admin'] },
      ...VIEWER_KEYS.map((apiKey, index) => ({ name: `viewer-${index}`, apiKey, companies: '*', scopes: ['read'] })),
    ],
  };
}

/** Keys that an earlier version does not know. */
function withoutNewKeys({ limits: { vendorCallsPerMinute: _, ...limits }, ...configuration }) {
  return { ...configuration, limits };
}

/**
 * @param checkout a built checkout: this one, or one of an earlier commit
 * @param old whether that is too old to know all keys of the configuration
 */
export const startAwaregraph = (configuration, { flags, core, checkout = root, old = false, ...options } = {}) => {
  const path = join(folder, `config-${Date.now()}.json`);
  const config = awaregraphConfig(configuration, options);
  writeFileSync(path, JSON.stringify(old ? withoutNewKeys(config) : config));
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
 * machine. `body` replaces the workload's own if a server cannot run that query; its answer is then not compared, as with
 * `skipComparison`. `clearCache` empties a server's caches. `sharesAnswers`: an answer may be given to several requests of the same
 * text.
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
  awaregraph: {
    title: '**Awaregraph**',
    sharesAnswers: true,
    start: (configuration) => startAwaregraph(configuration),
    clearCache,
  },
  handwritten: { title: 'written by hand, from memory (join, stringify)', start: over('handwritten.mjs') },
  'awaregraph-defaults': {
    title: 'Awaregraph, 8 calls at once to each vendor (default)',
    start: (configuration) => startAwaregraph(configuration, { maxConcurrency: null }),
    clearCache,
  },
  replay: {
    title: 'the same vendor calls and nothing else (undici)',
    skipComparison: true,
    start: (configuration, { roundTrips }) => {
      const path = join(folder, 'replay.json');
      writeFileSync(path, JSON.stringify({ configuration, roundTrips }));
      return node(file('replay.mjs'), [], { env: { REPLAY: path } });
    },
  },
  'apollo-plain': { title: 'Apollo Server + DataLoader + fetch', start: over('apollo-plain.mjs') },
  'apollo-cached': {
    title: 'Apollo Server, response cache (60 s)',
    sharesAnswers: true,
    start: over('apollo-plain.mjs', { RESPONSE_CACHE: 'on' }),
  },
  yoga: { title: 'graphql-yoga', start: over('yoga.mjs') },
  'yoga-cached': {
    title: 'graphql-yoga, response cache (60 s)',
    sharesAnswers: true,
    start: over('yoga.mjs', { RESPONSE_CACHE: 'on' }),
  },
  mercurius: { title: 'Mercurius, JIT', start: over('mercurius.mjs') },
  'awaregraph-posts': {
    title: '**Awaregraph’s HTTP and execution layers**',
    sharesAnswers: true,
    start: over('awaregraph-posts.mjs'),
  },
  'awaregraph-posts-unshared': {
    title: '**Awaregraph’s HTTP and execution layers**, nothing shared',
    start: over('awaregraph-posts.mjs', { SHARING: 'off' }),
  },
  'handwritten-posts': { title: 'written by hand (two reads, join, stringify)', start: over('handwritten-posts.mjs') },
  hive: { title: 'Hive Gateway 2.15, JIT', start: (configuration) => startHive(configuration, folder) },
  'hive-cached': {
    title: 'Hive Gateway 2.15, JIT, response cache (60 s)',
    sharesAnswers: true,
    start: (configuration) => startHive(configuration, folder, { cached: true }),
  },
  tailcall: {
    title: 'Tailcall 1.6.14, `dedupe`',
    sharesAnswers: true,
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
};

/**
 * Adds the row of an earlier version.
 * @param checkout the path of its built checkout
 */
export function addToday(checkout) {
  peers.today = {
    title: 'Awaregraph today (commit 9815ff9)',
    // Meanwhile faults of its answers were repaired: only its errors are looked for.
    skipComparison: true,
    sharesAnswers: true,
    start: (configuration) => startAwaregraph(configuration, { checkout, old: true }),
    clearCache,
  };
}

/**
 * Adds the row of Awaregraph with another configuration: a part that is switched off.
 * @param more sections of the configuration, merged into the others
 */
export function addWithout(more) {
  peers['awaregraph-without'] = {
    title: `Awaregraph, \`${JSON.stringify(more)}\``,
    sharesAnswers: true,
    start: (configuration) => startAwaregraph(configuration, { more }),
    clearCache,
  };
}
