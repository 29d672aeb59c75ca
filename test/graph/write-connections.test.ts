import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { encodeId } from '../../src/domain/ids';
import { DAY_OF_DATA, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER, mutate, mutationText } from '../mutate';
import type { MutationAnswer } from '../mutate';

/**
 * Mutations, and what their connections are: a partner's key, switched off, several of one vendor, each with its own address and
 * limits; and clients that use each other's keys.
 */

const PARTNER_WRITER = 'the-key-of-one-who-writes-to-twins';
const ACME_READER = 'the-key-of-one-who-reads-acme';
const LATENCY_MS = 40;

let second: Sandboxes;
let system: TestSystem;
beforeAll(async () => {
  second = await startSandboxes({ learners: 12, today: DAY_OF_DATA });
  const { url = '' } = second.all.find(({ vendor }) => vendor === 'sibermate') ?? {};
  system = await startTestSystem({
    learners: 12,
    clients: [
      WRITER,
      { name: 'twins', apiKey: PARTNER_WRITER, companies: ['twins'], scopes: ['read', 'write'] },
      { name: 'reader', apiKey: ACME_READER, companies: ['acme'], scopes: ['read'] },
    ],
    copies: { 'sm-1': 'sm', 'sm-2': 'sm', 'iq-1': 'iq', 'sm-off': 'sm', 'ch-off': 'ch', 'iq-on': 'iq' },
    connections: {
      'sm-2': { baseUrl: url },
      'iq-1': { maxConcurrency: 1 },
      'sm-off': { enabled: false },
      'ch-off': { enabled: false },
    },
    companies: [
      {
        slug: 'twins',
        name: 'Twins',
        domains: ['acme.example'],
        sources: [{ connection: 'sm-1' }, { connection: 'sm-2' }, { connection: 'iq-1' }],
      },
      {
        slug: 'off',
        name: 'Off',
        domains: ['acme.example'],
        sources: [{ connection: 'sm-off' }, { connection: 'ch-off', tenant: '1' }, { connection: 'iq-on' }],
      },
    ],
  });
});
afterAll(async () => {
  await system.close();
  await second.close();
  expect(system.bugs).toEqual([]);
});
beforeEach(() => {
  system.sandboxes.setFaults([]);
  for (const sandboxes of [system.sandboxes, second]) sandboxes.clearCalls();
});

function writesAt(sandboxes: Sandboxes): readonly (readonly [string, string])[] {
  const changing = new Set(sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints));
  return sandboxes.calls().flatMap(({ endpoint, path }) => (changing.has(endpoint) ? [[endpoint, path] as const] : []));
}
const statesOf = ({ results }: MutationAnswer) =>
  results.map(({ source: { slug }, state, code }) => [slug, state, code ?? null]);

interface Thing {
  readonly id: string;
  readonly source: { readonly slug: string };
}
interface Company {
  readonly learners: {
    readonly nodes: readonly { readonly id: string; readonly accounts: readonly Omit<Thing, 'id'>[] }[];
  };
  readonly groups: { readonly nodes: readonly Thing[] };
  readonly courses: { readonly nodes: readonly Thing[] };
  readonly policies: { readonly nodes: readonly Thing[] };
}
/** Ids of a company: of a person with an account at a source, and of that source's things. */
async function idsAt(slug: string, source: string) {
  const list = (name: string) => `${name}(first: 100) { nodes { id source { slug } } }`;
  const { data } = await system.ask<{ company: Company }>(`{ company(slug: "${slug}") {
    learners(first: 100) { nodes { id accounts { source { slug } } } }
    ${list('groups')} ${list('courses')} ${list('policies')} } }`);
  const first = ({ nodes }: { readonly nodes: readonly Thing[] }) =>
    nodes.find((thing) => thing.source.slug === source)?.id;
  const learner = data.company.learners.nodes.find(({ accounts }) =>
    accounts.some((one) => one.source.slug === source),
  );
  const { groups, courses, policies } = data.company;
  return { learner: learner?.id, group: first(groups), course: first(courses), policy: first(policies) };
}
const person = (name: string) => ({ email: `${name}@acme.example`, firstName: 'First', lastName: 'Last' });

describe('a child company under the key of a partner', () => {
  let globex: Awaited<ReturnType<typeof idsAt>>;
  beforeAll(async () => {
    globex = await idsAt('globex', 'sm-msp');
  });
  const NOT_SUPPORTED = ['sm-msp', 'NOT_SUPPORTED', 'NOT_SUPPORTED'];
  const learners = () => [globex.learner];

  it.each<readonly [string, () => object]>([
    ['createLearners', () => ({ sources: ['sm-msp'], learners: [person('child')] })],
    ['updateLearners', () => ({ sources: ['sm-msp'], learners: [{ id: globex.learner, lastName: 'New' }] })],
    ['deleteLearners', () => ({ sources: ['sm-msp'], learners: learners(), confirm: 1 })],
    ['activateLearners', () => ({ sources: ['sm-msp'], learners: learners() })],
    ['deactivateLearners', () => ({ sources: ['sm-msp'], learners: learners() })],
    ['assignGapAnalysis', () => ({ sources: ['sm-msp'], learners: learners() })],
    ['unassignGapAnalysis', () => ({ sources: ['sm-msp'], learners: learners() })],
    ['remindGapAnalysis', () => ({ sources: ['sm-msp'], learners: learners() })],
    ['createGroup', () => ({ source: 'sm-msp', name: 'Child' })],
    ['enrollLearners', () => ({ courses: [globex.course], learners: learners() })],
    ['unenrollLearners', () => ({ courses: [globex.course], learners: learners() })],
    ['remindLearners', () => ({ courses: [globex.course], learners: learners() })],
    ['createPolicyFromTemplate', () => ({ source: 'sm-msp', template: 'pt_1', publish: true })],
    ['updatePolicy', () => ({ policy: globex.policy, name: 'New', publish: true })],
    ['publishPolicyDraft', () => ({ policy: globex.policy, resend: true })],
    ['discardPolicyDraft', () => ({ policy: globex.policy })],
    ['deletePolicies', () => ({ policies: [globex.policy], confirm: 1 })],
    ['assignPolicies', () => ({ policies: [globex.policy], learners: learners() })],
    ['unassignPolicies', () => ({ policies: [globex.policy], learners: learners() })],
    ['remindPolicies', () => ({ policies: [globex.policy], learners: learners() })],
  ])('%s is not supported, and nothing is sent', async (name, input) => {
    const answer = await mutate(system, name, { company: 'globex', ...input() });
    expect(answer).toMatchObject({ outcome: 'REFUSED', userErrors: [], calls: [] });
    expect(statesOf(answer)).toEqual([NOT_SUPPORTED]);
    expect(writesAt(system.sandboxes)).toEqual([]);
  });

  it.each<readonly [string, (group: string) => object]>([
    ['deleteGroup', (group) => ({ group })],
    ['setGroupManagers', (group) => ({ group, managers: learners() })],
    ['addLearnersToGroup', (group) => ({ group, learners: learners() })],
    ['removeLearnersFromGroup', (group) => ({ group, learners: learners() })],
    ['setLearnerGroups', (group) => ({ learner: globex.learner, groups: [group] })],
    ['moveLearners', (group) => ({ from: group, to: `${group}x`, learners: learners() })],
  ])('%s reaches no group of the partner', async (name, input) => {
    // Groups of children cannot be read. One of the partner's own has an id that fits the child's source.
    const [{ id = '' } = {}] = system.sandboxes.state('sibermate').partner.groups;
    const answer = await mutate(system, name, {
      company: 'globex',
      ...input(encodeId('Group', 'globex', 'sm-msp', id)),
    });
    expect(answer).toMatchObject({ outcome: 'REFUSED', results: [], calls: [] });
    expect(answer.userErrors[0]?.code).toBe('NOT_FOUND');
    expect(writesAt(system.sandboxes)).toEqual([]);
  });
});

describe('a connection that is switched off', () => {
  let learner: string | undefined;
  let acme: Awaited<ReturnType<typeof idsAt>>;
  beforeAll(async () => {
    ({ learner } = await idsAt('off', 'iq-on'));
    acme = await idsAt('acme', 'sm');
  });
  /** The id that a thing of acme's SiberMate has at the connection that is off. */
  const at = (id = '') => {
    const [type = '', , , externalId = ''] = JSON.parse(Buffer.from(id, 'base64url').toString()) as string[];
    return encodeId(type, 'off', 'sm-off', externalId);
  };
  const OFF = ['sm-off', 'REFUSED', 'DISABLED'];
  const send = (name: string, input: object) => mutate(system, name, { company: 'off', ...input });
  const expectNothing = () => {
    expect(writesAt(system.sandboxes)).toEqual([]);
    expect(system.sandboxes.calls('sibermate')).toEqual([]);
    expect(system.sandboxes.calls('cyberhoot')).toEqual([]);
  };

  it.each<readonly [string, () => object]>([
    ['createLearners', () => ({ sources: ['sm-off'], learners: [person('off')] })],
    ['updateLearners', () => ({ sources: ['sm-off'], learners: [{ id: learner, lastName: 'New' }] })],
    ['deleteLearners', () => ({ sources: ['sm-off'], learners: [learner], confirm: 1 })],
    ['activateLearners', () => ({ sources: ['sm-off'], learners: [learner] })],
    // Nobody knows whether the person has an account there, and no other source can do it.
    ['deactivateLearners', () => ({ learners: [learner] })],
    ['createGroup', () => ({ source: 'sm-off', name: 'Off' })],
    ['createPolicyFromTemplate', () => ({ source: 'sm-off', template: 'pt_1', publish: true })],
  ])('%s is refused there as DISABLED', async (name, input) => {
    const answer = await send(name, input());
    expect(answer).toMatchObject({ outcome: 'REFUSED', userErrors: [], calls: [] });
    expect(statesOf(answer)).toEqual([OFF]);
    expectNothing();
  });

  it.each<readonly [string, () => object, string]>([
    ['createGroup', () => ({ source: 'sm-off', name: 'Off', managers: [learner] }), 'managers.0'],
    ['deleteGroup', () => ({ group: at(acme.group) }), 'group'],
    ['addLearnersToGroup', () => ({ group: at(acme.group), learners: [learner] }), 'group'],
    ['enrollLearners', () => ({ courses: [at(acme.course)], learners: [learner] }), 'courses.0'],
    ['deletePolicies', () => ({ policies: [at(acme.policy)], confirm: 1 }), 'policies.0'],
    ['notifyExposedLearners', () => ({ all: true, confirm: 0, message: 'You are exposed' }), 'all'],
    [
      'createLearners',
      () => ({ sources: ['sm-off'], learners: [{ ...person('off'), groups: [at(acme.group)] }] }),
      'learners.0.groups.0',
    ],
  ])('%s does not say that something of it does not exist', async (name, input, field) => {
    const answer = await send(name, input());
    expect(answer).toMatchObject({ outcome: 'REFUSED', results: [], userErrors: [{ code: 'DISABLED' }] });
    expect(answer.userErrors[0]?.field.join('.')).toBe(field);
    expectNothing();
  });

  it('takes nothing from the others, and the outcome says that a part is missing', async () => {
    const answer = await send('updateLearners', { learners: [{ id: learner, lastName: 'Switched' }] });
    expect(answer.outcome).toBe('PARTIAL');
    expect(statesOf(answer)).toEqual([OFF, ['iq-on', 'DONE', null]]);
    expect(writesAt(system.sandboxes).map(([endpoint]) => endpoint)).toEqual(['IQ-25']);
  });
});

it('what a source that fails may have is not said to be missing', async () => {
  const { group, course, policy, learner } = await idsAt('acme', 'sm');
  system.sandboxes.setFaults([{ vendor: 'sibermate', kind: '500' }]);
  const inputs: readonly (readonly [string, object, string])[] = [
    ['deleteGroup', { group }, 'group'],
    ['enrollLearners', { courses: [course], learners: [learner] }, 'courses.0'],
    ['deletePolicies', { policies: [policy], confirm: 1 }, 'policies.0'],
  ];
  for (const [name, input, field] of inputs) {
    const { userErrors } = await mutate(system, name, { company: 'acme', ...input });
    expect(userErrors.find((error) => error.field.join('.') === field)).toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  }
  system.sandboxes.setFaults([]);
  expect(writesAt(system.sandboxes)).toEqual([]);
});

describe('two connections of one vendor in a company', () => {
  let one: Awaited<ReturnType<typeof idsAt>>;
  let two: Awaited<ReturnType<typeof idsAt>>;
  beforeAll(async () => {
    [one, two] = await Promise.all([idsAt('twins', 'sm-1'), idsAt('twins', 'sm-2')]);
  });
  const send = (name: string, input: object) => mutate(system, name, { company: 'twins', ...input });
  const endpointsAt = (sandboxes: Sandboxes) => writesAt(sandboxes).map(([endpoint]) => endpoint);

  it('are written to apart, though their ids are equal', async () => {
    // The same person, with accounts of the same id; the same groups and policies.
    expect(two.learner).toBe(one.learner);
    const learners = [one.learner];
    const inputs: readonly (readonly [string, object, string])[] = [
      ['deactivateLearners', { learners, sources: ['sm-2'] }, 'SM-22'],
      ['addLearnersToGroup', { learners, group: two.group }, 'SM-28'],
      ['assignPolicies', { learners, policies: [two.policy] }, 'SM-53'],
      ['deletePolicies', { policies: [two.policy], confirm: 1 }, 'SM-50'],
      ['deleteGroup', { group: two.group }, 'SM-26'],
      ['deleteLearners', { learners, sources: ['sm-2'], confirm: 1 }, 'SM-09'],
    ];
    for (const [name, input, endpoint] of inputs) {
      second.clearCalls();
      expect(statesOf(await send(name, input))).toEqual([['sm-2', 'DONE', null]]);
      expect(endpointsAt(second)).toEqual([endpoint]);
    }
    expect(writesAt(system.sandboxes)).toEqual([]);
    // The caches show it, too: the first connection has what the second has lost.
    expect(await idsAt('twins', 'sm-1')).toEqual(one);
    expect((await idsAt('twins', 'sm-2')).policy).not.toBe(two.policy);
  });

  it('do not mix: groups of one are none of the other', async () => {
    const group = (await idsAt('twins', 'sm-2')).group;
    const moved = await send('moveLearners', { from: one.group, to: group, learners: [one.learner] });
    expect(moved).toMatchObject({ outcome: 'REFUSED', userErrors: [{ code: 'INVALID', field: ['to'] }] });
    const created = await send('createLearners', {
      sources: ['sm-1'],
      learners: [{ ...person('mixed'), groups: [group] }],
    });
    expect(created).toMatchObject({ outcome: 'REFUSED', userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect([...writesAt(system.sandboxes), ...writesAt(second)]).toEqual([]);
  });

  it('have each its own address and limits', async () => {
    const learners = Array.from({ length: 4 }, (_, at) => person(`narrow${at}`));
    for (const sandboxes of [system.sandboxes, second]) sandboxes.setLatency(LATENCY_MS);
    const answer = await send('createLearners', {
      sources: ['sm-2', 'iq-1'],
      learners,
    });
    for (const sandboxes of [system.sandboxes, second]) sandboxes.setLatency(0);
    expect(answer.outcome).toBe('DONE');
    expect(endpointsAt(second)).toEqual(['SM-21']);
    expect(endpointsAt(system.sandboxes)).toEqual(['IQ-23', 'IQ-23', 'IQ-23', 'IQ-23']);
    // One call at a time: the next one arrives when the last one is answered.
    const times = system.sandboxes.calls('infosec-iq', 'IQ-23').map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(LATENCY_MS - 2);
  });
});

describe('an idempotency key', () => {
  const input = { company: 'acme', sources: ['sm'], learners: [person('keyed')], idempotencyKey: 'one-key' };
  const ask = (name: string, more: object, key?: string) =>
    system.ask<{ payload: MutationAnswer } | null>(mutationText(name), {
      variables: { input: { ...input, ...more } },
      ...(key === undefined ? {} : { key }),
    });
  const BAD_KEY = [{ extensions: { code: 'BAD_USER_INPUT', argument: 'idempotencyKey' } }];

  it('is one of a client, for one input of one company', async () => {
    expect((await ask('createLearners', {})).data?.payload).toMatchObject({ outcome: 'DONE', replayed: false });
    system.forget();
    // Another company, other sources, another mutation.
    expect((await ask('createLearners', { company: 'twins', sources: ['sm-1'] })).errors).toMatchObject(BAD_KEY);
    expect((await ask('createLearners', { sources: ['sm', 'iq'] })).errors).toMatchObject(BAD_KEY);
    const { errors } = await system.ask(mutationText('deactivateLearners'), {
      variables: { input: { company: 'acme', learners: ['x'], idempotencyKey: 'one-key' } },
    });
    expect(errors).toMatchObject(BAD_KEY);
    // Somebody else's key says nothing about it, and is free.
    const foreign = await ask('createLearners', {}, PARTNER_WRITER);
    expect(foreign.data?.payload).toMatchObject({
      outcome: 'REFUSED',
      replayed: false,
      userErrors: [{ code: 'NOT_FOUND', field: ['company'] }],
    });
    expect((await ask('createLearners', {}, ACME_READER)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(writesAt(system.sandboxes)).toEqual([]);
    const own = { company: 'twins', sources: ['sm-1'], learners: [person('keyed.too')] };
    expect((await ask('createLearners', own, PARTNER_WRITER)).data?.payload).toMatchObject({
      outcome: 'DONE',
      replayed: false,
    });
    expect((await ask('createLearners', {})).data?.payload).toMatchObject({ outcome: 'DONE', replayed: true });
    expect(writesAt(system.sandboxes).map(([endpoint]) => endpoint)).toEqual(['SM-08']);
  });
});

it('the right to write to one company, and to read another, do not add up', async () => {
  const input = { company: 'acme', sources: ['sm'], learners: [person('mixed.rights')] };
  const send = (headers: Readonly<Record<string, string>>) =>
    system.ask<{ payload: MutationAnswer } | null>(mutationText('createLearners'), { variables: { input }, headers });
  const credentials: readonly Readonly<Record<string, string>>[] = [
    { authorization: `Bearer ${PARTNER_WRITER}`, 'x-api-key': ACME_READER },
    { authorization: `Bearer ${ACME_READER}`, 'x-api-key': PARTNER_WRITER },
    { authorization: `Bearer ${PARTNER_WRITER}, Bearer ${ACME_READER}` },
    { authorization: `Bearer ${PARTNER_WRITER}` },
  ];
  for (const headers of credentials) {
    const { data, errors = [] } = await send(headers);
    const codes = [
      ...errors.map(({ extensions }) => extensions.code),
      ...(data?.payload.userErrors ?? []).map(({ code }) => code),
    ];
    expect(codes).toHaveLength(1);
    expect(['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(codes[0]);
  }
  expect(system.sandboxes.calls()).toEqual([]);
});
