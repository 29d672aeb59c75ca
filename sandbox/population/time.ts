import type { Random } from '../random';

const DAY = 86_400_000;

/** The day of populations that are given none: tests expect its numbers on any day. */
export const DEFAULT_TODAY = '2026-11-01';

/** "Now" in the population that is being created: the start of its day. */
let now = startOf(DEFAULT_TODAY);

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

/**
 * Creates data that ends on a day: the same data for each day, as many days later. Creation is synchronous, so that the
 * day does not have to pass through every function.
 */
export function onDay<T>(day: string, create: () => T): T {
  const before = now;
  setNow(startOf(day));
  try {
    return create();
  } finally {
    setNow(before);
  }
}

/** Times by the number of days ago: a population has many people, and few days. */
const times = new Map<number, string>();

function setNow(milliseconds: number): void {
  now = milliseconds;
  times.clear();
}

/** RFC 3339, that many days before now (after it, if negative). */
export function daysAgo(days: number): string {
  let time = times.get(days);
  if (time === undefined) {
    time = new Date(now - Math.round(days * DAY)).toISOString();
    times.set(days, time);
  }
  return time;
}

/** A time up to `days` days after another, before now. Whole seconds, since some vendors send no more. */
export function later(random: Random, time: string, days: number): string {
  const from = Date.parse(time);
  const until = Math.min(from + days * DAY, now - 1000);
  return new Date(Math.floor((from + random.next() * Math.max(0, until - from)) / 1000) * 1000).toISOString();
}

export function dateOf(time: string): string {
  return time.slice(0, 10);
}
