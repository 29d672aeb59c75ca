import { describe, expect, it } from '@jest/globals';
import { createConfig } from '../../src/config/config-file';
import { createTrustedProxies } from '../../src/server/trusted-proxies';

describe('the client behind trusted proxies', () => {
  const PROXIES = ['10.0.0.0/8', '192.0.2.7', 'fd00::/8', '2001:db8::7'];

  it.each<[what: string, peer: string | undefined, forwarded: string | undefined, client: string | undefined]>([
    ['without the header, the peer', '10.0.0.1', undefined, '10.0.0.1'],
    ['of an untrusted peer, the peer', '198.51.100.1', '203.0.113.9', '198.51.100.1'],
    ['of a trusted peer, the last address', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['what a client has sent itself does not count', '10.0.0.1', '127.0.0.1, 203.0.113.9', '203.0.113.9'],
    ['proxies behind proxies', '10.0.0.1', '203.0.113.9, 192.0.2.7, 10.1.2.3', '203.0.113.9'],
    ['an untrusted proxy in between', '10.0.0.1', '203.0.113.9, 198.51.100.1, 10.1.2.3', '198.51.100.1'],
    ['only trusted addresses: the first', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['an entry that is no address: who wrote it', '10.0.0.1', '203.0.113.9, unknown, 10.1.2.3', '10.1.2.3'],
    ['an empty entry: who wrote it', '10.0.0.1', '203.0.113.9, ', '10.0.0.1'],
    ['nothing but such entries: the peer', '10.0.0.1', 'unknown, 999.1.1.1', '10.0.0.1'],
    ['an address with a port', '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['an IPv6 address', 'fd00::1', '2001:db8::9', '2001:db8::9'],
    ['an IPv6 address with a port', 'fd00::1', '[2001:db8::9]:4711', '2001:db8::9'],
    ['an IPv6 proxy', '2001:db8::7', '203.0.113.9', '203.0.113.9'],
    ['a peer in IPv6 notation of IPv4', '::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['an entry in that notation', '10.0.0.1', '203.0.113.9, ::ffff:192.0.2.7', '203.0.113.9'],
    ['a peer that has gone', undefined, '203.0.113.9', undefined],
  ])('%s', (_, peer, forwarded, client) => {
    expect(createTrustedProxies(PROXIES).clientAddress(peer, forwarded)).toBe(client);
  });

  it('without trusted proxies the header is ignored', () => {
    expect(createTrustedProxies([]).clientAddress('10.0.0.1', '203.0.113.9')).toBe('10.0.0.1');
  });

  it.each(['10.0.0.0/33', 'fd00::/129', 'proxy.example', '10.0.0.0/8/8', '10.0.0', '10.0.0.0/', '*'])(
    '"%s" is a mistake in the configuration',
    (proxy) => {
      const create = () =>
        createConfig({
          server: { trustedProxies: [proxy] },
          connections: [{ id: 'sm', vendor: 'sibermate', apiKey: 'a-key' }],
          companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'sm' }] }],
        });
      expect(create).toThrow(
        expect.objectContaining({
          mistakes: [
            {
              path: 'server.trustedProxies[0]',
              message: expect.stringContaining('must be an address or a network') as unknown,
            },
          ],
        }),
      );
    },
  );
});
