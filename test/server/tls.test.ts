import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectHttp2, constants } from 'node:http2';
import type { ClientHttp2Session, IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http2';
import { request as requestHttps } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { createConfig } from '../../src/config/config-file';
import type { Config } from '../../src/config/config';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import type { RunningServer } from '../../src/server/server';
import type { RequestEnd } from '../../src/server/observation/request-line';
import type { Warning } from '../../src/server/warnings';
import { certificateFiles, writeCertificate } from './certificates';

/** The server with `server.tls`: HTTPS, HTTP/2, and the certificate's replacement. */

const KEY = 'key-of-the-tls-client';
const TIMEOUT_MS = 1500;
const PDF = '%PDF-1.7\ntext\n%%EOF\n';

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-tls-'));
const files = certificateFiles(folder);
const schema = createSchema();
const warnings: Warning[] = [];
const bugs: unknown[] = [];
const ends: RequestEnd[] = [];
let sandboxes: Sandboxes;
let server: RunningServer;
let ca: string;

const configuration = (more: object = {}): Config => {
  const { connections, companies, identity } = sandboxes.configuration();
  return createConfig({
    server: { port: 0, connectAtStart: false, requestTimeoutMs: TIMEOUT_MS, drainSeconds: 2, tls: files, ...more },
    limits: { maxUnsentMbPerClient: 2 },
    connections,
    companies,
    identity,
    audit: { file: join(folder, 'audit.log') },
    clients: [{ name: 'all', apiKey: KEY, companies: '*', scopes: ['read', 'write', 'admin'] }],
  });
};
const start = (config: Config) =>
  startServer({
    config,
    schema,
    onBug: (bug) => bugs.push(bug),
    onWarning: (warning) => warnings.push(warning),
    onRequest: (end) => ends.push(end),
  });

beforeAll(async () => {
  ca = await writeCertificate(files);
  sandboxes = await startSandboxes({ learners: 12 });
  server = await start(configuration());
});
afterAll(async () => {
  await server.close();
  await sandboxes.close();
  rmSync(folder, { recursive: true });
});

/** With or without an error. */
const closeOf = (one: ClientHttp2Session | TLSSocket) =>
  new Promise<void>((resolve) => void one.once('close', () => resolve()));

const sessions: ClientHttp2Session[] = [];
function open(to: RunningServer = server): ClientHttp2Session {
  const session = connectHttp2(to.url, { ca });
  session.on('error', () => undefined);
  sessions.push(session);
  return session;
}
afterEach(() => {
  for (const session of sessions.splice(0)) session.destroy();
  expect(bugs).toEqual([]);
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const JSON_POST = { ':method': 'POST', ':path': '/graphql', 'content-type': 'application/json', 'x-api-key': KEY };

function send(session: ClientHttp2Session, headers: OutgoingHttpHeaders, body?: string | Buffer): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const stream = session.request(headers, { endStream: body === undefined });
    let text = '';
    let received: IncomingHttpHeaders = {};
    stream.on('response', (found) => (received = found));
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    stream.on('error', reject);
    stream.on('close', () => resolve({ status: Number(received[':status']), headers: received, text }));
    if (body !== undefined) stream.end(body);
  });
}
const graphql = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

describe('over HTTP/2', () => {
  it('every route answers', async () => {
    const session = open();
    const get = (path: string, headers: OutgoingHttpHeaders = {}) => send(session, { ':path': path, ...headers });
    expect(server.url).toMatch(/^https:/);
    expect((await get('/healthz')).text).toBe('ok\n');
    expect((await get('/readyz')).status).toBe(200);
    expect((await get('/readyz?verbose', { 'x-api-key': KEY })).text).toContain('"sources"');
    expect((await get('/metrics', { 'x-api-key': KEY })).text).toContain('awaregraph_build_info');
    expect((await get('/graphql')).status).toBe(401);
    expect((await get('/nothing', { 'x-api-key': KEY })).status).toBe(404);
    const asked = await get(`/graphql?query=${encodeURIComponent('{ viewer { name } }')}`, { 'x-api-key': KEY });
    expect(asked.text).toContain('"name":"all"');
    expect(asked.headers['x-request-id']).toBeDefined();
    const refreshed = await send(session, { ':method': 'POST', ':path': '/admin/refresh', 'x-api-key': KEY }, '');
    expect(refreshed.status).toBe(200);
    const posted = await send(session, JSON_POST, graphql('{ companies { nodes { slug } } }'));
    expect(JSON.parse(posted.text)).toMatchObject({ data: { companies: { nodes: [{ slug: 'acme' }, {}] } } });
    expect(ends.at(-1)).toMatchObject({ client: 'all', status: 200, path: '/graphql', isAborted: false });
  });

  it('deferred parts arrive one after the other', async () => {
    const query = '{ company(slug: "acme") { name ... @defer { learners(first: 5) { nodes { email } } } } }';
    const accept = 'multipart/mixed; deferSpec=20220824, application/json';
    const { headers, text } = await send(open(), { ...JSON_POST, accept }, graphql(query));
    expect(headers['content-type']).toContain('multipart/mixed');
    expect(text.match(/"hasNext":/g)).toHaveLength(2);
    expect(text).toContain('"hasNext":false');
  });

  const upload = (content: string, operations: string): string =>
    [
      ['operations"', operations],
      ['map"', '{"0":["variables.input.file"]}'],
      ['0"; filename="policy.pdf"\r\nContent-Type: application/pdf', content],
    ]
      .map(([head, value]) => `--b\r\nContent-Disposition: form-data; name="${head}\r\n\r\n${value}\r\n`)
      .join('') + '--b--\r\n';
  const mutation = `mutation ($input: UploadPolicyDocumentInput!) { uploadPolicyDocument(input: $input) { outcome document } }`;
  const multipart = { ...JSON_POST, 'content-type': 'multipart/form-data; boundary=b' };

  it('a document is uploaded', async () => {
    const operations = graphql(mutation, { input: { company: 'acme', source: 'sm', file: null } });
    const { status, text } = await send(open(), multipart, upload(PDF, operations));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { uploadPolicyDocument: { outcome: 'DONE' } } });
  });

  it('a refused upload is not read, and the connection goes on', async () => {
    const session = open();
    const stream = session.request({ ...multipart, 'content-length': String(1e9) });
    stream.on('error', () => undefined);
    const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders];
    expect(headers[':status']).toBe(413);
    expect(headers['connection']).toBeUndefined();
    stream.resume();
    await once(stream, 'close');
    expect((await send(session, { ':path': '/healthz' })).status).toBe(200);
  });

  it('a client that expects 100 Continue is asked for its body, unless it is refused', async () => {
    const session = open();
    const stream = session.request({ ...JSON_POST, expect: '100-continue' });
    await once(stream, 'continue');
    stream.end(graphql('{ viewer { name } }'));
    const [headers] = (await once(stream, 'response')) as [IncomingHttpHeaders];
    expect(headers[':status']).toBe(200);
    const refused = session.request({ ...JSON_POST, 'x-api-key': 'wrong-key', expect: '100-continue' });
    refused.on('continue', () => expect('the body').toBe('not asked for'));
    const [answered] = (await once(refused, 'response')) as [IncomingHttpHeaders];
    expect(answered[':status']).toBe(401);
  });

  it('a client that leaves ends its request', async () => {
    const session = open();
    const from = ends.length;
    const stream = session.request(JSON_POST);
    stream.on('error', () => undefined);
    stream.write('{"query":');
    await new Promise((resolve) => session.ping(resolve));
    stream.close(constants.NGHTTP2_CANCEL);
    while (ends.length === from) await new Promise(setImmediate);
    expect(ends.at(-1)).toMatchObject({ isAborted: true });
    const live = await send(session, { ':path': '/metrics', 'x-api-key': KEY });
    expect(live.text).toContain('awaregraph_config_generations 1');
  });

  it('a client that sends its request drop by drop is ended in time', async () => {
    const stream = open().request(JSON_POST);
    stream.on('error', () => undefined);
    const startedAt = performance.now();
    const drops = setInterval(() => void (stream.closed || stream.write(' ')), 100);
    await once(stream, 'close');
    clearInterval(drops);
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT_MS * 4);
  });

  it('answers that nobody reads take bounded memory, and are given up', async () => {
    const session = connectHttp2(server.url, { ca, settings: { initialWindowSize: 1000 } });
    session.on('error', () => undefined);
    sessions.push(session);
    const from = warnings.length;
    const query = `{ __schema { types { name description fields { name description args { name description } } } } }`;
    const streams = Array.from({ length: 60 }, () => {
      const stream = session.request({ ...JSON_POST });
      stream.on('error', () => undefined);
      stream.end(graphql(query));
      return once(stream, 'close');
    });
    await Promise.all(streams);
    const reasons = new Set(warnings.slice(from).map(({ details }) => details?.['reason']));
    expect(
      [...reasons].every((reason) => reason === 'client does not read' || reason === 'too many unsent bytes'),
    ).toBe(true);
    expect(reasons.size).toBeGreaterThan(0);
  });

  it.each([constants.NGHTTP2_CANCEL, constants.NGHTTP2_NO_ERROR])(
    'a client that abandons requests again and again is disconnected, whatever it says (%s)',
    async (code) => {
      const session = open();
      const closed = closeOf(session);
      await once(session, 'connect');
      let sent = 0;
      // Resolved when all that was sent before has arrived, or never will.
      const arrived = () => Promise.race([closed, new Promise((resolve) => void session.ping(resolve))]);
      for (; !session.destroyed && !session.closed; sent += 10) {
        const streams = Array.from({ length: 10 }, () => {
          const stream = session.request(JSON_POST);
          stream.on('error', () => undefined);
          stream.write('{');
          return stream;
        });
        await arrived();
        for (const stream of streams) stream.close(code);
        if (!session.destroyed) await arrived();
      }
      await closed;
      expect(sent).toBeLessThan(1000);
      // Others are served.
      expect((await send(open(), { ':path': '/healthz' })).status).toBe(200);
    },
  );

  it('a connection takes no more than a hundred requests at once', async () => {
    const session = open();
    await once(session, 'remoteSettings');
    expect(session.remoteSettings).toMatchObject({ maxConcurrentStreams: 100, maxHeaderListSize: 16 * 1024 });
  });

  it('a connection on which nothing is sent is closed', async () => {
    const session = open();
    await send(session, { ':path': '/healthz' });
    await once(session, 'close');
    expect(session.destroyed).toBe(true);
  });
});

const healthOver = (socketOptions: object, to = server.url) =>
  new Promise<string>((resolve, reject) => {
    const asking = requestHttps(`${to}/healthz`, { ca, agent: false, ...socketOptions }, (response) => {
      response.resume();
      const socket = response.socket as TLSSocket;
      resolve(socket.getPeerCertificate().fingerprint256);
    });
    asking.on('error', reject);
    asking.end();
  });

describe('HTTPS', () => {
  it('speaks HTTP/1.1 with clients that do not speak HTTP/2', async () => {
    await expect(healthOver({})).resolves.toMatch(/^[0-9A-F:]+$/);
  });

  it('speaks TLS 1.2 and newer', async () => {
    await expect(healthOver({ maxVersion: 'TLSv1.2', minVersion: 'TLSv1.2' })).resolves.toBeDefined();
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' };
    await expect(healthOver(old)).rejects.toThrow(/alert protocol version|unsupported protocol/);
  });

  it('a new certificate is used from a reload on, and connections that are open go on', async () => {
    const session = open();
    await send(session, { ':path': '/healthz' });
    const before = await healthOver({});
    ca = await writeCertificate(files);
    expect(await server.reload(() => configuration())).toMatchObject({
      outcome: 'applied',
      changes: { settings: ['server.tls'] },
    });
    expect(await healthOver({})).not.toBe(before);
    expect((await send(session, { ':path': '/healthz' })).status).toBe(200);
  });

  it.each([
    [
      'a certificate that is none',
      () => writeFileSync(files.cert, 'nonsense'),
      'server.tls.cert',
      'has no certificate',
    ],
    ['a key that is none', () => writeFileSync(files.key, 'nonsense'), 'server.tls.key', 'has no private key'],
    [
      'the key of another certificate',
      () => writeCertificate({ ...files, cert: join(folder, 'other.crt') }),
      'server.tls.key',
      'is not the key',
    ],
    [
      'a chain whose second certificate is broken',
      () => appendFileSync(files.cert, '\n-----BEGIN CERTIFICATE-----\nMIIBnonsense\n-----END CERTIFICATE-----\n'),
      'server.tls.cert',
      'cannot be used',
    ],
    ['a file that is missing', () => rmSync(files.cert), 'server.tls.cert', 'cannot be read (ENOENT)'],
  ])('%s refuses the reload', async (_, spoil: () => unknown, path, message) => {
    ca = await writeCertificate(files);
    await server.reload(() => configuration());
    const before = await healthOver({});
    await spoil();
    const result = await server.reload(() => configuration({ maxConnections: 5 }));
    expect(result).toMatchObject({
      outcome: 'invalid',
      mistakes: [{ path, message: expect.stringContaining(message) }],
    });
    expect(await healthOver({})).toBe(before);
    expect(server.config().server.maxConnections).toBe(2000);
    ca = await writeCertificate(files);
    await server.reload(() => configuration());
  });

  it('a change between HTTP and HTTPS needs a restart', async () => {
    expect(await server.reload(() => configuration({ tls: null }))).toMatchObject({
      outcome: 'needs restart',
      mistakes: [{ path: 'server.tls' }],
    });
  });

  it('a connection whose handshake does not end is closed, and `maxConnections` counts', async () => {
    const small = await start(configuration({ maxConnections: 1 }));
    const port = Number(new URL(small.url).port);
    const first = connectTls({ port, host: '127.0.0.1', ca, ALPNProtocols: ['h2'] });
    await once(first, 'secureConnect');
    const from = warnings.length;
    const second = connectTls({ port, host: '127.0.0.1', ca });
    second.on('error', () => undefined);
    await closeOf(second);
    expect(warnings.slice(from)).toContainEqual(
      expect.objectContaining({ details: { reason: 'too many connections' } }),
    );
    first.destroy();
    await small.close();
  });

  it('a shutdown finishes requests in flight, says so with GOAWAY, and ends', async () => {
    const draining = await start(configuration());
    const session = open(draining);
    sandboxes.setFaults([]);
    const goaway = once(session, 'goaway');
    const pending = send(
      session,
      JSON_POST,
      graphql('{ company(slug: "acme") { learners(first: 5) { nodes { email } } } }'),
    );
    while (ends.length === 0) await new Promise(setImmediate);
    await new Promise((resolve) => session.ping(resolve));
    const closing = draining.close();
    await goaway;
    expect(JSON.parse((await pending).text)).toMatchObject({
      data: { company: { learners: { nodes: expect.any(Array) } } },
    });
    await closing;
    await expect(healthOver({}, draining.url)).rejects.toThrow('ECONNREFUSED');
  });
});
