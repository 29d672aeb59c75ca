/**
 * How long one task may block the event loop. A round of the loop costs some 0.05 ms, and a call to a vendor on a connection
 * that is open waits for one.
 */
export const SLICE_MS = 4;

/** When the present slice started; null while no task is running. */
let sliceStartedAt: number | null = null;
/** The waiting tasks, first in, first out. */
let waiting: (() => void)[] = [];

/** Starts a slice. Tasks that wait at the start of the next slice resume in it, as many as there is time for. */
function startSlice(): number {
  setImmediate(() => {
    const resumers = waiting;
    waiting = [];
    sliceStartedAt = resumers.length > 0 ? startSlice() : null;
    drainQueue(resumers, 0);
  });
  return performance.now();
}

/** Resumes waiters one at a time, each after the previous one has run until it waits again. */
function drainQueue(resumers: readonly (() => void)[], index: number): void {
  if (isSliceOver()) waiting = [...resumers.slice(index), ...waiting];
  else if (index < resumers.length) {
    resumers[index]?.();
    // `nextTick` runs when no microtask is left.
    queueMicrotask(() => process.nextTick(drainQueue, resumers, index + 1));
  }
}

const isSliceOver = () => sliceStartedAt !== null && performance.now() - sliceStartedAt >= SLICE_MS;

/** Work in steps: it yields where other tasks may run. A function that returns one is named `…Task`. */
export type CooperativeTask<T> = Generator<undefined, T>;

/** Number of items per step. */
const ITEMS_PER_STEP = 50;

/** Visits the items, yielding after every `ITEMS_PER_STEP`. */
export function* forEachSliced<T>(items: Iterable<T>, visit: (item: T) => void): CooperativeTask<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % ITEMS_PER_STEP === 0) yield;
  }
}

/** Runs a task, letting others run between its steps if the slice is used up. */
export async function runCooperatively<T>(work: CooperativeTask<T>): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await yieldToEventLoop();
  }
}

/** Runs a task synchronously. */
export function runSync<T>(work: CooperativeTask<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/**
 * Yields to the event loop if the slice is used up: otherwise a page of hundreds of people with their results would be
 * built in one go while all other requests wait.
 */
export async function yieldToEventLoop(): Promise<void> {
  sliceStartedAt ??= startSlice();
  if (waiting.length > 0 || isSliceOver()) await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Whether the slice is used up: time to call `yieldToEventLoop`. */
export function isSliceUsedUp(): boolean {
  sliceStartedAt ??= startSlice();
  return isSliceOver();
}
