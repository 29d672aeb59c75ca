import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressGroup } from '../../src/server/client-address';
import { createLogger } from '../../src/server/logger';
import { createRateLimit } from '../../src/server/rate-limit';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { AUDIENCE, ISSUER, startIssuer } from './key-server';
import type { Issuer } from './key-server';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
  await issuer.addKey('one');
});
afterAll(() => issuer.close());

const jwt = () => ({ issuer: ISSUER, audience: AUDIENCE, jwksUri: issuer.jwksUri });

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly code: string | undefined;
}
/** @param from a loopback address to send the request from */
function send(
  system: TestSystem,
  credentials: Record<string, string>,
  { from = '127.0.0.1', path = '/graphql?query={viewer{name}}' } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      system.server.url + path,
      { headers: credentials, localAddress: from, agent: false },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            code: errors?.[0]?.extensions.code,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe('failed authentications', () => {
  const failing: readonly (readonly [what: string, make: () => Promise<Record<string, string>>])[] = [
    ['a wrong key', async () => bearer('a-key-of-nobody-at-all')],
    ['a wrong key in its own header', async () => ({ 'x-api-key': 'a-key-of-nobody-at-all' })],
    ['another scheme', async () => ({ authorization: 'Basic eDp5' })],
    ['an expired token', async () => bearer(await issuer.token({}, { expires: 1 }))],
    ['a malformed token', async () => bearer('a.b.c')],
  ];

  it.each(failing)(
    'are answered with 429 beyond 30 a minute from one address, and valid credentials are not: %s',
    async (_, make) => {
      const system = await startTestSystem({ learners: 3, jwt: jwt() });
      try {
        const wrong = await make();
        const replies: Reply[] = [];
        for (let i = 0; i < 45; i++) replies.push(await send(system, wrong));
        expect(replies.map(({ status }) => status)).toEqual([
          ...Array.from({ length: 30 }, () => 401),
          ...Array.from({ length: 15 }, () => 429),
        ]);
        expect(new Set(replies.slice(0, 30).map(({ code }) => code))).toEqual(new Set(['UNAUTHENTICATED']));
        for (const { code, headers } of replies.slice(30)) {
          expect(code).toBe('RATE_LIMITED');
          expect(Number(headers['retry-after'])).toBeGreaterThan(0);
          expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
        }
        expect((await send(system, bearer(KEYS.all))).status).toBe(200);
        expect((await send(system, bearer(await issuer.token()))).status).toBe(200);
        expect((await send(system, wrong, { from: '127.0.0.2' })).status).toBe(401);
        expect((await send(system, wrong)).status).toBe(429);
        expect(system.warnings).toEqual([{ event: 'authentication failures', details: { address: '127.0.0.1' } }]);
      } finally {
        await system.close();
      }
    },
  );

  it('are none where no credential is sent: that is 401 however often', async () => {
    const system = await startTestSystem({ learners: 3 });
    try {
      const none: readonly Record<string, string>[] = [{}, { authorization: '' }, { 'x-api-key': '' }];
      for (const headers of none) for (let i = 0; i < 35; i++) expect((await send(system, headers)).status).toBe(401);
      expect(system.warnings).toEqual([]);
    } finally {
      await system.close();
    }
  });

  it('from many addresses write few lines', async () => {
    const system = await startTestSystem({ learners: 3 });
    try {
      for (let address = 1; address <= 40; address++) {
        const from = `127.0.1.${address}`;
        await Promise.all(Array.from({ length: 32 }, () => send(system, bearer('wrong'), { from })));
      }
      expect(system.warnings).toHaveLength(20);
    } finally {
      await system.close();
    }
  });
});

describe('an address', () => {
  const network = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 });
  const host = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 });
  const whole = (groups: readonly number[]) => groups.map((group) => group.toString(16)).join(':');
  const padded = (groups: readonly number[]) =>
    groups.map((group) => group.toString(16).toUpperCase().padStart(4, '0')).join(':');
  /** As systems print it, the longest run of zeros left out. */
  const short = (groups: readonly number[]) => new URL(`http://[${whole(groups)}]`).hostname.slice(1, -1);

  it('of IPv6 counts by its /64, however it is spelled', () => {
    const notMapped = network.filter((groups) => groups.some((group) => group !== 0));
    fc.assert(
      fc.property(notMapped, host, host, (net, one, other) => {
        const group = addressGroup(whole([...net, ...one]));
        for (const spelled of [whole, padded, short]) expect(addressGroup(spelled([...net, ...other]))).toBe(group);
        expect(addressGroup(`${short([...net, ...other])}%eth0`)).toBe(group);
      }),
    );
  });

  it('of IPv6 is another where the /64 is another', () => {
    fc.assert(
      fc.property(network, network, host, (one, other, rest) => {
        fc.pre(whole(one) !== whole(other));
        expect(addressGroup(short([...one, ...rest]))).not.toBe(addressGroup(short([...other, ...rest])));
      }),
    );
  });

  it.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['::1', '0:0:0:0::/64'],
    ['2001:db8::10.1.2.3', '2001:db8:0:0::/64'],
    [undefined, 'unknown'],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });

  it('of millions of clients takes bounded memory', () => {
    const limit = createRateLimit(1);
    expect([limit.take('first', 0), limit.take('first', 0)]).toEqual([0, 60]);
    for (let i = 0; i < 20_000; i++) limit.take(`other ${i}`, 0);
    // The oldest were dropped.
    expect(limit.take('first', 0)).toBe(0);
  });
});

describe('a client and a token of the same name', () => {
  const twins = async (limits: Record<string, number>) =>
    startTestSystem({
      learners: 5,
      jwt: jwt(),
      config: { limits },
      clients: [{ name: 'dashboard', apiKey: KEYS.all, companies: '*', scopes: ['read'] }],
    });
  const token = () => issuer.token({ sub: 'dashboard', companies: '*', scope: 'read' });

  it('have requests of their own', async () => {
    const system = await twins({ requestsPerMinute: 3 });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 5; i++) statuses.push((await send(system, bearer(await token()))).status);
      for (let i = 0; i < 4; i++) statuses.push((await send(system, bearer(KEYS.all))).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429, 200, 200, 200, 429]);
    } finally {
      await system.close();
    }
  });

  it('have vendor calls of their own', async () => {
    const system = await twins({ vendorCallsPerMinute: 20 });
    try {
      const query = '{ company(slug: "acme") { learners { totalCount missing { code } } } }';
      const codesOf = async (key: string) => {
        const { errors = [] } = await system.ask(query, { key });
        return errors.map(({ extensions: { code } }) => code);
      };
      const seen: string[] = [];
      for (let i = 0; i < 30 && !seen.includes('VENDOR_CALL_LIMIT'); i++) seen.push(...(await codesOf(await token())));
      expect(seen).toContain('VENDOR_CALL_LIMIT');
      expect(await codesOf(KEYS.all)).toEqual([]);
    } finally {
      await system.close();
    }
  });
});

describe('a key server that fails', () => {
  it('is answered with 503 for tokens, and changes nothing for keys', async () => {
    const broken = await startIssuer();
    broken.setAnswer((_, response) => void response.writeHead(500).end());
    const system = await startTestSystem({ learners: 3, jwt: { ...jwt(), jwksUri: broken.jwksUri } });
    try {
      const right = await issuer.token();
      for (let i = 0; i < 40; i++) {
        const { status, code, headers } = await send(system, bearer(right));
        expect([status, code]).toEqual([503, 'AUTHENTICATION_UNAVAILABLE']);
        expect(Number(headers['retry-after'])).toBeGreaterThan(0);
        expect(Number(headers['retry-after'])).toBeLessThanOrEqual(5);
      }
      // It is no failure of the client's.
      expect((await send(system, bearer('a-key-of-nobody-at-all'))).status).toBe(401);
      expect((await send(system, bearer(await issuer.token({ aud: 'other' })))).status).toBe(401);
      expect((await send(system, bearer(KEYS.all))).status).toBe(200);
      expect(broken.fetches()).toBe(1);
      expect(system.warnings.map(({ event }) => event)).toEqual(['key server unavailable']);
      expect(system.bugs).toEqual([]);
    } finally {
      await system.close();
      await broken.close();
    }
  });
});

describe('a warning', () => {
  it('is one line of the log, and quotes no message', () => {
    const written: Record<string, unknown>[] = [];
    const logger = createLogger({ write: (line) => void written.push(JSON.parse(line) as Record<string, unknown>) });
    logger.warn({ event: 'authentication failures', details: { address: '10.1.2.3' } });
    const error = new TypeError('https://user:secret@id.example', { cause: { code: 'ECONNREFUSED' } });
    logger.warn({ event: 'key server unavailable', error });
    expect(written).toMatchObject([
      { level: 'warn', msg: 'authentication failures', address: '10.1.2.3' },
      { level: 'warn', msg: 'key server unavailable', error: 'TypeError' },
    ]);
    expect(JSON.stringify(written)).not.toContain('secret');
  });
});
