import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 40, config: { cache: { ttlSeconds: 3600 } } });
});
afterAll(() => system.close());

const QUERY =
  '{ company(slug: "acme") { learners(first: 30) { nodes { name email accounts { fetchedAt externalId } } } } }';
interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}
/** Node’s own HTTP client, because fetch decompresses silently. */
const send = (query: string, headers: Record<string, string>, { method = 'GET', key = KEYS.all } = {}) =>
  new Promise<Reply>((resolve, reject) => {
    const outgoing = request(
      `${system.server.url}/graphql${method === 'GET' ? `?query=${encodeURIComponent(query)}` : ''}`,
      { method, headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(method === 'POST' ? JSON.stringify({ query }) : undefined);
  });

describe('compression', () => {
  it.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', '*'])('is applied for %s', async (accepted) => {
    const plain = await send(QUERY, {});
    const small = await send(QUERY, { 'accept-encoding': accepted });
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(small.headers.vary).toContain('Accept-Encoding');
    expect(small.body.length).toBeLessThan(plain.body.length / 3);
    expect(gunzipSync(small.body).equals(plain.body)).toBe(true);
  });

  it.each(['identity', 'br', 'gzip;q=0', 'gzip; q=0.0', ''])('is not applied for %j', async (accepted) => {
    const answer = await send(QUERY, { 'accept-encoding': accepted }, { method: 'POST' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(answer.body.toString())).toHaveProperty('data');
  });

  it('is not applied to small responses', async () => {
    const answer = await send('{ viewer { name } }', { 'accept-encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});

describe('ETag', () => {
  it('answers 304 without a body to a client that has the response', async () => {
    const first = await send(QUERY, {});
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    for (const given of [etag, `"other", ${etag}`]) {
      const again = await send(QUERY, { 'if-none-match': given, 'accept-encoding': 'gzip' });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    }
    expect((await send(QUERY, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('reveals nothing to a viewer who may not see the data', async () => {
    const globex = '{ company(slug: "globex") { name learners { nodes { name } } } }';
    const etag = String((await send(globex, {})).headers.etag);
    const other = await send(globex, { 'if-none-match': etag }, { key: KEYS.acme });
    expect([other.status, other.body.toString().trim()]).toEqual([200, '{"data":{"company":null}}']);
  });

  it('is sent for successful GET responses only', async () => {
    expect((await send(QUERY, {}, { method: 'POST' })).headers.etag).toBeUndefined();
    expect((await send('{ nonsense }', {})).headers.etag).toBeUndefined();
  });
});

describe('identical operations in flight at the same time', () => {
  const ask = (key: string, headers: Record<string, string> = {}) => send(QUERY, headers, { method: 'POST', key });

  it('get equal responses, each for its own viewer', async () => {
    const query = '{ viewer { name } companies { nodes { slug } } }';
    const answers = await Promise.all(
      [KEYS.all, KEYS.acme, KEYS.all, KEYS.acme].map((key) => send(query, {}, { method: 'POST', key })),
    );
    expect(
      answers.map(({ body }) => (JSON.parse(body.toString()) as { data: { viewer: object } }).data.viewer),
    ).toEqual(['all', 'acme', 'all', 'acme'].map((name) => ({ name })));
    expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(4);
  });

  it('are not coalesced where a request header differs', async () => {
    const [plain, costed, traced] = await Promise.all([
      ask(KEYS.all),
      ask(KEYS.all, { 'x-query-cost': '1' }),
      ask(KEYS.all, { 'x-source-trace': '1' }),
    ]);
    const extensions = [plain, costed, traced].map(({ body }) =>
      Object.keys((JSON.parse(body.toString()) as { extensions?: object }).extensions ?? {}),
    );
    expect(extensions).toEqual([[], ['cost'], ['sourceTrace']]);
  });
});
