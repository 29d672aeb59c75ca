import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createAuthenticator } from '../../src/access/authenticate';
import { KeysUnavailable } from '../../src/access/key-set';
import { idempotencyOwner } from '../../src/access/viewer';
import { AUDIENCE, ISSUER, startIssuer } from './key-server';
import type { Issuer, KeyServerAnswer } from './key-server';

let issuer: Issuer;
const onFailure = jest.fn<(error: unknown) => void>();
const onRecovery = jest.fn<() => void>();
let enter: (token: string) => ReturnType<ReturnType<typeof createAuthenticator>>;

const settings = (jwksUri: string) => ({
  issuer: ISSUER,
  audience: AUDIENCE,
  jwksUri,
  companiesClaim: 'companies',
  scopesClaim: 'scope',
  algorithms: ['RS256' as const, 'ES256' as const, 'PS256' as const, 'EdDSA' as const],
});

function authenticator(jwksUri: string): typeof enter {
  const authenticate = createAuthenticator({ clients: [], jwt: settings(jwksUri) }, { onFailure, onRecovery });
  return (token) => authenticate({ authorization: `Bearer ${token}` });
}

beforeAll(async () => {
  issuer = await startIssuer();
  await issuer.addKey('one');
});
beforeEach(() => {
  onFailure.mockClear();
  onRecovery.mockClear();
  enter = authenticator(issuer.jwksUri);
});
afterAll(() => issuer.close());

test('a valid token authenticates a viewer', async () => {
  expect(await enter(await issuer.token())).toEqual({
    name: 'ada',
    credential: 'token',
    issuer: ISSUER,
    companies: ['acme'],
    scopes: new Set(['READ']),
  });
});

test('what outlives the configuration belongs to a subject of its issuer', async () => {
  const viewer = await enter(await issuer.token());
  const owners = [
    { name: 'ada', credential: 'token', issuer: ISSUER },
    { name: 'ada', credential: 'token', issuer: 'https://other.example' },
    { name: 'ada', credential: 'apiKey' },
  ] as const;
  expect(viewer && idempotencyOwner(viewer)).toBe(idempotencyOwner(owners[0]));
  expect(new Set(owners.map(idempotencyOwner)).size).toBe(owners.length);
});

test.each(['RS256', 'PS256', 'EdDSA'])('a key of %s is accepted', async (algorithm) => {
  await issuer.addKey(algorithm, algorithm);
  expect(await enter(await issuer.token({}, { kid: algorithm }))).toMatchObject({ name: 'ada' });
});

test('a token is accepted in the X-API-Key header, too', async () => {
  const authenticate = createAuthenticator({ clients: [], jwt: settings(issuer.jwksUri) }, { onFailure, onRecovery });
  expect(await authenticate({ 'x-api-key': await issuer.token() })).toMatchObject({ name: 'ada' });
});

describe('claims', () => {
  test.each([
    [
      ['acme', 7, 'globex'],
      ['acme', 'globex'],
    ],
    ['acme globex', ['acme', 'globex']],
    ['acme, globex', ['acme', 'globex']],
    ['*', '*'],
    [['*'], '*'],
    ['', []],
    [undefined, []],
    [{ acme: true }, []],
  ])('%j grants access to the companies %j', async (companies, expected) => {
    expect(await enter(await issuer.token({ companies }))).toMatchObject({ companies: expected });
  });

  test.each([
    ['read raw', ['READ', 'RAW']],
    [
      ['read', 'admin'],
      ['READ', 'ADMIN'],
    ],
    ['openid profile read', ['READ']],
    [undefined, []],
  ])('%j grants the scopes %j', async (scope, expected) => {
    expect((await enter(await issuer.token({ scope })))?.scopes).toEqual(new Set(expected));
  });
});

describe('a token is refused', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const wrong: readonly (readonly [what: string, make: () => Promise<string>])[] = [
    ['that has expired', () => issuer.token({}, { expires: now() - 1 })],
    ['that never expires', () => issuer.token({}, { expires: null })],
    ['that is not valid yet', () => issuer.token({ nbf: now() + 60 })],
    ['for another audience', () => issuer.token({ aud: 'other' })],
    ['without an audience', () => issuer.token({ aud: undefined })],
    ['of another issuer', () => issuer.token({ iss: 'https://evil.example' })],
    ['without a subject', () => issuer.token({ sub: undefined })],
    ['of an empty subject', () => issuer.token({ sub: '' })],
    ['of a subject that is no text', async () => sign({ sub: 7 })],
    ['with an expiry that is no number', async () => sign({ exp: 'tomorrow' })],
    ['with a key id that is no text', async () => sign({}, { kid: 7 })],
    ['with an extension that must be understood', async () => sign({}, { crit: ['x'], x: 1 })],
    ['that is signed with nothing', async () => (await issuer.token()).replace(/[^.]+$/, '')],
    ['with a signature of other letters', async () => (await issuer.token()).replace(/[^.]+$/, '%%%')],
    ['whose claims are a list', async () => sign([])],
    ['whose claims are no JSON', async () => (await issuer.token()).replace(/\.[^.]+\./, '.AAAA.')],
    ['whose header is no JSON', async () => (await issuer.token()).replace(/^[^.]+/, 'AAAA')],
    [
      'that was modified',
      async () => (await issuer.token()).replace(/\.([^.]+)\./, (_, body: string) => `.${flip(body)}.`),
    ],
    ['that is not signed', async () => unsecured()],
    ['that is not signed, with a fake signature', async () => `${unsecured().replace(/\.$/, '')}.AA`],
    ['signed with a shared secret', () => hmac('a secret that both sides know, 32+ bytes')],
    ['signed with the text of the public key', async () => hmac(await (await fetch(issuer.jwksUri)).text())],
    [
      'of an algorithm that is not allowed',
      () => issuer.addKey('es384', 'ES384').then(() => issuer.token({}, { kid: 'es384' })),
    ],
    ['of three meaningless parts', async () => 'a.b.c'],
    ['of two parts', async () => 'a.b'],
  ];
  test.each(wrong)('%s', async (_, make) => {
    expect(await enter(await make())).toBeNull();
  });

  test('without asking the key server, unless only the signature can tell', async () => {
    const fetched: string[] = [];
    for (const [what, make] of wrong) {
      const token = await make();
      const before = issuer.fetches();
      // A new authenticator has no keys yet.
      await authenticator(issuer.jwksUri)(token);
      if (issuer.fetches() > before) fetched.push(what);
    }
    expect(fetched).toEqual(['that was modified']);
    expect(onFailure).not.toHaveBeenCalled();
  });

  /** As a stranger makes it: everything is right that is not overridden, but for the signature. */
  const sign = (claims: object, header: object = {}) => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const all = Array.isArray(claims) ? claims : { ...right(), ...claims };
    return [part({ alg: 'ES256', kid: 'one', ...header }), part(all), 'A'.repeat(86)].join('.');
  };
  const right = () => ({ iss: ISSUER, aud: AUDIENCE, sub: 'eve', exp: now() + 60 });

  const claims = () => ({ iss: ISSUER, aud: AUDIENCE, sub: 'eve', exp: now() + 60, companies: '*', scope: 'admin' });
  const unsecured = () => new UnsecuredJWT(claims()).encode();
  const hmac = (secret: string) =>
    new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(new TextEncoder().encode(secret));
  const flip = (body: string) =>
    Buffer.from(Buffer.from(body, 'base64url').toString().replace('acme', 'evil')).toString('base64url');
});

describe("the issuer's keys", () => {
  test('are fetched once for many tokens', async () => {
    const before = issuer.fetches();
    await enter(await issuer.token());
    for (let i = 0; i < 5; i++) await enter(await issuer.token());
    expect(issuer.fetches() - before).toBe(1);
  });

  test('are fetched again for a new key, but not for each unknown one', async () => {
    const clock = jest.spyOn(Date, 'now');
    try {
      expect(await enter(await issuer.token())).not.toBeNull();
      await issuer.addKey('two');
      const token = await issuer.token({}, { kid: 'two', expires: Math.floor(Date.now() / 1000) + 600 });
      // Within the cooldown an unknown key id causes no request to the issuer.
      const before = issuer.fetches();
      for (let i = 0; i < 5; i++) expect(await enter(token)).toBeNull();
      expect(issuer.fetches()).toBe(before);
      const later = Date.now() + 31_000;
      clock.mockImplementation(() => later);
      expect(await enter(token)).toMatchObject({ name: 'ada' });
    } finally {
      clock.mockRestore();
    }
  });

  test('are fetched once for many unknown ones at the same time', async () => {
    await issuer.addKey('three');
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, i) => issuer.token({ sub: `s${i}` }, { kid: 'three' })),
    );
    const before = issuer.fetches();
    expect((await Promise.all(tokens.map(enter))).map((viewer) => viewer?.name)).toEqual(tokens.map((_, i) => `s${i}`));
    expect(issuer.fetches() - before).toBe(1);
  });
});

describe('a key server', () => {
  const unreachable = async (): Promise<Issuer> => {
    const gone = await startIssuer();
    await gone.close();
    return gone;
  };
  const answering = async (answer: KeyServerAnswer): Promise<Issuer> => {
    const broken = await startIssuer();
    broken.setAnswer(answer);
    return broken;
  };
  const broken: readonly (readonly [what: string, start: () => Promise<Issuer>])[] = [
    ['that is away', unreachable],
    ['that fails', () => answering((_, response) => void response.writeHead(500).end('no'))],
    ['that answers with a page', () => answering((_, response) => void response.end('<html>'))],
    ['that answers with other JSON', () => answering((_, response) => void response.end('{"keys":{}}'))],
    ['that sends elsewhere', () => answering((_, r) => void r.writeHead(302, { location: issuer.jwksUri }).end())],
    ['that breaks off', () => answering((_, response) => void response.destroy())],
    ['that never ends', () => answering((_, response) => void pour(response))],
  ];
  const pour = (response: ServerResponse): void => {
    if (response.destroyed) return;
    response.write('['.repeat(100_000), () => pour(response));
  };

  test.each(broken)('%s leaves it open who asks, and is not asked by every request', async (_, start) => {
    const server = await start();
    try {
      const enterThere = authenticator(server.jwksUri);
      const token = await issuer.token();
      const asked = await Promise.allSettled([enterThere(token), enterThere(token), enterThere(token)]);
      for (let i = 0; i < 5; i++) asked.push(...(await Promise.allSettled([enterThere(token)])));
      for (const one of asked) expect(one).toMatchObject({ reason: expect.any(KeysUnavailable) });
      expect(server.fetches()).toBeLessThanOrEqual(1);
      expect(onFailure).toHaveBeenCalledTimes(1);
      // Nothing is wrong with what can be refused without it.
      expect(await enterThere(await issuer.token({ iss: 'https://evil.example' }))).toBeNull();
    } finally {
      await server.close();
    }
  });

  test('is asked again after a moment', async () => {
    const server = await answering((_, response) => void response.writeHead(503).end());
    const clock = jest.spyOn(Date, 'now');
    try {
      await server.addKey('one');
      const enterThere = authenticator(server.jwksUri);
      const token = await server.token({}, { expires: Math.floor(Date.now() / 1000) + 600 });
      const { retryAt } = (await enterThere(token).catch((error: unknown) => error)) as KeysUnavailable;
      expect(retryAt - Date.now()).toBeGreaterThan(4000);
      expect(retryAt - Date.now()).toBeLessThanOrEqual(5000);
      server.setAnswer(null);
      clock.mockImplementation(() => retryAt);
      expect(onRecovery).not.toHaveBeenCalled();
      expect(await enterThere(token)).toMatchObject({ name: 'ada' });
      expect(await enterThere(token)).toMatchObject({ name: 'ada' });
      expect([onFailure, onRecovery].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    } finally {
      clock.mockRestore();
      await server.close();
    }
  });

  test('that fails later keeps known keys valid, and is asked for unknown ones every 30 s', async () => {
    const server = await startIssuer();
    const clock = jest.spyOn(Date, 'now');
    try {
      await server.addKey('one');
      await server.addKey('two');
      const enterThere = authenticator(server.jwksUri);
      const expires = Math.floor(Date.now() / 1000) + 600;
      const known = await server.token({}, { expires });
      const other = await startIssuer();
      await other.addKey('nine');
      const unknown = await other.token({}, { kid: 'nine', expires });
      await other.close();
      expect(await enterThere(known)).not.toBeNull();
      server.setAnswer((_, response) => void response.writeHead(500).end());
      const start = Date.now();
      const fetches: number[] = [];
      for (let second = 0; second < 100; second += 5) {
        clock.mockImplementation(() => start + second * 1000);
        const before = server.fetches();
        await enterThere(unknown).catch(() => undefined);
        if (server.fetches() > before) fetches.push(second);
        expect(await enterThere(known)).toMatchObject({ name: 'ada' });
      }
      expect(fetches).toHaveLength(3);
      fetches.slice(1).forEach((second, i) => expect(second - (fetches[i] ?? 0)).toBeGreaterThanOrEqual(30));
    } finally {
      clock.mockRestore();
      await server.close();
    }
  });
});
