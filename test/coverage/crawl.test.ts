import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import type { PublishedContract } from '../../datasources/spec/published-contract';
import { crawlQuery } from '../../src/cli/crawl-query';
import { sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { readEndpoints } from '../vendor-facts';
import { UNLIMITED, given } from './arguments';

type SharedPaths = NonNullable<PublishedContract['sharedPaths']>;

const schema = sharedSchema();
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 40,
    config: {
      // No cache across operations: what one has read must not hide what another would read.
      cache: { ttlSeconds: 0 },
      server: { requestTimeoutMs: 60_000 },
      limits: UNLIMITED,
    },
  });
});
afterAll(() => system.close());

const called = (): ReadonlySet<string> =>
  new Set(system.sandboxes.all.flatMap(({ vendor }) => system.sandboxes.calls(vendor).map(({ endpoint }) => endpoint)));

/** Every node that a crawl found, once for each type and source. */
function nodesIn(answer: unknown, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (Array.isArray(answer)) for (const item of answer) nodesIn(item, found);
  else if (typeof answer === 'object' && answer !== null) {
    for (const [key, value] of Object.entries(answer)) {
      if (key.endsWith('_id') && typeof value === 'string') {
        const [type, , source] = decoded(value);
        if (type !== undefined) found.set(`${type} ${source ?? ''}`, value);
      }
      nodesIn(value, found);
    }
  }
  return found;
}
function decoded(id: string): readonly (string | undefined)[] {
  try {
    return JSON.parse(Buffer.from(id, 'base64url').toString()) as readonly string[];
  } catch {
    return [];
  }
}

describe('a client with all scopes that follows every field', () => {
  it('calls every read endpoint of the vendors', async () => {
    const answers: unknown[] = [];
    for (const [field, more] of [
      ...system.companies.map((slug) => ['company', { 'Query.company': `slug: "${slug}"` }] as const),
      ['sources', {}] as const,
    ]) {
      const answer = await system.ask(crawlQuery(schema, field, { ...given(system), ...more }, 50));
      const codes = new Set((answer.errors ?? []).map(({ extensions, message }) => `${String(extensions?.code)} ${message}`));
      expect([field, [...codes].filter((code) => !/NOT_SUPPORTED/.test(code))]).toEqual([field, []]);
      answers.push(answer);
    }
    // One person of each vendor, by the vendor's own id; and every kind of node, by the graph's id.
    const { acme } = system.sandboxes.population;
    const ids = { sm: acme.sibermate.learners, iq: acme.infosecIq.learners, ch: acme.cyberhoot.users };
    for (const [slug, people] of Object.entries(ids)) {
      const query = `{ company(slug: "acme") { sources { source { slug } account(externalId: "${people[0]?.id ?? ''}") { externalId } } } }`;
      const answer = await system.ask<{ company: { sources: { source: { slug: string }; account: unknown }[] } }>(query);
      expect(answer.data.company.sources.find(({ source }) => source.slug === slug)?.account).toEqual({
        externalId: people[0]?.id,
      });
    }
    // A single person, so that records are looked up by person, and events link to their subjects.
    const { events } = acme.infosecIq;
    const named = events.filter(
      ({ quarantinedId, learnerId }) =>
        quarantinedId !== undefined && events.filter((event) => event.learnerId === learnerId).length < 100,
    );
    const email = acme.infosecIq.learners
      .find((learner) => learner.email?.includes('@') && named.some(({ learnerId }) => learnerId === learner.id))
      ?.email?.trim();
    for (const fields of ['courseResults', 'simulationResults', 'assessmentResults'])
      await system.ask(`{ learner(email: "${email}", company: "acme") { ${fields}(first: 5) { totalCount } } }`);
    const timeline = await system.ask<{ learner: { timeline: { nodes: { details: object }[] } } }>(
      `{ learner(email: "${email}", company: "acme") { timeline(first: 100) { nodes { details { ... on InfosecIqTimelineEvent {
        campaign { name } campaignRun { runNumber } template { name } quarantinedEmail { subject } module { name } assessment { name } learnerGroup { name } } } } } } }`,
    );
    expect(timeline.errors).toBeUndefined();
    expect(timeline.data.learner.timeline.nodes.length).toBeGreaterThan(3);
    const nodes = nodesIn(answers);
    expect(nodes.size).toBeGreaterThan(15);
    for (const [what, id] of nodes) {
      const answer = await system.ask<{ node: { __typename: string } | null }>(`{ node(id: "${id}") { __typename id } }`);
      expect([what, answer.data.node !== null]).toEqual([what, true]);
    }
    expect(system.bugs).toEqual([]);

    const reached = called();
    // An endpoint with the same path as another is called with it.
    const sharedPaths = Object.assign({}, ...vendors.map(({ contract }) => contract?.sharedPaths)) as SharedPaths;
    const endpoints = readEndpoints();
    expect(endpoints.filter((endpoint) => !reached.has(sharedPaths[endpoint]?.with ?? endpoint))).toEqual([]);
  }, 120_000);
});
