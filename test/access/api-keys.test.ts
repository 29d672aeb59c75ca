import crypto from 'node:crypto';
import { describe, expect, jest, test } from '@jest/globals';
import { createApiKeyVerifier } from '../../src/access/api-keys';
import { createAuthenticator } from '../../src/access/authenticate';
import { canAccess } from '../../src/access/viewer';

const clients = [
  { name: 'dashboard', apiKey: 'key-of-the-dashboard', companies: ['acme'], scopes: ['READ' as const] },
  { name: 'ops', apiKey: 'key-of-the-operators', companies: '*' as const, scopes: ['READ' as const, 'ADMIN' as const] },
];
const authenticate = createAuthenticator(
  { clients, jwt: null },
  { onFailure: () => undefined, onRecovery: () => undefined },
);
const dashboard = { name: 'dashboard', credential: 'apiKey', companies: ['acme'], scopes: new Set(['READ']) };

test.each([
  ['as a bearer token', { authorization: 'Bearer key-of-the-dashboard' }],
  ['as a bearer token in lower case', { authorization: 'bearer key-of-the-dashboard' }],
  ['in its own header', { 'x-api-key': 'key-of-the-dashboard' }],
])('a key is accepted %s', async (_, headers) => {
  expect(await authenticate(headers)).toEqual(dashboard);
});

test.each([
  ['no credentials', {}],
  ['empty credentials', { authorization: '', 'x-api-key': '' }],
  ['an unknown key', { authorization: 'Bearer key-of-nobody-at-all' }],
  ['the beginning of a key', { 'x-api-key': 'key-of-the-dash' }],
  ['a key in another case', { 'x-api-key': 'KEY-OF-THE-DASHBOARD' }],
  ['another scheme', { authorization: 'Basic key-of-the-dashboard' }],
  ['no scheme', { authorization: 'key-of-the-dashboard' }],
  ['more than a key', { authorization: 'Bearer key-of-the-dashboard key-of-the-operators' }],
  ['something like a token, where none are configured', { authorization: 'Bearer a.b.c' }],
])('access is refused with %s', async (_, headers) => {
  expect(await authenticate(headers)).toBeNull();
});

test('every configured key is compared, whichever matches', () => {
  const compare = jest.spyOn(crypto, 'timingSafeEqual');
  try {
    const find = createApiKeyVerifier(clients);
    for (const key of ['key-of-the-dashboard', 'key-of-the-operators', 'key-of-nobody', '']) {
      compare.mockClear();
      find(key);
      expect(compare).toHaveBeenCalledTimes(clients.length);
      // Compares hashes of one length, so that timing reveals neither a key nor its length.
      expect(compare.mock.calls.flat().map((side) => side.byteLength)).toEqual([32, 32, 32, 32]);
    }
  } finally {
    compare.mockRestore();
  }
});

test('a viewer can access the companies of the key', () => {
  expect(canAccess({ companies: ['acme'] }, 'acme')).toBe(true);
  expect(canAccess({ companies: ['acme'] }, 'globex')).toBe(false);
  expect(canAccess({ companies: [] }, 'acme')).toBe(false);
  expect(canAccess({ companies: '*' }, 'globex')).toBe(true);
});

describe('a client with several keys', () => {
  const hashed = 'a-key-that-only-its-hash-is-configured-of';
  const hex = crypto.createHash('sha256').update(hashed).digest('hex');
  const rotating = createApiKeyVerifier([
    {
      name: 'rotating',
      apiKey: 'the-old-key-of-the-client',
      apiKeys: ['the-new-key-of-the-client', `sha256:${hex}`],
      companies: '*',
      scopes: ['READ'],
    },
  ]);

  test.each(['the-old-key-of-the-client', 'the-new-key-of-the-client', hashed])('is known by %s', (key) => {
    expect(rotating(key)).toMatchObject({ name: 'rotating' });
  });

  test.each([`sha256:${hex}`, hex])('is not known by the hash of a key: %s', (key) => {
    expect(rotating(key)).toBeNull();
  });
});
