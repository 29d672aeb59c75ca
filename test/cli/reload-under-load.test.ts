import { writeFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startKeyedVendor } from './keyed-vendor';
import type { KeyedVendor } from './keyed-vendor';
import { startLogged } from './logged-program';
import type { LoggedProgram } from './logged-program';

/** The built program, while clients ask two hundred times a second and its configuration changes fifty times. */

const CLIENT = 'key-of-the-unchanged-client';
const OPS = 'key-of-the-operators';
const CHANGES = 50;
const PER_SECOND = 200;
/** Requests begin in pairs. */
const PAUSE_MS = 2000 / PER_SECOND;

let vendor: KeyedVendor;
let program: LoggedProgram;
beforeAll(async () => {
  vendor = await startKeyedVendor();
  program = await startLogged(configuration(0));
});
afterAll(async () => {
  await program.stop();
  await vendor.close();
});

/** Companies, clients, keys and connections that are other ones each time, beside those that stay. */
function configuration(change: number): object {
  const passing = [`passing-${change % 7}`, `passing-${change % 3}-of-three`];
  const companies = ['acme', ...passing];
  const connections = companies.map((slug) => ({
    id: `sm-${slug}`,
    vendor: 'sibermate',
    baseUrl: vendor.urlOf(`sm-${slug}`),
    apiKey: slug === 'acme' ? 'the-key-that-stays' : `the-key-of-change-${change}`,
    timeoutMs: 5000 + (slug === 'acme' ? 0 : change),
  }));
  return {
    server: { port: 0, log: { level: 'warn' } },
    cache: { ttlSeconds: 600 },
    limits: { requestsPerMinute: 1_000_000, maxDepth: 10 + Math.floor(change / 10) },
    connections,
    companies: companies.map((slug) => ({
      slug,
      name: `${slug} ${slug === 'acme' ? '' : change}`,
      sources: [{ connection: `sm-${slug}` }],
    })),
    clients: [
      { name: 'unchanged', apiKey: CLIENT, companies: ['acme'], scopes: ['read'] },
      { name: 'ops', apiKey: OPS, companies: '*', scopes: ['read', 'admin'] },
      { name: `passing-${change % 4}`, apiKey: `key-of-a-passing-client-${change}`, companies: '*', scopes: ['read'] },
    ],
  };
}

async function ask(key: string): Promise<{ readonly status: number; readonly text: string }> {
  const query = '{ companies(first: 50) { nodes { slug learners(first: 5) { nodes { email } } } } }';
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'x-api-key': key, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

async function metric(name: string): Promise<number> {
  const response = await fetch(`${program.url}/metrics`, { headers: { 'x-api-key': OPS } });
  const line = (await response.text()).split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.split(' ')[1] ?? 0);
}

it('no request of an unchanged client fails, and no old configuration is retained', async () => {
  const { text: expected } = await ask(CLIENT);
  expect(expected).toContain('anna@sm-acme.example');
  let isDone = false;
  const answers: Promise<{ readonly status: number; readonly text: string }>[] = [];
  const load = (async () => {
    while (!isDone) {
      answers.push(ask(CLIENT), ask(CLIENT));
      await later(PAUSE_MS);
    }
  })();
  for (let change = 1; change <= CHANGES; change += 1) {
    writeFileSync(program.configuration, JSON.stringify(configuration(change)));
    const applied = 'awaregraph_config_reloads_total{outcome="applied"}';
    program.signal('SIGHUP');
    while ((await metric(applied)) < change) await later(20);
    // What is new is served at once, and reads from its vendor meanwhile.
    expect((await ask(OPS)).status).toBe(200);
    expect((await ask(`key-of-a-passing-client-${change}`)).status).toBe(200);
    // Beyond thirty wrong keys a minute, an address is limited.
    expect([401, 429]).toContain((await ask(`key-of-a-passing-client-${change - 1}`)).status);
  }
  isDone = true;
  await load;
  const ended = await Promise.all(answers);
  expect(ended.length).toBeGreaterThan(CHANGES);
  expect(ended.filter(({ status, text }) => status !== 200 || text !== expected)).toEqual([]);
  // Its connection was never read again.
  expect(vendor.calls.filter(({ connection }) => connection === 'sm-acme')).toHaveLength(1);
  while ((await metric('awaregraph_config_generations')) > 1) await later(5);
  expect(program.lines().map(({ msg }) => msg)).toEqual(['authentication failures']);
});
