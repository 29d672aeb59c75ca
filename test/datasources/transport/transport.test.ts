import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { interpret as cyberGuru } from '../../../datasources/cyber-guru/problems';
import { SourceProblem } from '../../../datasources/spec/problem';
import { bearer, oauth } from '../../../datasources/transport/authorization';
import { callScope } from '../../call-scope';
import { messageOf } from '../../../datasources/transport/interpret';
import { openTransport } from '../../../datasources/transport/open';
import type { OpenedTransport } from '../../../datasources/transport/open';
import { cleanMessage, redact } from '../../../datasources/transport/redact';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';
import { readItemsTask } from '../../../datasources/transport/wire';

const LIMITS = { timeoutMs: 300, maxConcurrency: 4, requestsPerSecond: null, retries: 2 };
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let requests: string[] = [];
const server = createServer((request, response) => {
  requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
  answer(request, response);
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const send = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};
async function withTransport<T>(
  use: (transport: OpenedTransport) => Promise<T>,
  more: Partial<Parameters<typeof openTransport>[0]> = {},
  limits: Partial<typeof LIMITS> = {},
): Promise<T> {
  const transport = openTransport({ baseUrl: url, authorization: bearer('key'), ...more }, { ...LIMITS, ...limits });
  try {
    return await use(transport);
  } finally {
    await transport.close();
  }
}
const get = (transport: OpenedTransport, path = '/thing', scope = callScope()) =>
  transport.get({ endpoint: 'XX-01', path, schema: z.looseObject({}) }, scope);
/** Of a long response, in time on a busy machine too. */
const LONG_MS = 50_000;
const getLong = (transport: OpenedTransport) => get(transport, '/thing', callScope(LONG_MS));
async function problem(promise: Promise<unknown>): Promise<SourceProblem> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!SourceProblem.is(error)) throw new Error('expected a SourceProblem');
  return error;
}

describe('a call', () => {
  it('retries what may be transient, and nothing else', async () => {
    for (const [status, code, tries] of [
      [503, 'UNAVAILABLE', 3],
      [404, 'REJECTED', 1],
      [401, 'UNAUTHORIZED', 1],
      [302, 'REJECTED', 1],
    ] as const) {
      requests = [];
      answer = (_, response) => send(response, status, { message: 'no' }, { location: 'http://elsewhere.example/' });
      expect(await problem(withTransport((transport) => get(transport)))).toMatchObject({
        code,
        status,
        endpoint: 'XX-01',
      });
      expect([status, requests.length]).toEqual([status, tries]);
    }
  });

  it('is complete when a retry succeeds', async () => {
    answer = (_, response) => send(response, requests.length < 3 ? 500 : 200, { fine: true });
    expect((await withTransport((transport) => get(transport))).body).toEqual({ fine: true });
  });

  it('waits for Retry-After, and fails at once when that is too long', async () => {
    answer = (_, response) =>
      requests.length === 1 ? send(response, 429, {}, { 'retry-after': '1' }) : send(response, 200, {});
    const startedAt = Date.now();
    await withTransport((transport) => get(transport));
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(900);
    requests = [];
    answer = (_, response) => send(response, 429, {}, { 'retry-after': '600' });
    const late = await problem(withTransport((transport) => get(transport)));
    expect(late).toMatchObject({ code: 'RATE_LIMITED' });
    expect(late.retryAt?.getTime()).toBeGreaterThan(Date.now() + 500_000);
    expect(requests).toHaveLength(1);
  });

  it('decodes characters that are split between chunks, and skips a byte order mark', async () => {
    const sent = Buffer.from('\uFEFF{"name":"Žofie"}');
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const inTheLetter = sent.indexOf('Ž') + 1;
      response.write(sent.subarray(0, inTheLetter));
      setTimeout(() => response.end(sent.subarray(inTheLetter)), 20);
    };
    const read = await withTransport((transport) => get(transport));
    expect(read.body).toEqual({ name: 'Žofie' });
  });

  it('refuses a long response that is truncated or corrupted', async () => {
    const whole = JSON.stringify({ items: Array.from({ length: 40_000 }, (_, id) => ({ id, name: 'x'.repeat(20) })) });
    for (const text of [whole.slice(0, -2), whole.replace('{"id":20000', '{id:20000')]) {
      answer = (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(text);
      };
      expect(await problem(withTransport(getLong, {}, { timeoutMs: LONG_MS }))).toMatchObject({
        code: 'BAD_RESPONSE',
        message: 'XX-01: the response is not JSON',
      });
    }
  });

  it('refuses a response that is too large, and aborts it', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    let sent = 0;
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        if (response.destroyed) return;
        sent += chunk.length;
        if (response.write(chunk)) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    };
    const large = openTransport({ baseUrl: url, authorization: bearer('key') }, { ...LIMITS, timeoutMs: LONG_MS });
    expect(await problem(getLong(large))).toMatchObject({
      code: 'BAD_RESPONSE',
      status: 200,
      message: 'XX-01: the response is larger than 64 MiB, the maxResponseMb of the connection',
    });
    expect(sent).toBeLessThan(100 * chunk.length);
    expect(requests).toHaveLength(1);
    await large.close();
  });

  it.each([
    [1, 'XX-01: the response is larger than 1 MiB, the maxResponseMb of the connection'],
    [2, 'read'],
  ])('reads at most the configured size, %d MiB', async (maxResponseMb, expected) => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ text: 'x'.repeat(1024 * 1024) }));
    };
    const transport = openTransport({ baseUrl: url, authorization: bearer('key') }, { ...LIMITS, maxResponseMb });
    const read = get(transport).then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.message : error),
    );
    expect(await read).toBe(expected);
    await transport.close();
  });

  it('has a time limit, and reports when it is exceeded', async () => {
    answer = () => undefined;
    expect(await problem(withTransport((transport) => get(transport)))).toMatchObject({
      code: 'TIMEOUT',
      retryable: true,
    });
    expect(requests).toHaveLength(3);
  });

  it('refuses HTML, truncated JSON and unexpected envelopes', async () => {
    for (const [body, type] of [
      ['<html>', 'text/html'],
      ['{"a":', 'application/json'],
      ['[1]', 'application/json'],
    ] as const) {
      answer = (_, response) => send(response, 200, body, { 'content-type': type });
      expect(await problem(withTransport((transport) => get(transport)))).toMatchObject({ code: 'BAD_RESPONSE' });
    }
  });

  it('exposes no secret and no address: neither in data nor in messages', async () => {
    answer = (_, response) => send(response, 200, { rows: [{ password: 'hunter2', hash: '', name: 'x' }] });
    const { body } = await withTransport((transport) => get(transport), { secretFields: ['password', 'hash'] });
    expect(body).toEqual({ rows: [{ password: '[removed]', hash: '', name: 'x' }] });
    const rows = (password: string) => Array.from({ length: 40_000 }, (_, id) => ({ id, name: 'Žofie', password }));
    answer = (_, response) => send(response, 200, { rows: rows('SECRET-1'), more: { password: ['SECRET-2'] } });
    const long = await withTransport(
      (transport) => get(transport),
      { secretFields: ['password'] },
      // Millions of characters, on a machine that may be busy.
      { timeoutMs: 20_000 },
    );
    expect(long.body).toEqual({ rows: rows('[removed]'), more: { password: '[removed]' } });
    answer = (_, response) =>
      send(response, 400, { message: 'anna@acme.example sent abcdefghijklmnopqrstuvwxyz0123456789' });
    const { message } = await problem(withTransport((transport) => get(transport)));
    expect(message).toBe('XX-01 answered 400: [email] sent [removed]');
  });
});

it.each([204, 205])('a %d is an empty response, and no error', async (status) => {
  answer = (_, response) => {
    response.writeHead(status);
    response.end();
  };
  const read = await withTransport((transport) =>
    transport.get({ endpoint: 'XX-01', path: '/thing', schema: z.looseObject({}).nullable() }, callScope()),
  );
  expect(read.body).toBeNull();
  expect(requests).toHaveLength(1);
});

describe('what is shown of a vendor’s error message', () => {
  it.each([
    ['anna@acme.example sent it', '[email] sent it'],
    ['(user=anna@acme.example)', '(user=[email])'],
    ['"Anna" <anna.b+c@mail.acme.example>;', '"Anna" <[email]>;'],
    ['jürgen@münchen.example', '[email]'],
    ['anna@ and @acme', '[email] and [email]'],
    ['token abcdefghijklmnopqrstuvwxyz0123456789!', 'token [removed]!'],
    ['Basic abcdefghijklmnopqrstuvwxyz==', 'Basic [removed]=='],
    ['one\n\ttwo   three ', 'one two three'],
    ['x '.repeat(500), 'x '.repeat(100)],
    [`${'x '.repeat(3000)}anna@acme.example`, 'x '.repeat(100)],
    [`${' '.repeat(4090)}anna@acme.example`, ''],
    ['', ''],
  ])('of %p: %p', (message, shown) => expect(cleanMessage(message)).toBe(shown));

  it('is the first text found, at any depth', () => {
    expect(messageOf({ error: { error: { message: 'deep' } } })).toBe('deep');
    expect(messageOf({ message: '', error_description: 'described', error: 'code' })).toBe('described');
    let nested: unknown = { message: 'too deep' };
    for (let depth = 0; depth < 100_000; depth += 1) nested = { error: nested };
    expect(messageOf(nested)).toBeUndefined();
    expect(cyberGuru({ endpoint: 'CG-01', status: 500, body: nested })).toMatchObject({ kind: 'problem' });
  });

  it('contains no secret, at any depth', () => {
    let nested: unknown = { password: 'hunter2' };
    for (let depth = 0; depth < 100_000; depth += 1) nested = depth % 2 ? [nested] : { inner: nested };
    redact(nested, new Set(['password']));
    let at: unknown = nested;
    while (typeof at === 'object' && at !== null && !('password' in at)) [at] = Object.values(at) as unknown[];
    expect(at).toEqual({ password: '[removed]' });
  });
});

describe('OAuth', () => {
  it.each<[unknown, number]>([
    [300, 300],
    ['300', 300],
    [null, 300],
    [undefined, 300],
    [0, 300],
    [-5, 300],
    [0.0001, 300],
    ['soon', 300],
    ['0x10', 300],
    [{}, 300],
    [1e300, 24 * 60 * 60],
    [31_536_000, 24 * 60 * 60],
    [1000, 1000],
  ])('a token that expires in %p is used for 80%% of %d seconds', async (expires, seconds) => {
    const start = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
    let logins = 0;
    const authorization = oauth('https://login.example', {});
    const header = () =>
      authorization.header(async () => {
        logins += 1;
        return { access_token: `t${logins}`, expires_in: expires };
      }, callScope());
    try {
      expect(await header()).toBe('Bearer t1');
      clock.mockReturnValue(start + seconds * 800 - 1);
      expect(await header()).toBe('Bearer t1');
      clock.mockReturnValue(start + seconds * 800);
      expect(await header()).toBe('Bearer t2');
    } finally {
      clock.mockRestore();
    }
  });

  it.each([[''], [7], [null], ['a b'], ['a\nb'], ['é']])('%p is no token', async (token) => {
    const header = oauth('https://login.example', {}).header(async () => ({ access_token: token }), callScope());
    await expect(header).rejects.toMatchObject({ code: 'BAD_RESPONSE', endpoint: 'token' });
  });

  it('does not abort a login when the caller that started it leaves', async () => {
    answer = (request, response) => {
      if (request.url === '/token') setTimeout(() => send(response, 200, { access_token: 't', expires_in: 300 }), 100);
      else send(response, 200, { fine: true });
    };
    await withTransport(
      async (transport) => {
        const controller = new AbortController();
        const request = { endpoint: 'XX-01', path: '/thing', schema: z.looseObject({}) };
        const leaving = problem(transport.get(request, callScope(5000, { signal: controller.signal })));
        const staying = get(transport);
        setTimeout(() => controller.abort(new DOMException('gone', 'AbortError')), 30);
        expect(await leaving).toMatchObject({ code: 'TIMEOUT', retryable: false });
        expect((await staying).body).toEqual({ fine: true });
        expect(requests.filter((line) => line.includes('/token'))).toHaveLength(1);
      },
      { authorization: oauth(`${url}/token`, { grant_type: 'password' }) },
    );
  });

  it('logs in once for all waiting calls, and again when the token is refused', async () => {
    let issued = 0;
    let good = '';
    answer = (request, response) => {
      if (request.url === '/token') {
        issued += 1;
        good = `Bearer t${issued}`;
        send(response, 200, { access_token: `t${issued}`, expires_in: 300 });
      } else send(response, request.headers.authorization === good ? 200 : 401, {});
    };
    const interpret = ({ status }: { status: number }) =>
      status === 401 ? { kind: 'expired' as const } : { kind: 'data' as const };
    await withTransport(
      async (transport) => {
        await Promise.all(Array.from({ length: 20 }, () => get(transport)));
        expect(issued).toBe(1);
        good = 'none yet';
        await Promise.all(Array.from({ length: 20 }, () => get(transport)));
        expect(issued).toBe(2);
      },
      { authorization: oauth(`${url}/token`, { grant_type: 'client_credentials' }), interpret },
    );
  });
});

describe('wire values', () => {
  it('that are broken lose their record only, and the report quotes none of them', () => {
    const { records: items, skipped } = runSync(
      readItemsTask('XX-01', [{ n: 1 }, { n: 'anna@acme.example' }, 7], z.object({ n: z.number() })),
    );
    expect(items.map(({ value }) => value)).toEqual([{ n: 1 }]);
    expect(skipped).toEqual([
      { endpoint: 'XX-01', reason: 'item 1: n: expected number' },
      { endpoint: 'XX-01', reason: 'item 2: the whole: expected object' },
    ]);
  });
});
