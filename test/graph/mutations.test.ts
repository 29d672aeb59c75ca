import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';

/** Mutations over the real vendors' sandboxes, with a cache: what is written is seen, and nothing is written twice. */

const WRITER = 'test-key-that-may-write-to-acme';
const EVERYWHERE = 'test-key-that-may-write-everywhere';
const READER = 'test-key-that-may-only-read';
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 60,
    config: { cache: { ttlSeconds: 600 }, limits: { requestsPerMinute: 10_000, maxWriteItems: 40 } },
    clients: [
      { name: 'writer', apiKey: WRITER, companies: ['acme'], scopes: ['read', 'write'] },
      { name: 'everywhere', apiKey: EVERYWHERE, companies: '*', scopes: ['read', 'write', 'admin'] },
      { name: 'reader', apiKey: READER, companies: ['acme'], scopes: ['read'] },
    ],
  });
});
afterAll(() => system.close());
beforeEach(() => {
  system.sandboxes.setFaults([]);
  system.forget();
});

const PAYLOAD = `outcome replayed
  results { item target state externalId code message retryAt source { slug } }
  userErrors { code message field item }
  calls { source { slug } endpoint method path body status }`;

interface Payload {
  readonly outcome: string;
  readonly replayed: boolean;
  readonly results: readonly {
    readonly item: number | null;
    readonly target: string | null;
    readonly state: string;
    readonly externalId: string | null;
    readonly code: string | null;
    readonly message: string | null;
    readonly source: { readonly slug: string };
  }[];
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[];
    readonly item: number | null;
  }[];
  readonly calls: readonly {
    readonly source: { readonly slug: string };
    readonly endpoint: string;
    readonly method: string;
    readonly path: string;
    readonly body: unknown;
    readonly status: number | null;
  }[];
  readonly learners?: readonly ({
    readonly id: string;
    readonly email: string | null;
    readonly status: string;
  } | null)[];
  readonly group?: { readonly id: string; readonly name: string } | null;
}

async function mutate(
  name: string,
  input: object,
  { key = WRITER, more = '' }: { readonly key?: string; readonly more?: string } = {},
): Promise<Payload> {
  const type = `${INPUTS[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`}Input!`;
  const { data, errors } = await system.ask<Record<string, Payload>>(
    `mutation ($input: ${type}) { payload: ${name}(input: $input) { ${PAYLOAD} ${more} } }`,
    { key, variables: { input } },
  );
  expect(errors).toBeUndefined();
  const { payload } = data;
  if (!payload) throw new Error('no payload');
  return payload;
}

/** The inputs that several mutations share. */
const INPUTS: Readonly<Record<string, string>> = {
  activateLearners: 'Learners',
  deactivateLearners: 'Learners',
  assignGapAnalysis: 'Learners',
  unassignGapAnalysis: 'Learners',
  remindGapAnalysis: 'Learners',
  addLearnersToGroup: 'GroupLearners',
  removeLearnersFromGroup: 'GroupLearners',
  deleteGroup: 'Group',
  enrollLearners: 'CourseLearners',
  unenrollLearners: 'CourseLearners',
  remindLearners: 'CourseLearners',
};

/** The vendor calls that change something, by endpoint, in order. */
function writes(): readonly string[] {
  const changing = new Set(system.sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints));
  return system.sandboxes.calls().flatMap(({ endpoint }) => (changing.has(endpoint) ? [endpoint] : []));
}

interface Known {
  readonly id: string;
  readonly email: string | null;
  readonly status: string;
  readonly accounts: readonly { readonly source: { readonly slug: string }; readonly externalId: string }[];
}
async function learners(company = 'acme', key = EVERYWHERE): Promise<readonly Known[]> {
  const { data } = await system.ask<{ company: { learners: { nodes: readonly Known[] } } }>(
    `{ company(slug: "${company}") { learners(first: 100) { nodes { id email status accounts { externalId source { slug } } } } } }`,
    { key },
  );
  return data.company.learners.nodes;
}
async function at(source: string, company = 'acme'): Promise<readonly Known[]> {
  return (await learners(company)).filter(({ accounts }) => accounts.some((account) => account.source.slug === source));
}
const SIBERMATE = 'sm';

describe('who may write what', () => {
  it('needs the scope WRITE', async () => {
    const answer: GraphAnswer<unknown> = await system.ask(
      'mutation { createGroup(input: { company: "acme", name: "x", source: "y" }) { outcome } }',
      { key: READER },
    );
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', scope: 'WRITE' }),
    ]);
    expect(system.sandboxes.calls()).toEqual([]);
  });

  it('a company of others looks like one that does not exist', async () => {
    const [foreign] = await learners('globex');
    const answers = await Promise.all(
      ['globex', 'nowhere'].map((company) => mutate('activateLearners', { company, learners: [foreign?.id ?? ''] })),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({
      outcome: 'REFUSED',
      results: [],
      userErrors: [{ code: 'NOT_FOUND', field: ['company'], item: null }],
    });
    expect(writes()).toEqual([]);
  });

  it('ids of others look like ids that do not exist', async () => {
    const [foreign] = await learners('globex');
    const payload = await mutate('activateLearners', { company: 'acme', learners: [foreign?.id ?? '', 'nothing'] });
    expect(payload.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['learners', '0'], item: 0 },
      { code: 'NOT_FOUND', field: ['learners', '1'], item: 1 },
    ]);
    expect(writes()).toEqual([]);
  });
});

describe('an input', () => {
  it('is refused where it is empty, too long, or names something twice', async () => {
    const [learner] = await at(SIBERMATE);
    const id = learner?.id ?? '';
    const empty = await mutate('deactivateLearners', { company: 'acme', learners: [] });
    expect(empty.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['learners'] }]);
    const long = await mutate('deactivateLearners', {
      company: 'acme',
      learners: Array.from({ length: 41 }, () => id),
    });
    expect(long.userErrors).toMatchObject([{ code: 'TOO_MANY', field: ['learners'] }]);
    const twice = await mutate('deactivateLearners', { company: 'acme', learners: [id, id], dryRun: true });
    expect(twice.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['learners', '1'], item: 1 }]);
    expect(writes()).toEqual([]);
  });

  it('needs the number of people who are deleted', async () => {
    const [learner] = await at(SIBERMATE);
    const input = { company: 'acme', learners: [learner?.id], sources: [SIBERMATE], confirm: 2 };
    expect(await mutate('deleteLearners', input)).toMatchObject({
      outcome: 'REFUSED',
      userErrors: [{ code: 'INVALID', field: ['confirm'] }],
    });
    expect(writes()).toEqual([]);
  });
});

describe('what is written', () => {
  it('creates people, and the answer and the next query show them', async () => {
    const people = [
      { email: 'nova.one@acme.example', firstName: 'Nova', lastName: 'One' },
      { email: 'nova.two@acme.example', firstName: 'Nova', lastName: 'Two' },
    ];
    const input = { company: 'acme', learners: people, sources: [SIBERMATE] };
    const payload = await mutate('createLearners', input, { more: 'learners { id email status }' });
    expect(payload.outcome).toBe('DONE');
    expect(payload.results.map(({ item, state }) => [item, state])).toEqual([
      [0, 'DONE'],
      [1, 'DONE'],
    ]);
    expect(payload.learners?.map((learner) => learner?.email)).toEqual(people.map(({ email }) => email));
    expect((await learners()).filter(({ email }) => email?.startsWith('nova.'))).toHaveLength(2);
    expect(writes()).toEqual(['SM-21']);
  });

  it('a dry run answers with the calls and makes none', async () => {
    const people = [{ email: 'dry.run@acme.example', firstName: 'Dry', lastName: 'Run' }];
    const input = { company: 'acme', learners: people, sources: [SIBERMATE], dryRun: true };
    const payload = await mutate('createLearners', input, { more: 'learners { id }' });
    expect(payload).toMatchObject({
      outcome: 'PLANNED',
      results: [{ item: 0, state: 'PLANNED' }],
      calls: [{ endpoint: 'SM-08', method: 'POST', path: '/learners', status: null }],
      learners: [null],
    });
    expect(writes()).toEqual([]);
  });

  it('deactivates and activates people, and says what a source cannot do', async () => {
    const [learner] = await at(SIBERMATE);
    const id = learner?.id ?? '';
    const off = await mutate('deactivateLearners', {
      company: 'acme',
      learners: [id],
      sources: [SIBERMATE, 'cp'],
    });
    expect(off.results.map(({ state, code, source: { slug } }) => [slug, state, code])).toEqual([
      [SIBERMATE, 'DONE', null],
      ['cp', 'NOT_SUPPORTED', 'NOT_SUPPORTED'],
    ]);
    expect(off.outcome).toBe('PARTIAL');
    const on = await mutate('activateLearners', { company: 'acme', learners: [id] });
    expect(on.results.map(({ state, source: { slug } }) => [slug, state])).toEqual([[SIBERMATE, 'DONE']]);
    expect(writes()).toEqual(['SM-22', 'SM-19']);
  });

  it('names the items that a vendor refuses, and does the others', async () => {
    const [existing] = await at(SIBERMATE);
    const people = [
      { email: 'fresh.person@acme.example', firstName: 'Fresh', lastName: 'Person' },
      { email: existing?.email ?? '', firstName: 'Known', lastName: 'Person' },
    ];
    const payload = await mutate('createLearners', { company: 'acme', learners: people, sources: [SIBERMATE] });
    expect(payload.outcome).toBe('PARTIAL');
    expect(payload.results).toMatchObject([
      { item: 0, state: 'DONE' },
      { item: 1, state: 'REFUSED', code: 'SOURCE_REJECTED' },
    ]);
  });
});

describe('an idempotency key', () => {
  it('answers a repetition as before, and sends nothing again', async () => {
    const people = [{ email: 'once.only@acme.example', firstName: 'Once', lastName: 'Only' }];
    const input = { company: 'acme', learners: people, sources: [SIBERMATE], idempotencyKey: 'key-1' };
    const more = 'learners { id email status }';
    const first = await mutate('createLearners', input, { more });
    const again = await mutate('createLearners', input, { more });
    expect(again).toEqual({ ...first, calls: [], replayed: true });
    expect(writes()).toEqual(['SM-08']);
  });

  it('is refused with another input, and belongs to its client', async () => {
    const [one, two] = await at(SIBERMATE);
    const input = (learner: Known | undefined) => ({
      company: 'acme',
      learners: [learner?.id],
      sources: [SIBERMATE],
      idempotencyKey: 'key-2',
    });
    await mutate('activateLearners', input(one));
    const { errors } = await system.ask(
      'mutation ($input: LearnersInput!) { activateLearners(input: $input) { outcome } }',
      { key: WRITER, variables: { input: input(two) } },
    );
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: 'idempotencyKey' },
    ]);
    expect(await mutate('activateLearners', input(two), { key: EVERYWHERE })).toMatchObject({ replayed: false });
  });
});

describe('people at several sources', () => {
  it('each source gets the fields that it has', async () => {
    const person = {
      email: 'both.sides@acme.example',
      firstName: 'Both',
      lastName: 'Sides',
      locale: 'da-DK',
      title: 'Clerk',
    };
    const payload = await mutate('createLearners', { company: 'acme', learners: [person], sources: [SIBERMATE, 'iq'] });
    expect(payload.results.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    const bodies = system.sandboxes
      .calls()
      .flatMap(({ endpoint, body }) => (['SM-08', 'IQ-23'].includes(endpoint) ? [body] : []));
    expect(bodies).toEqual(
      expect.arrayContaining([
        { email: person.email, firstName: 'Both', lastName: 'Sides', locale: 'da-DK' },
        { email: person.email, first_name: 'Both', last_name: 'Sides', title: 'Clerk' },
      ]),
    );
  });

  it('a field that none of them has is a mistake', async () => {
    const person = { email: 'no.field@acme.example', firstName: 'No', lastName: 'Field', title: 'Clerk' };
    const payload = await mutate('createLearners', { company: 'acme', learners: [person], sources: [SIBERMATE] });
    expect(payload).toMatchObject({
      outcome: 'REFUSED',
      userErrors: [{ code: 'NOT_SUPPORTED', field: ['learners', '0', 'title'], item: 0 }],
    });
    expect(writes()).toEqual([]);
  });

  it('a changed address gives a new id, and the former one keeps resolving', async () => {
    const [learner] = (await at(SIBERMATE)).filter(({ accounts }) => accounts.length === 1);
    const input = { company: 'acme', learners: [{ id: learner?.id ?? '', email: 'renamed.person@acme.example' }] };
    const payload = await mutate('updateLearners', input, { more: 'learners { id email status }' });
    expect(payload.outcome).toBe('DONE');
    const [renamed] = payload.learners ?? [];
    expect(renamed?.email).toBe('renamed.person@acme.example');
    const { data } = await system.ask<{ learner: { id: string; email: string } }>(
      'query ($id: ID!) { learner(id: $id) { id email } }',
      { key: WRITER, variables: { id: learner?.id } },
    );
    expect(data.learner).toEqual({ id: renamed?.id, email: 'renamed.person@acme.example' });
  });

  it('refuses free mail at the vendor that refuses it', async () => {
    const person = { email: 'someone@gmail.com', firstName: 'Some', lastName: 'One' };
    const alone = await mutate('createLearners', { company: 'acme', learners: [person], sources: [SIBERMATE] });
    expect(alone.userErrors).toMatchObject([{ code: 'INVALID', field: ['learners', '0', 'email'], item: 0 }]);
    const both = await mutate('createLearners', { company: 'acme', learners: [person], sources: [SIBERMATE, 'iq'] });
    expect(both.results.map(({ state, code }) => [state, code])).toEqual([
      ['REFUSED', 'INVALID'],
      ['DONE', null],
    ]);
  });
});

it('mutations of one operation run one after the other: each sees what the one before has changed', async () => {
  const [learner] = await at(SIBERMATE);
  const { data, errors } = await system.ask<Readonly<Record<'off' | 'on', Payload>>>(
    `mutation ($input: LearnersInput!) {
      off: deactivateLearners(input: $input) { learners { status } ${PAYLOAD} }
      on: activateLearners(input: $input) { learners { status } ${PAYLOAD} }
    }`,
    { key: WRITER, variables: { input: { company: 'acme', learners: [learner?.id], sources: [SIBERMATE] } } },
  );
  expect(errors).toBeUndefined();
  expect([data.off.outcome, data.on.outcome]).toEqual(['DONE', 'DONE']);
  expect(writes()).toEqual(['SM-22', 'SM-19']);
  const seen = system.sandboxes.calls().map(({ endpoint }) => endpoint);
  // The list is read again after each of them.
  expect(seen.slice(seen.indexOf('SM-22'))).toEqual(['SM-22', 'SM-07', 'SM-19', 'SM-07']);
});

it('fields below each mutation of an operation see what it has changed', async () => {
  const { data: company } = await system.ask<{ company: { groups: { nodes: readonly { id: string }[] } } }>(
    `{ company(slug: "acme") { groups(vendors: [SIBERMATE], first: 1) { nodes { id } } } }`,
    { key: WRITER },
  );
  const [group] = company.company.groups.nodes;
  const [learner] = await at(SIBERMATE);
  const input = { company: 'acme', group: group?.id, learners: [learner?.id] };
  interface Shown {
    readonly learners: readonly { readonly groups: readonly { readonly id: string }[] }[];
  }
  const { data, errors } = await system.ask<Readonly<Record<'first' | 'off' | 'on' | 'last', Shown>>>(
    `mutation ($input: GroupLearnersInput!) {
      first: removeLearnersFromGroup(input: $input) { ...Shown }
      on: addLearnersToGroup(input: $input) { ...Shown }
      off: removeLearnersFromGroup(input: $input) { ...Shown }
      last: addLearnersToGroup(input: $input) { ...Shown }
    }
    fragment Shown on LearnersPayload { learners { groups { id } } }`,
    { key: WRITER, variables: { input } },
  );
  expect(errors).toBeUndefined();
  const isIn = ({ learners: [one] }: Shown) => one?.groups.some(({ id }) => id === group?.id);
  expect([data.first, data.on, data.off, data.last].map(isIn)).toEqual([false, true, false, true]);
});
