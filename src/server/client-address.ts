import { isIPv6 } from 'node:net';

/**
 * What counts as one client among those without credentials: an IPv4 address, or the /64 of an IPv6 address, since a single
 * host has all addresses of its /64.
 * @param address as the socket gives it; undefined where the client has gone already
 */
export function addressGroup(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const [plain = ''] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(plain) ? `${firstGroups(plain).join(':')}::/64` : plain;
}

const GROUPS = 8;
const NETWORK_GROUPS = 4;

/** Spelled in one way, whatever zeros the address leaves out. */
function firstGroups(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  const zeros = tail === undefined ? 0 : GROUPS - before.length - after.length;
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return all.slice(0, NETWORK_GROUPS).map((group) => parseInt(group, 16).toString(16));
}

/** A dotted quad at the end stands for two groups; it is never among the first four. */
function groupsOf(part: string): readonly string[] {
  return part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
