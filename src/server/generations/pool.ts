/** Something that is shared, and the end of its use. */
export interface Lease<T> {
  readonly value: T;
  release(): void;
}

/** What successive configurations share as long as its part of the configuration, the key, is the same. */
export interface Pool<T> {
  /** What was opened under the key, or what is opened now. */
  lease(key: string, open: () => T): Lease<T>;
  /** Closes all that is open. */
  close(): Promise<void>;
}

interface Slot<T> {
  readonly value: T;
  users: number;
}

/** @param close called with what has no user any more */
export function createPool<T>(close: (value: T) => Promise<void> | void): Pool<T> {
  const slots = new Map<string, Slot<T>>();
  return {
    lease(key, open) {
      const slot = slots.get(key) ?? { value: open(), users: 0 };
      slots.set(key, slot);
      slot.users += 1;
      let isReleased = false;
      return {
        value: slot.value,
        release() {
          if (isReleased) return;
          isReleased = true;
          slot.users -= 1;
          if (slot.users > 0 || slots.get(key) !== slot) return;
          slots.delete(key);
          void close(slot.value);
        },
      };
    },
    async close() {
      const open = [...slots.values()];
      slots.clear();
      await Promise.all(open.map(async ({ value }) => close(value)));
    },
  };
}
