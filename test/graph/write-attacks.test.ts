import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER, mutate, mutationText } from '../mutate';
import type { MutationAnswer } from '../mutate';
import { startRedis } from '../redis';

/** Mutations of attackers, careless clients, and under bad luck: nothing is lost, nothing is done twice, nothing leaks. */

const MOST_ITEMS = 40;
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-attacks-'));
const logs = join(folder, 'logs');
const file = join(logs, 'audit.jsonl');
let system: TestSystem;
beforeAll(async () => {
  mkdirSync(logs);
  system = await startTestSystem({
    learners: 60,
    clients: [WRITER],
    config: { audit: { file }, cache: { ttlSeconds: 600 }, limits: { maxWriteItems: MOST_ITEMS } },
  });
});
afterAll(async () => {
  await system.close();
  rmSync(folder, { recursive: true, force: true });
  expect(system.bugs).toEqual([]);
});
beforeEach(() => {
  system.sandboxes.setFaults([]);
  system.sandboxes.onCall(null);
  system.forget();
});

const send = (name: string, input: object): Promise<MutationAnswer> =>
  mutate(system, name, { company: 'acme', ...input });
const person = (name: string, more: object = {}) => ({
  email: `${name}@acme.example`,
  firstName: 'First',
  lastName: 'Last',
  ...more,
});
function writes(): readonly string[] {
  const changing = new Set(system.sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints));
  return system.sandboxes.calls().flatMap(({ endpoint }) => (changing.has(endpoint) ? [endpoint] : []));
}
interface Known {
  readonly id: string;
  readonly email: string | null;
  readonly accounts: readonly { readonly source: { readonly slug: string } }[];
}
async function learners(...at: readonly string[]): Promise<readonly Known[]> {
  const { data } = await system.ask<{ company: { learners: { nodes: readonly Known[] } } }>(
    '{ company(slug: "acme") { learners(first: 100) { nodes { id email accounts { source { slug } } } } } }',
  );
  const has = ({ accounts }: Known, source: string) => accounts.some(({ source: { slug } }) => slug === source);
  return data.company.learners.nodes.filter((one) => at.every((source) => has(one, source)));
}
/** Drops what is cached: sources are read again. */
const forgetReads = () => system.refresh();

describe('an audit log that fails while a mutation runs', () => {
  it('loses neither the answer nor the line, and leaves the key usable', async () => {
    const input = { learners: [person('unlogged')], sources: ['sm'], idempotencyKey: 'unlogged' };
    system.sandboxes.onCall(({ endpoint }) => {
      if (endpoint === 'SM-08') rmSync(logs, { recursive: true });
    });
    const first = await send('createLearners', input);
    expect(first).toMatchObject({ outcome: 'DONE', results: [{ state: 'DONE' }] });
    const refused = await send('createLearners', { learners: [person('unlogged.too')], sources: ['sm'] });
    expect(refused).toMatchObject({ outcome: 'REFUSED', userErrors: [{ code: 'NOT_ALLOWED' }] });
    mkdirSync(logs, { recursive: true });
    expect(await send('createLearners', input)).toMatchObject({ outcome: 'DONE', replayed: true });
    expect(writes()).toEqual(['SM-08']);
    expect(readFileSync(file, 'utf8')).toContain('"idempotencyKey":"unlogged"');
  });
});

describe('a source whose people cannot be read', () => {
  beforeEach(async () => {
    mkdirSync(logs, { recursive: true });
    await forgetReads();
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: '500' }]);
  });
  afterAll(forgetReads);

  it('has nobody to confirm: a campaign for everybody is not made', async () => {
    const campaign = { source: 'iq', name: 'All', templates: ['1'], schedule: 'ALL_AT_ONCE', startsOn: '2026-12-01' };
    const answer = await send('createPhishingCampaign', { ...campaign, everybody: true, confirm: 0 });
    expect(answer).toMatchObject({ outcome: 'REFUSED', userErrors: [{ field: ['everybody'] }] });
    expect(writes()).toEqual([]);
  });
});

describe('a number that has to be confirmed', () => {
  afterAll(forgetReads);

  it('is not made of a list of which the people could not be read: nobody is informed of exposures', async () => {
    await forgetReads();
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', endpoint: 'CH-05', kind: '500' }]);
    system.forget();
    const answer = await send('notifyExposedLearners', { all: true, confirm: 0, message: 'You are exposed' });
    expect(answer).toMatchObject({
      outcome: 'REFUSED',
      userErrors: [{ code: 'SOURCE_UNAVAILABLE', field: ['all'] }],
    });
    expect(writes()).toEqual([]);
  });
});

describe('a person who may have an account at a source that cannot be read', () => {
  let person: Known | undefined;
  beforeEach(async () => {
    mkdirSync(logs, { recursive: true });
    await forgetReads();
    [person] = await learners('sm', 'iq');
    await forgetReads();
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: '500' }]);
    system.forget();
  });
  afterAll(forgetReads);

  it.each([
    [
      undefined,
      'PARTIAL',
      [
        ['sm', 'DONE', null],
        ['iq', 'NOT_TRIED', 'SOURCE_UNAVAILABLE'],
      ],
    ],
    [['iq'], 'REFUSED', [['iq', 'NOT_TRIED', 'SOURCE_UNAVAILABLE']]],
  ])('is not said to be changed everywhere: sources %j', async (sources, outcome, expected) => {
    const change = { id: person?.id, lastName: 'Changed' };
    const answer = await send('updateLearners', { learners: [change], ...(sources ? { sources } : {}) });
    expect(answer.outcome).toBe(outcome);
    const results = answer.results.map(({ source: { slug }, state, code }) => [slug, state, code]);
    expect(results).toHaveLength(expected.length);
    expect(results).toEqual(expect.arrayContaining(expected));
  });
});

it('the payload of a write whose people cannot be read keeps the outcome', async () => {
  const [learner] = await learners('sm');
  system.sandboxes.setFaults([
    { vendor: 'sibermate', endpoint: 'SM-07', kind: '500' },
    { vendor: 'infosec-iq', kind: '500' },
  ]);
  const { data } = await system.ask<{ payload: { outcome: string; learners: readonly unknown[] } }>(
    mutationText('deactivateLearners').replace('outcome replayed', 'outcome replayed learners { id status }'),
    { variables: { input: { company: 'acme', learners: [learner?.id], sources: ['sm'] } } },
  );
  expect(data.payload).toMatchObject({ outcome: 'DONE', results: [{ state: 'DONE' }] });
});

describe('texts', () => {
  const LONG = 'x'.repeat(1001);
  it.each([
    ['firstName', 'A\u0000da'],
    ['firstName', 'A\r\nda'],
    ['lastName', 'Love\u202elace'],
    ['lastName', '\ud800'],
    ['locale', `da-DK${LONG}`],
    ['employeeId', '1\n2'],
    ['employeeId', LONG],
    ['email', 'a\u0000b@acme.example'],
    ['email', 'a,b@acme.example'],
  ])('%s %j reaches no vendor', async (field, value) => {
    const answer = await send('createLearners', { learners: [person('texts', { [field]: value })], sources: ['sm'] });
    expect(answer).toMatchObject({
      outcome: 'REFUSED',
      results: [],
      userErrors: [{ code: 'INVALID', field: ['learners', '0', field], item: 0 }],
    });
    expect(writes()).toEqual([]);
  });
  it.each([
    ['createGroup', { source: 'sm', name: 'A\u0007' }, ['name']],
    ['notifyExposedLearners', { all: true, confirm: 0, message: 'a\u0000b' }, ['message']],
    ['createPolicyFromTemplate', { source: 'sm', template: '1', publish: false, category: LONG }, ['category']],
    ['createPolicyFromTemplate', { source: 'sm', template: '1', publish: false, ownerName: 'a\nb' }, ['ownerName']],
  ])('%s %#', async (name, input, field) => {
    const answer = await send(name, input);
    expect(answer).toMatchObject({ outcome: 'REFUSED', userErrors: [{ code: 'INVALID', field }] });
    expect(writes()).toEqual([]);
  });
});

describe('addresses', () => {
  it('in another spelling are the same address', async () => {
    const people = ['u\u0308ber@acme.example', '\u00dcBER@acme.example', 'u\u200b\u0308ber@acme.example'];
    const input = { learners: people.map((email) => person('spelled', { email })), sources: ['iq'], dryRun: true };
    const answer = await send('createLearners', input);
    expect(answer.userErrors.map(({ code, item }) => [code, item])).toEqual([
      ['DUPLICATE', 1],
      ['DUPLICATE', 2],
    ]);
  });
  it('are given to one person only', async () => {
    const [one, two] = await learners('sm');
    const changes = [one, two].map((learner) => ({ id: learner?.id, email: 'same.address@acme.example' }));
    const answer = await send('updateLearners', { learners: changes, dryRun: true });
    expect(answer.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['learners', '1', 'email'], item: 1 }]);
  });
});

const TWENTY = { company: 'acme', learners: [person('twenty')], sources: ['iq'], idempotencyKey: 'twenty' };
async function sendTwenty(to: TestSystem): Promise<void> {
  to.forget();
  const answers = await Promise.all(Array.from({ length: 20 }, () => mutate(to, 'createLearners', TWENTY)));
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['DONE']));
  expect(to.calls('infosec-iq')['IQ-23']).toBe(1);
  const { errors } = await to.ask(mutationText('deactivateLearners'), {
    variables: { input: { company: 'acme', learners: ['x'], idempotencyKey: 'twenty' } },
  });
  expect(errors?.map(({ extensions }) => extensions['argument'])).toEqual(['idempotencyKey']);
}

describe('20 repetitions of one key at once are one execution', () => {
  it('in one process', () => sendTwenty(system));

  it('in Redis, which has no personal data of it', async () => {
    const redis = await startRedis();
    const shared = await startTestSystem({
      learners: 12,
      clients: [WRITER],
      config: { audit: { file: join(folder, 'shared.jsonl') }, cache: { redis: redis.url } },
    });
    const client = new Redis(redis.url);
    try {
      await sendTwenty(shared);
      const rude = { ...person('canary.person'), firstName: 'Canary', employeeId: 'canary' };
      const input = { company: 'acme', learners: [rude, { ...rude, email: 'canary@gmail.com' }], sources: ['sm'] };
      await mutate(shared, 'createLearners', { ...input, idempotencyKey: 'canaries' });
      const names = await client.keys('awaregraph:writes:*');
      expect(names).toHaveLength(2);
      const held = await Promise.all(names.map((name) => client.hgetall(name)));
      expect(JSON.stringify([names, held])).not.toMatch(/canar|twenty|acme\.example|gmail/i);
    } finally {
      client.disconnect();
      await shared.close();
      await redis.stop();
    }
  });
});

it('lists of sources and groups are bounded as those of people', async () => {
  const many = Array.from({ length: MOST_ITEMS + 1 }, () => 'x');
  const bySources = await send('createLearners', { learners: [person('bounded')], sources: many });
  expect(bySources.userErrors).toMatchObject([{ code: 'TOO_MANY', field: ['sources'] }]);
  const byGroups = await send('createLearners', { learners: [person('bounded', { groups: many })], sources: ['sm'] });
  expect(byGroups.userErrors).toMatchObject([{ code: 'TOO_MANY', field: ['learners', '0', 'groups'], item: 0 }]);
});

describe('execution', () => {
  it('@skip and @include decide', async () => {
    const text = mutationText('createLearners').replace(
      'createLearners(input: $input)',
      'createLearners(input: $input) @skip(if: true)',
    );
    const { data } = await system.ask(text, {
      variables: { input: { company: 'acme', learners: [person('skipped')], sources: ['sm'] } },
    });
    expect(data).toEqual({});
    expect(writes()).toEqual([]);
  });

  it('a read that was in flight during a write does not hide it', async () => {
    await forgetReads();
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-07', kind: 'slow', value: 400 }]);
    const reading = learners('sm');
    await send('createLearners', { learners: [person('in.flight')], sources: ['sm'] });
    const after = await learners('sm');
    await reading;
    expect(after.map(({ email }) => email)).toContain('in.flight@acme.example');
    expect((await learners('sm')).map(({ email }) => email)).toContain('in.flight@acme.example');
  });

  it('deferred parts of a payload arrive, and see the write', async () => {
    const response = await fetch(`${system.server.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${KEYS.all}`,
        'content-type': 'application/json',
        accept: 'multipart/mixed; deferSpec=20220824, application/json',
      },
      body: JSON.stringify({
        query: `mutation ($input: CreateLearnersInput!) { a: createLearners(input: $input) { outcome ... @defer { learners { email } } } }`,
        variables: { input: { company: 'acme', learners: [person('deferred')], sources: ['sm'] } },
      }),
    });
    const text = await response.text();
    expect(text).toContain('"outcome":"DONE"');
    expect(text).toContain('deferred@acme.example');
    expect(writes()).toEqual(['SM-08']);
  });

  it('10 mutations of one operation are 10, in order', async () => {
    const inputs = Array.from({ length: 10 }, (_, at) => person(`alias${at}`));
    const fields = inputs.map(
      (_, at) =>
        `m${at}: createLearners(input: { company: "acme", sources: ["sm"], learners: [{ email: "alias${at}@acme.example", firstName: "A", lastName: "B" }] }) { outcome learners { email } }`,
    );
    const { data, errors } = await system.ask<Record<string, { outcome: string }>>(`mutation { ${fields.join('\n')} }`);
    expect(errors).toBeUndefined();
    expect(Object.values(data).map(({ outcome }) => outcome)).toEqual(inputs.map(() => 'DONE'));
  });
});

it('neither errors, metrics nor the audit log name a person', async () => {
  const canary = person('canary.person', { firstName: 'Canaryfirst', lastName: 'Canarylast' });
  await send('createLearners', { learners: [canary], sources: ['sm', 'iq'] });
  const again = await send('createLearners', { learners: [canary], sources: ['sm', 'iq'] });
  const metrics = await fetch(`${system.server.url}/metrics`, { headers: { authorization: `Bearer ${KEYS.all}` } });
  for (const text of [JSON.stringify(again), readFileSync(file, 'utf8'), await metrics.text()])
    expect(text).not.toMatch(/canary/i);
});
