import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { VendorSlug } from '../../sandbox';
import { isOpaqueExternalId } from '../../src/domain/ids';
import { startServer } from '../../src/server/server';
import { UNLIMITED } from '../coverage/arguments';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Ids of records: stable, opaque, different for each record, and found again by `node`. */

const OPTIONS = { learners: 40, config: { limits: UNLIMITED } };
const COMPANIES = ['acme', 'globex'] as const;
const RECORD = '__typename id source { slug } externalId';
const LISTS = ['courseResults', 'simulationResults', 'policyResults', 'assessmentResults', 'exposures', 'timeline'];
const QUERY = (slug: string) => `{ company(slug: "${slug}") {
  learners(first: 500) { nodes {
    name firstName lastName email
    accounts { ${RECORD} email }
    ${LISTS.map((list) => `${list}(first: 500) { nodes { ${RECORD} } }`).join('\n')}
  } }
  courses(first: 500) { nodes { results(first: 500) { nodes { ${RECORD} } } } }
  simulations(first: 500) { nodes { results(first: 500) { nodes { ${RECORD} } } } }
  policies(first: 500) { nodes { results(first: 500) { nodes { ${RECORD} } } } }
  breaches(first: 500) { nodes { exposures(first: 500) { nodes { ${RECORD} email learner { id } } } } }
} }`;
const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on SourceRecord { source { slug } externalId } } }';

interface RecordNode {
  readonly __typename: string;
  readonly id: string;
  readonly source: { readonly slug: string };
  readonly externalId: string;
}
interface Page {
  readonly nodes: readonly RecordNode[];
}
type Person = Readonly<Record<string, Page>> & {
  readonly accounts: readonly (RecordNode & { readonly email: string | null })[];
} & Readonly<Record<'firstName' | 'lastName' | 'email', string | null>>;
interface Answer {
  readonly company: {
    readonly learners: { readonly nodes: readonly Person[] };
    readonly courses: { readonly nodes: readonly { readonly results: Page | null }[] };
    readonly simulations: { readonly nodes: readonly { readonly results: Page | null }[] };
    readonly policies: { readonly nodes: readonly { readonly results: Page | null }[] };
    readonly breaches: { readonly nodes: readonly { readonly exposures: Page | null }[] };
  };
}

/** The records of each person, then those of everything that vendors list. */
function recordsOf({ company }: Answer): {
  readonly personal: readonly RecordNode[];
  readonly listed: readonly RecordNode[];
} {
  return {
    personal: company.learners.nodes.flatMap((person) => [
      ...person.accounts,
      ...LISTS.flatMap((list) => person[list]?.nodes ?? []),
    ]),
    listed: [
      ...company.courses.nodes.flatMap(({ results }) => results?.nodes ?? []),
      ...company.simulations.nodes.flatMap(({ results }) => results?.nodes ?? []),
      ...company.policies.nodes.flatMap(({ results }) => results?.nodes ?? []),
      ...company.breaches.nodes.flatMap(({ exposures }) => exposures?.nodes ?? []),
    ],
  };
}

/** Everything that the text of an id may say: itself, and decoded, again and again. */
function readingsOf(id: string, depth = 2): readonly string[] {
  if (depth === 0) return [id];
  const decoded = (['base64', 'base64url', 'hex', 'latin1'] as const).map((encoding) =>
    encoding === 'latin1' ? safely(() => decodeURIComponent(id)) : Buffer.from(id, encoding).toString('utf8'),
  );
  const inner = new Set(decoded.flatMap((text) => text.match(/[\w~+/=-]{6,}/g) ?? []));
  return [id, ...decoded, ...[...inner].flatMap((text) => (text === id ? [] : readingsOf(text, depth - 1)))];
}

function safely(decode: () => string): string {
  try {
    return decode();
  } catch {
    return '';
  }
}

describe('ids of records', () => {
  let system: TestSystem;
  const answers = new Map<string, Answer>();
  const recordsIn = (slug: string) => {
    const answer = answers.get(slug);
    if (!answer) throw new Error(`${slug} was not read`);
    return recordsOf(answer);
  };
  const idsIn = (slug: string) => {
    const { personal, listed } = recordsIn(slug);
    return [...new Set([...personal, ...listed].map(({ id }) => id))];
  };
  beforeAll(async () => {
    system = await startTestSystem(OPTIONS);
    for (const slug of COMPANIES) answers.set(slug, (await system.ask<Answer>(QUERY(slug))).data);
  }, 60_000);
  afterAll(async () => {
    await system.close();
    expect(system.bugs).toEqual([]);
  });

  it('are of every type, and never equal for two records', () => {
    const types = new Map<string, Set<string>>();
    const byId = new Map<string, string>();
    let many = 0;
    for (const slug of COMPANIES) {
      const { personal, listed } = recordsIn(slug);
      expect(new Set(personal.map(({ id }) => id)).size).toBe(personal.length);
      for (const { __typename: type, id, source, externalId } of [...personal, ...listed]) {
        const what = JSON.stringify([slug, type, source.slug, externalId]);
        expect([id, byId.get(id) ?? what]).toEqual([id, what]);
        byId.set(id, what);
        types.set(type, (types.get(type) ?? new Set()).add(source.slug));
        many += 1;
      }
    }
    expect(many).toBeGreaterThan(1000);
    expect([...types.keys()].sort()).toEqual(
      [
        ...['CourseResult', 'SimulationResult', 'PolicyResult', 'AssessmentResult', 'BreachExposure', 'TimelineEvent'],
        ...['SiberMate', 'InfosecIq', 'CyberPilot', 'CyberHoot', 'CyberGuru'].map((name) => `${name}Account`),
      ].sort(),
    );
  });

  it.each([
    ['200017', true],
    ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', true],
    ['507f1f77bcf86cd799439011', true],
    ['n5YQ', true],
    ['ada', false],
    ['anna.smith', false],
    ['anna_smith1', false],
    ['a@b.example', false],
    ['GiT', false],
    ['', false],
    ['../1', false],
  ])('show a vendor’s id only if it is opaque: %j', (id, isOpaque) => {
    expect(isOpaqueExternalId(id)).toBe(isOpaque);
  });

  it.each(COMPANIES)('are found again, those of %s by no call more than their lists', async (slug) => {
    const ids = idsIn(slug);
    system.forget();
    const found = await system.ask<{ readonly nodes: readonly (RecordNode | null)[] }>(NODES, { variables: { ids } });
    expect(found.errors).toBeUndefined();
    expect(found.data.nodes.map((node) => node?.id ?? null)).toEqual(ids);
    const byId = new Map([...recordsIn(slug).personal, ...recordsIn(slug).listed].map((one) => [one.id, one]));
    for (const node of found.data.nodes)
      expect(node).toMatchObject({ externalId: byId.get(node?.id ?? '')?.externalId });
    const calls = Object.fromEntries(
      (['sibermate', 'infosec-iq', 'cyberpilot', 'cyberhoot', 'cyber-guru'] as const).map((vendor) => [
        vendor,
        system.calls(vendor),
      ]),
    );
    // One call for each account with policies or exposures, as in the lists; every list once.
    for (const [vendor, perPerson] of Object.entries({ sibermate: ['SM-12', 'SM-16'], cyberhoot: ['CH-13'] }))
      for (const [endpoint, many] of Object.entries(calls[vendor] ?? {}))
        if (!perPerson.includes(endpoint) && endpoint !== 'SM-59') expect([endpoint, many]).toEqual([endpoint, 1]);
  });

  it('of one record are read by few calls', async () => {
    const { personal } = recordsIn('acme');
    const one = async (type: string, slug: string, vendor: VendorSlug) => {
      const id = personal.find(({ __typename, source }) => __typename === type && source.slug === slug)?.id ?? '';
      system.forget();
      const { data } = await system.ask<{ readonly node: RecordNode | null }>(
        'query ($id: ID!) { node(id: $id) { id } }',
        { variables: { id } },
      );
      expect(data.node?.id).toBe(id);
      return system.calls(vendor);
    };
    expect(await one('PolicyResult', 'sm', 'sibermate')).toEqual({ 'SM-07': 1, 'SM-16': 1 });
    expect(await one('CourseResult', 'ch', 'cyberhoot')).toMatchObject({ 'CH-05': 1, 'CH-10': 1 });
    expect(await one('CourseResult', 'cg', 'cyber-guru')).toEqual({ 'CG-01': 1, 'CG-X4': 1 });
    expect(await one('BreachExposure', 'sm', 'sibermate')).toEqual({ 'SM-07': 1, 'SM-61': 1, 'SM-12': 1 });
    const event = await one('TimelineEvent', 'iq', 'infosec-iq');
    expect(event['IQ-21']).toBe(1);
    expect(Object.values(event).reduce((sum, calls) => sum + calls, 0)).toBe(2);
  });

  it('are the same on another replica, and while a vendor is down', async () => {
    const replica = await startServer({ config: configOf(system.sandboxes, OPTIONS), schema: sharedSchema() });
    const askReplica = async (query: string): Promise<Answer> => {
      const response = await fetch(`${replica.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { readonly data: Answer }).data;
    };
    try {
      expect(recordsOf(await askReplica(QUERY('acme')))).toEqual(recordsIn('acme'));
      system.sandboxes.setFaults([{ vendor: 'sibermate', kind: 'refuse' }]);
      const { personal } = recordsOf(await askReplica(QUERY('acme')));
      const others = recordsIn('acme').personal.filter(({ source }) => source.slug !== 'sm');
      expect(personal.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort());
    } finally {
      system.sandboxes.setFaults([]);
      await replica.close();
    }
  }, 30_000);

  it('are null for a viewer of another company, for unknown records, and for ids that were not made', async () => {
    const ids = idsIn('globex').slice(0, 400);
    const altered = idsIn('acme')
      .slice(0, 50)
      .map((id) => {
        const parts = JSON.parse(Buffer.from(id, 'base64url').toString('utf8')) as string[];
        const changed = parts.map((part, at) =>
          at === parts.length - 1 ? `${part.slice(0, -1)}${part.endsWith('_') ? '-' : '_'}` : part,
        );
        return Buffer.from(JSON.stringify(changed)).toString('base64url');
      });
    const raw = ['LearnerAccount', 'CourseResult', 'TimelineEvent'].map((type) =>
      Buffer.from(JSON.stringify([type, 'acme', 'cg', 'ada@acme.example', 'x', 'never'])).toString('base64url'),
    );
    const all = [...ids, ...altered, ...raw];
    const { data, errors } = await system.ask<{ readonly nodes: readonly unknown[] }>(NODES, {
      key: KEYS.acme,
      variables: { ids: all },
    });
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual(all.map(() => null));
  });

  it('depend on the configured secret', async () => {
    const config = { ...OPTIONS.config, identity: { idSecret: 'a-secret-of-at-least-32-characters' } };
    const keyed = await startTestSystem({ ...OPTIONS, config });
    try {
      const { data } = await keyed.ask<Answer>(QUERY('acme'));
      const { personal } = recordsOf(data);
      const known = new Set(idsIn('acme'));
      const shared = personal.filter(({ id }) => known.has(id));
      // An account whose vendor's id is opaque is named by that alone.
      expect(new Set(shared.map(({ __typename }) => __typename.replace(/^.*Account$/, 'Account')))).toEqual(
        new Set(['Account']),
      );
      const ids = personal.slice(0, 300).map(({ id }) => id);
      const found = await keyed.ask<{ readonly nodes: readonly (RecordNode | null)[] }>(NODES, { variables: { ids } });
      expect(found.data.nodes.map((node) => node?.id)).toEqual(ids);
    } finally {
      await keyed.close();
    }
  }, 30_000);

  // The last one: it takes a while, in which connections of the client are closed.
  it('hold no address and no name, however they are decoded', () => {
    const readings = COMPANIES.flatMap((slug) => idsIn(slug)).flatMap((id) => readingsOf(id).map((text) => [id, text]));
    // Decoded fingerprints are any bytes, among which an @ means nothing.
    expect(readings.filter(([, text = '']) => /[\w.+'-]+@[\w-]+\.\w/.test(text))).toEqual([]);
    expect(readings.length).toBeGreaterThan(10_000);
    const names = COMPANIES.flatMap((slug) => answers.get(slug)?.company.learners.nodes ?? []).flatMap(
      ({ firstName, lastName, email }) => [firstName, lastName, email?.split('@')[0]],
    );
    // Short ones occur in any text.
    const long = [...new Set(names.flatMap((name) => (name && name.length > 4 ? [name.toLowerCase()] : [])))];
    expect(long.length).toBeGreaterThan(30);
    const all = readings.map(([, text = '']) => text.toLowerCase()).join('\n');
    expect(long.filter((name) => all.includes(name))).toEqual([]);
  });

  it('of many learners take no more calls than their list', async () => {
    const { data } = await system.ask<{ company: { learners: { nodes: { id: string }[] } } }>(
      '{ company(slug: "acme") { learners(first: 30) { nodes { id } } } }',
    );
    const ids = data.company.learners.nodes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    const callsFor = async (some: readonly string[]): Promise<readonly string[]> => {
      await system.refresh();
      system.forget();
      const found = await system.ask<{ nodes: ({ id: string } | null)[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Learner { name training { assigned } } } }',
        { variables: { ids: some } },
      );
      expect(found.data.nodes.map((node) => node?.id)).toEqual(some);
      return system.sandboxes
        .calls()
        .map(({ endpoint }) => endpoint)
        .filter((endpoint) => endpoint !== 'token');
    };
    const all = await callsFor(ids);
    // Each endpoint is asked as often as for a list of everybody, not once a learner.
    system.forget();
    await system.refresh();
    await system.ask('{ company(slug: "acme") { learners(first: 30) { nodes { id name training { assigned } } } } }');
    const listed = system.sandboxes
      .calls()
      .map(({ endpoint }) => endpoint)
      .filter((endpoint) => endpoint !== 'token');
    expect(all.length).toBeLessThanOrEqual(listed.length);
  });
});
