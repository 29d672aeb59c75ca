import type { Origin } from '../../../datasources/reads';
import type { Entry, PlannedWrite } from './plan';
import type { Slot } from './results';

/** The entries of writes by source, in the order in which sources first occur. */
export class BySource<Item> {
  readonly slots: Slot[] = [];
  readonly #entries = new Map<Origin, Entry<Item>[]>();

  /** @param items nothing is sent for a slot that has its result already */
  add(slot: Slot, items: readonly Item[]): void {
    this.slots.push(slot);
    if (slot.result) return;
    const entries = this.#entries.get(slot.origin) ?? [];
    for (const item of items) entries.push({ slot, item });
    this.#entries.set(slot.origin, entries);
  }

  writes(plan: (origin: Origin, entries: readonly Entry<Item>[]) => PlannedWrite): readonly PlannedWrite[] {
    return Array.from(this.#entries, ([origin, entries]) => plan(origin, entries));
  }

  /** The same for writes of one item each. */
  writesOfEach(plan: (origin: Origin, entry: Entry<Item>) => PlannedWrite): readonly PlannedWrite[] {
    return Array.from(this.#entries, ([origin, entries]) => entries.map((entry) => plan(origin, entry))).flat();
  }
}
