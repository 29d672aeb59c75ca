import { BlockList, isIP } from 'node:net';

/** Finds the client's address behind proxies that are trusted to name it. */
export interface TrustedProxies {
  /**
   * @param peer the other end of the connection
   * @param forwarded the header `X-Forwarded-For`: each proxy adds its peer at the end
   */
  clientAddress(peer: string | undefined, forwarded: string | readonly string[] | undefined): string | undefined;
}

/** @param proxies addresses and networks (CIDR), validated */
export function createTrustedProxies(proxies: readonly string[]): TrustedProxies {
  const trusted = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    if (prefix === undefined) trusted.addAddress(address, familyOf(address));
    else trusted.addSubnet(address, Number(prefix), familyOf(address));
  }
  const isTrusted = (address: string): boolean => trusted.check(address, familyOf(address));
  return {
    clientAddress(peer, forwarded) {
      // Anyone can send the header: it counts as far as it was written by those who are trusted.
      let address = peer;
      if (proxies.length === 0 || forwarded === undefined) return address;
      for (const entry of String(forwarded).split(',').reverse()) {
        const plain = address === undefined ? null : addressIn(address);
        if (plain === null || !isTrusted(plain)) break;
        const named = addressIn(entry.trim());
        // What stands before an entry that names no address may be the client's own.
        if (named === null) break;
        address = named;
      }
      return address;
    },
  };
}

/** The address in an entry, which some proxies write with a port; null: it is none. */
function addressIn(entry: string): string | null {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(entry) ?? [];
  const [, withPort] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(entry) ?? [];
  const [plain = ''] = (bracketed ?? withPort ?? entry).split('%');
  if (isIP(plain) === 0) return null;
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}
