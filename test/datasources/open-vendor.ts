import { afterEach } from '@jest/globals';
import type { Vendor, VendorConnection } from '../../datasources/spec/vendor';
import { openTransport } from '../../datasources/transport/open';
import type { OpenedTransport } from '../../datasources/transport/open';

const LIMITS = { timeoutMs: 5_000, maxConcurrency: 8, requestsPerSecond: null, retries: 0 };

export interface OpenedVendor {
  readonly connection: VendorConnection;
  close(): Promise<void>;
}

/** The vendor over the real transport. The caller must close it. */
export function openVendor(vendor: Pick<Vendor, 'open'>, settings: object): OpenedVendor {
  const opened: OpenedTransport[] = [];
  const connection = vendor.open(settings, (options) => {
    const transport = openTransport(options, LIMITS);
    opened.push(transport);
    return transport;
  });
  return { connection, close: async () => void (await Promise.all(opened.map((transport) => transport.close()))) };
}

interface Closable {
  close(): Promise<unknown>;
}

/**
 * Closes what one test opens, after the test, also if the test fails.
 * @returns a function that takes what is to be closed, and returns it; call this once, at the top of a test file
 */
export function closeAfterEach(): <T extends Closable>(one: T) => T {
  const opened: Closable[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });
  return (one) => {
    opened.push(one);
    return one;
  };
}
