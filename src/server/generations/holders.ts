/** Counts those who still use something that is to be closed after its last use. */
export interface Holders {
  /** @returns ends the use; a second call does nothing */
  readonly hold: () => () => void;
  /** Resolved as soon as there is no use, now or later. */
  readonly none: () => Promise<void>;
}

export function createHolders(): Holders {
  let count = 0;
  const waiting: (() => void)[] = [];
  return {
    hold() {
      count += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        count -= 1;
        if (count === 0) for (const resolve of waiting.splice(0)) resolve();
      };
    },
    none: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
