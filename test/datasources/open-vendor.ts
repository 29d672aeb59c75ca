import type { ReadContext } from '../../datasources/spec/capabilities';
import type { CallContext } from '../../datasources/spec/call-context';
import type { Vendor, VendorConnection } from '../../datasources/spec/vendor';
import { openTransport } from '../../datasources/transport/open';
import type { OpenedTransport } from '../../datasources/transport/open';
import { callScope } from '../call-scope';

const LIMITS = { timeoutMs: 5_000, maxConcurrency: 8, requestsPerSecond: null, retries: 0 };

export interface OpenedVendor {
  readonly connection: VendorConnection;
  close(): Promise<void>;
}

/** The vendor over the real transport. The caller must close it. */
export function openVendor(vendor: Vendor, settings: object): OpenedVendor {
  const opened: OpenedTransport[] = [];
  const connection = vendor.open(settings, (options) => {
    const transport = openTransport(options, LIMITS);
    opened.push(transport);
    return transport;
  });
  return { connection, close: async () => void (await Promise.all(opened.map((transport) => transport.close()))) };
}

/** The read context of one request: each key is read once. */
export function createIo(): ReadContext {
  const values = new Map<string, Promise<object>>();
  return {
    shared<T extends object>(key: string, load: (scope: CallContext) => Promise<T>): Promise<T> {
      const value = values.get(key) ?? load(callScope(10_000));
      values.set(key, value);
      // The key identifies what was loaded, so the cached value has the loader's type.
      return value as Promise<T>;
    },
  };
}
