import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { vendors } from '../../../datasources/registry';
import { startSandboxes } from '../../../sandbox';
import type { Sandboxes } from '../../../sandbox';
import { readConfig } from '../../../src/config/config';
import { createSchema } from '../../../src/server/schema';
import { startServer } from '../../../src/server/server';
import { eventually } from '../../eventually';
import { changing } from './one-customer';
import type { Seen } from './one-customer';

/** A connection without a tenant, through the whole program: what it serves when the key's only customer changes. */

const KEY = 'a-key-of-sixteen-or-more';
const schema = createSchema();
let sandboxes: Sandboxes;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 30 });
});
afterAll(() => sandboxes.close());

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

interface People {
  /** The addresses; null if the source failed. */
  readonly emails: readonly (string | null)[] | null;
  /** Why the source failed. */
  readonly failure: string | undefined;
}
interface Answer {
  readonly data: {
    readonly company: {
      readonly learners: {
        readonly nodes: readonly { readonly email: string | null }[];
      } | null;
    };
  };
  readonly errors?: readonly { readonly message: string }[];
}

/** Starts the program over a key that sees what `seen` says, and returns its query. */
async function open(seen: Seen, ttlSeconds: number): Promise<() => Promise<People>> {
  const sandbox = sandboxes.all.find(({ vendor }) => vendor === 'cyberhoot');
  const relay = await changing(`${sandbox?.url}/`, seen);
  opened.unshift(relay);
  const apiKey = String(sandbox?.credentials.apiKey);
  const file = {
    server: { port: 0 },
    connections: [{ id: 'ch', vendor: 'cyberhoot', baseUrl: relay.url, apiKey, retries: 0 }],
    companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'ch' }] }],
    clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read'] }],
    cache: { ttlSeconds, staleSeconds: 3600 },
  };
  const config = readConfig(JSON.stringify(file), { vendors, env: {}, readFile: () => '' });
  const server = await startServer({ config, schema });
  opened.unshift(server);
  const query = '{ company(slug: "acme") { learners(first: 100) { nodes { email } } } }';
  return async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    // The test states what the query asks for.
    const { data, errors } = (await response.json()) as Answer;
    const emails = data.company.learners?.nodes.map(({ email }) => email) ?? null;
    return { emails, failure: errors?.[0]?.message };
  };
}

const idOf = (company: 'acme' | 'globex'): string => sandboxes.population[company].cyberhoot.id;

const REFUSED = { emails: null, failure: expect.stringContaining('The key can read') };

it.each(['all', 'none'])('a refusal ends with the next query once the key sees one customer (%s)', async (before) => {
  const seen: Seen = { customer: before, failsUsers: false };
  const people = await open(seen, 3600);
  for (let times = 0; times < 2; times += 1) expect(await people()).toEqual(REFUSED);
  seen.customer = idOf('acme');
  const { emails, failure } = await people();
  expect([emails?.length, failure]).toEqual([sandboxes.population.acme.cyberhoot.users.length, undefined]);
});

it.each(['all', 'none'])('what was read is not served once the key does not see one customer (%s)', async (after) => {
  const seen: Seen = { customer: idOf('acme'), failsUsers: false };
  const people = await open(seen, 0.2);
  expect((await people()).failure).toBeUndefined();
  seen.customer = after;
  await eventually(async () => expect(await people()).toEqual(REFUSED));
  expect(await people()).toEqual(REFUSED);
});

it('people of one customer are never served as those of the next, even if these cannot be read', async () => {
  const seen: Seen = { customer: idOf('acme'), failsUsers: false };
  const people = await open(seen, 0.2);
  const first = await people();
  expect(first.failure).toBeUndefined();
  seen.customer = idOf('globex');
  seen.failsUsers = true;
  const failed = { emails: null, failure: expect.any(String) };
  await eventually(async () => expect(await people()).toEqual(failed));
  expect(await people()).toEqual(failed);
  seen.failsUsers = false;
  await eventually(async () => expect((await people()).failure).toBeUndefined());
  const { emails } = await people();
  expect(emails).toHaveLength(sandboxes.population.globex.cyberhoot.users.length);
  const before = new Set(first.emails);
  expect(emails?.filter((email) => email !== null && before.has(email))).toEqual([]);
});
