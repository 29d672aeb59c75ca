import { describe, expect, it } from '@jest/globals';
import { createConfig } from '../../src/config/config-file';
import { ConfigError } from '../../src/config/config';

/** Credentials and people are not sent through the Internet as plain text, unless the file says so. */

const cyberGuru = (address: string, more: object = {}) => ({
  connections: [
    {
      id: 'cg',
      vendor: 'cyber-guru',
      baseUrl: 'https://cg.example',
      tokenUrl: `${address}/token`,
      clientSecret: 'a-secret',
      ...more,
    },
  ],
  companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'cg' }] }],
});

function mistakesOf(value: object): readonly string[] {
  try {
    createConfig(value);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
  }
}

describe('http:// is accepted', () => {
  it.each([
    'http://localhost:3000',
    'http://LOCALHOST',
    'http://vendor.localhost',
    'http://127.0.0.1:8080',
    'http://127.9.9.9',
    'http://[::1]:3000',
    'http://10.1.2.3',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.168.1.1',
    'http://169.254.1.1',
    'http://100.64.0.1',
    'http://[fd00::1]',
    'http://[fe80::1]',
    'http://vendor',
    'http://vendor.local',
    'http://vendor.internal',
    'http://vendor.corp.internal.',
  ])('%s', (address) => {
    expect(mistakesOf(cyberGuru(address))).toEqual([]);
  });
});

describe('http:// is refused', () => {
  it.each([
    'http://api.vendor.example',
    'HTTP://api.vendor.example',
    'http://8.8.8.8',
    'http://172.32.0.1',
    'http://192.169.0.1',
    'http://11.0.0.1',
    'http://100.128.0.1',
    'http://[2001:db8::1]',
    'http://localhost.example',
    'http://notlocal.com',
    'http://internal.example',
    'http://134744072',
  ])('%s, unless the connection allows it', (address) => {
    expect(mistakesOf(cyberGuru(address))).toEqual([
      expect.stringMatching(
        /^connections\[0\]\.tokenUrl: must begin with https:\/\/, because its host is public; or set "allowInsecure: true"/,
      ),
    ]);
    for (const allowInsecure of [true, 'true']) expect(mistakesOf(cyberGuru(address, { allowInsecure }))).toEqual([]);
    expect(mistakesOf(cyberGuru(address, { allowInsecure: false }))).toHaveLength(1);
  });

  it('inside of settings as well, and not for https://', () => {
    const auth = { tokenUrl: 'http://login.example/token', clientId: 'a', username: 'b', password: 'c' };
    const connections = [{ id: 'cp', vendor: 'cyberpilot', accountId: 'a', auth }];
    const companies = [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'cp' }] }];
    expect(mistakesOf({ connections, companies })).toEqual([
      expect.stringMatching(/^connections\[0\]\.auth\.tokenUrl: must begin with https:\/\//),
    ]);
    expect(mistakesOf(cyberGuru('https://api.vendor.example'))).toEqual([]);
  });

  it('and the switch is a flag', () => {
    expect(mistakesOf(cyberGuru('https://x.example', { allowInsecure: 'perhaps' }))).toEqual([
      expect.stringMatching(/^connections\[0\]\.allowInsecure: /),
    ]);
  });
});
