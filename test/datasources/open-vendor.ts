import type { ReadContext } from '../../datasources/spec/capabilities';
import type { CallContext } from '../../datasources/spec/call-context';
import type { Vendor, VendorConnection } from '../../datasources/spec/vendor';
import { openTransport } from '../../datasources/transport/open';
import type { OpenedTransport } from '../../datasources/transport/open';
import { callScope } from '../call-scope';

const LIMITS = { timeoutMs: 5_000, maxConcurrency: 8, requestsPerSecond: null, retries: 0 };
const BUDGET_MS = 20_000;

/** A vendor over the real transport. The caller must close it. */
export function openVendor(
  vendor: Pick<Vendor, 'open'>,
  settings: object,
): { readonly connection: VendorConnection; close(): Promise<void> } {
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
      const value = values.get(key) ?? load(callScope(BUDGET_MS));
      values.set(key, value);
      // The key identifies what was loaded, so the cached value has the loader's type.
      return value as Promise<T>;
    },
  };
}
