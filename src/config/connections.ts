import { DEFAULT_CALLS_AT_ONCE } from '../../datasources/spec/vendor';
import type { Vendor } from '../../datasources/spec/vendor';
import type { Quote } from './consistency';
import { explain, parseForExplanation } from './explain';
import { isMapping } from './mistakes';
import type { Finding } from './mistakes';
import { isInsecureAddress } from './private-host';
import { connectionShape } from './shape';

/** A configured connection: the common keys, and the validated settings of its vendor. */
export interface ConnectionConfig {
  readonly id: string;
  readonly vendor: Vendor;
  readonly settings: unknown;
  /** Whether it is read at all. */
  readonly enabled: boolean;
  readonly timeoutMs: number;
  readonly maxConcurrency: number;
  readonly requestsPerSecond: number | null;
  readonly retries: number;
  readonly maxResponseMb: number;
  readonly ttlSeconds: number | null;
}

const COMMON = Object.keys(connectionShape.shape);

/** The keys of a connection that the vendor's schema validates, including credentials. */
export function ownSettings(raw: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !COMMON.includes(key)));
}

/** The findings of the vendor's schema in one connection. The file schema has already validated the common keys. */
export function findInSettings(
  raw: unknown,
  index: number,
  vendors: readonly Vendor[],
  quote: Quote,
): readonly Finding[] {
  if (!isMapping(raw) || typeof raw.vendor !== 'string') return [];
  const vendor = vendors.find(({ slug }) => slug === raw.vendor);
  const at = ['connections', index];
  if (!vendor) {
    const path = [...at, 'vendor'];
    const known = vendors.map(({ slug }) => slug).join(', ');
    return [{ at: path, message: `${quote(path, raw.vendor)} is not a vendor; use one of ${known}` }];
  }
  const value = ownSettings(raw);
  const schema = vendor.settings.strict();
  const settings = parseForExplanation(schema, value);
  return [
    ...(settings.success ? [] : explain(settings.error.issues, { schema, value, at, extraKnownKeys: COMMON })),
    ...findWrongAddresses(value, at, isTrue(raw['allowInsecure'])),
  ];
}

/**
 * Finds addresses that are not HTTP (a vendor's schema may accept any scheme, but calls are made over HTTP), and those that would
 * send credentials through the Internet as plain text.
 */
function findWrongAddresses(
  value: Readonly<Record<string, unknown>>,
  at: Finding['at'],
  allowInsecure: boolean,
): readonly Finding[] {
  return Object.entries(value).flatMap(([key, child]): readonly Finding[] => {
    if (isMapping(child)) return findWrongAddresses(child, [...at, key], allowInsecure);
    if (!/ur[il]$/i.test(key) || typeof child !== 'string') return [];
    if (!/^https?:\/\/./i.test(child))
      return [{ at: [...at, key], message: 'must be a web address that begins with http:// or https://' }];
    return allowInsecure || !isInsecureAddress(child) ? [] : [{ at: [...at, key], message: INSECURE }];
  });
}

const INSECURE =
  'must begin with https://, because its host is public; or set "allowInsecure: true" on the connection, and credentials and people are sent as plain text';

/** A placeholder always gives a string. */
function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

/** Converts a connection. @param raw must be validated */
export function toConnection(raw: unknown, vendors: readonly Vendor[]): ConnectionConfig[] {
  const {
    vendor: slug,
    id,
    enabled,
    timeoutMs,
    maxConcurrency,
    requestsPerSecond,
    retries,
    maxResponseMb,
    ttlSeconds,
  } = connectionShape.parse(raw);
  const vendor = vendors.find((each) => each.slug === slug);
  if (!vendor) return [];
  const settings = isMapping(raw) ? ownSettings(raw) : {};
  const { most } = vendor.callsAtOnce ?? DEFAULT_CALLS_AT_ONCE;
  return [
    {
      id,
      vendor,
      settings,
      enabled,
      timeoutMs,
      maxConcurrency: maxConcurrency ?? most,
      requestsPerSecond,
      retries,
      maxResponseMb,
      ttlSeconds,
    },
  ];
}
