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

/** Work over many things, in steps: it yields wherever others may have their turn. */
export type Steps<T> = Generator<undefined, T>;

/** Of so many things, one step. */
const STEP = 200;

/** The items one by one, with a step now and then. */
export function* steps<T>(items: Iterable<T>, visit: (item: T) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % STEP === 0) yield;
  }
}

/** Does the work with turns for others between its steps. */
export async function inTurns<T>(work: Steps<T>): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await takeTurn();
  }
}

/** Does the work in one go. */
export function atOnce<T>(work: Steps<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/**
 * Lets everything else that the process does have its turn, if this has taken long: a page of hundreds of people with
 * their results would else be made in one go while all other requests wait.
 */
export async function takeTurn(): Promise<void> {
  for (let wait = pause(); wait; wait = pause()) await wait;
}
