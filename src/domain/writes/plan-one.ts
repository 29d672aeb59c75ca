import type { Origin } from '../../../datasources/reads';
import type { WriteInput, WriteKind } from '../../../datasources/writes';
import { slotFor } from './items';
import { planWrite } from './plan';
import type { Plan, WriteScope } from './plan';

/** Plans a write that concerns one thing: its input has no list. */
export function planOne<K extends WriteKind>(scope: WriteScope, origin: Origin, kind: K, input: WriteInput<K>): Plan {
  const slot = slotFor(scope, origin, kind, { item: null, isKnown: true });
  const entries = [{ slot, item: input }];
  return { slots: [slot], writes: slot.result ? [] : [planWrite(origin, kind, entries, () => input)] };
}
