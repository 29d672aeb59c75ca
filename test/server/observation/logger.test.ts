import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { createLogger } from '../../../src/server/logger';
import { prettyLine } from '../../../src/server/observation/pretty';
import { toRequestLine } from '../../../src/server/observation/request-line';
import type { RequestEnd } from '../../../src/server/observation/request-line';
import { KEYS, startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';

const PROBE: RequestEnd = {
  id: 'a',
  client: null,
  method: 'GET',
  path: '/readyz',
  status: 200,
  milliseconds: 1.23456,
  isAborted: false,
};

it.each([
  ['debug', ['/readyz', '/graphql']],
  ['info', ['/graphql']],
  ['warn', []],
  ['silent', []],
] as const)('at the level %s, these requests have lines: %j', (level, expected) => {
  const lines: string[] = [];
  const logger = createLogger({ write: (line) => void lines.push(line) }, { level, format: 'json' });
  for (const path of ['/readyz', '/graphql']) logger.request({ ...PROBE, path });
  expect(lines.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual(expected);
});

it('the line of a request has the form of all other lines', () => {
  const lines: string[] = [];
  const logger = createLogger({ write: (line) => void lines.push(line) });
  logger.request({ ...PROBE, path: '/graphql' });
  logger.started({ id: 'x' });
  const [request = '', started = ''] = lines;
  for (const [line, level, msg] of [
    [request, 'info', 'request'],
    [started, 'info', 'started'],
  ] as const)
    expect(line).toMatch(
      new RegExp(`^\\{"level":"${level}","time":"\\d{4}-[\\d-]+T[\\d:.]+Z",.*,"msg":"${msg}"\\}\\n$`),
    );
});

it('the line of a request is one line, with its fields, whatever these hold', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      '\n{"level":"error"}',
      '"\\',
      '\u2028\u0085\r',
      '\u0000\u001b[2J',
      '__proto__',
      '\ud800',
      'x\udc00',
      '😀',
    ),
    fc.string({ unit: 'binary-ascii' }),
  );
  const end = fc.record({
    id: odd,
    client: fc.oneof(fc.constant(null), odd),
    method: odd,
    path: fc.constant('/graphql'),
    status: fc.constantFrom(200, 404),
    milliseconds: fc.double(),
    isAborted: fc.boolean(),
    answer: fc.record({
      status: fc.constant(200),
      headers: fc.constant({}),
      body: fc.constant(Buffer.from('')),
      facts: fc.record({
        name: fc.oneof(fc.constant(null), odd),
        hash: odd,
        cost: fc.double(),
        vendorCalls: fc.nat(),
        servedFrom: fc.constantFrom('vendors' as const, 'cache' as const),
        errors: fc.dictionary(odd, fc.nat()),
      }),
    }),
  });
  const written: string[] = [];
  const logger = createLogger({ write: (line) => void written.push(line) });
  fc.assert(
    fc.property(end, (one) => {
      logger.request(one);
      logger.started(toRequestLine(one));
      const [line = '', byPino = ''] = written.splice(0);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      const withoutTime = (text: string): string => text.replace(/"time":"[^"]*",/, '').replace(/,"msg":"\w+"\}/, '}');
      // pino writes halves of pairs as they are, which is no text in UTF-8.
      if (byPino.isWellFormed()) expect(withoutTime(line)).toBe(withoutTime(byPino));
      expect([line.isWellFormed(), JSON.parse(line)]).toEqual([true, expect.objectContaining({ msg: 'request' })]);
    }),
    { numRuns: 60 },
  );
});

it('a line of a request has the time of its writing', () => {
  const times: unknown[] = [];
  const logger = createLogger({
    write: (line) => void times.push((JSON.parse(line) as { readonly time: string }).time),
  });
  const now = jest.spyOn(Date, 'now');
  try {
    const moment = fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 253_402_300_800_000 }));
    fc.assert(
      fc.property(moment, (milliseconds) => {
        now.mockReturnValue(milliseconds);
        logger.request({ ...PROBE, status: 503 });
        expect(times.pop()).toBe(new Date(milliseconds).toISOString());
      }),
    );
  } finally {
    now.mockRestore();
  }
});

it('a probe that fails has a line', () => {
  const lines: string[] = [];
  const logger = createLogger({ write: (line) => void lines.push(line) });
  logger.request({ ...PROBE, status: 503 });
  expect(lines).toHaveLength(1);
});

it('the format for people is one line for each event, whatever its fields hold', () => {
  const line = JSON.stringify({
    level: 'warn',
    time: 'T',
    source: 'sm',
    odd: 'a b\n{"level":"error"}',
    n: 1,
    msg: 'x',
  });
  expect(prettyLine(line)).toBe('T WARN  x source=sm odd="a b\\n{\\"level\\":\\"error\\"}" n=1\n');
  const lines: string[] = [];
  const logger = createLogger({ write: (text) => void lines.push(text) }, { level: 'info', format: 'pretty' });
  logger.stateChange({ event: 'circuit opened', details: { source: 'sm' } });
  expect(lines.join('')).toMatch(/^\S+ WARN {2}circuit opened source=sm\n$/);
});

/** A vendor that keeps what it was sent, and fails. */
const received: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];
const vendor = createServer(({ url = '', headers }, response) => {
  received.push({ url, headers });
  response.writeHead(500).end();
});
const ends: RequestEnd[] = [];
let system: TestSystem;
beforeAll(async () => {
  await new Promise<void>((resolve) => vendor.listen(0, '127.0.0.1', resolve));
  const { port } = vendor.address() as AddressInfo;
  system = await startTestSystem({
    learners: 5,
    connections: { iq: { baseUrl: `http://127.0.0.1:${port}`, retries: 0 } },
    config: { cache: { ttlSeconds: 60 } },
    onRequest: (end) => void ends.push(end),
  });
});
afterAll(async () => {
  await system.close();
  vendor.close();
});

const LEARNERS = 'query Q { company(slug: "acme") { learners { nodes { id } } } }';
const ask = (id: string, query: string, headers: Record<string, string> = {}) =>
  system.ask<unknown>(query, { headers: { 'x-request-id': id, ...headers } });
const lineOf = (id: string) => {
  const end = ends.find((one) => one.id === id);
  if (!end) throw new Error(`no request ${id} has ended`);
  return toRequestLine(end);
};

it("a client's id never goes to a vendor", async () => {
  const { errors = [] } = await ask('the-clients-own-id', LEARNERS);
  expect(errors.length).toBeGreaterThan(0);
  expect(received.length).toBeGreaterThan(0);
  expect(JSON.stringify(received)).not.toContain('the-clients-own-id');
});

it('requests that share an execution have lines of their own, which lead to the one that was executed', async () => {
  const ids = ['first', 'second', 'third'];
  const answers = await Promise.all(ids.map((id) => ask(id, LEARNERS)));
  answers.forEach(({ errors = [] }, i) =>
    expect(new Set(errors.map(({ extensions }) => extensions.requestId))).toEqual(new Set([ids[i]])),
  );
  const lines = ids.map(lineOf);
  const executed = lines.filter(({ servedFrom }) => servedFrom !== 'shared');
  expect(executed).toHaveLength(1);
  for (const line of lines.filter(({ servedFrom }) => servedFrom === 'shared'))
    expect(line).toMatchObject({ executedFor: executed[0]?.id, vendorCalls: 0, operation: 'Q' });
  for (const line of lines) expect(line.errors).toEqual({ SOURCE_UNAVAILABLE: expect.any(Number) });
});

it('an answer from the cache says so, and made no vendor call', async () => {
  const only = 'query N { company(slug: "globex") { name courses { nodes { name } } } }';
  const from: unknown[] = [];
  for (const id of ['c1', 'c2', 'c3', 'c4']) {
    await ask(id, only);
    from.push(lineOf(id).servedFrom);
  }
  expect(from[0]).toBe('vendors');
  expect(from.at(-1)).toBe('cache');
  expect(lineOf('c4')).toMatchObject({ vendorCalls: 0, operation: 'N' });
});

it.each([
  ['an error of execution', '{ company(slug: "acme", id: "x") { name } }', {}],
  ['an error in a part', '{ company(slug: "acme") { ... @defer { learners(first: -1) { nodes { id } } } } }', {}],
])('%s has the id of its request', async (_, query, headers) => {
  const { errors = [] } = await ask('with-error', query, headers);
  expect(errors.map(({ extensions }) => extensions.requestId)).toEqual(errors.map(() => 'with-error'));
  expect(errors.length).toBeGreaterThan(0);
});

it('a request without credentials has no client, and a client that is configured its name', async () => {
  await ask('wrong-key', LEARNERS, { authorization: 'Bearer of-nobody-at-all' });
  expect(lineOf('wrong-key')).toMatchObject({ client: null, status: 401, errors: { UNAUTHENTICATED: 1 } });
  await system.ask('{ viewer { name } }', { key: KEYS.acme, headers: { 'x-request-id': 'acmes' } });
  expect(lineOf('acmes')).toMatchObject({ client: 'acme', path: '/graphql' });
});
