import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeId, encodeId } from '../../src/domain/ids';
import { crawlQuery } from '../../src/cli/crawl-query';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import { UNLIMITED } from '../coverage/arguments';
import { configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem, TestSystemOptions } from '../harness';
import { startRedis } from '../redis';
import type { ByIdField } from './entry-points';
import { byIdFields, entityKeys, idFields, nodeLists, nodeTypes, selection } from './entry-points';

/**
 * Walks every way into the graph by an id, with every id of every other company: those that the graph gave out to their
 * owners, and the vendors' own under the viewer's company. What to walk comes from the schema.
 */

/** Two children on each connection of the partner, the partner itself, and a company whose connections are mostly its own. */
const SLUGS = ['acme', 'globex', 'initrode', 'partner'] as const;
type Slug = (typeof SLUGS)[number];
const ROOT = 'the-key-of-the-one-who-sees-all';
const keyOf = (slug: Slug) => `the-key-of-${slug}-and-of-nobody-else`;
const scopes = ['read', 'raw', 'admin'];
const schema = sharedSchema();
const fields = byIdFields(schema);
const ID_FIELDS = idFields(schema);

const OPTIONS: TestSystemOptions = {
  learners: 12,
  seed: 7,
  children: 2,
  canaries: true,
  companies: [{ slug: 'partner', name: 'Partner', domains: ['partner.example'], sources: [{ connection: 'sm-msp' }] }],
  clients: [
    { name: 'root', apiKey: ROOT, companies: '*', scopes },
    ...SLUGS.map((slug) => ({ name: slug, apiKey: keyOf(slug), companies: [slug], scopes })),
  ],
};

/** What one company's own data names. Ids have a kind, of which a sample is enough where each id costs vendor calls. */
interface Known {
  /** The graph's own ids; the kind is the type of the node and its source. */
  readonly ids: ReadonlyMap<string, string>;
  /** The vendors' ids of any object; the kind is that of the graph's id which has it, or the type and field. */
  readonly raw: ReadonlyMap<string, string>;
  readonly emails: ReadonlySet<string>;
}

/** Every id in the answer of a crawl. Fields have aliases that end with their names. */
function idsIn(
  answer: unknown,
  into = { ids: new Map<string, string>(), raw: new Map<string, string>(), emails: new Set<string>() },
): Known {
  if (Array.isArray(answer)) for (const item of answer) idsIn(item, into);
  else if (typeof answer === 'object' && answer !== null) {
    for (const [alias, value] of Object.entries(answer) as [string, unknown][]) {
      const name = alias.slice(alias.indexOf('_') + 1);
      for (const one of Array.isArray(value) ? value : [value]) {
        if (typeof one !== 'string') continue;
        if (name === 'email') into.emails.add(one);
        if (!ID_FIELDS.has(name)) continue;
        const decoded = decodeId(one);
        const type = '__typename' in answer ? String(answer.__typename) : '';
        const kind = decoded ? `${decoded.type} ${decoded.parts[1] ?? ''}` : `${type}.${name}`;
        if (decoded) into.ids.set(one, kind);
        const external = decoded ? decoded.parts[2] : one;
        if (external !== undefined && !into.raw.has(external)) into.raw.set(external, kind);
      }
      idsIn(value, into);
    }
  }
  return into;
}

/** Traces of a company in a response: its canary, its tenants at the vendors, its people's addresses. */
function tracesOf(slug: Slug, answer: unknown, system: TestSystem, asked = ''): readonly string[] {
  const text = JSON.stringify(answer);
  const child = system.sandboxes.population.children.find((one) => one.slug === slug);
  const marks = [
    `CANARY-${slug}`,
    ...(child ? [`companyId=${child.sibermate.id}`, `customer_id=${child.cyberhoot.id}`] : []),
    ...(slug === 'partner' ? ['Partner of many', 'Initech', 'Other customer'] : []),
  ];
  // What follows an address is searched first: a search that begins with what precedes it visits each text many times.
  const addresses = [...text.matchAll(new RegExp(`@${slug}\\.(?:co\\.)?example`, 'gi'))].map(
    ({ index, 0: end }) => (/[\w.+-]+$/.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '') + end,
  );
  return [...marks.filter((mark) => text.includes(mark)), ...addresses.filter((one) => !asked.includes(one))];
}

/** Ids as the path of a vendor call shows them, the longest first: at some vendors a name is the id. */
let echoes: readonly string[] = [];
function withoutEchoes(answer: unknown): unknown {
  return JSON.parse(echoes.reduce((text, echo) => text.replaceAll(echo, ''), JSON.stringify(answer))) as unknown;
}

/** One id of each kind. With every other company's, each kind is walked two or three times. */
function sample(kinds: ReadonlyMap<string, string>): readonly string[] {
  return [...new Map([...kinds].map(([id, kind]) => [kind, id])).values()];
}

/** One id of each type of node, whatever its source. Enough for filters, of which each list has the same. */
function sampleOfTypes(kinds: ReadonlyMap<string, string>): readonly string[] {
  const ofNodes = [...kinds].filter(([, kind]) => kind.includes(' '));
  return [...new Map(ofNodes.map(([id, kind]) => [kind.split(' ')[0], id])).values()];
}

/** The ids in a vendor's example of a field. */
function exampleIdsOf(examples: Readonly<Record<string, string>>, coordinate: string): readonly string[] {
  const [field = ''] = coordinate.split('(');
  return [...(examples[field] ?? '').matchAll(/"([^"]+)"/g)].map(([, id = '']) => id);
}

const others = (slug: Slug) => SLUGS.filter((other) => other !== slug);
/** What a field is asked for of each company: vendors' ids, and the graph's. */
function samplesFor({ isFilter }: ByIdField): readonly ((known: Known) => readonly string[])[] {
  const take = isFilter ? sampleOfTypes : sample;
  return [({ raw }) => take(raw), ({ ids }) => take(ids)];
}
function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
/** Nodes with what they say, a step down. */
const NODE = `fragment Found on Node { ${selection(schema, schema.getType('Node'), 1)} }`;
const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { ...Found } } ${NODE}`;
/** The same by fields of their own, with what each node says by itself. */
const ALONE = `fragment Found on Node { ${selection(schema, schema.getType('Node'), 0)} }`;
function eachNode(size: number): string {
  const at = Array.from({ length: size }, (_, index) => index);
  return `query (${at.map((index) => `$n${index}: ID!`).join(', ')}) { ${at
    .map((index) => `n${index}: node(id: $n${index}) { ...Found }`)
    .join(' ')} } ${ALONE}`;
}
const variablesOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id, at) => [`n${at}`, id]));

/** Tables of numbers are asked for once for each company: by what names its people and sources. */
const of = (slug: Slug) => ({
  'Query.company': `slug: "${slug}"`,
  'Company.breakdown': 'by: [TEAM, MANAGER, SOURCE], first: 2',
  'Company.trend': 'period: { lastDays: 60 }, interval: MONTH',
});
const known = new Map<Slug, Known>();
const knownOf = (slug: Slug): Known => known.get(slug) ?? { ids: new Map(), raw: new Map(), emails: new Set() };

/** The same seed makes the same companies in each system: what there is to walk is read once, before all tests. */
beforeAll(async () => {
  const config = { server: { requestTimeoutMs: 60_000 }, limits: UNLIMITED, cache: { ttlSeconds: 3600 } };
  const system = await startTestSystem({ ...OPTIONS, config });
  for (const slug of SLUGS) {
    const lists = await system.ask(
      `{ company(slug: "${slug}") { id sources { source { id } } ${nodeLists(schema, 'Company')} } }`,
      { key: ROOT },
    );
    const company = await system.ask(crawlQuery(schema, 'company', of(slug)), { key: ROOT });
    // The partner's list of customers and its like are in it: for viewers whom the connection belongs to.
    const sources = await system.ask(crawlQuery(schema, 'sources', {}), {
      key: slug === 'partner' ? ROOT : keyOf(slug),
    });
    // What no list shows, and events far down a timeline name.
    const { quarantined, modules } = system.sandboxes.population.acme.infosecIq;
    const rare =
      slug === 'acme'
        ? [
            quarantined.map(({ id }) => ({ __typename: 'InfosecIqQuarantinedEmail', id })),
            modules.map(({ id }) => ({ __typename: 'InfosecIqModule', id })),
          ]
        : [];
    known.set(slug, idsIn([rare, lists.data, company.data, sources.data]));
  }
  await system.close();
  const ids = SLUGS.flatMap((slug) => [...knownOf(slug).raw.keys()]).map(encodeURIComponent);
  echoes = ids.filter((id) => id.includes('%')).sort((a, b) => b.length - a.length);
}, 120_000);

/**
 * Declares the tests.
 * @param isCached whether everything has been read before, by another process, into a shared Redis; otherwise nothing is cached
 */
function walk(isCached: boolean): void {
  // Each id that is not found is an error of the graph, a hundred thousand in all: their stacks take longer than their search.
  const { stackTraceLimit } = Error;
  let system: TestSystem;
  let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
  let other: RunningServer | undefined;
  beforeAll(async () => {
    Error.stackTraceLimit = 0;
    redis = isCached ? await startRedis() : undefined;
    const config = {
      server: { requestTimeoutMs: 60_000 },
      limits: UNLIMITED,
      cache: redis ? { ttlSeconds: 3600, redis: redis.url } : { ttlSeconds: 0 },
    };
    system = await startTestSystem({ ...OPTIONS, config });
    for (const slug of redis ? SLUGS : []) await ask(crawlQuery(schema, 'company', of(slug)), ROOT);
    if (redis) {
      other = await startServer({
        config: configOf(system.sandboxes, { ...OPTIONS, config }),
        schema,
        onBug: (error) => system.bugs.push(error),
      });
      // A moment for its connections to Redis.
      await sleep(50);
    }
  }, 120_000);
  afterAll(async () => {
    Error.stackTraceLimit = stackTraceLimit;
    await other?.close();
    await system.close();
    await redis?.stop();
    expect(system.bugs).toEqual([]);
  });

  const ask = async (
    query: string,
    key: string,
    variables: object = {},
  ): Promise<GraphAnswer<Record<string, unknown>>> => {
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      // What is traced is executed for itself: no cached response is used.
      ...(isCached ? {} : { 'x-source-trace': '1' }),
    };
    // A connection each: one that is idle while answers are searched would be closed under the next request.
    const sent = request(`${(other ?? system.server).url}/graphql`, { method: 'POST', agent: false, headers });
    sent.end(JSON.stringify({ query, variables }));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    return (await json(response)) as GraphAnswer<Record<string, unknown>>;
  };
  /** Asks as one company, twice where answers are cached, and expects nothing of any other in the answer. */
  const askAlone = async (slug: Slug, query: string, variables: object = {}) => {
    const answer = await ask(query, keyOf(slug), variables);
    const again = isCached ? await ask(query, keyOf(slug), variables) : answer;
    const text = JSON.stringify([answer, again]);
    expect(text).not.toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(/GRAPHQL_VALIDATION_FAILED|QUERY_TOO_COMPLEX|GRAPHQL_PARSE_FAILED/);
    const asked = JSON.stringify([query, variables]);
    const response = withoutEchoes([answer, again]);
    expect([query.slice(0, 300), others(slug).flatMap((one) => tracesOf(one, response, system, asked))]).toEqual([
      query.slice(0, 300),
      [],
    ]);
    return answer;
  };

  it('walks something: every type of node, each of which its owner finds', async () => {
    const found = new Map<string, number>();
    for (const slug of SLUGS) {
      const ids = [...knownOf(slug).ids.keys()].filter(
        (id) => decodeId(id)?.parts[0] === slug || decodeId(id)?.type === 'Source',
      );
      const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', ROOT, { ids });
      const nodes = data['nodes'] as readonly ({ readonly __typename: string; readonly id: string } | null)[];
      expect([slug, nodes.map((node) => node?.id)]).toEqual([slug, ids]);
      for (const node of nodes) found.set(node?.__typename ?? '', (found.get(node?.__typename ?? '') ?? 0) + 1);
      expect(knownOf(slug).raw.size).toBeGreaterThan(5);
    }
    expect([...found.keys()].sort()).toEqual([...nodeTypes(schema)].sort());
    expect(knownOf('partner').raw.has('c_partner_1')).toBe(true);
  });

  it('would see a leak: who may see all is shown every canary through the same doors', async () => {
    for (const slug of SLUGS) {
      const answer = await ask(NODES, ROOT, { ids: [...knownOf(slug).ids.keys()] });
      expect([slug, tracesOf(slug, answer, system)]).toEqual([slug, expect.arrayContaining([`CANARY-${slug}`])]);
    }
    // Which ids a field accepts does not depend on what is cached.
    if (isCached) return;
    const silent: string[] = [];
    for (const field of fields) {
      // Ids of all kinds of all companies: at least one is of something.
      const ids = SLUGS.flatMap((slug) => samplesFor(field).flatMap((idsOf) => idsOf(knownOf(slug))));
      // First those of the type that the argument is named after, and the vendor's own example.
      const [, named = ''] = /(\w+)\)$/.exec(field.coordinate) ?? [];
      const likely = [
        ...ids.filter((id) => decodeId(id)?.type.toLowerCase() === named),
        ...system.sandboxes.all.flatMap(({ exampleArguments }) => exampleIdsOf(exampleArguments, field.coordinate)),
      ];
      let values = 0;
      let isShut = false;
      for (const some of [...chunks(likely, 40), ...chunks(ids, 40)]) {
        const { data, errors = [] } = await ask(field.query(some), ROOT);
        // The field of a filter that other lists have: it lets nobody in.
        isShut = errors.length > 0 && errors.every(({ message }) => message.includes('does not apply to'));
        if (isShut) break;
        values += (JSON.stringify([data]).match(/"i\d+":(\[\{|\{)/g) ?? []).length;
        if (values > 0) break;
      }
      if (values === 0 && !isShut) silent.push(field.coordinate);
    }
    expect(silent).toEqual([]);
  }, 120_000);

  // A child and the partner show what is cached under the wrong company; every kind of company looks things up by itself.
  describe.each<Slug>(isCached ? ['globex', 'partner'] : ['acme', 'globex', 'partner'])('as %s', (slug) => {
    const foreign = (idsOf: (known: Known) => Iterable<string>) =>
      [...new Set(others(slug).flatMap((one) => [...idsOf(knownOf(one))]))].filter((id) => !knownOf(slug).ids.has(id));
    const foreignIds = () => foreign(({ ids }) => ids.keys());
    const someIds = () => foreign(({ ids }) => sample(ids));
    const someRaw = () => foreign(({ raw }) => sample(raw));
    const ownSources = () =>
      [...knownOf(slug).ids.keys()].flatMap((id) =>
        decodeId(id)?.type === 'Source' ? (decodeId(id)?.parts[0] ?? []) : [],
      );
    const types = () => [...new Set(foreignIds().flatMap((id) => decodeId(id)?.type ?? []))];

    it('finds nothing else by following every field', async () => {
      for (const field of ['company', 'sources']) await askAlone(slug, crawlQuery(schema, field, of(slug)));
    }, 120_000);

    it('finds nothing by the ids of others', async () => {
      const ids = foreignIds();
      expect(ids.length).toBeGreaterThan(20);
      const { data } = await askAlone(slug, NODES, { ids });
      expect(data['nodes']).toEqual(ids.map(() => null));
      for (const some of chunks(ids, 100)) {
        const one = await askAlone(slug, eachNode(some.length), variablesOf(some));
        expect(Object.values(one.data)).toEqual(some.map(() => null));
      }
    });

    it('finds nothing of others by the vendors’ ids under its own company', async () => {
      const ofType = (type: string) =>
        someIds().flatMap((id) => {
          const decoded = decodeId(id);
          return decoded?.type === type ? (decoded.parts.at(-1) ?? []) : [];
        });
      // Ids of other types too if every read goes to the vendor; if reads are cached, each type by itself.
      const ofAll = isCached ? [] : foreign(({ raw }) => sampleOfTypes(raw));
      const ids = types().flatMap((type) =>
        [...new Set([...ofType(type), ...ofAll])].flatMap((raw) => [
          encodeId(type, slug, raw),
          ...ownSources().map((source) => encodeId(type, slug, source, raw)),
        ]),
      );
      expect(ids.length).toBeGreaterThan(50);
      for (const some of chunks(ids, 1000)) await askAlone(slug, NODES, { ids: some });
      if (isCached) return;
      // One of each source in an operation: then each is looked up by itself, and not found in the whole list.
      for (const { type, parts } of someIds().flatMap((id) => decodeId(id) ?? [])) {
        const [, , raw] = parts;
        if (raw === undefined) continue;
        const each = ownSources().map((source) => encodeId(type, slug, source, raw));
        await askAlone(slug, eachNode(each.length), variablesOf(each));
      }
    }, 120_000);

    it.each(fields.map((field) => [field.coordinate, field] as const))(
      'finds nothing by %s',
      async (_coordinate, field) => {
        const ids = samplesFor(field).flatMap((idsOf) => foreign(idsOf));
        for (const some of chunks(ids, 150)) await askAlone(slug, field.query(some));
      },
      120_000,
    );

    it('finds nothing by references of entities', async () => {
      const { data } = await ask('{ _service { sdl } }', ROOT);
      const { sdl } = data['_service'] as { readonly sdl: string };
      const keys = entityKeys(schema, sdl);
      expect([...keys.values()].every((some) => some.length > 0)).toBe(true);
      const values: Readonly<Record<string, readonly string[]>> = {
        id: [...foreignIds(), ...someRaw()],
        slug: others(slug),
        email: others(slug).flatMap((one) =>
          [...knownOf(one).emails].filter((email) => email.endsWith(`@${one}.example`)),
        ),
      };
      const representations = [...keys].flatMap(([__typename, some]) =>
        some.flatMap((key) => {
          const [field = '', inner] = key.split(' ');
          return (values[field] ?? []).flatMap((value) =>
            (inner === undefined ? [{}] : SLUGS.map((one) => ({ [inner]: { slug: one } }))).map((more) => ({
              __typename,
              [field]: value,
              ...more,
            })),
          );
        }),
      );
      expect(representations.length).toBeGreaterThan(50);
      const entity = selection(schema, schema.getType('_Entity'), 1);
      const answer = await askAlone(
        slug,
        `query ($given: [_Any!]!) { _entities(representations: $given) { ${entity} } }`,
        {
          given: representations,
        },
      );
      expect(answer.data['_entities']).toEqual(representations.map(() => null));
    });
  });
}

// In one file, so that what there is to walk is found once.
describe('where nothing is cached, every id is looked up by itself', () => walk(false));

describe('where everything is cached, by another process, in a shared Redis', () => walk(true));
