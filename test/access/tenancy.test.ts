import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createRandom } from '../../sandbox/random';
import { encodeId } from '../../src/domain/ids';
import { sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { withoutRequestIds } from '../without-request-ids';
import { randomQuery } from './random-query';
import type { Known } from './random-query';

const SLUGS = ['acme', 'globex', 'initrode', 'hooli'] as const;
const ROOT = 'the-key-of-the-one-who-sees-all';
const schema = sharedSchema();

/** One key for each set of companies, with all scopes or with READ only. */
const keyOf = (companies: readonly string[], all: boolean) =>
  `key-for-${companies.join('-')}-${all ? 'all' : 'read'}-scopes`;
const sets = Array.from({ length: 2 ** SLUGS.length - 1 }, (_, bits) =>
  SLUGS.filter((_slug, index) => (bits + 1) & (1 << index)),
);
const clients = [
  { name: 'root', apiKey: ROOT, companies: '*', scopes: ['read', 'raw', 'admin'] },
  ...sets.flatMap((companies) =>
    [true, false].map((all) => ({
      name: keyOf(companies, all),
      apiKey: keyOf(companies, all),
      companies,
      scopes: all ? ['read', 'raw', 'admin'] : ['read'],
    })),
  ),
];

let system: TestSystem;
let known: Known;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 40,
    seed: 7,
    children: SLUGS.length - 1,
    canaries: true,
    clients,
    config: {
      // Fill the caches, so that one viewer is answered from what was read for another.
      cache: { ttlSeconds: 3600 },
      limits: { maxAliases: 5000, maxTokens: 100_000, maxDepth: 40, maxCost: 1e12, maxVendorCalls: 20_000 },
    },
  });
  known = await learnEverything();
});
afterAll(() => system.close());

const PAGE = 'pageInfo { endCursor } nodes { id }';
async function learnEverything(): Promise<Known> {
  const { data } = await system.ask<object>(
    `{ sources { id } companies(first: 1) { pageInfo { endCursor } } ${SLUGS.map(
      (slug) =>
        `${slug}: company(slug: "${slug}") { id learners(first: 15) { pageInfo { endCursor } nodes { id email } } groups { ${PAGE} } courses { ${PAGE} } simulations { ${PAGE} } breaches { ${PAGE} } policies { ${PAGE} } }`,
    ).join(' ')} }`,
    { key: ROOT },
  );
  const text = JSON.stringify(data);
  const all = (key: string) => [...text.matchAll(new RegExp(`"${key}":"([^"]+)"`, 'g'))].map(([, found = '']) => found);
  return { slugs: SLUGS, ids: all('id'), emails: all('email'), cursors: all('endCursor') };
}

/** Traces of a company in a response: its canary, its tenants at the vendors, and people's addresses that the query did not contain. */
function tracesOf(slug: string, answer: string, query: string): readonly string[] {
  const child = system.sandboxes.population.children.find((one) => one.slug === slug);
  const marks = [
    `CANARY-${slug}`,
    ...(child ? [`companyId=${child.sibermate.id}`, `customer_id=${child.cyberhoot.id}`] : []),
  ];
  const addresses = answer.match(new RegExp(`[\\w.+-]+@${slug}\\.(co\\.)?example`, 'gi')) ?? [];
  return [
    ...marks.filter((mark) => answer.includes(mark)),
    ...addresses.filter((address) => !query.toLowerCase().includes(address.toLowerCase())),
  ];
}

describe('a random query of any viewer', () => {
  it('returns nothing of another viewer’s company, and data of their own', async () => {
    let [answered, withData] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...sets), fc.boolean(), async (seed, companies, all) => {
        const random = createRandom(seed);
        const query = randomQuery(schema, known, () => random.next());
        expect(validate(schema, parse(query))).toEqual([]);
        const answer = await system.ask<unknown>(query, {
          key: keyOf(companies, all),
          headers: { 'x-source-trace': '1' },
        });
        const text = JSON.stringify(answer);
        const foreign = SLUGS.filter((slug) => !companies.includes(slug));
        expect(foreign.flatMap((slug) => tracesOf(slug, text, query))).toEqual([]);
        expect(text).not.toContain('INTERNAL_SERVER_ERROR');
        answered += 1;
        if (companies.some((slug) => text.includes(`CANARY-${slug}`))) withData += 1;
      }),
      { numRuns: 400, seed: 20_261_121 },
    );
    expect(system.bugs).toEqual([]);
    // At least some queries must return data, otherwise nothing was tested.
    expect(withData).toBeGreaterThan(answered / 20);
  }, 120_000);

  it('would be caught leaking: a viewer of all companies sees their canaries', async () => {
    const { data } = await system.ask<object>(
      `{ ${SLUGS.map((slug) => `${slug}: company(slug: "${slug}") { learners { nodes { name accounts { raw } } } groups { nodes { name } } courses { nodes { name ownership } } simulations { nodes { name } } policies { nodes { name } } breaches { nodes { name } } }`).join(' ')} }`,
      { key: ROOT },
    );
    for (const company of Object.values(data as Record<string, Record<string, { nodes: object[] }>>)) {
      for (const [list, { nodes }] of Object.entries(company)) {
        expect([list, nodes.length > 0]).toEqual([list, true]);
        const own = nodes.map((node) => JSON.stringify(node)).filter((node) => !node.includes('MANAGED'));
        for (const node of own) expect(node).toContain('CANARY-');
      }
    }
  });
});

describe('another viewer’s company is indistinguishable from one that does not exist', () => {
  const acme = { key: keyOf(['acme'], true) };
  const calls = () =>
    system.sandboxes
      .calls()
      .map(({ endpoint }) => endpoint)
      .sort();
  /** Sends the same query with a value of another company and with an unknown one. */
  async function compare(query: string, foreign: unknown, nobodys: unknown): Promise<GraphAnswer<unknown>> {
    const ask = (value: unknown) => system.ask(query, { ...acme, variables: { value } });
    await ask(nobodys);
    system.forget();
    const absent = await ask(nobodys);
    const absentCalls = calls();
    system.forget();
    const hidden = await ask(foreign);
    expect(withoutRequestIds(hidden)).toEqual(withoutRequestIds(absent));
    expect(calls()).toEqual(absentCalls);
    return hidden;
  }
  const foreignOf = async (list: string) => {
    const { data } = await system.ask<{
      company: Record<string, { nodes: { id: string }[]; pageInfo: { endCursor: string } }>;
    }>(`{ company(slug: "globex") { ${list}(first: 2) { nodes { id } pageInfo { endCursor } } } }`, { key: ROOT });
    return data.company[list] ?? { nodes: [], pageInfo: { endCursor: '' } };
  };

  it('by slug', async () => {
    const { data } = await compare(
      'query ($value: String!) { company(slug: $value) { name } companiesBySlug(slugs: [$value]) { name } learner(email: "a@b.example", company: $value) { name } learnersByEmail(emails: ["a@b.example"], company: $value) { name } companies(search: $value) { totalCount } _entities(representations: [{ __typename: "Company", slug: $value }]) { __typename } }',
      'globex',
      'nobody',
    );
    expect(data).toEqual({
      company: null,
      companiesBySlug: [null],
      learner: null,
      learnersByEmail: [null],
      companies: { totalCount: 0 },
      _entities: [null],
    });
  });

  it('by address', async () => {
    const person = system.sandboxes.population.globex.people.find(({ email }) => email);
    const { data } = await compare(
      'query ($value: EmailAddress!) { learner(email: $value) { name } learnersByEmail(emails: [$value]) { name } }',
      person?.email,
      'nobody@globex.example',
    );
    expect(data).toEqual({ learner: null, learnersByEmail: [null] });
  });

  it.each(['learners', 'groups', 'courses', 'simulations', 'breaches', 'policies'])(
    'by ids and cursors of %s',
    async (list) => {
      const { nodes, pageInfo } = await foreignOf(list);
      const type =
        {
          learners: 'Learner',
          groups: 'Group',
          courses: 'Course',
          simulations: 'Simulation',
          breaches: 'Breach',
          policies: 'Policy',
        }[list] ?? '';
      for (const { id } of nodes) {
        const nobodys = encodeId(type, 'nobody', 'sm', 'x');
        const { data } = await compare(
          'query ($value: ID!) { node(id: $value) { id } nodes(ids: [$value]) { id } company(id: $value) { name } learner(id: $value) { name } source(id: $value) { slug } _entities(representations: [{ __typename: "Learner", id: $value }]) { __typename } }',
          id,
          nobodys,
        );
        expect(data).toEqual({
          node: null,
          nodes: [null],
          company: null,
          learner: null,
          source: null,
          _entities: [null],
        });
        const filtered = await compare(
          'query ($value: ID!) { company(slug: "acme") { learners(filter: { group: $value }) { totalCount } } }',
          id,
          nobodys,
        );
        expect(filtered.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.group' });
      }
      const { errors } = await compare(
        `query ($value: String!) { company(slug: "acme") { ${list}(after: $value) { totalCount } } }`,
        pageInfo.endCursor,
        'nonsense',
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    },
  );

  it('by a source that only other companies use', async () => {
    const { data } = await compare(
      'query ($value: ID!) { source(id: $value) { slug } node(id: $value) { id } }',
      encodeId('Source', 'sm-msp'),
      encodeId('Source', 'nobodys'),
    );
    expect(data).toEqual({ source: null, node: null });
  });
});
