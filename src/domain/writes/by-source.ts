import type { Origin } from '../../../datasources/reads';
import type { Entry, Plan, PlannedWrite } from './plan';
import type { Slot } from './results';

/** The entries of writes by source, in the order in which sources first occur. */
export class BySource<Item> {
  readonly #slots: Slot[] = [];
  readonly #entries = new Map<Origin, Entry<Item>[]>();

  /** @param items nothing is sent for a slot that has its result already */
  add(slot: Slot, items: readonly Item[]): void {
    this.#slots.push(slot);
    if (slot.result) return;
    const entries = this.#entries.get(slot.origin) ?? [];
    for (const item of items) entries.push({ slot, item });
    this.#entries.set(slot.origin, entries);
  }

  /** One write for each source. */
  plan(write: (origin: Origin, entries: readonly Entry<Item>[]) => PlannedWrite): Plan {
    return { slots: this.#slots, writes: Array.from(this.#entries, ([origin, entries]) => write(origin, entries)) };
  }

  /** One write for each entry. */
  planEach(write: (origin: Origin, entry: Entry<Item>) => PlannedWrite): Plan {
    const entries = [...this.#entries.values()].flat();
    return { slots: this.#slots, writes: entries.map((entry) => write(entry.slot.origin, entry)) };
  }
}
