import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.close());

describe('bad input', () => {
  it.each([
    ['{ company(id: "x", slug: "acme") { name } }', 'slug'],
    ['{ company { name } }', 'slug'],
    ['{ company(slug: "acme") { learners(first: -1) { totalCount } } }', 'first'],
    ['{ company(slug: "acme") { learners(first: 501) { totalCount } } }', 'first'],
    ['{ company(slug: "acme") { learners(first: 1, last: 1) { totalCount } } }', 'last'],
    ['{ company(slug: "acme") { learners(after: "nonsense") { totalCount } } }', 'after'],
    ['{ company(slug: "acme") { learners(filter: { group: "" }) { totalCount } } }', 'filter.group'],
    ['{ company(slug: "acme") { learners(filter: { group: " " }) { totalCount } } }', 'filter.group'],
    ['{ company(slug: "acme") { learners(filter: { group: "nonsense" }) { totalCount } } }', 'filter.group'],
    ['{ company(slug: "acme") { simulations(since: "2026-02-02", until: "2026-02-01") { totalCount } } }', 'until'],
    ['{ company(slug: "acme") { riskHistory(from: "2026-02-02", to: "2026-02-01") { score } } }', 'to'],
    [
      '{ company(slug: "acme") { learners(filter: { joinedSince: "2026-02-02", joinedUntil: "2026-02-01" }) { totalCount } } }',
      'filter.joinedUntil',
    ],
    [
      '{ company(slug: "acme") { learners(first: 1) { nodes { simulationResults(since: "2026-02-02", until: "2026-02-01") { totalCount } } } } }',
      'until',
    ],
    [
      '{ company(slug: "acme") { learners(first: 1) { nodes { timeline(since: "2026-02-02T00:00:00Z", until: "2026-02-02T00:30:00+01:00") { totalCount } } } } }',
      'until',
    ],
    ['{ learner(id: "x", email: "a@b.example") { name } }', 'email'],
    ['{ learner { name } }', 'email'],
  ])('%s is refused with the name of the argument', async (query, argument) => {
    const { errors } = await system.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).toContain(argument.replace('filter.', ''));
  });

  it.each(['first: 501', 'last: -1', 'first: 1, last: 1'])('learners(%s) makes no vendor call', async (size) => {
    system.forget();
    const { errors } = await system.ask(
      `{ company(slug: "acme") { learners(${size}) { nodes { courseResults { totalCount } } } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(system.sandboxes.all.flatMap(({ vendor }) => Object.keys(system.calls(vendor)))).toEqual([]);
  });

  it('an unknown slug gives null, and an invalid scalar an error with the expected format', async () => {
    expect((await system.ask('{ company(slug: "nobody") { name } }')).data).toEqual({ company: null });
    const { errors } = await system.ask('{ learner(email: "no address") { name } }');
    expect(errors?.[0]?.message).toContain('anna@acme.example');
  });

  it('a cursor of another list is refused', async () => {
    const page = await system.ask<{ company: { learners: { pageInfo: { endCursor: string } } } }>(
      '{ company(slug: "acme") { learners(first: 2) { pageInfo { endCursor } } } }',
    );
    const cursor = page.data.company.learners.pageInfo.endCursor;
    for (const query of [
      'query ($c: String) { company(slug: "globex") { learners(after: $c) { totalCount } } }',
      'query ($c: String) { company(slug: "acme") { learners(after: $c, orderBy: { field: EMAIL }) { totalCount } } }',
      'query ($c: String) { company(slug: "acme") { groups(after: $c) { totalCount } } }',
    ]) {
      const { errors } = await system.ask(query, { variables: { c: cursor } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });
});

describe('access', () => {
  interface Ids {
    company: {
      id: string;
      learners: { nodes: { id: string; email: string }[] };
      groups: { nodes: { id: string }[] };
      courses: { nodes: { id: string }[] };
      policies: { nodes: { id: string }[] };
      simulations: { nodes: { id: string }[] };
      breaches: { nodes: { id: string }[] };
    };
  }
  const IDS = `{ company(slug: "globex") { id learners(first: 3) { nodes { id email } } groups { nodes { id } } courses { nodes { id } } policies { nodes { id } } simulations { nodes { id } } breaches { nodes { id } } } }`;

  it('objects of another viewer’s company look the same as objects that do not exist', async () => {
    const { data } = await system.ask<Ids>(IDS);
    const { company } = data;
    const ids = [
      company.id,
      ...[
        company.learners,
        company.groups,
        company.courses,
        company.policies,
        company.simulations,
        company.breaches,
      ].flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    ];
    expect(ids.length).toBeGreaterThan(15);
    const own = await system.ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
      variables: { ids },
    });
    expect(own.data.nodes).not.toContain(null);
    system.forget();
    const foreign = await system.ask<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { variables: { ids }, key: KEYS.acme },
    );
    expect(foreign).toEqual({ data: { nodes: ids.map(() => null) } });
    expect(system.sandboxes.calls()).toHaveLength(0);
    const email = company.learners.nodes.find((one) => one.email)?.email;
    const asked = await system.ask(
      'query ($e: EmailAddress!) { a: learner(email: $e, company: "globex") { name } b: company(slug: "globex") { name } c: companiesBySlug(slugs: ["globex", "acme"]) { slug } d: learnersByEmail(emails: [$e], company: "globex") { name } viewer { companies { slug } } }',
      { variables: { e: email }, key: KEYS.acme },
    );
    expect(asked).toEqual({
      data: { a: null, b: null, c: [null, { slug: 'acme' }], d: [null], viewer: { companies: [{ slug: 'acme' }] } },
    });
  });

  it('entity references of a gateway resolve in order, and to null for another viewer’s company', async () => {
    const own = system.sandboxes.population.acme.people.find(
      ({ email, accounts }) => email && accounts.sibermate?.email === email,
    );
    const foreign = system.sandboxes.population.globex.people.find(({ email }) => email);
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Learner { email company { slug } } ... on Company { slug } } _service { sdl } }';
    const r = [
      { __typename: 'Learner', email: foreign?.email },
      { __typename: 'Company', slug: 'acme' },
      { __typename: 'Learner', email: own?.email },
      { __typename: 'Company', slug: 'globex' },
    ];
    const { data } = await system.ask<{ _entities: unknown[]; _service: { sdl: string } }>(query, {
      variables: { r },
      key: KEYS.acme,
    });
    expect(data._entities).toEqual([null, { slug: 'acme' }, { email: own?.email, company: { slug: 'acme' } }, null]);
    expect(data._service.sdl).toContain('@key(fields: "email")');
  });

  it.each(['text', 7, [], {}, { __typename: 'Policy', id: 'x' }, { __typename: 'Learner', email: 7 }, { id: 'x' }])(
    'an invalid reference such as %j is refused with the reason',
    async (reference) => {
      const { errors } = await system.ask('query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }', {
        variables: { r: [{ __typename: 'Company', slug: 'acme' }, reference] },
      });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'representations' });
      expect(errors?.[0]?.message).toContain('at 1 is not a reference');
      expect(system.bugs).toEqual([]);
    },
  );

  it('a viewer sees only the sources of their companies', async () => {
    const { data } = await system.ask<{ sources: { slug: string }[] }>('{ sources { slug } }', { key: KEYS.acme });
    expect(data.sources.map(({ slug }) => slug)).toEqual(['sm', 'iq', 'cp', 'ch', 'cg']);
  });

  it('raw needs the RAW scope, and contains no secret', async () => {
    const query =
      '{ company(slug: "acme") { learners(first: 100) { nodes { accounts { raw } exposures { nodes { raw passwordExposed } } } } } }';
    const refused = await system.ask(query, { key: KEYS.plain });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', scope: 'RAW' });
    const text = JSON.stringify(await system.ask(query));
    expect(text).toContain('[removed]');
    expect(text).not.toContain('SECRET-leaked');
  });

  it('a missing or wrong key gives 401 in the form of a GraphQL response', async () => {
    for (const headers of [{}, { authorization: 'Bearer wrong-key-wrong-key' }]) {
      const response = await fetch(`${system.server.url}/graphql?query={viewer{name}}`, { headers });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    const byHeader = await fetch(`${system.server.url}/graphql?query={viewer{name}}`, {
      headers: { 'x-api-key': KEYS.acme },
    });
    expect(await byHeader.json()).toEqual({ data: { viewer: { name: 'acme' } } });
  });
});

describe('HTTP endpoints', () => {
  const get = (path: string, key?: string) =>
    fetch(system.server.url + path, { headers: key ? { authorization: `Bearer ${key}` } : {} });

  it('health and readiness are public, metrics are for operators', async () => {
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/metrics')).status).toBe(401);
    expect((await get('/metrics', KEYS.acme)).status).toBe(403);
    const text = await (await get('/metrics', KEYS.all)).text();
    expect(text).toMatch(/awaregraph_vendor_call_seconds_count\{source="sm",endpoint="SM-07",status="200"\} [1-9]/);
  });

  it('queries by GET are answered', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('{ company(slug: "acme") { name } }')}`, KEYS.acme);
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { company: { name: 'Acme Corporation' } } },
    ]);
  });

  it('a request id is adopted from the client, or generated', async () => {
    expect(
      (await fetch(`${system.server.url}/healthz`, { headers: { 'x-request-id': 'abc-1' } })).headers.get(
        'x-request-id',
      ),
    ).toBe('abc-1');
    expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('a body that is too large or no JSON is refused', async () => {
    const post = (body: string) =>
      fetch(`${system.server.url}/graphql`, {
        method: 'POST',
        body,
        headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
      });
    expect((await post('{')).status).toBe(400);
    expect((await post(JSON.stringify({ query: `{ viewer { name } } #${'x'.repeat(300_000)}` }))).status).toBe(413);
  });

  it('a client over its rate limit gets 429 with Retry-After', async () => {
    const busy = await startTestSystem({ learners: 5, config: { limits: { requestsPerMinute: 2 } } });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) {
      const response = await fetch(`${busy.server.url}/graphql?query={viewer{name}}`, {
        headers: { 'x-api-key': KEYS.all },
      });
      statuses.push(response.status);
      if (response.status === 429) {
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
      }
    }
    await busy.close();
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('data that does not depend on the roster', () => {
  const ROSTERS = ['SM-07', 'IQ-22', 'CP-01', 'CH-05', 'CG-01'];

  it.each([
    [
      'a page of learners',
      '{ company(slug: "acme") { learners(first: 100) { nodes { courseResults { totalCount } exposures { totalCount } groups { name } } } } }',
      ['SM-40', 'SM-61', 'SM-24', 'IQ-09', 'IQ-18', 'CH-10', 'CH-12', 'CH-08', 'CG-X4'],
    ],
    [
      'one learner',
      '{ learner(email: "EMAIL", company: "acme") { courseResults { totalCount } } }',
      ['IQ-09', 'CH-10', 'CG-X4'],
    ],
  ])('is read in parallel with the roster, not after it: %s', async (_, query, endpoints) => {
    const { learners } = system.sandboxes.population.acme.sibermate;
    const email = learners.find((learner) => learner.email?.includes('@'))?.email?.trim() ?? '';
    system.sandboxes.setFaults(
      system.sandboxes.all.flatMap(({ vendor }) =>
        ROSTERS.map((endpoint) => ({ vendor, endpoint, kind: 'slow' as const, value: 2000 })),
      ),
    );
    system.forget();
    const answer = system.ask(query.replace('EMAIL', email));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const called = new Set(system.sandboxes.calls().map(({ endpoint }) => endpoint));
    system.sandboxes.setFaults([]);
    expect(endpoints.filter((endpoint) => !called.has(endpoint))).toEqual([]);
    expect((await answer).errors).toBeUndefined();
  });

  it('is not prefetched where a filter may leave only a few learners', async () => {
    system.forget();
    await system.ask(
      '{ company(slug: "acme") { learners(first: 100, filter: { search: "nobody at all" }) { nodes { courseResults { totalCount } } } } }',
    );
    expect(Object.keys(system.calls('sibermate'))).toEqual(['SM-07']);
  });
});
