/** How long one answer may keep all others waiting. */
export const SLICE_MS = 10;

/** When the event loop's present round began to do work; null while it does none. */
let began: number | null = null;
/** In the order in which they came. */
let waiting: (() => void)[] = [];

/** Whoever waits when a round begins goes on in it; as many as there is time for. */
function begin(): number {
  setImmediate(() => {
    const those = waiting;
    waiting = [];
    began = those.length > 0 ? begin() : null;
    goOn(those, 0);
  });
  return performance.now();
}

/** One after the other, each when the one before has done all that it can do now. */
function goOn(those: readonly (() => void)[], index: number): void {
  if (isLong()) waiting = [...those.slice(index), ...waiting];
  else if (index < those.length) {
    those[index]?.();
    // A tick comes when no microtask is left.
    queueMicrotask(() => process.nextTick(goOn, those, index + 1));
  }
}

const isLong = () => began !== null && performance.now() - began >= SLICE_MS;

/** Work over many things, in steps: it yields wherever others may have their turn. */
export type Steps<T> = Generator<undefined, T>;

/** Of so many things, one step. */
const STEP = 50;

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
  began ??= begin();
  if (waiting.length > 0 || isLong()) await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Whether this turn has taken long: time for `takeTurn`. */
export function isTurnOver(): boolean {
  began ??= begin();
  return isLong();
}
