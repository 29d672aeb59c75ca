import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadEntry } from '../../../src/domain/writes/audit';
import { createSchema } from '../../../src/server/schema';
import { crawlQuery } from '../../../src/cli/crawl-query';
import { AUDIENCE, ISSUER, startIssuer } from '../../access/key-server';
import type { Issuer } from '../../access/key-server';
import { UNLIMITED, given } from '../../coverage/arguments';
import { KEYS, startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';
import { readParts } from '../../multipart';

/** With `audit.reads`, each request that shows people has a line in the audit log. */

const OPS = 'test-key-of-an-operator-of-all';
let folder: string;
let file: string;
let issuer: Issuer;
let system: TestSystem;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'awaregraph-reads-'));
  file = join(folder, 'audit.jsonl');
  issuer = await startIssuer();
  await issuer.addKey('one');
  system = await startTestSystem({
    learners: 20,
    config: { audit: { file, reads: true, people: true }, cache: { ttlSeconds: 600 }, limits: UNLIMITED },
    jwt: { issuer: ISSUER, audience: AUDIENCE, jwksUri: issuer.jwksUri },
    clients: [
      { name: 'ops', apiKey: OPS, companies: '*', scopes: ['read', 'raw', 'admin'] },
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'raw', 'admin'] },
      { name: 'acme', apiKey: KEYS.acme, companies: ['acme'], scopes: ['read', 'raw'] },
    ],
  });
});
afterAll(async () => {
  await system.close();
  await issuer.close();
  rmSync(folder, { recursive: true, force: true });
});

const lines = (): readonly ReadEntry[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ReadEntry);
const linesOf = (id: string) => lines().filter(({ requestId }) => requestId === id);

let requests = 0;
interface Asked<Data> {
  readonly id: string;
  readonly data: Data;
  /** The request's lines. */
  readonly lines: readonly ReadEntry[];
}
/** Asks, and then something that has a line for certain: lines come in the order of the requests. */
async function ask<Data>(query: string, key = OPS): Promise<Asked<Data>> {
  const id = `request-${(requests += 1)}`;
  const { data } = await system.ask<Data>(query, { key, headers: { 'x-request-id': id } });
  await written();
  return { id, data, lines: linesOf(id) };
}
async function written(): Promise<void> {
  const mark = `mark-${(requests += 1)}`;
  await system.ask('query Mark { company(slug: "globex") { learners(first: 1) { nodes { id } } } }', {
    key: OPS,
    headers: { 'x-request-id': mark },
  });
  for (let tries = 0; linesOf(mark).length === 0; tries += 1) {
    if (tries > 1000) throw new Error('the log has no line of a request that read people');
    await sleep(5);
  }
}

const PEOPLE = 'learners(first: 500) { nodes { id email } }';
interface PeopleData {
  readonly company: {
    readonly learners: { readonly nodes: readonly { readonly id: string; readonly email: string }[] };
  };
}

it('says who read how many people of which company, with what', async () => {
  const { data, lines: own, id } = await ask<PeopleData>(`query Everybody { company(slug: "acme") { ${PEOPLE} } }`);
  const { nodes } = data.company.learners;
  expect(own).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      action: 'read',
      client: 'ops',
      subject: null,
      requestId: id,
      companies: { acme: nodes.length },
      people: nodes.length,
      operation: 'Everybody',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      scopes: ['READ'],
      raw: false,
      addresses: nodes.map(({ email }) => email),
    },
  ]);
  expect(nodes.length).toBeGreaterThan(10);
});

it.each([
  ['numbers', '{ company(slug: "acme") { training { assigned } phishing { clickRate { value } } } }'],
  ['the number of people', '{ company(slug: "acme") { learners { totalCount } } }'],
  ['catalogues', '{ company(slug: "acme") { courses(first: 50) { nodes { name } } groups { nodes { name } } } }'],
  ['nobody', '{ learner(email: "nobody@acme.example") { name } }'],
  ['the schema', '{ __schema { queryType { name } } }'],
])('%s: has no line', async (_, query) => {
  expect((await ask(query)).lines).toEqual([]);
});

describe('counts a person once', () => {
  interface ResultsData {
    readonly company: Readonly<
      Record<string, { readonly nodes: readonly { readonly learner: { readonly id: string } | null }[] }>
    >;
  }
  it.each(['courseResults', 'simulationResults', 'policyResults', 'assessmentResults', 'exposures'])(
    'in %s, with and without their learners',
    async (kind) => {
      const whole = await ask<ResultsData>(
        `{ company(slug: "acme") { ${kind}(first: 500) { nodes { learner { id } } } } }`,
      );
      const people = new Set(whole.data.company[kind]?.nodes.map(({ learner }) => learner?.id ?? 'unknown'));
      const alone = await ask(`{ company(slug: "acme") { ${kind}(first: 500) { nodes { id } } } }`);
      if (people.size === 0) return expect([whole.lines, alone.lines]).toEqual([[], []]);
      expect(whole.lines[0]?.people).toBeGreaterThanOrEqual(people.size - 1);
      // The records alone name accounts: of a person with several, each may count.
      expect(alone.lines[0]?.people).toBeGreaterThanOrEqual(people.size - 1);
      expect(alone.lines[0]?.people).toBeLessThanOrEqual(3 * people.size);
    },
  );

  it('however often and wherever the answer shows them', async () => {
    const { data, lines: own } = await ask<PeopleData>(`{ company(slug: "acme") {
      ${PEOPLE} again: learners(first: 500) { edges { node { name accounts { externalId email } } } }
      courseResults(first: 500) { nodes { status learner { name } } } exposures(first: 500) { nodes { email } }
    } }`);
    const known = new Set(data.company.learners.nodes.map(({ id }) => id));
    expect(own[0]?.people).toBeGreaterThanOrEqual(known.size);
    // Exposed addresses may be nobody's of the roster.
    expect(own[0]?.people).toBeLessThan(known.size + 10);
  });
});

it('has several companies, each with its people, and no company that the viewer does not see', async () => {
  const query = `{ companies { nodes { ${PEOPLE} } } other: company(slug: "globex") { ${PEOPLE} } }`;
  const all = (await ask(query)).lines[0];
  expect(Object.keys(all?.companies ?? {}).sort()).toEqual(['acme', 'globex']);
  const own = (await ask(query, KEYS.acme)).lines[0];
  expect(own).toMatchObject({ client: 'acme', companies: { acme: all?.companies['acme'] } });
  expect(Object.keys(own?.companies ?? {})).toEqual(['acme']);
});

it('marks what was shown as the vendors sent it', async () => {
  const { lines: own } = await ask('{ company(slug: "acme") { learners(first: 5) { nodes { accounts { raw } } } } }');
  expect(own).toMatchObject([{ people: 5, raw: true, scopes: ['RAW', 'READ'] }]);
  // As a vendor sent it, a record may name people although it is about nobody.
  const { lines: ofGroups } = await ask('{ company(slug: "acme") { groups(first: 1) { nodes { raw } } } }');
  expect(ofGroups).toMatchObject([{ companies: { acme: 0 }, people: 0, raw: true, scopes: ['RAW', 'READ'] }]);
});

it('names whom a token was issued to', async () => {
  const token = await issuer.token({ sub: 'ada@people.example', companies: ['acme'], scope: 'read' });
  const { lines: own } = await ask('{ company(slug: "acme") { learners(first: 3) { nodes { name } } } }', token);
  expect(own).toMatchObject([{ client: 'token', subject: 'ada@people.example', companies: { acme: 3 } }]);
});

it('an answer from the cache was read by its viewer, too', async () => {
  const query = 'query Cached { company(slug: "acme") { learners(first: 7) { nodes { email } } } }';
  const answers = [await ask(query), await ask(query), await ask(query), await ask(query)];
  expect(answers.map((one) => one.lines.map(({ people }) => people))).toEqual([[7], [7], [7], [7]]);
  expect(new Set(answers.map((one) => one.lines[0]?.requestId)).size).toBe(4);
});

it('requests that share an execution have a line each', async () => {
  const query = 'query Shared { company(slug: "acme") { learners(first: 8) { nodes { email } } } }';
  const answers = await Promise.all([ask(query), ask(query), ask(query)]);
  expect(answers.map((one) => one.lines.map(({ people }) => people))).toEqual([[8], [8], [8]]);
});

it('deferred parts count', async () => {
  const response = await fetch(`${system.server.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${OPS}`,
      'content-type': 'application/json',
      accept: 'multipart/mixed; deferSpec=20220824',
      'x-request-id': 'deferred',
    },
    body: JSON.stringify({
      query: `{ company(slug: "acme") { slug ... @defer { learners(first: 9) { nodes { name } } } } }`,
    }),
  });
  expect(await readParts(response, performance.now())).toHaveLength(2);
  await written();
  expect(linesOf('deferred')).toMatchObject([{ companies: { acme: 9 } }]);
});

it('every address that an answer shows is in its line, wherever it stands', async () => {
  const { data } = await ask<PeopleData>(`{ company(slug: "acme") { ${PEOPLE} } }`);
  const everybody = data.company.learners.nodes.map(({ email }) => email.toLowerCase());
  const { data: answer, lines: own } = await ask(crawlQuery(createSchema(), 'company', given(system), 3));
  const shown = JSON.stringify(answer).toLowerCase();
  const addresses = new Set(own[0]?.addresses?.map((address) => address.toLowerCase()));
  const seen = everybody.filter((address) => shown.includes(`"${address}"`));
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.filter((address) => !addresses.has(address))).toEqual([]);
  expect(own[0]).toMatchObject({ raw: true, scopes: ['RAW', 'READ'] });
});
