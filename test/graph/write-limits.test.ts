import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../eventually';
import { KEYS, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { WRITER, mutate, mutationText } from '../mutate';
import type { MutationAnswer } from '../mutate';

/** Where a mutation ends before all of its items are sent, and how many calls the largest ones make. */

const people = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    email: `${name}.person${index}@acme.example`,
    firstName: `First${index}`,
    lastName: `Last${index}`,
  }));

/** How many of these people Infosec IQ has, each once. */
function made({ sandboxes }: TestSystem, name: string): number {
  const emails = sandboxes.state('infosec-iq').learners.flatMap(({ email }) => email ?? []);
  const own = emails.filter((email) => email.startsWith(`${name}.`));
  expect(new Set(own).size).toBe(own.length);
  return own.length;
}

function countStates({ results }: MutationAnswer): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state, code } of results) {
    const name = code === null ? state : `${state} ${code}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const create = (system: TestSystem, name: string, count: number): Promise<MutationAnswer> =>
  mutate(system, 'createLearners', { company: 'acme', sources: ['iq'], learners: people(name, count) });

/** Waits until a number of people are created. */
function created(system: TestSystem, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    system.sandboxes.onCall(({ endpoint }) => {
      if (endpoint === 'IQ-23') left -= 1;
      if (left === 0) resolve();
    });
  });
}

const ITEMS = 60;
const CALLS = 40;
const LIMITED = {
  learners: 12,
  clients: [WRITER],
  connections: { iq: { maxConcurrency: 2 } },
  config: {
    server: { drainSeconds: 4 },
    limits: { writeTimeoutSeconds: 3, maxWriteCalls: CALLS },
  },
};

describe('what ends a mutation', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startTestSystem(LIMITED);
  });
  afterAll(() => system.close());

  it('limits.maxWriteCalls: no further call begins', async () => {
    system.forget();
    const answer = await create(system, 'many', ITEMS);
    const done = made(system, 'many');
    expect(system.sandboxes.calls()).toHaveLength(CALLS);
    expect(done).toBe(system.calls('infosec-iq')['IQ-23']);
    expect(countStates(answer)).toEqual({ DONE: done, 'NOT_TRIED VENDOR_CALL_LIMIT': ITEMS - done });
    expect(answer.outcome).toBe('PARTIAL');
  });

  it('limits.writeTimeoutSeconds: no further call begins', async () => {
    system.sandboxes.setLatency(250);
    const answer = await create(system, 'slow', ITEMS);
    system.sandboxes.setLatency(0);
    const done = made(system, 'slow');
    expect(done).toBeGreaterThan(0);
    expect(countStates(answer)).toEqual({ DONE: done, 'NOT_TRIED TIME_LIMIT': ITEMS - done });
  });

  it('a client that hangs up ends nothing', async () => {
    const count = 20;
    const leaving = new AbortController();
    system.sandboxes.setLatency(20);
    const some = created(system, 2);
    const sent = fetch(`${system.server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        query: mutationText('createLearners'),
        variables: { input: { company: 'acme', sources: ['iq'], learners: people('gone', count) } },
      }),
      signal: leaving.signal,
    });
    await some;
    leaving.abort();
    await expect(sent).rejects.toThrow();
    expect(made(system, 'gone')).toBeLessThan(count);
    await eventually(async () => expect(made(system, 'gone')).toBe(count));
    system.sandboxes.setLatency(0);
  });
});

describe('a shutdown', () => {
  it('lets calls in flight end, begins no other, and answers', async () => {
    const system = await startTestSystem({ ...LIMITED, config: { server: { drainSeconds: 4 } } });
    try {
      system.sandboxes.setLatency(100);
      const some = created(system, 4);
      const answered = create(system, 'stopped', ITEMS);
      await some;
      const stoppedAt = performance.now();
      const closed = system.server.close();
      const answer = await answered;
      expect(performance.now() - stoppedAt).toBeLessThan(2_000);
      const done = made(system, 'stopped');
      expect(done).toBeLessThan(ITEMS);
      expect(countStates(answer)).toEqual({ DONE: done, 'NOT_TRIED TIME_LIMIT': ITEMS - done });
      await closed;
      expect(made(system, 'stopped')).toBe(done);
    } finally {
      await system.close();
    }
  });

  it('answers in time although a vendor does not', async () => {
    const system = await startTestSystem({ ...LIMITED, config: { server: { drainSeconds: 2 } } });
    try {
      const some = created(system, 4);
      const answered = create(system, 'hung', ITEMS);
      await some;
      system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-23', kind: 'hang' }]);
      const stoppedAt = performance.now();
      const closed = system.server.close();
      const answer = await answered;
      expect(performance.now() - stoppedAt).toBeLessThan(2_000);
      const done = made(system, 'hung');
      const { DONE, 'UNKNOWN SOURCE_TIMEOUT': unknown = 0, ...rest } = countStates(answer);
      expect(DONE).toBe(done);
      expect(unknown).toBeLessThanOrEqual(2);
      expect(rest).toEqual({ 'NOT_TRIED TIME_LIMIT': ITEMS - done - unknown });
      await closed;
    } finally {
      await system.close();
    }
  });

  it('ends the wait for a vendor that asks for it', async () => {
    const system = await startTestSystem({ ...LIMITED, config: { server: { drainSeconds: 2 } } });
    try {
      system.sandboxes.setFaults([{ vendor: 'infosec-iq', endpoint: 'IQ-23', kind: '429', value: 60 }]);
      const some = created(system, 1);
      const answered = create(system, 'waiting', 10);
      await some;
      const stoppedAt = performance.now();
      const closed = system.server.close();
      const answer = await answered;
      expect(performance.now() - stoppedAt).toBeLessThan(2_000);
      expect(made(system, 'waiting')).toBe(0);
      expect(countStates(answer)).toEqual({ 'NOT_TRIED TIME_LIMIT': 10 });
      await closed;
    } finally {
      await system.close();
    }
  });
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

describe('2,000 people', () => {
  const COUNT = 2_000;
  /** Where each takes a call of its own. */
  const FEW = 400;
  let system: TestSystem;
  let ids: readonly string[] = [];
  beforeAll(async () => {
    system = await startTestSystem({ learners: 12, clients: [WRITER] });
  });
  afterAll(() => system.close());

  /** Sends a mutation about all of them. @returns the calls that it made, by endpoint */
  async function send(name: string, input: object, count = COUNT): Promise<Readonly<Record<string, number>>> {
    const bytes = JSON.stringify({ query: mutationText(name), variables: { input } }).length;
    expect(bytes).toBeLessThan(256 * 1024);
    system.forget();
    const answer = await mutate(system, name, input);
    expect(answer.userErrors).toEqual([]);
    expect(countStates(answer)).toEqual({ DONE: count });
    return { ...system.calls('sibermate'), ...system.calls('infosec-iq') };
  }
  /** The global ids of the people of a name. */
  async function load(name: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: GraphAnswer<{
        company: {
          learners: {
            nodes: readonly { readonly id: string; readonly email: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string | null };
          };
        };
      }> = await system.ask(
        `query ($after: String) { company(slug: "acme") { learners(first: 500, after: $after) {
          nodes { id email } pageInfo { hasNextPage endCursor } } } }`,
        { variables: { after } },
      );
      const { nodes, pageInfo } = answer.data.company.learners;
      found.push(...nodes.flatMap(({ id, email }) => (email?.startsWith(`${name}.`) ? id : [])));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return found;
  }
  const BULK = COUNT / 500;

  it('are created at SiberMate by 4 calls', async () => {
    const input = { company: 'acme', sources: ['sm'], learners: people('bulk', COUNT) };
    expect(await send('createLearners', input)).toMatchObject({ 'SM-21': BULK });
    ids = await load('bulk');
    expect(ids).toHaveLength(COUNT);
  });

  it('are changed there by one call each', async () => {
    const learners = ids.slice(0, FEW).map((id, index) => ({ id, firstName: `Other${index}` }));
    const before = heapUsed();
    const calls = await send('updateLearners', { company: 'acme', sources: ['sm'], learners }, FEW);
    system.forget();
    expect(heapUsed() - before).toBeLessThan(20 * 1024 * 1024);
    expect(calls).toMatchObject({ 'SM-11': FEW });
    // Names are read from the list, not for each.
    expect(calls['SM-10']).toBeUndefined();
  });

  it('are deactivated there by 4 calls', async () => {
    const input = { company: 'acme', sources: ['sm'], learners: ids };
    expect(await send('deactivateLearners', input)).toMatchObject({ 'SM-22': BULK });
  });

  it('are created at Infosec IQ by one call each', async () => {
    const learners = people('each', FEW);
    expect(await send('createLearners', { company: 'acme', sources: ['iq'], learners }, FEW)).toMatchObject({
      'IQ-23': FEW,
    });
  });

  it('say in the log how far they are, where they take long', async () => {
    system.sandboxes.setLatency(2_600);
    try {
      await create(system, 'slow', 8);
    } finally {
      system.sandboxes.setLatency(0);
    }
    expect(system.warnings.filter(({ event }) => event === 'mutation in progress')).toContainEqual({
      event: 'mutation in progress',
      details: { mutation: 'createLearners', company: 'acme', done: expect.any(Number), total: 8 },
    });
  });
});
