import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 120 });
});
afterAll(() => system.close());
beforeEach(() => {
  system.sandboxes.setFaults([]);
  system.forget();
});

const acme = () => system.sandboxes.population.acme;
interface Page {
  readonly totalCount?: number;
  readonly nodes: readonly { readonly externalId: string; readonly at?: string; readonly type?: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('long lists', () => {
  const templates = async (args: string, fields = ''): Promise<Page> => {
    const answer = await system.ask<{ sources: { templates?: Page }[] }>(
      `{ sources { ... on InfosecIqSource { templates(${args}) { ${fields} nodes { externalId } pageInfo { hasNextPage endCursor } complete } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    const found = answer.data.sources.find((source) => source.templates)?.templates;
    if (!found) throw new Error('no templates');
    return found;
  };

  it('are read page by page from the vendor, and counted without reading all pages', async () => {
    const page = await templates('first: 20', 'totalCount');
    expect(page.nodes.map(({ externalId }) => externalId)).toEqual(
      acme()
        .infosecIq.templates.slice(0, 20)
        .map(({ id }) => id),
    );
    expect(page).toMatchObject({ totalCount: acme().infosecIq.templates.length, pageInfo: { hasNextPage: true } });
    expect(system.calls('infosec-iq')).toEqual({ 'IQ-32': 1 });
  });

  it('continue after a cursor, and end', async () => {
    const all: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const page = await templates(`first: 40${after}`);
      all.push(...page.nodes.map(({ externalId }) => externalId));
      more = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor ?? ''}"`;
    }
    expect(all).toEqual(acme().infosecIq.templates.map(({ id }) => id));
    // 245 templates, 40 per page: seven of our pages span three of the vendor's, two of which are requested again:
    // once where one of our pages ends inside it, and once where one starts in it.
    expect(system.calls('infosec-iq')['IQ-32']).toBeLessThanOrEqual(7 + 3);
  });

  it('refuse a cursor of another list', async () => {
    const { pageInfo } = await templates('first: 1');
    const answer = await system.ask(
      `{ sources { ... on InfosecIqSource { phishHunterMessages(after: "${pageInfo.endCursor ?? ''}") { nodes { externalId } } } } }`,
    );
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }]);
  });

  it('report what is missing', async () => {
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-32', kind: '500' }]);
    const answer = await system.ask<{ sources: { templates?: unknown }[] }>(
      '{ sources { ... on InfosecIqSource { templates { complete missing { code } nodes { externalId } } } } }',
    );
    expect(answer.data.sources.find(({ templates: found }) => found)?.templates).toEqual({
      complete: false,
      missing: [{ code: 'UNAVAILABLE' }],
      nodes: [],
    });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: 'iq' } }]);
  });
});

describe('a timeline', () => {
  const person = () => {
    const { events, learners } = acme().infosecIq;
    const busy = events.find(({ type }) => type === 'core-behavior-score-changed')?.learnerId;
    const found = learners.find(({ id }) => id === busy);
    const own = events
      .filter(({ learnerId }) => learnerId === busy)
      .sort((a, b) => b.timestamp.localeCompare(a.timestamp));
    return { email: found?.email?.trim() ?? '', events: own };
  };
  const timeline = async (args: string): Promise<Page> => {
    const answer = await system.ask<{ learner: { timeline: Page } }>(
      `{ learner(email: "${person().email}", company: "acme") { timeline(${args}) { nodes { externalId at type } pageInfo { hasNextPage endCursor } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    return answer.data.learner.timeline;
  };

  it('is newest first although the vendor sends the oldest first: two of many pages are read', async () => {
    const page = await timeline('first: 10');
    const { events } = person();
    expect(events.length).toBeGreaterThan(230);
    expect(page.nodes.map(({ at }) => at)).toEqual(
      events.slice(0, 10).map(({ timestamp }) => `${timestamp.slice(0, 19)}.000Z`),
    );
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(system.calls('infosec-iq')['IQ-21']).toBe(2);
  });

  it('gives each event once when paged to its end', async () => {
    const seen: string[] = [];
    let after = '';
    for (let more = true; more;) {
      const page = await timeline(`first: 70${after}`);
      seen.push(...page.nodes.map(({ externalId }) => externalId));
      more = page.pageInfo.hasNextPage;
      after = `, after: "${page.pageInfo.endCursor ?? ''}"`;
    }
    expect([...seen].sort()).toEqual(
      person()
        .events.map(({ id }) => id)
        .sort(),
    );
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('filtered by type reads on until the page is full, and by time uses the vendor’s own filter', async () => {
    const created = await timeline('first: 5, types: ["created-learner"]');
    expect(created.nodes.map(({ type }) => type)).toEqual(['created-learner']);
    expect(created.pageInfo.hasNextPage).toBe(false);
    system.forget();
    const [newest] = person().events;
    const since = `${(newest?.timestamp ?? '').slice(0, 19)}.000Z`;
    const recent = await timeline(`first: 5, since: "${since}"`);
    expect(recent.nodes.length).toBeGreaterThan(0);
    expect(recent.nodes.every(({ at }) => (at ?? '') >= since)).toBe(true);
    expect(system.calls('infosec-iq')['IQ-21']).toBe(1);
  });
});

describe('the cost of vendor-specific fields', () => {
  const accounts = (fields: string) =>
    `{ company(slug: "acme") { learners(first: 100) { nodes { accounts { ${fields} } } } } }`;
  const shown = async (vendor: string): Promise<number> => {
    const answer = await system.ask<{ company: { learners: { nodes: { accounts: unknown[] }[] } } }>(
      `{ company(slug: "acme") { learners(first: 100) { nodes { accounts(vendors: [${vendor}]) { externalId } } } } }`,
    );
    system.forget();
    return answer.data.company.learners.nodes.flatMap((learner) => learner.accounts).length;
  };

  it('is no additional call for data in the account list', async () => {
    await system.ask(
      accounts(`... on CyberHootAccount { hootScore hootRank compliant } ... on SiberMateAccount { riskLevel }
        ... on CyberPilotAccount { branch { name } lastAction } ... on CyberGuruAccount { completionRate }`),
    );
    expect(system.calls('cyberhoot')).toEqual({ 'CH-05': 1 });
    expect(system.calls('sibermate')).toEqual({ 'SM-07': 1 });
    expect(system.calls('cyber-guru')).toEqual({ 'CG-01': 1 });
    expect(Object.keys(system.calls('cyberpilot'))).toEqual(['CP-01']);
  });

  it('is one bulk read where the vendor has one', async () => {
    await system.ask(
      accounts(`... on CyberHootAccount { ranking { lateSubmissions } }
        ... on CyberGuruAccount { learningStatus { status } ranking { points } }`),
    );
    expect(system.calls('cyberhoot')).toEqual({ 'CH-05': 1, 'CH-X1': 1 });
    expect(system.calls('cyber-guru')).toEqual({ 'CG-01': 1, 'CG-X1': 1, 'CG-X2': 1 });
  });

  it('is one call per learner only where there is no bulk read, however many fields are selected', async () => {
    const [iq, sm, ch] = [await shown('INFOSEC_IQ'), await shown('SIBERMATE'), await shown('CYBERHOOT')];
    await system.ask(
      accounts(`... on InfosecIqAccount { profile { title } statistics { grade } profileUrl }
        ... on SiberMateAccount { simulationQueue { simulationId } } ... on CyberHootAccount { rank { badgeIcon } }`),
    );
    expect(system.calls('infosec-iq')).toMatchObject({ 'IQ-24': iq });
    expect(system.calls('sibermate')).toEqual({ 'SM-07': 1, 'SM-17': sm });
    expect(system.calls('cyberhoot')).toEqual({ 'CH-05': 1, 'CH-07': ch });
  });

  it('is one read for all records of a list where the vendor has a bulk read', async () => {
    await system.ask(
      `{ company(slug: "acme") { courses(vendors: [SIBERMATE], first: 100) { nodes { details { ... on SiberMateCourse {
        durationMinutes participation { enrolled } learning { averageScore } } } } }
        policies(vendors: [SIBERMATE]) { nodes { details { ... on SiberMatePolicy { ownerName } } } } } }`,
    );
    expect(system.calls('sibermate')).toEqual({ 'SM-34': 1, 'SM-39': 1, 'SM-42': 1, 'SM-44': 1 });
  });
});

describe('features that are not in the customer’s contract', () => {
  const FIELDS = `company(slug: "acme") { simulations(vendors: [CYBER_GURU]) { complete nodes { name } sources { state } }
    courses(vendors: [CYBER_GURU]) { complete nodes { name } sources { state } }
    sources { source { slug } profile { ... on CyberGuruCompanyProfile { learningStatus { aligned } userRankings { points } workDayCompletions { email } } } } }`;

  it.each(['403', '404'] as const)('are reported as not supported, without an error (%s)', async (kind) => {
    system.sandboxes.setFaults(
      ['CG-X1', 'CG-X2', 'CG-X3', 'CG-X4', 'CG-X5'].map((endpoint) => ({ vendor: 'cyber-guru', endpoint, kind })),
    );
    const answer = await system.ask<{ company: Record<string, unknown> }>(`{ ${FIELDS} }`);
    expect(answer.errors).toBeUndefined();
    const nothing = { complete: true, nodes: [], sources: [{ state: 'NOT_SUPPORTED' }] };
    expect(answer.data.company).toMatchObject({ simulations: nothing, courses: nothing });
    expect(answer.data.company.sources).toContainEqual({
      source: { slug: 'cg' },
      profile: { learningStatus: null, userRankings: null, workDayCompletions: null },
    });
  });

  it('are never called where the configuration switches them off', async () => {
    const off = { learningStatus: false, rankings: false, phishing: false, activities: false, workDay: false };
    const other = await startTestSystem({ learners: 20, connections: { cg: { features: off } } });
    const answer = await other.ask<{ company: Record<string, unknown> }>(`{ ${FIELDS} }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.company).toMatchObject({
      simulations: { nodes: [], sources: [{ state: 'NOT_SUPPORTED' }] },
      courses: { nodes: [], sources: [{ state: 'NOT_SUPPORTED' }] },
    });
    expect(Object.keys(other.calls('cyber-guru')).filter((endpoint) => endpoint.startsWith('CG-X'))).toEqual([]);
    await other.close();
  });
});

describe('a node of a vendor’s own type', () => {
  interface Campaign {
    readonly id: string;
    readonly externalId: string;
    readonly __typename: string;
  }
  const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) {
    id __typename ... on InfosecIqCampaign { externalId name source { slug } runs { externalId } } } }`;

  it('is found by its id, with its fields, by viewers of its company only', async () => {
    const listed = await system.ask<{ sources: { campaigns?: Campaign[] }[] }>(
      '{ sources { ... on InfosecIqSource { campaigns { id __typename externalId } } } }',
    );
    const campaigns = listed.data.sources.flatMap((source) => source.campaigns ?? []);
    const truth = acme().infosecIq.campaigns;
    expect(campaigns.map(({ externalId }) => externalId)).toEqual(truth.map(({ id }) => id));
    expect(new Set(campaigns.map(({ id }) => id)).size).toBe(truth.length);
    const [first, second] = campaigns;
    if (!first || !second) throw new Error('no campaigns');
    const encode = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const decode = (id: string) =>
      JSON.parse(Buffer.from(id, 'base64url').toString()) as [string, string, string, string];
    const [type, company, source, own] = decode(first.id);
    const wrong = [
      encode(type, company, source, 'nobody'),
      encode(type, company, source, own, 'more'),
      encode(type, company, source),
      encode(type, 'globex', source, own),
      encode('InfosecIqBattery', company, source, own),
      encode('constructor', company, source, own),
    ];
    const ids = [first.id, ...wrong, second.id];
    system.forget();
    const { data, errors } = await system.ask<{ nodes: unknown[] }>(NODES, { variables: { ids } });
    expect(errors).toBeUndefined();
    const nodeOf = (of: Campaign, index: number) => ({
      ...{ ...of, name: truth[index]?.name },
      runs: truth[index]?.runs.map(({ id }) => ({ externalId: id })),
    });
    expect(data.nodes).toMatchObject([nodeOf(first, 0), ...wrong.map(() => null), nodeOf(second, 1)]);
    expect(system.calls('infosec-iq')).toEqual({ 'IQ-10': 3, 'IQ-05': 2 });
  });

  it('is null to viewers of other companies', async () => {
    const clients = [
      { name: 'globex', apiKey: 'key-of-globex-alone', companies: ['globex'], scopes: ['read'] },
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read'] },
    ];
    const other = await startTestSystem({ learners: 10, clients });
    const listed = await other.ask<{ sources: { campaigns?: Campaign[] }[] }>(
      '{ sources { ... on InfosecIqSource { campaigns { id } } } }',
    );
    const id = listed.data.sources.flatMap((one) => one.campaigns ?? [])[0]?.id ?? '';
    const variables = { ids: [id] };
    other.forget();
    const hidden = await other.ask(NODES, { key: 'key-of-globex-alone', variables });
    expect([hidden.data, hidden.errors, other.calls('infosec-iq')]).toEqual([{ nodes: [null] }, undefined, {}]);
    expect((await other.ask(NODES, { variables })).data).toMatchObject({ nodes: [{ id }] });
    await other.close();
  });
});

describe('data of a whole connection', () => {
  const ASKED = '{ sources { slug ... on CyberHootSource { administrators { email } partnerSettings { fullName } } } }';

  it('is refused to viewers of some of its companies, with the same error as without the scope', async () => {
    const clients = [
      { name: 'some', apiKey: 'key-of-some-of-them', companies: ['acme'], scopes: ['read', 'admin'] },
      { name: 'unscoped', apiKey: KEYS.plain, companies: '*', scopes: ['read'] },
      { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'admin'] },
    ];
    const other = await startTestSystem({ learners: 10, clients });
    const refusals = await Promise.all(
      ['key-of-some-of-them', KEYS.plain].map(async (key) => {
        const { errors = [] } = await other.ask(ASKED, { key });
        return errors.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code }));
      }),
    );
    expect(refusals[0]).toHaveLength(2);
    expect(new Set(refusals[0]?.map(({ code }) => code))).toEqual(new Set(['FORBIDDEN']));
    expect(refusals[0]?.map(({ message }) => message)).toEqual(refusals[1]?.map(({ message }) => message));
    expect((await other.ask(ASKED, { key: KEYS.all })).errors).toBeUndefined();
    await other.close();
  });
});
