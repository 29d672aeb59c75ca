import type { Batch, Batches, ReadContext } from '../datasources/spec/capabilities';
import type { CallContext } from '../datasources/spec/call-context';
import { callScope } from './call-scope';

/** The read context of one request, without the engine: each key is read once. */
export function createReadContext(callContext: () => CallContext = () => callScope(20_000)): ReadContext {
  const values = new Map<string, unknown>();
  const once = <T>(key: string, load: (context: CallContext) => Promise<T>): Promise<T> => {
    const value = values.get(key) ?? load(callContext());
    values.set(key, value);
    // The key identifies what was loaded, so the value has the loader's type.
    return value as Promise<T>;
  };
  return {
    shared: <B extends Batch<unknown>>(key: string, load: (context: CallContext) => Promise<B>) => once(key, load),
    sharedParts: <P extends Batches>(key: string, load: (context: CallContext) => Promise<P>) => once(key, load),
  };
}
