import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KINDS } from '../../datasources/spec/capabilities';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { eventually } from '../eventually';
import { configOf, sharedSchema, startTestSystem } from '../harness';
import type { TestSystem, TestSystemOptions } from '../harness';
import { startRedis } from '../redis';
import { withoutRequestIds } from '../without-request-ids';

/** What operators of single companies see of the whole, and what they can touch. */

const SLUGS = ['acme', 'globex', 'initrode'] as const;
type Slug = (typeof SLUGS)[number];
const ROOT = 'the-key-of-the-one-who-sees-all';
const CHILDREN = 'the-key-of-globex-and-initrode';
const keyOf = (slug: Slug) => `the-key-of-the-operator-of-${slug}`;
const scopes = ['read', 'admin'];
const OPTIONS: TestSystemOptions = {
  learners: 20,
  children: 2,
  clients: [
    { name: 'root', apiKey: ROOT, companies: '*', scopes },
    { name: 'children', apiKey: CHILDREN, companies: ['globex', 'initrode'], scopes },
    ...SLUGS.map((slug) => ({ name: slug, apiKey: keyOf(slug), companies: [slug], scopes })),
  ],
};
const SOURCES: Readonly<Record<Slug, readonly string[]>> = {
  acme: ['sm', 'iq', 'cp', 'ch', 'cg'],
  globex: ['sm-msp', 'ch'],
  initrode: ['sm-msp', 'ch'],
};

let redis: Awaited<ReturnType<typeof startRedis>>;
let system: TestSystem;
let replica: RunningServer;
beforeAll(async () => {
  redis = await startRedis();
  const config = { cache: { redis: redis.url, ttlSeconds: 3600 } };
  system = await startTestSystem({ ...OPTIONS, config });
  replica = await startServer({
    config: configOf(system.sandboxes, { ...OPTIONS, config }),
    schema: sharedSchema(),
    onBug: (error) => system.bugs.push(error),
  });
  // A moment for its connections to Redis.
  await sleep(50);
});
afterAll(async () => {
  expect(system.bugs).toEqual([]);
  await replica.close();
  await system.close();
  await redis.stop();
});

const authorization = (key: string) => ({ authorization: `Bearer ${key}` });
async function read(slug: Slug, server: RunningServer = system.server): Promise<string> {
  const query = `{ company(slug: "${slug}") { learners(first: 5) { nodes { name } } courses { nodes { name } } groups { nodes { name } } } }`;
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...authorization(ROOT), 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}
async function readAll(): Promise<void> {
  for (const server of [system.server, replica])
    for (const slug of SLUGS) for (let times = 1; times <= 3; times += 1) await read(slug, server);
}
const post = async (key: string, search = '', body?: string) => {
  const response = await fetch(`${system.server.url}/admin/refresh${search}`, {
    method: 'POST',
    headers: authorization(key),
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: (await response.json()) as Refreshed };
};
interface Refreshed {
  readonly refreshed: readonly string[];
  readonly resumed: readonly string[];
  readonly dropped: readonly { source: string; company: string; kind: string | null; reads: number }[];
  readonly sharedCache: string;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly argument: string } }[];
}
/** The endpoints called by reading a company again, in either process. */
async function callsFor(slug: Slug): Promise<readonly string[]> {
  system.forget();
  await read(slug);
  await read(slug, replica);
  return [...new Set(system.sandboxes.calls().map(({ endpoint }) => endpoint))]
    .filter((name) => name !== 'token')
    .sort();
}

describe('GET /metrics', () => {
  beforeAll(readAll);
  const metricsOf = async (key: string) =>
    (await fetch(`${system.server.url}/metrics`, { headers: authorization(key) })).text();
  const labels = (text: string, name: string) =>
    [...new Set([...text.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value))].sort();

  it.each([
    ['acme', keyOf('acme'), ['acme'], ['cg', 'cp', 'iq', 'sm'], SOURCES.acme],
    ['globex', keyOf('globex'), ['globex'], [], SOURCES.globex],
    ['initrode', keyOf('initrode'), ['initrode'], [], SOURCES.initrode],
    ['both children', CHILDREN, ['globex', 'initrode'], ['sm-msp'], SOURCES.globex],
  ])(
    'shows %s what is theirs, and no number of a connection that others share',
    async (_, key, companies, whole, drawnOn) => {
      const text = await metricsOf(key);
      expect(labels(text, 'company')).toEqual(companies);
      expect(labels(text, 'source')).toEqual([...drawnOn].sort());
      expect(
        labels(
          text
            .split('\n')
            .filter((line) => line.startsWith('awaregraph_vendor_call'))
            .join('\n'),
          'source',
        ),
      ).toEqual(whole);
      expect(text).toMatch(/awaregraph_company_vendor_calls_total\{company="\w+",source="[\w-]+",outcome="ok"\} [1-9]/);
      expect(text).not.toMatch(/nodejs|process_|http_request/);
    },
  );

  it('shows viewers of all companies everything, the process as a whole too', async () => {
    const text = await metricsOf(ROOT);
    expect(labels(text, 'company')).toEqual([...SLUGS]);
    expect(labels(text, 'source')).toEqual(['cg', 'ch', 'cp', 'iq', 'sm', 'sm-msp']);
    expect(text).toMatch(/^nodejs_/m);
    expect(text).toMatch(/^awaregraph_http_requests_total\{path="\/graphql"/m);
    // One description of each, however it was put together.
    const described = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(new Set(described).size).toBe(described.length);
  });
});

describe('POST /admin/refresh', () => {
  beforeEach(readAll);

  it.each(SLUGS)('by the operator of %s drops what is theirs, in every process, and nothing else', async (slug) => {
    await eventually(async () => {
      await readAll();
      const { status, body } = await post(keyOf(slug));
      expect([status, body.refreshed, body.sharedCache]).toEqual([200, SOURCES[slug], 'DROPPED']);
      expect(new Set(body.dropped.map(({ company }) => company))).toEqual(new Set([slug]));
      expect(new Set(body.dropped.map(({ source }) => source))).toEqual(new Set(SOURCES[slug]));
      await sleep(50);
      for (const other of SLUGS.filter((one) => one !== slug))
        expect([other, await callsFor(other)]).toEqual([other, []]);
      expect((await callsFor(slug)).length).toBeGreaterThan(2);
    });
  });

  it('drops one kind alone, and counts by source, company and kind', async () => {
    await eventually(async () => {
      await readAll();
      const { body } = await post(ROOT, '?company=globex&kind=courses');
      expect(body.dropped.filter(({ kind }) => kind === 'courses')).toEqual([
        { source: 'ch', company: 'globex', kind: 'courses', reads: 2 },
        { source: 'sm-msp', company: 'globex', kind: 'courses', reads: 2 },
      ]);
      await sleep(50);
      expect(await callsFor('globex')).toEqual(['CH-10', 'SM-34']);
      expect(await callsFor('initrode')).toEqual([]);
    });
  });

  it('knows the kind of everything that common fields read', async () => {
    await eventually(async () => {
      await readAll();
      const { body } = await post(ROOT);
      const kinds = new Set(body.dropped.map(({ kind }) => kind));
      expect([...kinds].filter((kind) => kind === null || !(KINDS as readonly string[]).includes(kind))).toEqual([]);
      expect([...kinds]).toEqual(expect.arrayContaining(['accounts', 'courses', 'groups']));
      expect(body.dropped.every(({ reads }) => reads > 0)).toBe(true);
      expect((await post(ROOT)).body.dropped).toEqual([]);
    });
  });

  it('ends a connection’s pauses only for viewers of all companies that share it', async () => {
    expect((await post(keyOf('globex'))).body.resumed).toEqual([]);
    expect((await post(CHILDREN)).body.resumed).toEqual(['sm-msp']);
    expect((await post(keyOf('acme'))).body.resumed).toEqual(['sm', 'iq', 'cp', 'cg']);
    expect((await post(ROOT, '?company=globex&source=ch')).body.resumed).toEqual(['ch']);
  });

  it.each([
    ['a company', (value: string) => `?company=${value}`, 'initrode'],
    ['a source', (value: string) => `?source=${value}`, 'iq'],
    ['a company with a source', (value: string) => `?company=${value}&source=ch`, 'initrode'],
  ])('refuses %s of somebody else as what does not exist', async (_, search, foreign) => {
    const hidden = await post(keyOf('globex'), search(foreign));
    expect(withoutRequestIds(hidden)).toEqual(withoutRequestIds(await post(keyOf('globex'), search('nobodys'))));
    expect(hidden.status).toBe(404);
    expect(JSON.stringify(hidden)).not.toContain(foreign);
    expect(await callsFor('initrode')).toEqual([]);
  });

  it.each([
    ['a kind that is none', '?kind=people', undefined, 400, 'kind', 'accounts, '],
    ['a kind that is empty', '?kind=', undefined, 400, 'kind', 'not empty'],
    ['a field that is none', '?sauce=ch', undefined, 400, 'sauce', 'source, company, kind'],
    ['a field twice', '?kind=courses&kind=groups', undefined, 400, 'kind', 'more than once'],
    ['a field in both places', '?kind=courses', '{"kind":"courses"}', 400, 'kind', 'more than once'],
    ['a list', '', '{"company":["globex"]}', 400, 'company', 'must be text'],
    ['a number', '', '{"source":5}', 400, 'source', 'must be text'],
    ['a body that is no JSON', '', 'company=globex', 400, 'body', 'source, company, kind'],
    ['a body that is no object', '', '["globex"]', 400, 'body', 'source, company, kind'],
    ['a field of every object', '', '{"constructor":"x"}', 400, 'constructor', 'source, company, kind'],
    ['a source of another company', '?company=globex&source=sm', undefined, 404, 'source', 'sm-msp, ch'],
    ['a company that is none', '?company=nobody', undefined, 404, 'company', 'acme, globex, initrode'],
  ])('refuses %s, names the field and the choices', async (_, search, given, status, argument, choices) => {
    const answer = await post(ROOT, search, given);
    expect([answer.status, answer.body.errors?.[0]?.extensions.argument]).toEqual([status, argument]);
    expect(answer.body.errors?.[0]?.message).toContain(choices);
  });

  it('takes its fields in a JSON body as in the search', async () => {
    const { status, body } = await post(ROOT, '', '{"company":"globex","source":null,"kind":"groups"}');
    expect([status, body.refreshed]).toEqual([200, ['sm-msp', 'ch']]);
    expect(body.dropped.map(({ kind }) => kind)).toContain('groups');
  });
});
