import type { CourseResultRecord } from '../spec/records';
import { forEachSliced } from '../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';

/**
 * A learner's course stands once at one source, however often it was assigned: what was completed before what is open,
 * then the latest. Lists and counts are both made of these, so that they agree.
 */
export function* onePerCourse(results: readonly CourseResultRecord[]): CooperativeTask<readonly CourseResultRecord[]> {
  const chosen = new Map<string, CourseResultRecord>();
  yield* forEachSliced(results, (result) => {
    const key = JSON.stringify([result.accountId, courseOf(result)]);
    const known = chosen.get(key);
    if (!known || isBetter(result, known)) chosen.set(key, result);
  });
  return chosen.size === results.length ? results : [...chosen.values()];
}

/** What stands for the course: its id, else what leads to it (a campaign), else its name. */
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
