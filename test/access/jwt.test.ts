import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createAuthenticator } from '../../src/access/authenticate';
import { AUDIENCE, ISSUER, startIssuer } from './key-server';
import type { Issuer } from './key-server';

let issuer: Issuer;
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
  const authenticate = createAuthenticator({ clients: [], jwt: settings(jwksUri) });
  return (token) => authenticate({ authorization: `Bearer ${token}` });
}

beforeAll(async () => {
  issuer = await startIssuer();
  await issuer.addKey('one');
});
beforeEach(() => {
  enter = authenticator(issuer.jwksUri);
});
afterAll(() => issuer.close());

test('a valid token authenticates a viewer', async () => {
  expect(await enter(await issuer.token())).toEqual({ name: 'ada', companies: ['acme'], scopes: new Set(['READ']) });
});

test.each(['RS256', 'PS256', 'EdDSA'])('a key of %s is accepted', async (algorithm) => {
  await issuer.addKey(algorithm, algorithm);
  expect(await enter(await issuer.token({}, { kid: algorithm }))).toMatchObject({ name: 'ada' });
});

test('a token is accepted in the X-API-Key header, too', async () => {
  const authenticate = createAuthenticator({ clients: [], jwt: settings(issuer.jwksUri) });
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

  test('refuse every token while they cannot be fetched, without an internal error', async () => {
    const gone = await startIssuer();
    await gone.close();
    expect(await authenticator(gone.jwksUri)(await issuer.token())).toBeNull();
  });
});
