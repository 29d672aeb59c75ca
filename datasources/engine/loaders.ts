import DataLoader from 'dataloader';
import { currentPriority } from '../runtime/call-priority';
import type { RecordKind } from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import type { Outcome } from './outcome';

/** Reads the records of each key, in the order of the keys. */
type ReadBatch = (
  origin: Origin,
  kind: RecordKind,
  name: string,
  keys: readonly unknown[],
) => Promise<readonly Outcome<unknown>[]>;

/** One DataLoader per origin, kind, name of key and priority: the only place that batches, the same for every vendor. */
export function createLoaders(
  read: ReadBatch,
  keyText: (key: unknown) => string,
  scopeOf: (origin: Origin) => string,
): (origin: Origin, kind: RecordKind, name: string, key: unknown) => Promise<Outcome<unknown>> {
  const loaders = new Map<string, DataLoader<unknown, Outcome<unknown>, string>>();
  return (origin, kind, name, key) => {
    // All calls of a batch have the priority of its first key, so keys of other priorities are not in it.
    const scope = `${scopeOf(origin)} ${kind} ${name} ${currentPriority()}`;
    const loader =
      loaders.get(scope) ??
      new DataLoader<unknown, Outcome<unknown>, string>((keys) => read(origin, kind, name, keys), {
        cacheKeyFn: keyText,
      });
    loaders.set(scope, loader);
    return loader.load(key);
  };
}
