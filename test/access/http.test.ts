import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

const ORIGIN = 'https://dashboards.acme.example';
let closed: TestSystem;
let open: TestSystem;
beforeAll(async () => {
  closed = await startTestSystem({ learners: 5, config: { server: { introspection: false } } });
  open = await startTestSystem({ learners: 5, config: { server: { corsOrigins: [ORIGIN] } } });
});
afterAll(() => Promise.all([closed.close(), open.close()]));

const CORS = ['origin', 'methods', 'headers', 'credentials'].map((name) => `access-control-allow-${name}`);
const corsOf = ({ headers }: Response) => CORS.map((name) => headers.get(name)).filter((value) => value !== null);

describe('cross-origin requests', () => {
  const preflight = (system: TestSystem, origin: string) =>
    fetch(`${system.server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
  const ask = (system: TestSystem, origin: string) =>
    fetch(`${system.server.url}/graphql`, {
      method: 'POST',
      headers: { origin, authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
      body: '{"query":"{ viewer { name } }"}',
    });

  it('are refused unless the configuration allows the origin', async () => {
    expect(corsOf(await preflight(closed, ORIGIN))).toEqual([]);
    expect(corsOf(await ask(closed, ORIGIN))).toEqual([]);
    for (const origin of ['https://evil.example', `${ORIGIN}.evil.example`, 'null', 'https://acme.example']) {
      expect(corsOf(await preflight(open, origin))).toEqual([]);
      expect(corsOf(await ask(open, origin))).toEqual([]);
    }
  });

  it('from an allowed origin work with a key, never with cookies', async () => {
    const asked = await preflight(open, ORIGIN);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await ask(open, ORIGIN);
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answer.headers.get('vary')).toContain('Origin');
    expect(await answer.json()).toEqual({ data: { viewer: { name: 'all' } } });
  });
});

describe('every response', () => {
  it.each(['/healthz', '/graphql?query={viewer{name}}', '/nothing', '/metrics'])(
    'has the security headers: %s',
    async (path) => {
      const { headers } = await fetch(open.server.url + path, { headers: { 'x-api-key': KEYS.all } });
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
    },
  );

  it('to a mutation by GET is an error', async () => {
    const response = await fetch(`${open.server.url}/graphql?query=${encodeURIComponent('mutation { a }')}`, {
      headers: { 'x-api-key': KEYS.all },
    });
    expect([400, 405]).toContain(response.status);
    expect(await response.json()).not.toHaveProperty('data');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonish'])(
    'to a POST of %s is an error, so that no form of another site can send an operation',
    async (type) => {
      const response = await fetch(`${open.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: `Bearer ${KEYS.all}` },
        body: '{"query":"{ viewer { name } }"}',
      });
      // A form with files is a request for an upload, which needs the scope WRITE.
      expect(response.status).toBe(type === 'multipart/form-data' ? 403 : 415);
      expect(await response.json()).not.toHaveProperty('data');
    },
  );
});

describe('a server with introspection disabled', () => {
  it('reveals the schema neither by introspection nor by suggestions', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Learner") { name } }']) {
      const { errors, data } = await closed.ask(query);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    const { errors } = await closed.ask('{ compani { nam } }');
    expect(errors?.[0]?.message).toContain('compani');
    expect(errors?.[0]?.message).not.toContain('Did you mean');
    expect((await open.ask('{ compani { nam } }')).errors?.[0]?.message).toContain('Did you mean');
  });
});

describe('malformed requests', () => {
  const raw = async (text: string): Promise<string> => {
    const { port } = new URL(open.server.url);
    const socket = connect(Number(port), '127.0.0.1');
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    socket.end(text);
    await once(socket, 'close');
    return received;
  };

  it.each(['//', '//evil.example/graphql', 'http://', '/%', '/graphql?%', '*', '/graphql/../metrics'])(
    'to a target like %s get a response, and the server stays up',
    async (target) => {
      const answer = await raw(
        `GET ${target} HTTP/1.1\r\nhost: x\r\nx-api-key: ${KEYS.acme}\r\nconnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect((await fetch(`${open.server.url}/healthz`)).status).toBe(200);
    },
  );

  it('that are aborted are no internal error', async () => {
    const { port } = new URL(open.server.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nx-api-key: ${KEYS.all}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await fetch(`${open.server.url}/healthz`)).status).toBe(200);
    expect(open.bugs).toEqual([]);
  });
});
