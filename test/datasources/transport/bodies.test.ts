import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { SourceProblem } from '../../../datasources/spec/problem';
import { bearer, oauth } from '../../../datasources/transport/authorization';
import { openTransport } from '../../../datasources/transport/open';
import type { OpenedTransport } from '../../../datasources/transport/open';
import { callScope } from '../../call-scope';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
const server = createServer((request, response) => answer(request, response));
let url = '';
let transport: OpenedTransport;
const LIMITS = { timeoutMs: 20_000, maxConcurrency: 4, requestsPerSecond: null, retries: 0 };
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  transport = openTransport({ baseUrl: url, authorization: bearer('a-key') }, LIMITS);
});
afterAll(async () => {
  await transport.close();
  server.closeAllConnections();
  server.close();
});

const JSON_TYPE = 'application/json';
/** Sends bytes in chunks of a fixed size, so that characters and compressed blocks are split anywhere. */
function sends(body: Buffer, headers: Record<string, string> = {}, { status = 200, piece = Infinity } = {}): void {
  answer = (_, response) => {
    response.writeHead(status, { 'content-type': JSON_TYPE, ...headers });
    if (body.length <= piece) return void response.end(body);
    for (let at = 0; at < body.length; at += piece) response.write(body.subarray(at, at + piece));
    response.end();
  };
}
const get = (from = transport, timeoutMs = 30_000): Promise<unknown> =>
  from.get({ endpoint: 'XX-01', path: '/thing', schema: z.unknown() }, callScope(timeoutMs)).then(({ body }) => body);
async function problem(promise: Promise<unknown>): Promise<SourceProblem> {
  const error: unknown = await promise.then(
    (value) => new Error(`expected a problem, and got ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!SourceProblem.is(error)) throw error;
  return error;
}

const PEOPLE = [{ id: '1', name: 'Zoë Müller' }];
const TEXT = JSON.stringify(PEOPLE);

describe('a compressed response is decoded', () => {
  const spaces = Buffer.alloc(120 * 1024 * 1024, ' ');
  const plain = Buffer.from(TEXT);
  it.each<[string, Buffer]>([
    ['gzip', gzipSync(plain)],
    ['x-gzip', gzipSync(plain)],
    ['GZIP', gzipSync(plain)],
    ['deflate', deflateSync(plain)],
    ['deflate', deflateRawSync(plain)],
    ['br', brotliCompressSync(plain)],
    ['identity', plain],
    ['', plain],
    ['gzip, br', brotliCompressSync(gzipSync(plain))],
    ['br,identity, deflate', deflateSync(brotliCompressSync(plain))],
    ['gzip', Buffer.concat([gzipSync(plain.subarray(0, 10)), gzipSync(plain.subarray(10))])],
  ])('%s', async (encoding, body) => {
    for (const piece of [Infinity, 1, 7]) {
      sends(body, { 'content-encoding': encoding }, { piece });
      expect(await get()).toEqual(PEOPLE);
    }
  });

  it('also in an error response', async () => {
    const body = gzipSync(JSON.stringify({ message: 'Zoë is not known here' }));
    sends(body, { 'content-encoding': 'gzip' }, { status: 400 });
    expect((await problem(get())).message).toBe('XX-01 answered 400: Zoë is not known here');
  });

  it('of any length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 50 }), { maxLength: 200 }), fc.nat(2), async (words, kind) => {
        const encode = [gzipSync, deflateRawSync, brotliCompressSync][kind] ?? gzipSync;
        sends(encode(JSON.stringify(words)), { 'content-encoding': ['gzip', 'deflate', 'br'][kind] ?? '' });
        expect(await get()).toEqual(words);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, Record<string, string>, Buffer, string]>([
    ['an unknown encoding', { 'content-encoding': 'compress' }, plain, 'the response has an unknown content encoding'],
    [
      'a name of every object',
      { 'content-encoding': 'toString' },
      plain,
      'the response has an unknown content encoding',
    ],
    [
      'too many encodings',
      { 'content-encoding': 'gzip, gzip, gzip, gzip' },
      plain,
      'the response has too many content encodings',
    ],
    ['what is not compressed', { 'content-encoding': 'gzip' }, plain, 'the response cannot be decoded'],
    ['a cut end', { 'content-encoding': 'gzip' }, gzipSync(plain).subarray(0, -6), 'the response cannot be decoded'],
    [
      'a truncated end of br',
      { 'content-encoding': 'br' },
      brotliCompressSync(plain).subarray(0, -4),
      'the response cannot be decoded',
    ],
    [
      'a wrong check sum',
      { 'content-encoding': 'gzip' },
      corrupted(gzipSync(plain), -5),
      'the response cannot be decoded',
    ],
  ])('but refused with %s', async (_, headers, body, reason) => {
    sends(body, headers);
    expect(await problem(get())).toMatchObject({ code: 'BAD_RESPONSE', status: 200, message: `XX-01: ${reason}` });
  });

  it('but is retried when the connection breaks', async () => {
    answer = (_, response) => {
      const body = gzipSync(JSON.stringify(Array.from({ length: 10_000 }, () => Math.random())));
      response.writeHead(200, { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' });
      response.write(body.subarray(0, body.length / 2));
      setTimeout(() => response.destroy(), 20);
    };
    expect(await problem(get())).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
  });

  it.each<[string, Buffer]>([
    ['gzip', gzipSync(spaces)],
    ['gzip, gzip', gzipSync(gzipSync(spaces))],
    ['br', brotliCompressSync(spaces, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('up to the size limit, and no further (%s)', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(400_000);
    sends(bomb, { 'content-encoding': encoding });
    const before = process.memoryUsage().rss;
    expect((await problem(get())).message).toBe(
      'XX-01: the response is larger than 64 MiB, the maxResponseMb of the connection',
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(280 * 1024 * 1024);
  });
});

function corrupted(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = at < 0 ? copy.length + at : at;
  copy[index] = (copy[index] ?? 0) ^ 0xff;
  return copy;
}

describe('a response is decoded by its charset', () => {
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
  it.each<[string, string, Buffer]>([
    ['none', JSON_TYPE, Buffer.from(TEXT)],
    ['none, with a byte order mark', JSON_TYPE, Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-8', `${JSON_TYPE}; charset=UTF-8`, Buffer.from(TEXT)],
    ['utf8', `${JSON_TYPE};charset="utf8"`, Buffer.from(TEXT)],
    ['one that is not named', `${JSON_TYPE}; charset=`, Buffer.from(TEXT)],
    ['in other quotes', `${JSON_TYPE}; charset='latin1'`, Buffer.from(TEXT, 'latin1')],
    ['ISO-8859-1', `${JSON_TYPE}; charset=ISO-8859-1`, Buffer.from(TEXT, 'latin1')],
    ['windows-1252', `${JSON_TYPE}; Charset="Windows-1252"`, Buffer.from(TEXT, 'latin1')],
    ['after another parameter', `${JSON_TYPE}; a=b; charset = latin1`, Buffer.from(TEXT, 'latin1')],
    ['UTF-16 with a byte order mark', `${JSON_TYPE}; charset=utf-16`, Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 big-endian with a byte order mark', `${JSON_TYPE}; charset=utf-16`, utf16be(`\uFEFF${TEXT}`)],
    ['UTF-16 without a byte order mark', `${JSON_TYPE}; charset=utf-16`, Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 big-endian without a byte order mark', `${JSON_TYPE}; charset=utf-16`, utf16be(TEXT)],
    ['UTF-16LE', `${JSON_TYPE}; charset=utf-16le`, Buffer.from(TEXT, 'utf16le')],
    ['UTF-16BE', `${JSON_TYPE}; charset=utf-16be`, utf16be(TEXT)],
    ['a byte order mark that contradicts the charset', `${JSON_TYPE}; charset=latin1`, Buffer.from(`\uFEFF${TEXT}`)],
  ])('%s', async (_, type, body) => {
    for (const piece of [Infinity, 1, 3]) {
      sends(body, { 'content-type': type }, { piece });
      expect(await get()).toEqual(PEOPLE);
    }
  });

  it('an unknown charset is refused', async () => {
    sends(Buffer.from(TEXT), { 'content-type': `${JSON_TYPE}; charset=utf-7` });
    expect(await problem(get())).toMatchObject({
      code: 'BAD_RESPONSE',
      message: 'XX-01: the response has an unknown charset',
    });
  });
});

describe('JSON under another type', () => {
  const types = ['text/html', 'text/html; charset=utf-8', 'application/octet-stream', 'text/javascript'];
  it.each(types)('is read where it begins as JSON: %s', async (type) => {
    for (const text of [TEXT, `\uFEFF${TEXT}`, ` \n${TEXT}`]) {
      sends(Buffer.from(text), { 'content-type': type });
      expect(await get()).toEqual(PEOPLE);
    }
  });
  it.each(types)('is nothing else: %s', async (type) => {
    for (const text of ['<html>{"a": 1}</html>', '{"a": 1', '[<b>]', 'null', '"down for maintenance"', '503']) {
      sends(Buffer.from(text), { 'content-type': type });
      expect(await problem(get())).toMatchObject({ code: 'BAD_RESPONSE', message: 'XX-01: the response is not JSON' });
    }
  });
});

describe('a response without a body', () => {
  it.each<[string, number, Record<string, string>]>([
    ['204', 204, {}],
    ['205', 205, {}],
  ])('is empty: %s', async (_, status, headers) => {
    answer = (_request, response) => {
      response.writeHead(status, headers);
      response.end();
    };
    expect(await get()).toBeNull();
  });

  it.each<[string, number, Record<string, string>]>([
    ['200 and no bytes', 200, {}],
    ['200 of a stated length of 0', 200, { 'content-length': '0' }],
    ['202 and no bytes', 202, {}],
    ['200 and no bytes, compressed', 200, { 'content-encoding': 'gzip' }],
    ['200, no bytes and no JSON', 200, { 'content-type': 'text/html', 'content-length': '0' }],
  ])('is no empty list: %s', async (_, status, headers) => {
    answer = (_request, response) => {
      response.writeHead(status, headers);
      response.end();
    };
    expect(await problem(get())).toMatchObject({ code: 'BAD_RESPONSE', message: 'XX-01: the answer has no body' });
  });

  it('is no token', async () => {
    answer = (_request, response) => response.writeHead(204).end();
    const login = openTransport({ baseUrl: url, authorization: oauth(`${url}/token`, {}) }, LIMITS);
    expect(await problem(get(login))).toMatchObject({ code: 'BAD_RESPONSE', endpoint: 'token' });
    await login.close();
  });
});

/** Responses that are aborted while they arrive. */
const ENDLESS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'an error response with an endless body': (response) => {
    response.writeHead(400, { 'content-type': JSON_TYPE });
    pour(response, '{"message":"no"');
  },
  'an endless page': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    pour(response, '<html>');
  },
  'an endless response that is no JSON': (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE });
    pour(response, `[${'x'.repeat(300_000)}, 1, ]`);
  },
  'an undecodable response that does not end': (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' });
    pour(response, 'this is not compressed');
  },
  'an unknown encoding that does not end': (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-encoding': 'compress' });
    pour(response, 'what');
  },
  'a response that stalls in the middle': (response) => {
    response.writeHead(200, { 'content-type': JSON_TYPE });
    response.write('[1,2');
  },
  'a response that never begins': () => undefined,
};
function pour(response: ServerResponse, text: string): void {
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(text)) setTimeout(more, 1);
    else response.once('drain', more);
  };
  more();
}

describe('an aborted response', () => {
  it.each(Object.entries(ENDLESS))('frees its slot: %s', async (_, endless) => {
    const narrow = openTransport(
      { baseUrl: url, authorization: bearer('a-key') },
      { ...LIMITS, maxConcurrency: 1, timeoutMs: 150 },
    );
    for (let times = 0; times < 4; times += 1) {
      answer = (_request, response) => endless(response);
      await problem(get(narrow));
    }
    sends(Buffer.from(TEXT));
    // Not even the fourth of four blocked the only slot.
    expect(
      await narrow.get({ endpoint: 'XX-02', path: '/x', schema: z.unknown() }, callScope()).then(({ body }) => body),
    ).toEqual(PEOPLE);
    await narrow.close();
  });

  it('does not delay closing the transport', async () => {
    for (const endless of Object.values(ENDLESS)) {
      answer = (_request, response) => endless(response);
      const closing = openTransport({ baseUrl: url, authorization: bearer('a-key') }, { ...LIMITS, maxConcurrency: 1 });
      const calls = [problem(get(closing)), problem(get(closing)), problem(get(closing))];
      await new Promise((resolve) => setTimeout(resolve, 30));
      const startedAt = performance.now();
      await closing.close();
      await Promise.all(calls);
      expect(performance.now() - startedAt).toBeLessThan(500);
      expect(await problem(get(closing))).toMatchObject({ code: 'TIMEOUT', retryable: false });
    }
  });

  it('does not delay closing while a login hangs, or a retry waits', async () => {
    answer = () => undefined;
    const login = openTransport({ baseUrl: url, authorization: oauth(`${url}/token`, {}) }, LIMITS);
    const loggingIn = problem(get(login));
    const retrying = openTransport({ baseUrl: url, authorization: bearer('a-key') }, { ...LIMITS, retries: 5 });
    answer = (request, response) => {
      if (request.url !== '/token') response.writeHead(503).end();
    };
    const retried = problem(get(retrying));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const startedAt = performance.now();
    await Promise.all([login.close(), retrying.close()]);
    expect(await loggingIn).toMatchObject({ code: 'TIMEOUT' });
    await retried;
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
