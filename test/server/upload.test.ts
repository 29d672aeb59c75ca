import { createHash, hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hasPreflightHeader } from '../../src/server/preflight';
import { cleanFileName } from '../../src/server/writes/file-name';
import { openSpool } from '../../src/server/writes/spool';
import { sha256 } from '../../src/server/trusted-documents';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Documents that are uploaded by GraphQL multipart requests, over real connections. */

const MEGABYTE = 1024 * 1024;
const BOUNDARY = 'the-boundary';
const READER = 'test-key-that-only-reads';
const CLIENTS = [
  { name: 'all', apiKey: KEYS.all, companies: '*', scopes: ['read', 'write', 'admin'] },
  { name: 'acme', apiKey: KEYS.acme, companies: ['acme'], scopes: ['read', 'write'] },
  { name: 'reader', apiKey: READER, companies: '*', scopes: ['read'] },
];

const UPLOAD = `mutation ($input: UploadPolicyDocumentInput!) { uploadPolicyDocument(input: $input) {
  document outcome replayed userErrors { code field message } results { state code message externalId }
  calls { endpoint method path body status } } }`;
const CREATE = `mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) {
  outcome userErrors { code field } results { state externalId } policy { id name } } }`;

interface Payload {
  readonly document: string | null;
  readonly outcome: string;
  readonly replayed: boolean;
  readonly userErrors: readonly { code: string; field: readonly string[]; message: string }[];
  readonly results: readonly { state: string; code: string | null; externalId: string | null }[];
  readonly calls: readonly { endpoint: string; path: string; body: unknown; status: number | null }[];
}
interface Answer {
  readonly status: number;
  readonly closes: boolean;
  readonly payload: Payload | null | undefined;
  readonly errors: readonly { message: string; extensions: { code: string } }[];
}

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 12,
    clients: CLIENTS,
    copies: { 'sm-2': 'sm', 'sm-off': 'sm' },
    connections: { 'sm-off': { enabled: false } },
    companies: [{ slug: 'umbrella', name: 'Umbrella', sources: [{ connection: 'sm-2' }, { connection: 'sm-off' }] }],
    config: { limits: { maxBodyKb: 16 } },
  });
});
afterAll(() => system.close());
beforeEach(() => {
  system.forget();
  system.sandboxes.setFaults([]);
});

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
const input = (more: object = {}) => ({ company: 'acme', source: 'sm', file: null, ...more });
const operation = (more: object = {}, query = UPLOAD) => JSON.stringify({ query, variables: { input: input(more) } });
const MAP = '{"0":["variables.input.file"]}';

/** One part of a body: its name, its content, and the name of its file. */
type Part = readonly [name: string, content: string | Buffer, fileName?: string];
const partHead = ([name, , fileName]: Part) =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${
    fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: application/pdf`
  }\r\n\r\n`;
const END = `--${BOUNDARY}--\r\n`;
function bodyOf(...parts: readonly Part[]): Buffer {
  const all = parts.flatMap((part) => [partHead(part), part[1], '\r\n']);
  return Buffer.concat([...all, END].map((each) => Buffer.from(each)));
}
const parts = (file: Buffer, more: object = {}, name = 'policy.pdf'): readonly Part[] => [
  ['operations', operation(more)],
  ['map', MAP],
  ['0', file, name],
];

async function send(
  body: Buffer | Readable,
  { key = KEYS.all, type = `multipart/form-data; boundary=${BOUNDARY}`, to = system, headers = {} } = {},
): Promise<Answer> {
  const response = await fetch(`${to.server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': type, ...headers },
    body: body instanceof Readable ? Readable.toWeb(body) : new Uint8Array(body),
    duplex: 'half',
  });
  return read(response.status, response.headers.get('connection') === 'close', await response.text());
}

function read(status: number, closes: boolean, text: string): Answer {
  const { data, errors = [] } = JSON.parse(text) as {
    data?: { uploadPolicyDocument: Payload | null } | null;
    errors?: Answer['errors'];
  };
  return { status, closes, payload: data?.uploadPolicyDocument, errors };
}

/** Sends the beginning of a request, and reads the answer to it: the rest is never sent. */
async function sendBeginning(body: Buffer | string, { key = KEYS.all, length = 24 * MEGABYTE, to = system } = {}) {
  const socket = connect(Number(new URL(to.server.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\nx-api-key: ${key}\r\ncontent-length: ${length}\r\n` +
      `content-type: multipart/form-data; boundary="${BOUNDARY}"\r\n\r\n`,
  );
  socket.write(body);
  return { socket, text: () => Buffer.concat(chunks).toString() };
}

const closed = (socket: Socket) =>
  new Promise<void>((resolve) => (socket.closed ? resolve() : socket.once('close', () => resolve())));

async function answerToBeginning(body: Buffer | string, options: { key?: string; length?: number } = {}) {
  const { socket, text } = await sendBeginning(body, options);
  // The server closes the connection: it does not read the rest.
  await closed(socket);
  const [head = '', content = ''] = text().split('\r\n\r\n');
  return read(Number(head.split(' ')[1]), /^connection: close$/im.test(head), content);
}

const stored = () => readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX + String(process.pid)));
const PREFIX = `awaregraph-upload-${hash('sha256', hostname()).slice(0, 8)}-`;
async function until(condition: () => boolean): Promise<void> {
  for (const end = performance.now() + 5000; !condition(); await later(5))
    if (performance.now() > end) throw new Error('the condition did not come true');
}
const uploads = () => system.sandboxes.calls('sibermate', 'SM-52');
const expectNothing = async () => {
  await until(() => stored().length === 0);
  expect(uploads()).toEqual([]);
  expect(system.bugs).toEqual([]);
};

describe('an upload', () => {
  it('reaches the vendor as it is, and its reference makes a policy', async () => {
    const file = pdf('a policy');
    const { status, payload } = await send(bodyOf(...parts(file)));
    expect(status).toBe(200);
    expect(payload).toMatchObject({ outcome: 'DONE', userErrors: [], replayed: false });
    expect(uploads().map(({ body }) => body)).toEqual([
      [
        {
          name: 'file',
          filename: 'policy.pdf',
          contentType: 'application/pdf',
          size: file.length,
          sha256: createHash('sha256').update(file).digest('hex'),
        },
      ],
    ]);
    expect(stored()).toEqual([]);

    const create = (more: object) =>
      system.ask<{ createPolicy: { outcome: string; userErrors: object[]; policy: { id: string; name: string } } }>(
        CREATE,
        {
          variables: {
            input: { company: 'acme', name: 'Uploaded', publish: true, document: payload?.document, ...more },
          },
        },
      );
    const { data } = await create({});
    expect(data.createPolicy).toMatchObject({ outcome: 'DONE', userErrors: [], policy: { name: 'Uploaded' } });
    const seen = await system.ask<{ node: { name: string } }>(
      'query ($id: ID!) { node(id: $id) { ... on Policy { name } } }',
      {
        variables: { id: data.createPolicy.policy.id },
      },
    );
    expect(seen.data.node.name).toBe('Uploaded');

    const foreign = await send(bodyOf(...parts(file, { company: 'umbrella', source: 'sm-2' })));
    const [text = '', seal = ''] = (payload?.document ?? '').split('.');
    const documents = [foreign.payload?.document, `${text}.${seal.slice(1)}`, `${text}.`, 'policy.pdf', ''];
    expect(foreign.payload?.outcome).toBe('DONE');
    for (const document of documents) {
      const { data: refused } = await create({ document });
      expect(refused.createPolicy).toMatchObject({
        outcome: 'REFUSED',
        userErrors: [{ code: 'NOT_FOUND', field: ['document'] }],
      });
    }
    const elsewhere = await create({ company: 'umbrella' });
    expect(elsewhere.data.createPolicy.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['document'] }]);
  });

  it('is sent with a clean name', async () => {
    const names: readonly (readonly [sent: string, expected: string])[] = [
      ['../../etc/Regeln für Gäste.pdf', 'Regeln für Gäste.pdf'],
      ['C:\\\\files\\\\rules.pdf', 'rules.pdf'],
      ['rules\u202efdp.exe\u0007.pdf', 'rulesfdp.exe.pdf'],
      ['..', 'document.pdf'],
      [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(116)}.pdf`],
    ];
    for (const [sent, expected] of names) {
      system.forget();
      expect((await send(bodyOf(...parts(pdf(sent), {}, sent)))).payload?.outcome).toBe('DONE');
      expect(uploads()[0]?.body).toMatchObject([{ filename: expected }]);
    }
    expect(cleanFileName('\ud800"\r\nx: y/../ .a\0b.pdf')).toBe('ab.pdf');
  });

  it('is only checked where the run is dry', async () => {
    const { payload } = await send(bodyOf(...parts(pdf('dry'), { dryRun: true })));
    expect(payload).toMatchObject({ outcome: 'PLANNED', document: null, calls: [{ endpoint: 'SM-52', status: null }] });
    expect(JSON.stringify(payload)).not.toContain(tmpdir());
    const broken = await send(bodyOf(...parts(Buffer.from('%PDF-1.7 no end'), { dryRun: true })));
    expect(broken.payload?.userErrors).toMatchObject([{ code: 'INVALID', field: ['file'] }]);
    await expectNothing();
  });

  it('with a key is sent once, and the same key with other content is refused', async () => {
    const again = () => send(bodyOf(...parts(pdf('with a key'), { idempotencyKey: 'upload-1' })));
    const [first, second] = [await again(), await again()];
    expect(first.payload).toMatchObject({ outcome: 'DONE', replayed: false });
    expect(second.payload).toMatchObject({ outcome: 'DONE', replayed: true, document: first.payload?.document });
    expect(uploads()).toHaveLength(1);
    const other = await send(bodyOf(...parts(pdf('other'), { idempotencyKey: 'upload-1' })));
    expect(other.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(uploads()).toHaveLength(1);
  });

  it('may take several requests at once, and many chunks', async () => {
    const files = Array.from({ length: 4 }, (_, index) => pdf(`${index} `.repeat(40_000)));
    const answers = await Promise.all(
      files.map((file) => {
        const body = bodyOf(...parts(file));
        const pieces = Array.from({ length: Math.ceil(body.length / 997) }, (_, at) =>
          body.subarray(at * 997, (at + 1) * 997),
        );
        return send(Readable.from(pieces));
      }),
    );
    expect(answers.map(({ payload }) => payload?.outcome)).toEqual(['DONE', 'DONE', 'DONE', 'DONE']);
    const sums = uploads().map(({ body }) => (body as readonly { sha256: string }[])[0]?.sha256);
    const expected = files.map((file) => createHash('sha256').update(file).digest('hex'));
    expect(sums.toSorted()).toEqual(expected.toSorted());
    expect(new Set(answers.map(({ payload }) => payload?.document)).size).toBe(4);
    expect(stored()).toEqual([]);
  });

  it('of 24 MB is on disk as fast as it arrives', async () => {
    const onDisk = () =>
      stored().flatMap((folder) =>
        readdirSync(join(tmpdir(), folder)).map((name) => statSync(join(tmpdir(), folder, name)).size),
      )[0] ?? 0;
    const chunk = Buffer.alloc(256 * 1024, 'x');
    let most = 0;
    async function* body(): AsyncGenerator<Buffer> {
      const [beginning = Buffer.alloc(0)] = [bodyOf(...parts(Buffer.from('%PDF-1.7\n')))];
      yield beginning.subarray(0, -END.length - 2);
      for (let at = 0; at < 96; at++) {
        yield chunk;
        most = Math.max(most, at * chunk.length - onDisk());
      }
      yield Buffer.from(`%%EOF\r\n${END}`);
    }
    const { payload } = await send(Readable.from(body()));
    expect(payload?.outcome).toBe('DONE');
    expect(uploads()[0]?.body).toMatchObject([{ size: 24 * MEGABYTE + 14 }]);
    // What is in memory, and in the buffers of the two systems.
    expect(most).toBeLessThan(12 * MEGABYTE);
    expect(stored()).toEqual([]);
  });
});

describe('a file that is not right', () => {
  it.each([
    ['empty', Buffer.alloc(0), 'empty'],
    ['no PDF', Buffer.from('PK\u0003\u0004 %PDF-1.7 %%EOF'), '%PDF-'],
    ['a PDF behind other bytes', Buffer.from('\n%PDF-1.7 %%EOF'), '%PDF-'],
    ['cut off', Buffer.concat([pdf('x'), Buffer.alloc(1100, ' ')]), '%%EOF'],
  ])('is refused, and not sent: %s', async (_, file, reason) => {
    const { status, payload } = await send(bodyOf(...parts(file)));
    expect(status).toBe(200);
    expect(payload).toMatchObject({ outcome: 'REFUSED', document: null, results: [], calls: [] });
    expect(payload?.userErrors).toEqual([
      { code: 'INVALID', field: ['file'], message: expect.stringContaining(reason) },
    ]);
    await expectNothing();
  });

  it('may have padding behind its end', async () => {
    const { payload } = await send(bodyOf(...parts(Buffer.concat([pdf('x'), Buffer.alloc(1000, ' ')]))));
    expect(payload?.outcome).toBe('DONE');
  });

  it('is refused where it is too large: as declared, or as it arrives', async () => {
    const small = await startTestSystem({ learners: 3, clients: CLIENTS, config: { limits: { maxUploadMb: 0.1 } } });
    try {
      const large = bodyOf(...parts(Buffer.concat([pdf('x'), Buffer.alloc(0.1 * MEGABYTE, ' ')])));
      const { status, errors } = await send(large, { to: small });
      expect(status).toBe(413);
      expect(errors).toMatchObject([
        { message: 'the file is larger than 0.1 MB', extensions: { code: 'BAD_REQUEST' } },
      ]);
      expect(small.calls('sibermate')).toEqual({});
      await until(() => stored().length === 0);
    } finally {
      await small.close();
    }
    const declared = await answerToBeginning('', { length: 27 * MEGABYTE });
    expect(declared).toMatchObject({ status: 413, closes: true });
    expect(declared.errors[0]?.extensions.code).toBe('BAD_REQUEST');
    await expectNothing();
  });
});

describe('a request that is refused', () => {
  const beginning = (more: object = {}, query = UPLOAD) =>
    bodyOf(['operations', operation(more, query)], ['map', MAP], ['0', '%PDF-', 'x.pdf']).subarray(0, -END.length - 2);

  it.each<readonly [string, { key?: string; more?: object; query?: string }, object]>([
    ['no credential', { key: 'wrong' }, { status: 401 }],
    ['no scope', { key: READER }, { status: 403, errors: [{ extensions: { code: 'FORBIDDEN', scope: 'WRITE' } }] }],
    [
      'no company',
      { more: { company: 'nobody' } },
      { payload: { userErrors: [{ code: 'NOT_FOUND', field: ['company'] }] } },
    ],
    [
      'company of others',
      { key: KEYS.acme, more: { company: 'umbrella', source: 'sm-2' } },
      { payload: { userErrors: [{ code: 'NOT_FOUND', field: ['company'] }] } },
    ],
    [
      'no source',
      { more: { source: 'sm-2' } },
      { payload: { userErrors: [{ code: 'NOT_FOUND', field: ['source'] }] } },
    ],
    ['a source that takes none', { more: { source: 'ch' } }, { payload: { results: [{ state: 'NOT_SUPPORTED' }] } }],
    [
      'a child company under the key of a partner',
      { more: { company: 'globex', source: 'sm-msp' } },
      { payload: { userErrors: [], results: [{ state: 'NOT_SUPPORTED' }] } },
    ],
    [
      'a connection that is switched off',
      { more: { company: 'umbrella', source: 'sm-off' } },
      { payload: { userErrors: [], results: [{ state: 'REFUSED', code: 'DISABLED' }] } },
    ],
    [
      'no GraphQL',
      { query: 'mutation {' },
      { status: 400, errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] },
    ],
    [
      'an operation that does not fit',
      { query: 'mutation { nothing }' },
      { status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
    ],
    [
      'an operation that is too expensive',
      {
        query: `mutation ($input: UploadPolicyDocumentInput!) { ${Array.from({ length: 15 }, (_, i) => `a${i}: uploadPolicyDocument(input: $input) { document calls { path } }`).join(' ')} c: company }`,
      },
      { status: 400 },
    ],
    [
      'an operation that does not use the file',
      { query: 'mutation { deletePolicies(input: {company: "acme", policies: ["x"], confirm: 1}) { outcome } }' },
      { status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ],
    ['a query', { query: '{ viewer { name } }' }, { status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] }],
  ])('leaves its body unread: %s', async (_, { key, more, query }, expected) => {
    const answer = await answerToBeginning(beginning(more, query), key === undefined ? {} : { key });
    expect(answer).toMatchObject({ closes: true, ...expected });
    await expectNothing();
  });

  it('is answered although its client sends on', async () => {
    const body = bodyOf(...parts(Buffer.concat([pdf('x'), Buffer.alloc(8 * MEGABYTE)]), { company: 'nobody' }));
    for (let i = 0; i < 5; i++) {
      const { payload } = await send(body);
      expect(payload?.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['company'] }]);
    }
    await expectNothing();
  });

  const file: Part = ['0', pdf('x'), 'x.pdf'];
  const operations: Part = ['operations', operation()];
  const map: Part = ['map', MAP];
  const withMap = (text: string): readonly Part[] => [operations, ['map', text], file];
  it.each<readonly [string, readonly Part[] | Buffer, number?]>([
    ['the file first', [file, operations, map]],
    ['the map first', [map, operations, file]],
    ['no map', [operations, file]],
    ['no operations', [map, file]],
    ['no file', [operations, map]],
    ['nothing', []],
    ['two files', [operations, map, file, ['1', pdf('y'), 'y.pdf']]],
    ['a map of two files', withMap('{"0":["variables.input.file"],"1":["variables.input.source"]}')],
    ['a map of one file with two places', withMap('{"0":["variables.input.file","variables.input.dryRun"]}')],
    ['a map of no file', withMap('{}')],
    ['a map that is a list', withMap('[["variables.input.file"]]')],
    ['a map that is no JSON', withMap('{')],
    ['a map of another part', withMap('{"1":["variables.input.file"]}')],
    ['a path to nothing', withMap('{"0":["variables.input.nothing"]}')],
    ['a path to a value', withMap('{"0":["variables.input.company"]}')],
    ['a path beside the variables', withMap('{"0":["query"]}')],
    ['a path to the prototype', withMap('{"0":["variables.__proto__.file"]}')],
    ['a path to a constructor', withMap('{"0":["variables.constructor.prototype.file"]}')],
    ['a long path', withMap(JSON.stringify({ 0: [`variables${'.input'.repeat(2000)}`] }))],
    ['a path that is a number', withMap('{"0":[1]}')],
    ['a part behind the file', [operations, map, file, ['more', 'x']]],
    ['operations twice', [operations, operations, map, file]],
    ['several operations', [['operations', `[${operation()}]`], map, file]],
    ['many parts', [operations, map, file, ...Array.from({ length: 500 }, (_, i): Part => [`p${i}`, 'x'])]],
    ['a long name of a part', [['n'.repeat(10_000), 'x'], operations, map, file]],
    ['a header that never ends', [['n'.repeat(90_000), 'x'], operations, map, file]],
    ['long operations', [['operations', operation({ pad: 'x'.repeat(20_000) })], map, file], 413],
    ['operations that never end', [['operations', 'x'.repeat(MEGABYTE)], map, file], 413],
    ['a long preamble', Buffer.alloc(MEGABYTE, 'x'), 413],
    ['a body that is cut off', bodyOf(operations, map, file).subarray(0, -30)],
    ['a body without its last line', bodyOf(operations, map, file).subarray(0, -END.length)],
    ['no multipart', Buffer.from('{"query":"{ viewer { name } }"}')],
  ])('is refused with the reason: %s', async (what, body, status = 400) => {
    const answer = await send(Buffer.isBuffer(body) ? body : bodyOf(...body));
    expect({ what, status: answer.status }).toEqual({ what, status });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    expect(({} as Record<string, unknown>)['file']).toBeUndefined();
    await expectNothing();
  });

  it('is refused for its type', async () => {
    const body = bodyOf(operations, map, file);
    const types: readonly (readonly [type: string, status: number])[] = [
      ['multipart/form-data', 400],
      ['multipart/form-data; boundary=another', 400],
      ['multipart/mixed; boundary=the-boundary', 415],
      ['text/plain', 415],
    ];
    for (const [type, status] of types) expect(await send(body, { type })).toMatchObject({ status });
    // Credentials come in headers that no form can send, so no request without one gets as far as this.
    expect(hasPreflightHeader({ 'content-type': 'multipart/form-data', cookie: 'a=b' })).toBe(false);
    expect(hasPreflightHeader({ 'apollo-require-preflight': '1' })).toBe(true);
    await expectNothing();
  });

  it('is refused where JSON has something for the file', async () => {
    for (const value of ['x', 1, {}, { path: '/etc/passwd', name: 'x', bytes: 1, sha256: 'x', defect: null }]) {
      const { errors } = await system.ask(UPLOAD, { variables: { input: input({ file: value }) } });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
    const literal = 'mutation { uploadPolicyDocument(input: {company: "acme", source: "sm", file: "x"}) { document } }';
    expect((await system.ask(literal)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    await expectNothing();
  });
});

describe('a client that waits for `100 Continue`', () => {
  const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
  const MULTIPART = `multipart/form-data; boundary="${BOUNDARY}"`;
  interface Head {
    readonly method?: string;
    readonly path?: string;
    readonly key?: string;
    readonly type?: string;
    readonly length?: number;
  }
  /** Sends the head of a request, and nothing else. */
  function sendHead({ method = 'POST', path = '/graphql', key = KEYS.all, type = MULTIPART, length = 1000 }: Head) {
    const socket = connect(Number(new URL(system.server.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    let text = '';
    socket.on('data', (chunk: Buffer) => void (text += chunk.toString()));
    const credential = key === '' ? '' : `x-api-key: ${key}\r\napollo-require-preflight: 1\r\n`;
    socket.write(
      `${method} ${path} HTTP/1.1\r\nhost: x\r\n${credential}expect: 100-continue\r\n` +
        `content-type: ${type}\r\ncontent-length: ${length}\r\n\r\n`,
    );
    return { socket, text: () => text };
  }

  it.each<readonly [string, Head, number]>([
    ['no credential', { key: '' }, 401],
    ['a wrong credential', { key: 'wrong' }, 401],
    ['no scope', { key: READER }, 403],
    ['a file that is too large', { length: 27 * MEGABYTE }, 413],
    ['no boundary', { type: 'multipart/form-data' }, 400],
    ['another type', { type: 'text/plain' }, 415],
    ['another path', { path: '/upload' }, 404],
    ['JSON without a credential', { key: '', type: 'application/json' }, 401],
    ['JSON that is too large', { type: 'application/json', length: 17 * 1024 }, 413],
    ['a refresh without the scope', { path: '/admin/refresh', key: READER, type: 'application/json' }, 403],
    ['a refresh that is too large', { path: '/admin/refresh', type: 'application/json', length: 5000 }, 413],
    ['a path that reads no body', { method: 'GET', path: '/healthz' }, 200],
  ])('is answered without it: %s', async (_, head, status) => {
    const { socket, text } = sendHead(head);
    // Nobody knows whether the body follows: the connection is of no further use.
    await closed(socket);
    expect(text()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text()).toMatch(/^connection: close\r$/im);
    expect(text()).not.toContain('100 Continue');
    await expectNothing();
  });

  it('gets it where the body is wanted, once', async () => {
    const body = bodyOf(...parts(pdf('expected')));
    const { socket, text } = sendHead({ length: body.length });
    await until(() => text() !== '');
    expect(text()).toBe(CONTINUE);
    socket.write(body);
    await until(() => text().includes('"outcome":"DONE"'));
    expect(text().split('100 Continue')).toHaveLength(2);
    expect(uploads()).toHaveLength(1);
    socket.destroy();

    const query = JSON.stringify({ query: '{ viewer { name } }' });
    const json = sendHead({ type: 'application/json', length: query.length });
    await until(() => json.text() === CONTINUE);
    json.socket.write(query);
    await until(() => json.text().includes('{"data":{"viewer":{"name":"all"}}}'));
    // The connection goes on.
    json.socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
    await until(() => json.text().endsWith('ok\n'));
    json.socket.destroy();
  });

  it.each<readonly [string, object]>([
    ['the company', { company: 'nobody' }],
    ['the source', { source: 'nothing' }],
  ])('sends no more than the operation if %s is wrong', async (_, more) => {
    const beginning = bodyOf(...parts(Buffer.from('%PDF-'), more)).subarray(0, -END.length - 2);
    const { socket, text } = sendHead({ length: 24 * MEGABYTE });
    await until(() => text() === CONTINUE);
    socket.write(beginning);
    await closed(socket);
    expect(text()).toMatch(/"NOT_FOUND"/);
    await expectNothing();
  });
});

describe('operations that are known beforehand', () => {
  it('are found by their hash', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(UPLOAD) } };
    const by = (query?: string): Part => [
      'operations',
      JSON.stringify({ query, extensions, variables: { input: input() } }),
    ];
    const file: Part = ['0', pdf('hash'), 'x.pdf'];
    const unknown = await send(bodyOf(by(), ['map', MAP], file));
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
    expect((await send(bodyOf(by(UPLOAD), ['map', MAP], file))).payload?.outcome).toBe('DONE');
    expect((await send(bodyOf(by(), ['map', MAP], file))).payload?.outcome).toBe('DONE');
    expect(uploads()).toHaveLength(2);
  });

  it('are the only ones of a server with a list', async () => {
    const listed = await startTestSystem({
      learners: 3,
      clients: CLIENTS,
      trustedDocuments: new Map([[sha256(UPLOAD), UPLOAD]]),
    });
    try {
      expect((await send(bodyOf(...parts(pdf('x'))), { to: listed })).payload?.outcome).toBe('DONE');
      const other: Part = ['operations', operation({}, `${UPLOAD} `)];
      const { status, closes } = await send(bodyOf(other, ['map', MAP], ['0', pdf('x'), 'x']), { to: listed });
      expect({ status, closes }).toEqual({ status: 403, closes: true });
      expect(listed.calls('sibermate')).toEqual({ 'SM-52': 1 });
    } finally {
      await listed.close();
    }
  });
});

describe('a client that does not send all', () => {
  const half = Buffer.concat([bodyOf(...parts(pdf('half'))).subarray(0, -20), Buffer.alloc(MEGABYTE)]);

  it('may hang up in the middle: nothing is left, and nothing sent', async () => {
    const { socket } = await sendBeginning(half);
    await until(() => stored().length === 1);
    const [folder = ''] = stored();
    expect(statSync(join(tmpdir(), folder)).mode & 0o777).toBe(0o700);
    await until(() => readdirSync(join(tmpdir(), folder)).length === 1);
    const [file = ''] = readdirSync(join(tmpdir(), folder));
    expect(statSync(join(tmpdir(), folder, file)).mode & 0o777).toBe(0o600);
    socket.destroy();
    await expectNothing();
    // Also before there is a file.
    const early = await sendBeginning(half.subarray(0, 100));
    await later(20);
    early.socket.destroy();
    await expectNothing();
  });

  it('is closed after the time of a request; a server that stops leaves nothing', async () => {
    const config = { server: { requestTimeoutMs: 300, drainSeconds: 0.2 } };
    const slow = await startTestSystem({ learners: 3, clients: CLIENTS, config });
    const { socket, text } = await sendBeginning(half, { to: slow });
    await until(() => stored().length === 1);
    await closed(socket);
    expect(text()).toMatch(/^$|^HTTP\/1.1 408 /);
    await until(() => stored().length === 0);

    const last = await sendBeginning(half, { to: slow });
    await until(() => stored().length === 1);
    await slow.close();
    expect(stored()).toEqual([]);
    last.socket.destroy();
    expect(slow.bugs).toEqual([]);
    expect(slow.calls('sibermate')).toEqual({});
  });

  it('leaves a folder if the process dies: the next one removes it', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'spool-test-'));
    const make = (name: string, at: Date) => {
      mkdirSync(join(parent, name));
      utimesSync(join(parent, name), at, at);
      return name;
    };
    const long = new Date(Date.now() - 1e9);
    make(`${PREFIX}999999999-abcdef`, new Date());
    make(`${PREFIX}${process.pid}-abcdef`, long);
    const others = [
      make(`${PREFIX}${process.ppid}-abcdef`, long),
      make(`${PREFIX}${process.pid}-abcdeg`, new Date()),
      make('awaregraph-upload-00000000-999999999-abcdef', long),
      make(`${PREFIX}999999999-abcdef-more`, long),
    ];
    await openSpool(parent);
    expect(readdirSync(parent)).toEqual(others.toSorted());
    rmSync(parent, { recursive: true });
  });
});
