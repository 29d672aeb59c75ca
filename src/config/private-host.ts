import { BlockList, isIP } from 'node:net';

/** Addresses that no router of the Internet forwards: this computer, and networks of one organization. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  // Shared by the networks behind one provider, and by overlay networks.
  ['100.64.0.0', 10],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv6');

/** Names that no public name server resolves. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** Whether what is sent to an address crosses the Internet as plain text. */
export function isInsecureAddress(address: string): boolean {
  // Of http:// alone, every spelling of a host is brought into one form.
  const url = URL.parse(address.replace(/^redis:/i, 'http:'));
  return url?.protocol === 'http:' && !isPrivateHost(url.hostname);
}

/**
 * Whether a host is on this computer or in a private network, as far as its name or address says.
 * @param hostname as `URL` has it: in lower case, and IPv6 addresses in brackets
 */
function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '');
  const version = isIP(host);
  if (version === 0) return !host.includes('.') || PRIVATE_NAMES.test(host);
  return PRIVATE.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
