import { worseOf } from '../../../datasources/writes';
import type { WriteJournal } from '../../../datasources/writes';
import type { KeyRecord, StoredResult } from './idempotency';
import type { PlannedWrite } from './plan';
import { resultOf } from './results';
import type { Slot, SlotResult } from './results';

/**
 * The journal of each write of a mutation, in the record of its idempotency key if it has one. A slot with several accounts stays open until
 * each of them has its result: if the process died before, nobody would know what became of the others.
 * @param onEnd called after each call, with the number of its items
 */
export function createJournals(
  writes: readonly PlannedWrite[],
  slots: readonly Slot[],
  record: KeyRecord | null,
  onEnd: (items: number) => void,
): (write: PlannedWrite) => WriteJournal {
  const positionOf = new Map(slots.map((slot, at) => [slot, at]));
  const left = new Map<Slot, number>();
  for (const slot of writes.flatMap((write) => write.slots)) left.set(slot, (left.get(slot) ?? 0) + 1);
  const worst = new Map<Slot, SlotResult>();

  return (write) => ({
    begin: (items) =>
      record?.begin(
        items.flatMap((item) => {
          const slot = write.slots[item];
          return slot ? (positionOf.get(slot) ?? []) : [];
        }),
      ) ?? Promise.resolve(true),
    async end(items, results) {
      const ended = new Map<number, StoredResult>();
      for (const [index, item] of items.entries()) {
        const [slot, written] = [write.slots[item], results[index]];
        const position = slot && positionOf.get(slot);
        if (!slot || !written || position === undefined) continue;
        const [known, now] = [worst.get(slot), resultOf(written)];
        const result = known ? worseOf(known, now) : now;
        worst.set(slot, result);
        left.set(slot, (left.get(slot) ?? 1) - 1);
        if ((left.get(slot) ?? 0) <= 0) ended.set(position, toStored(result));
      }
      if (ended.size > 0) await record?.end([...ended.keys()], [...ended.values()]);
      onEnd(items.length);
    },
  });
}

/** Without the message: a vendor's words may be about people. */
export function toStored({ state, externalId, code, retryAt }: SlotResult): StoredResult {
  return { state, externalId, code, retryAt };
}
