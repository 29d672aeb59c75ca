/** How long one answer may keep all others waiting. */
export const SLICE_MS = 10;

/** When the event loop's present round began to do work; null while it does none. */
let sliceStartedAt: number | null = null;
/** In the order in which they came. */
let waiting: (() => void)[] = [];

/** Whoever waits when a round begins goes on in it; as many as there is time for. */
function startSlice(): number {
  setImmediate(() => {
    const resumers = waiting;
    waiting = [];
    sliceStartedAt = resumers.length > 0 ? startSlice() : null;
    drainQueue(resumers, 0);
  });
  return performance.now();
}

/** One after the other, each when the one before has done all that it can do now. */
function drainQueue(resumers: readonly (() => void)[], index: number): void {
  if (isSliceOver()) waiting = [...resumers.slice(index), ...waiting];
  else if (index < resumers.length) {
    resumers[index]?.();
    // A tick comes when no microtask is left.
    queueMicrotask(() => process.nextTick(drainQueue, resumers, index + 1));
  }
}

const isSliceOver = () => sliceStartedAt !== null && performance.now() - sliceStartedAt >= SLICE_MS;

/** Work over many things, in steps: it yields wherever others may have their turn. */
export type CooperativeTask<T> = Generator<undefined, T>;

/** Of so many things, one step. */
const ITEMS_PER_STEP = 50;

/** The items one by one, with a step now and then. */
export function* forEachSliced<T>(items: Iterable<T>, visit: (item: T) => void): CooperativeTask<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % ITEMS_PER_STEP === 0) yield;
  }
}

/** Does the work with turns for others between its steps. */
export async function runCooperatively<T>(work: CooperativeTask<T>): Promise<T> {
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    await yieldToEventLoop();
  }
}

/** Does the work in one go. */
export function runSync<T>(work: CooperativeTask<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/**
 * Lets everything else that the process does have its turn, if this has taken long: a page of hundreds of people with
 * their results would else be made in one go while all other requests wait.
 */
export async function yieldToEventLoop(): Promise<void> {
  sliceStartedAt ??= startSlice();
  if (waiting.length > 0 || isSliceOver()) await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Whether this turn has taken long: time for `takeTurn`. */
export function isSliceUsedUp(): boolean {
  sliceStartedAt ??= startSlice();
  return isSliceOver();
}
