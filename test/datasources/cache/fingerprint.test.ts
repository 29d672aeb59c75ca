import { describe, expect, it } from '@jest/globals';
import { vendors } from '../../../datasources/registry';
import { connectionSecrets, fingerprintIn, fingerprintOf, localSecrets } from '../../../datasources/cache/fingerprint';

const vendorOf = (slug: string) => {
  const vendor = vendors.find((each) => each.slug === slug);
  if (!vendor) throw new Error(`no vendor ${slug}`);
  return vendor;
};
const cyberpilot = (auth: object, more: object = {}) => ({
  id: 'cp',
  vendor: vendorOf('cyberpilot'),
  settings: {
    accountId: 'acc',
    auth: { tokenUrl: 'https://id.example/token', clientId: 'c', username: 'u', password: 'p', ...auth },
    ...more,
  },
});

describe.each([
  ['in a shared store', fingerprintOf],
  ['in one process', (connected: Parameters<typeof localSecrets>[0]) => localSecrets(connected).fingerprint],
])('the fingerprint of a connection, %s,', (_, fingerprint) => {
  it('is the same for the same connection, in any key order', () => {
    const one = fingerprint(cyberpilot({}));
    expect(one).toMatch(/^[0-9a-f]{24}$/);
    expect(fingerprint(cyberpilot({}))).toBe(one);
    const { settings, ...rest } = cyberpilot({});
    const reversed = Object.fromEntries(Object.entries(settings).toReversed());
    expect(fingerprint({ ...rest, settings: reversed })).toBe(one);
    // A default may be written explicitly, too.
    expect(fingerprint(cyberpilot({}, { baseUrl: 'https://api.app.cyberpilot.io' }))).toBe(one);
  });

  it('differs for another credential, address, account, vendor or name', () => {
    const all = [
      cyberpilot({}),
      cyberpilot({ password: 'q' }),
      cyberpilot({ username: 'v' }),
      cyberpilot({ clientId: 'd' }),
      cyberpilot({ tokenUrl: 'https://id.example/other' }),
      cyberpilot({}, { accountId: 'other' }),
      cyberpilot({}, { baseUrl: 'https://other.example' }),
      { ...cyberpilot({}), id: 'cp2' },
      { id: 'cp', vendor: vendorOf('sibermate'), settings: { apiKey: 'p' } },
      { id: 'cp', vendor: vendorOf('infosec-iq'), settings: { apiToken: 'p' } },
    ].map(fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the fingerprint of a connection', () => {
  it('is found in the key of a read, whatever stands around it', () => {
    for (const id of ['cp', 'a "b", c', '\\', '["x","00ff",'])
      for (const tenant of [null, '1', '","00ee",'])
        expect(fingerprintIn(`acme-2 ${JSON.stringify([id, 'abcdef', tenant])} CP-01 "00dd",`)).toBe('abcdef');
    expect(fingerprintIn('acme roster [["abcdef",null]]')).toBeUndefined();
  });

  it.each([
    ['shared', connectionSecrets],
    ['local', localSecrets],
  ])('does not reveal the key that seals values, %s', (_, derive) => {
    const [one, same, other] = [cyberpilot({}), cyberpilot({}), cyberpilot({ password: 'q' })].map(derive);
    expect(one?.sealKey).toHaveLength(32);
    expect(one?.sealKey).toEqual(same?.sealKey);
    expect(one?.sealKey).not.toEqual(other?.sealKey);
    expect(one?.sealKey.toString('hex')).not.toContain(one?.fingerprint);
  });

  it('is slow enough to compute that a short password cannot be guessed', () => {
    const startedAt = performance.now();
    for (let times = 0; times < 5; times += 1) fingerprintOf(cyberpilot({ password: String(times) }));
    expect((performance.now() - startedAt) / 5).toBeGreaterThan(3);
  });
});
