import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createSwitches } from '../../datasources/engine/switches';
import type { SwitchRecord, SwitchSharing } from '../../datasources/runtime/switch-sharing';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import type { StateChange } from '../../src/server/observation/state-change';
import { eventually } from '../eventually';
import { KEYS, configOf, sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem, TestSystemOptions } from '../harness';
import { startRedis } from '../redis';

/** What operators switch off is not read, by no replica and from no cache, until it is on again. */

const ACME = 'the-key-of-an-operator-of-acme';
const PARENT = 'the-key-of-an-operator-of-one-of-two';
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-switch-'));
const auditFile = join(folder, 'audit.log');
const scopes = ['read', 'admin'];
const OPTIONS: TestSystemOptions = {
  learners: 5,
  clients: [
    { name: 'all', apiKey: KEYS.all, companies: '*', scopes },
    { name: 'acme', apiKey: ACME, companies: ['acme'], scopes },
    { name: 'globex', apiKey: PARENT, companies: ['globex'], scopes },
    { name: 'plain', apiKey: KEYS.plain, companies: '*', scopes: ['read'] },
  ],
  connections: { cp: { enabled: false } },
};
let redis: Awaited<ReturnType<typeof startRedis>>;
let system: TestSystem;
let replica: RunningServer;
const changes: StateChange[] = [];

const startReplica = (onStateChange: (change: StateChange) => void = () => undefined): Promise<RunningServer> =>
  startServer({
    config: configOf(system.sandboxes, {
      ...OPTIONS,
      config: { cache: { redis: redis.url, ttlSeconds: 3600 }, audit: { file: join(folder, 'replica.log') } },
    }),
    schema: sharedSchema(),
    onStateChange,
    onBug: (error) => system.bugs.push(error),
  });

beforeAll(async () => {
  redis = await startRedis();
  system = await startTestSystem({
    ...OPTIONS,
    config: { cache: { redis: redis.url, ttlSeconds: 3600 }, audit: { file: auditFile } },
  });
  replica = await startReplica((change) => changes.push(change));
});
afterAll(async () => {
  expect(system.bugs).toEqual([]);
  await replica.close();
  await system.close();
  await redis.stop();
  rmSync(folder, { recursive: true });
});

interface Missing {
  readonly code: string;
  readonly source: { readonly slug: string };
}
interface Learners {
  readonly company: {
    readonly learners: {
      readonly totalCount: number;
      readonly complete: boolean;
      readonly missing: readonly Missing[];
    };
    readonly training: { readonly assigned: number; readonly missing: readonly Missing[] };
    readonly phishing: { readonly sent: number; readonly missing: readonly Missing[] };
  };
}
const MISSING = 'missing { code source { slug } }';
const QUERY = `{ company(slug: "acme") {
  learners { totalCount complete ${MISSING} } training { assigned ${MISSING} } phishing { sent ${MISSING} } } }`;
async function read(server: RunningServer = system.server, query = QUERY): Promise<GraphAnswer<Learners>> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'x-api-key': KEYS.all, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as GraphAnswer<Learners>;
}
const missingOf = ({ data }: GraphAnswer<Learners>) => data.company.learners.missing.map(({ source }) => source.slug);

interface Switched {
  readonly enabled?: boolean;
  readonly until?: string | null;
  readonly reach?: string;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly argument?: string };
  }[];
}
const post = async (path: string, key = KEYS.all, method = 'POST') => {
  const response = await fetch(`${system.server.url}/admin/sources/${path}`, { method, headers: { 'x-api-key': key } });
  return { status: response.status, body: (await response.json()) as Switched };
};

describe('a source that an operator switches off', () => {
  it('is not read, nor served from any cache, by any replica, and is as before when it is on again', async () => {
    const before = await read();
    // From the second time on the response is cached as a whole.
    for (const server of [system.server, replica]) for (let times = 0; times < 3; times += 1) await read(server);
    expect(missingOf(before)).toEqual(['cp']);

    expect((await post('sm/disable')).body).toEqual({
      source: 'sm',
      enabled: false,
      until: null,
      reach: 'ALL_REPLICAS',
    });
    system.forget();
    const off = await read();
    expect(off.errors).toBeUndefined();
    expect(missingOf(off).sort()).toEqual(['cp', 'sm']);
    expect(off.data.company.learners.missing).toContainEqual({ code: 'DISABLED', source: { slug: 'sm' } });
    expect(off.data.company.learners.complete).toBe(false);
    for (const summary of ['training', 'phishing'] as const)
      expect(off.data.company[summary].missing).toContainEqual({ code: 'DISABLED', source: { slug: 'sm' } });
    expect(off.data.company.phishing.sent).toBeLessThan(before.data.company.phishing.sent);
    await eventually(async () => expect(missingOf(await read(replica)).sort()).toEqual(['cp', 'sm']));
    // This response, too, is cached now.
    for (const server of [system.server, replica]) for (let times = 0; times < 3; times += 1) await read(server);
    expect(system.calls('sibermate')).toEqual({});

    expect((await post('sm/enable')).body).toEqual({ source: 'sm', enabled: true, until: null, reach: 'ALL_REPLICAS' });
    expect(await read()).toEqual(before);
    await eventually(async () => expect(missingOf(await read(replica))).toEqual(['cp']));
    // What was cached before is cached still: nobody was called.
    expect(system.sandboxes.calls()).toEqual([]);
    expect(changes.map(({ event, details }) => [event, details])).toEqual([
      ['source switched off', { source: 'sm' }],
      ['source switched on', { source: 'sm' }],
    ]);
  });

  it('is missing from an answer that is asked for while an equal one is in flight since before', async () => {
    await system.refresh();
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: 'slow', value: 60 }]);
    system.forget();
    const early = read();
    while (system.sandboxes.calls('infosec-iq').length === 0) await new Promise(setImmediate);
    await post('sm/disable');
    expect(missingOf(await read())).toContain('sm');
    await early;
    system.sandboxes.setFaults([]);
    await post('sm/enable');
    expect(missingOf(await read())).toEqual(['cp']);
  });

  it('is off in a replica that starts later, and shown so to operators', async () => {
    await post('ch/disable?minutes=5');
    const late = await startReplica();
    try {
      expect(missingOf(await read(late))).toContain('ch');
      const ready = await fetch(`${late.url}/readyz?verbose`, { headers: { 'x-api-key': KEYS.all } });
      expect(((await ready.json()) as { sources: object[] }).sources).toContainEqual(
        expect.objectContaining({ source: 'ch', enabled: false }),
      );
      const metrics = await fetch(`${late.url}/metrics`, { headers: { 'x-api-key': KEYS.all } });
      expect(await metrics.text()).toContain('awaregraph_source_enabled{source="ch"} 0');
    } finally {
      await late.close();
      await post('ch/enable');
    }
    expect(missingOf(await read())).not.toContain('ch');
  });

  it('leaves a line in the audit log each time: who, what, until when, and where it holds', async () => {
    await post('iq/disable?minutes=30', ACME);
    await post('iq/enable', ACME);
    const lines = readFileSync(auditFile, 'utf8').trim().split('\n').slice(-2);
    const [disabled, enabled] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(disabled).toEqual({
      time: expect.any(String),
      client: 'acme',
      source: 'iq',
      action: 'disable',
      until: expect.any(String),
      reach: 'ALL_REPLICAS',
      requestId: expect.any(String),
    });
    const minutes = (Date.parse(String(disabled?.['until'])) - Date.parse(String(disabled?.['time']))) / 60_000;
    expect(minutes).toBeCloseTo(30, 0);
    expect(enabled).toMatchObject({ client: 'acme', source: 'iq', action: 'enable', until: null });
  });
});

describe('who may switch a source', () => {
  it('needs the scope ADMIN, and POST', async () => {
    expect((await post('sm/disable', KEYS.plain)).status).toBe(403);
    expect((await post('sm/disable', KEYS.all, 'GET')).status).toBe(405);
    expect((await post('sm/disable', 'a-key-of-nobody-at-all')).status).toBe(401);
  });

  it('sees all companies of it: for others it does not exist', async () => {
    const shared = await post('ch/disable', PARENT);
    const foreign = await post('sm/disable', PARENT);
    const none = await post('nothing/disable', PARENT);
    expect(shared.status).toBe(404);
    const withoutId = ({ status, body }: typeof none) => [status, body.errors?.map(({ message }) => message)];
    expect(withoutId(shared)).toEqual(withoutId(none));
    expect(withoutId(foreign)).toEqual(withoutId(none));
    expect(none.body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'source' } }]);
    expect(none.body.errors?.[0]?.message).not.toMatch(/\b(?:ch|sm)\b(?!-)/);
    expect(missingOf(await read())).toEqual(['cp']);
  });

  it.each([
    ['sm/disable?minutes=0', 'minutes'],
    ['sm/disable?minutes=1.5', 'minutes'],
    ['sm/disable?minutes=10081', 'minutes'],
    ['sm/disable?minutes=5&minutes=6', 'minutes'],
    ['sm/disable?hours=1', 'hours'],
    ['sm/enable?minutes=5', 'minutes'],
    ['cp/enable', 'source'],
    ['cp/disable', 'source'],
  ])('%s is refused, and changes nothing', async (path, argument) => {
    const { status, body } = await post(path);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(missingOf(await read())).toEqual(['cp']);
  });
});

describe('while Redis is away', () => {
  it('a change holds for this process and says so, and for the others when Redis is back', async () => {
    const { port } = redis;
    await redis.stop();
    const { body } = await post('sm/disable');
    expect(body).toMatchObject({ enabled: false, reach: 'THIS_PROCESS_UNTIL_REDIS_IS_BACK' });
    expect(missingOf(await read())).toContain('sm');
    expect(missingOf(await read(replica))).toEqual(['cp']);
    redis = await startRedis(port);
    await eventually(async () => expect(missingOf(await read(replica))).toContain('sm'), 8);
  });
});

describe('without an audit log that can be written', () => {
  it('nothing is changed, and the metric says so', async () => {
    const gone = join(folder, 'gone');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(gone);
    const alone = await startTestSystem({ ...OPTIONS, config: { audit: { file: join(gone, 'audit.log') } } });
    const send = (path: string) =>
      fetch(`${alone.server.url}${path}`, {
        method: path === '/metrics' ? 'GET' : 'POST',
        headers: { 'x-api-key': KEYS.all },
      });
    try {
      rmSync(gone, { recursive: true });
      const refused = await send('/admin/sources/sm/disable');
      expect(refused.status).toBe(503);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'AUDIT_LOG_UNAVAILABLE' } }] });
      expect(await (await send('/metrics')).text()).toContain('awaregraph_audit_log_up 0');
      mkdirSync(gone);
      expect(await (await send('/admin/sources/sm/disable')).json()).toMatchObject({
        enabled: false,
        reach: 'THIS_PROCESS',
      });
      expect(await (await send('/metrics')).text()).toContain('awaregraph_audit_log_up 1');
    } finally {
      await alone.close();
    }
  });
});

describe('switches', () => {
  afterEach(() => void jest.useRealTimers());
  const keys = new Map([['sm', 'fingerprint sm']]);

  it('are on again after their time', async () => {
    jest.useFakeTimers();
    const said: [boolean, number | null][] = [];
    const switches = createSwitches({ keys, onSwitched: (_, isOff, until) => said.push([isOff, until]) });
    const ref = switches.refOf('sm');
    const until = Date.now() + 60_000;
    await switches.turnOff('sm', until);
    expect([switches.isOff('sm'), switches.isCurrent(ref)]).toEqual([true, false]);
    jest.advanceTimersByTime(59_999);
    expect(switches.isOff('sm')).toBe(true);
    jest.advanceTimersByTime(1);
    expect(switches.isOff('sm')).toBe(false);
    expect(switches.changes()).toBe(2);
    expect(said).toEqual([
      [true, until],
      [false, null],
    ]);
    // What was made before is of another state, though of an equal one.
    expect(switches.isCurrent(ref)).toBe(false);
  });

  it('take another time, and none, in place of the first', async () => {
    jest.useFakeTimers();
    const switches = createSwitches({ keys });
    await switches.turnOff('sm', Date.now() + 60_000);
    await switches.turnOff('sm', null);
    jest.advanceTimersByTime(24 * 60 * 60_000);
    expect(switches.isOff('sm')).toBe(true);
  });

  it('hold to the later of two records, and write again what the store has lost', async () => {
    const stored = new Map<string, SwitchRecord>();
    let hear: (key: string, record: SwitchRecord) => void = () => undefined;
    let connected: () => void = () => undefined;
    const sharing: SwitchSharing = {
      read: async () => new Map(stored),
      write: async (key, record) => {
        stored.set(key, record);
        return true;
      },
      listen: (onRecord, onConnected) => void ([hear, connected] = [onRecord, onConnected]),
      opened: Promise.resolve(),
    };
    stored.set('fingerprint sm', { isOff: true, until: null, at: 5 });
    const switches = createSwitches({ keys, sharing });
    await switches.start();
    expect(switches.isOff('sm')).toBe(true);
    hear('fingerprint sm', { isOff: false, until: null, at: 4 });
    hear('fingerprint other', { isOff: false, until: null, at: 9 });
    expect(switches.isOff('sm')).toBe(true);
    hear('fingerprint sm', { isOff: false, until: null, at: 6 });
    expect(switches.isOff('sm')).toBe(false);
    stored.clear();
    connected();
    await new Promise(setImmediate);
    expect(stored.get('fingerprint sm')).toEqual({ isOff: false, until: null, at: 6 });
  });
});
