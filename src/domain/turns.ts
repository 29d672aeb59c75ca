/** How long one answer may keep all others waiting. */
const SLICE_MS = 20;

let since = 0;
let next: Promise<void> | null = null;

/** null: go on. Otherwise wait, for others have waited long enough. */
function pause(): Promise<void> | null {
  if (performance.now() - since < SLICE_MS) return null;
  next ??= new Promise((resolve) => {
    setImmediate(() => {
      next = null;
      since = performance.now();
      resolve();
    });
  });
  return next;
}

/**
 * Lets everything else that the process does have its turn, if this has taken long: a page of hundreds of people with
 * their results would else be made in one go while all other requests wait.
 */
export async function takeTurn(): Promise<void> {
  for (let wait = pause(); wait; wait = pause()) await wait;
}
