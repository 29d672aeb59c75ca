import type { Random } from '../random';

/** "Now" in the population: fixed, so that the same seed gives the same data on any day. */
export const REFERENCE = Date.parse('2026-11-01T00:00:00.000Z');
const DAY = 86_400_000;

/** RFC 3339, that many days before the reference (after it, if negative). */
export function daysAgo(days: number): string {
  return new Date(REFERENCE - Math.round(days * DAY)).toISOString();
}

/** A time up to `days` days after another, before the reference. Whole seconds, since some vendors send no more. */
export function later(random: Random, time: string, days: number): string {
  const from = Date.parse(time);
  const until = Math.min(from + days * DAY, REFERENCE - 1000);
  return new Date(Math.floor((from + random.next() * Math.max(0, until - from)) / 1000) * 1000).toISOString();
}

export function dateOf(time: string): string {
  return time.slice(0, 10);
}
