import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Fault, Sandboxes } from '../../sandbox';
import { AUDIENCE, ISSUER, startIssuer } from '../access/key-server';
import type { Issuer } from '../access/key-server';
import { startOtlpReceiver } from '../otlp-receiver';
import type { OtlpReceiver, ReceivedSpan } from '../otlp-receiver';
import { startRedis } from '../redis';
import type { RunningRedis } from '../redis';
import { startLogged } from './logged-program';
import type { Line, LoggedProgram } from './logged-program';

/** What the built program logs, at the lowest level: what fails and recovers has one line each, and nobody's data is in any. */

const KEY = 'a-key-that-no-line-may-show';
const COLLECTOR_KEY = 'the-key-of-the-collector';
const SUBJECT = 'ada.lovelace@people.example';
const LIMIT_MS = 1200;
const QUERY = `query Overview($slug: String!) { company(slug: $slug) {
  learners(first: 500) { complete nodes { id email name courseResults(first: 500) { nodes { status } } } }
  courses(first: 500) { nodes { name } }
  breaches(first: 500) { nodes { name } }
} }`;
const SOURCES = ['ch', 'cg', 'cp', 'iq', 'sm'];

let sandboxes: Sandboxes;
let collector: OtlpReceiver;
let issuer: Issuer;
let redis: RunningRedis & { readonly port: number };
let program: LoggedProgram;
let token: string;
/** The answer to a token while the key server failed. */
let withoutKeys: Answer;
/** Names and addresses of people that the program has answered with. */
const people = new Set<string>();
beforeAll(async () => {
  collector = await startOtlpReceiver();
  issuer = await startIssuer();
  await issuer.addKey('one');
  issuer.setAnswer((_, response) => void response.writeHead(500).end());
  redis = await startRedis();
  sandboxes = await startSandboxes({ learners: 20, canaries: true });
  const { connections, companies, identity } = sandboxes.configuration();
  const server = {
    port: 0,
    requestTimeoutMs: LIMIT_MS,
    log: { level: 'trace' },
    tracing: { endpoint: collector.url, headers: { 'x-collector-key': COLLECTOR_KEY } },
  };
  const config = {
    server,
    cache: { ttlSeconds: 0, redis: redis.url },
    // On a busy machine it is asked again and again.
    limits: { requestsPerMinute: 100_000, vendorCallsPerMinute: 1_000_000 },
    connections: connections.map((one) => ({ ...one, retries: 0 })),
    companies,
    identity,
    clients: [{ name: 'dashboard', apiKey: KEY, companies: '*', scopes: ['read', 'admin'] }],
    jwt: { issuer: ISSUER, audience: AUDIENCE, jwksUri: issuer.jwksUri },
  };
  program = await startLogged(config, {
    OTEL_SERVICE_NAME: 'awareness',
    OTEL_BSP_SCHEDULE_DELAY: '20',
    OTEL_EXPORTER_OTLP_TIMEOUT: '200',
  });
  token = await issuer.token({ sub: SUBJECT, companies: '*' });
  // The key server is asked again after five seconds, in which other tests run.
  withoutKeys = await ask('no-keys', QUERY, token);
  issuer.setAnswer(null);
});
afterAll(async () => {
  await program.stop();
  await Promise.all([sandboxes.close(), issuer.close(), redis.stop(), collector.close()]);
});

interface Answer {
  readonly data?: {
    readonly company: {
      readonly learners: { readonly nodes: readonly { readonly email: string; readonly name: string }[] } | null;
    };
  };
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly requestId: string } }[];
}
async function ask(id: string, query = QUERY, key = KEY): Promise<Answer> {
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'x-request-id': id },
    body: JSON.stringify({ query, variables: { slug: 'acme' } }),
  });
  expect(response.headers.get('x-request-id')).toBe(id);
  const answer = (await response.json()) as Answer;
  for (const { name, email } of answer.data?.company.learners?.nodes ?? []) people.add(name).add(email);
  return answer;
}
const resume = () => fetch(`${program.url}/admin/refresh`, { method: 'POST', headers: { 'x-api-key': KEY } });

const BEGINS = ['source failing', 'credential refused'];
const states = (lines: readonly Line[]) => lines.filter(({ level, id }) => level !== 'debug' && id === undefined);
const requestLines = (lines: readonly Line[], id: string) =>
  lines.filter((line) => line.msg === 'request' && line.id === id);

const named = (spans: readonly ReceivedSpan[], name: string) => spans.filter((one) => one.name === name);
const isVendorCall = ({ attributes }: ReceivedSpan) =>
  attributes['awaregraph.endpoint'] !== undefined && attributes['http.request.method'] !== undefined;
/** The spans of a request's trace, which its line names. */
async function spansOf(id: string, from = 0): Promise<readonly ReceivedSpan[]> {
  const lines = await program.until((all) => requestLines(all, id).length > 0, from);
  const traceId = requestLines(lines, id).at(-1)?.traceId;
  const isServer = (span: ReceivedSpan) => span.traceId === traceId && span.kind === 2;
  return (await collector.until((spans) => spans.some(isServer))).filter((span) => span.traceId === traceId);
}
/** The values of a metric, by its labels. */
async function metric(name: string): Promise<ReadonlyMap<string, number>> {
  const response = await fetch(`${program.url}/metrics`, { headers: { 'x-api-key': KEY } });
  const lines = (await response.text()).split('\n').filter((line) => line.startsWith(name));
  return new Map(lines.map((line) => [line.slice(name.length, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]));
}

const PATIENCE_MS = 25_000;
/** Repeats what the program may do a moment later, such as the probe of a circuit. */
async function eventually(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isDone())) {
    if (Date.now() > deadline) throw new Error('it did not happen');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks until no source is missing. A vendor that refused is asked again at once. */
const untilWhole = () =>
  eventually(async () => {
    await resume();
    return (await ask('whole')).errors === undefined;
  });

it('says what was started, once', async () => {
  const started = (await program.until((lines) => lines.length > 0)).filter(({ msg }) => msg === 'started');
  expect(started).toHaveLength(1);
  expect(started[0]).toMatchObject({
    level: 'info',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    configuration: program.configuration,
    companies: ['acme', 'globex'],
    sources: expect.arrayContaining(SOURCES) as unknown,
    clients: ['dashboard'],
    listeners: [program.url],
  });
});

describe('a request', () => {
  it('has one line, with what it was and what it cost', async () => {
    // The first request of a process may take longer than its time.
    await untilWhole();
    await resume();
    const { errors } = await ask('one-request');
    expect(errors).toBeUndefined();
    const lines = await program.until((all) => requestLines(all, 'one-request').length > 0);
    expect(requestLines(lines, 'one-request')).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        msg: 'request',
        id: 'one-request',
        client: 'dashboard',
        method: 'POST',
        path: '/graphql',
        status: 200,
        ms: expect.any(Number),
        operation: 'Overview',
        hash: createHash('sha256').update(QUERY).digest('hex'),
        cost: expect.any(Number),
        vendorCalls: expect.any(Number),
        servedFrom: 'vendors',
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
    const calls = lines.filter(({ msg, id }) => msg === 'vendor call' && id === 'one-request');
    expect(requestLines(lines, 'one-request')[0]?.vendorCalls).toBe(calls.length);
    expect(new Set(calls.map(({ source }) => source))).toEqual(new Set(SOURCES));
    // Its trace has the same calls.
    const spans = await spansOf('one-request');
    expect(named(spans, 'POST /graphql')[0]?.attributes['awaregraph.vendor_calls']).toBe(calls.length);
    expect(spans.filter(isVendorCall)).toHaveLength(calls.length);
    expect(collector.resource).toMatchObject({ 'service.name': 'awareness' });
    expect(collector.headers['x-collector-key']).toBe(COLLECTOR_KEY);
  });

  it.each<[what: string, id: string, send: (id: string) => Promise<Answer>, line: object]>([
    ['without credentials', 'no-client', (id) => ask(id, QUERY, 'wrong'), { client: null, status: 401, errors: { UNAUTHENTICATED: 1 } }], // prettier-ignore
    ['with an unknown field', 'no-field', (id) => ask(id, '{ CANARY }'), { client: 'dashboard', errors: { GRAPHQL_VALIDATION_FAILED: 1 } }], // prettier-ignore
  ])('%s is logged with the code of its error, which has the same id', async (_, id, send, line) => {
    const { errors = [] } = await send(id);
    expect(errors.map(({ extensions }) => extensions.requestId)).toEqual([id]);
    const lines = await program.until((all) => requestLines(all, id).length > 0);
    expect(requestLines(lines, id)).toMatchObject([line]);
  });
});

const FAULTS: readonly (readonly [what: string, fault: Omit<Fault, 'vendor'>, code: string])[] = [
  ['a refused connection', { kind: 'refuse' }, 'UNAVAILABLE'],
  ['a reset in the middle of the body', { kind: 'reset' }, 'UNAVAILABLE'],
  ['500', { kind: '500' }, 'UNAVAILABLE'],
  ['429', { kind: '429' }, 'RATE_LIMITED'],
  ['429 with Retry-After', { kind: '429', value: 3600 }, 'RATE_LIMITED'],
  ['401', { kind: '401' }, 'UNAUTHORIZED'],
  ['garbage', { kind: 'garbage' }, 'BAD_RESPONSE'],
  ['truncated JSON', { kind: 'truncated' }, 'BAD_RESPONSE'],
  ['HTML with 200', { kind: 'html' }, 'BAD_RESPONSE'],
  ['another envelope', { kind: 'wrong-envelope' }, 'BAD_RESPONSE'],
  ['one broken record', { kind: 'broken-record' }, 'BAD_RESPONSE'],
  ['no response', { kind: 'hang' }, 'TIMEOUT'],
  ['a slow response', { kind: 'slow', value: LIMIT_MS }, 'TIMEOUT'],
];

it.each(FAULTS)('%s has a line for each source when it begins, and one when it ends', async (_, fault, code) => {
  await untilWhole();
  const from = program.written.length;
  sandboxes.setFaults([{ vendor: 'all', ...fault }]);
  await ask('failing');
  await ask('failing-still');
  const begun = await program.until((lines) => requestLines(lines, 'failing-still').length > 0, from);
  const begins = states(begun).filter(({ msg }) => BEGINS.includes(msg));
  expect(begins.map(({ source }) => source).sort()).toEqual([...SOURCES].sort());
  for (const line of begins)
    expect(line).toMatchObject({
      level: 'warn',
      msg: code === 'UNAUTHORIZED' ? 'credential refused' : 'source failing',
      code,
      endpoint: expect.any(String),
    });
  // The metric has moved, and the trace says which calls it was.
  const failing = await metric('awaregraph_source_failing');
  const [traceId] = (await spansOf('failing', from)).map((span) => span.traceId);
  for (const { source, endpoint } of begins) {
    expect([source, failing.get(`{source="${String(source)}",code="${code}"}`)]).toEqual([source, 1]);
    // A call that was cut ends a moment after its request.
    await collector.until((spans) =>
      spans.some(
        ({ attributes, hasFailed, ...span }) =>
          span.traceId === traceId &&
          attributes['awaregraph.source'] === source &&
          attributes['awaregraph.endpoint'] === endpoint &&
          (hasFailed || attributes['awaregraph.problem'] === code),
      ),
    );
  }

  sandboxes.setFaults([]);
  await untilWhole();
  // One source was once seen to fail again for a moment, under load; why is not known. Each incident has both lines all the same.
  const linesOf = (lines: readonly Line[], source: string) =>
    states(lines).filter((line) => line.source === source && [...BEGINS, 'source recovered'].includes(line.msg));
  const lines = await program.until(
    (all) => SOURCES.every((source) => linesOf(all, source).at(-1)?.msg === 'source recovered'),
    from,
  );
  for (const source of SOURCES) {
    const own = linesOf(lines, source).map(({ msg }) => BEGINS.includes(msg));
    expect([[true, false], [true, false, true, false]]).toContainEqual(own); // prettier-ignore
  }
  const healed = await metric('awaregraph_source_failing');
  expect(SOURCES.map((source) => healed.get(`{source="${source}",code="NONE"}`))).toEqual(SOURCES.map(() => 0));
});

it('a circuit has a line when it opens, and one when it closes', async () => {
  await untilWhole();
  const from = program.written.length;
  sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
  const circuits = (lines: readonly Line[]) => states(lines).filter(({ msg }) => msg.startsWith('circuit'));
  const fail = async (): Promise<void> => {
    await ask('circuit');
    if (circuits(program.lines(from)).length === 0) await fail();
  };
  await fail();
  sandboxes.setFaults([]);
  await untilWhole();
  const lines = await program.until((all) => circuits(all).length === 2, from);
  expect(circuits(lines)).toMatchObject([
    { level: 'warn', msg: 'circuit opened', source: 'ch' },
    { level: 'info', msg: 'circuit closed', source: 'ch' },
  ]);
});

it('Redis has a line when it is away, and one when it is back', async () => {
  const from = program.written.length;
  const named = (lines: readonly Line[]) => lines.filter(({ msg }) => msg.startsWith('redis'));
  await redis.stop();
  await program.until((lines) => named(lines).length === 1, from);
  expect((await metric('awaregraph_redis_up')).get('')).toBe(0);
  redis = await startRedis(redis.port);
  const lines = await program.until((all) => named(all).length === 2, from);
  expect(named(lines)).toMatchObject([
    { level: 'warn', msg: 'redis away' },
    { level: 'info', msg: 'redis back' },
  ]);
});

it('the trace collector has a line when it is away, and one when it is back; requests do not notice', async () => {
  const isUp = async (): Promise<boolean> => (await metric('awaregraph_trace_collector_up')).get('') === 1;
  // It may be away already: on a busy machine it takes longer than the limit of an export.
  await eventually(async () => (await ask('collector')).data !== undefined && (await isUp()));
  const from = program.written.length;
  const noted = (lines: readonly Line[]) => lines.filter(({ msg }) => msg.startsWith('trace collector'));
  collector.setStatus(503);
  await eventually(
    async () => (await ask('no-collector')).errors === undefined && noted(program.lines(from)).length > 0,
  );
  expect(await isUp()).toBe(false);
  collector.setStatus(200);
  await eventually(
    async () => (await ask('no-collector')).errors === undefined && noted(program.lines(from)).length > 1,
  );
  expect(noted(program.lines(from)).slice(0, 2)).toMatchObject([
    { level: 'warn', msg: 'trace collector away' },
    { level: 'info', msg: 'trace collector back' },
  ]);
  await eventually(isUp);
});

it('the key server has a line when it is away, and one when it is back; the bearer of a token is not named', async () => {
  expect(withoutKeys.errors?.[0]?.extensions).toMatchObject({
    code: 'AUTHENTICATION_UNAVAILABLE',
    requestId: 'no-keys',
  });
  const named = (lines: readonly Line[]) => lines.filter(({ msg }) => msg.startsWith('key server'));
  await eventually(async () => (await ask('with-token', QUERY, token)).data !== undefined);
  const entered = (lines: readonly Line[]) => requestLines(lines, 'with-token').filter(({ status }) => status === 200);
  const lines = await program.until((all) => entered(all).length > 0 && named(all).length === 2);
  expect(named(lines)).toMatchObject([
    { level: 'warn', msg: 'key server unavailable' },
    { level: 'info', msg: 'key server back' },
  ]);
  expect(entered(lines)).toMatchObject([{ client: 'token' }]);
});

it('ends with the drain, and no line shows a person, a key or a token', async () => {
  const from = program.written.length;
  const { credentials } = { credentials: sandboxes.all.flatMap((one) => Object.values(one.credentials)) };
  expect(await program.stop()).toBe(0);
  expect(states(program.lines(from)).map(({ msg }) => msg)).toEqual(['draining', 'stopped']);
  const all = program.written.join('\n');
  expect(people.size).toBeGreaterThan(20);
  for (const secret of [...people, ...credentials, KEY, COLLECTOR_KEY, SUBJECT, 'CANARY', 'eyJ', '@'])
    expect([secret, all.includes(String(secret))]).toEqual([secret, false]);
  expect(program.stdout()).toBe(`listening on ${program.url}/graphql\n`);
  const sent = `${JSON.stringify(collector.spans)}${JSON.stringify(collector.resource)}`;
  expect(sent).toContain('GET SM-07');
  for (const secret of [...people, ...credentials, KEY, COLLECTOR_KEY, SUBJECT, 'CANARY', 'eyJ', '@'])
    expect([secret, sent.includes(String(secret))]).toEqual([secret, false]);
  // No bug, whatever failed.
  expect(program.lines().filter(({ level }) => level === 'error')).toEqual([]);
});
