// The servers, and how each is started. `answers` names the graphs that it can serve.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node } from '../processes.mjs';

const KEY = 'bench-key-of-the-comparison';
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-bench-'));
const root = new URL('../../../', import.meta.url).pathname;
const file = (name) => new URL(name, import.meta.url).pathname;

/**
 * Limits are raised so that none of them is what is measured: calls to vendors at once, as the peers make them; requests
 * a minute; the cost of the largest answer. Records are kept for longer than a round takes, so that warm means warm.
 */
export function awaregraphConfig(configuration, { maxConcurrency = 256 } = {}) {
  const connections = configuration.connections.map((each) =>
    maxConcurrency === null ? each : { ...each, maxConcurrency },
  );
  return {
    ...configuration,
    connections,
    server: { port: 0 },
    cache: { ttlSeconds: 600 },
    limits: { requestsPerMinute: 100_000_000, maxCost: 1_000_000, maxVendorCalls: 5000 },
    clients: [{ name: 'bench', apiKey: KEY, companies: '*', scopes: ['read', 'admin'] }],
  };
}

export const startAwaregraph = (configuration, options = {}) => {
  const path = join(folder, `config-${Date.now()}.json`);
  writeFileSync(path, JSON.stringify(awaregraphConfig(configuration, options)));
  return node(join(root, 'dist/src/cli/main.js'), ['serve', '--config', path]);
};

const overVendors = (name) => (configuration) =>
  node(file(name), [], { env: { VENDORS: JSON.stringify(configuration) } });

export const headers = { authorization: `Bearer ${KEY}` };

export const peers = {
  constant: {
    title: 'constant bytes (node:http)',
    serves: ['learners', 'posts'],
    start: (_, answer) => {
      const path = join(folder, 'answer.json');
      writeFileSync(path, answer);
      return node(file('constant.mjs'), [], { env: { ANSWER: path } });
    },
  },
  awaregraph: {
    title: '**Awaregraph**',
    serves: ['learners'],
    start: (configuration) => startAwaregraph(configuration),
  },
  'awaregraph-defaults': {
    title: 'Awaregraph, 8 calls at once to each vendor (default)',
    serves: ['cold'],
    start: (configuration) => startAwaregraph(configuration, { maxConcurrency: null }),
  },
  'apollo-plain': {
    title: 'Apollo Server + DataLoader + fetch',
    serves: ['learners'],
    start: overVendors('apollo-plain.mjs'),
  },
  yoga: { title: 'graphql-yoga', serves: ['learners'], start: overVendors('yoga.mjs') },
  mercurius: { title: 'Mercurius, JIT', serves: ['learners'], start: overVendors('mercurius.mjs') },
};
