import type { CourseResultRecord } from '../spec/records';
import { forEachSliced } from '../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';

/**
 * Selects one result per learner and course of a source, however often the course was assigned: completed before open, then
 * the latest. Lists and counts both use this selection, so that they agree.
 */
export function* onePerCourse(results: readonly CourseResultRecord[]): CooperativeTask<readonly CourseResultRecord[]> {
  const chosen = new Map<string, CourseResultRecord>();
  yield* forEachSliced(results, (result) => {
    const key = JSON.stringify([result.accountId, courseOf(result)]);
    const best = chosen.get(key);
    if (!best || isBetter(result, best)) chosen.set(key, result);
  });
  return chosen.size === results.length ? results : [...chosen.values()];
}

/** The key of the course: its id, else the link to it (a campaign), else its name. */
function courseOf({ courseId, courseLinkId, courseName }: CourseResultRecord): string {
  if (courseId) return `id ${courseId}`;
  return courseLinkId === null ? `name ${courseName}` : `link ${courseLinkId}`;
}

function isBetter(one: CourseResultRecord, other: CourseResultRecord): boolean {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  return rank === otherRank ? dateOf(one) > dateOf(other) : rank < otherRank;
}

const RANKS: readonly CourseResultRecord['status'][] = [
  'COMPLETED',
  'FAILED',
  'IN_PROGRESS',
  'NOT_STARTED',
  'UNKNOWN',
  'REMOVED',
];

function rankOf({ status }: CourseResultRecord): number {
  return RANKS.indexOf(status);
}

function dateOf({ completedAt, startedAt, enrolledAt }: CourseResultRecord): string {
  return completedAt ?? startedAt ?? enrolledAt ?? '';
}
