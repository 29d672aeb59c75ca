import type { CourseResultRecord, Origin, TrainingTotals } from '../../../datasources/reads';
import { Gaps } from './gaps';
import type { GapKind } from './gaps';
import type { Provision, TrainingCount } from './provision';
import { rate } from './rate';
import type { Rate } from './rate';
import { countValue, scoreValue } from './values';

const COMPLETION = 'courses completed / courses assigned and not removed';

type TrainingProvision = Provision<TrainingCount>;

/**
 * Training counts, added up source by source. Each count covers the sources that provide it, the completion rate the
 * records that have both its parts. An impossible number (more completed than assigned, half a course) is not counted, and
 * is noted as a gap.
 */
export class TrainingCounts {
  assigned = 0;
  completed = 0;
  completedLate = 0;
  inProgress = 0;
  overdue = 0;
  /** Assignments at sources that provide `overdue`. */
  dated = 0;
  /** Assigned and completed, only over records that have both. */
  ratedAssigned = 0;
  ratedCompleted = 0;
  gaps: Gaps<TrainingCount> | null = null;
  #scores = 0;
  #scoreSum = 0;
  /** `YYYY-MM-DD`, in UTC. */
  readonly #today: string;

  constructor(today: string) {
    this.#today = today;
  }

  /** The mean over all scores; a vendor's average is weighted with the number of courses that it covers. */
  get averageScore(): number | null {
    return this.#scores === 0 ? null : this.#scoreSum / this.#scores;
  }

  get completionRate(): Rate {
    return rate(this.ratedCompleted, this.ratedAssigned, COMPLETION);
  }

  addResults(origin: Origin, provision: TrainingProvision, results: readonly CourseResultRecord[]): void {
    const { provides, misread } = provision;
    for (const result of results) {
      if (result.status === 'REMOVED') continue;
      this.assigned += 1;
      if (result.status === 'UNKNOWN') {
        this.#noteUnknown(origin, provision, ['completed', 'inProgress', 'overdue']);
        continue;
      }
      this.ratedAssigned += 1;
      if (result.status === 'COMPLETED') {
        this.completed += 1;
        this.ratedCompleted += 1;
        if (provides.completedLate) this.#addLate(origin, provision, result);
      }
      if (result.status === 'IN_PROGRESS') this.inProgress += 1;
      if (isOpen(result)) {
        if (misread.completed) this.#gap(origin, 'completed', 'BROKEN');
        if (misread.inProgress && provides.inProgress) this.#gap(origin, 'inProgress', 'BROKEN');
      }
      if (provides.overdue) this.#addOverdue(origin, provision, result);
      if (result.score !== null) this.#addScore(origin, result.score, 1);
      else if (misread.averageScore && result.status === 'COMPLETED') this.#gap(origin, 'averageScore', 'BROKEN');
    }
  }

  #addLate(origin: Origin, { misread }: TrainingProvision, result: CourseResultRecord): void {
    if (result.dueOn === null) {
      if (misread.completedLate) this.#gap(origin, 'completedLate', 'BROKEN');
    } else if (result.completedAt === null) this.#gap(origin, 'completedLate', 'NOT_PROVIDED');
    else if (isCompletedLate(result)) this.completedLate += 1;
  }

  #addOverdue(origin: Origin, { misread }: TrainingProvision, result: CourseResultRecord): void {
    const isLate = isOverdue(result, this.#today);
    if (misread.overdue && isLate === null && isOpen(result)) {
      this.#gap(origin, 'overdue', 'BROKEN');
      return;
    }
    // The field that could not be read may be the time of completion.
    if (isLate && misread.completed) this.#gap(origin, 'overdue', 'BROKEN');
    this.dated += 1;
    if (isLate) this.overdue += 1;
  }

  /** Adds the totals of one account. */
  addTotals(origin: Origin, { provides, doubtful }: TrainingProvision, totals: TrainingTotals | null): void {
    const checked = (count: TrainingCount, value: number | null | undefined): number | null => {
      const sound = countValue(value ?? null);
      if (sound === null && provides[count]) this.#gap(origin, count, 'BROKEN');
      return sound;
    };
    let assigned = countValue(totals?.assigned ?? null);
    let completed = countValue(totals?.completed ?? null);
    // More completed than assigned: one of the two is wrong, and it is unknown which.
    if (assigned !== null && completed !== null && completed > assigned) [assigned, completed] = [null, null];
    checked('assigned', assigned);
    checked('completed', completed);
    const open = assigned === null || completed === null ? null : assigned - completed;
    const inProgress = checked('inProgress', atMost(totals?.inProgress ?? null, open));
    const overdue = checked('overdue', atMost(totals?.overdue ?? null, assigned));
    this.assigned += assigned ?? 0;
    this.completed += completed ?? 0;
    this.inProgress += inProgress ?? 0;
    this.overdue += overdue ?? 0;
    if (assigned !== null && overdue !== null) this.dated += assigned;
    if (assigned !== null && completed !== null) {
      this.ratedAssigned += assigned;
      this.ratedCompleted += completed;
    }
    const average = totals?.averageScore ?? null;
    if (average !== null) this.#addScore(origin, average, completed ?? 0);
    else if (doubtful.averageScore && completed !== 0) this.#gap(origin, 'averageScore', 'BROKEN');
  }

  #addScore(origin: Origin, score: number, times: number): void {
    const sound = scoreValue(score);
    if (sound === null) this.#gap(origin, 'averageScore', 'BROKEN');
    else this.addScores(times, sound * times);
  }

  /** Adds scores that are sound. */
  addScores(scores: number, sum: number): void {
    this.#scores += scores;
    this.#scoreSum += sum;
  }

  /** Adds the counts of other people. */
  addAll(other: TrainingCounts): void {
    this.assigned += other.assigned;
    this.completed += other.completed;
    this.completedLate += other.completedLate;
    this.inProgress += other.inProgress;
    this.overdue += other.overdue;
    this.dated += other.dated;
    this.ratedAssigned += other.ratedAssigned;
    this.ratedCompleted += other.ratedCompleted;
    this.addScores(other.#scores, other.#scoreSum);
    if (other.gaps) (this.gaps ??= new Gaps()).addAll(other.gaps);
  }

  /** Notes values that a record lacks: the source does not provide them, or they could not be read. */
  #noteUnknown(origin: Origin, { provides, doubtful }: TrainingProvision, counts: readonly TrainingCount[]): void {
    for (const count of counts)
      if (provides[count]) this.#gap(origin, count, doubtful[count] ? 'BROKEN' : 'NOT_PROVIDED');
  }

  #gap(origin: Origin, count: TrainingCount, kind: GapKind): void {
    (this.gaps ??= new Gaps()).add(origin, count, kind);
  }
}

/** Whether a course was completed after its due date; null if it is not completed, has no due date, or no date of completion. */
export function isCompletedLate(result: CourseResultRecord): boolean | null {
  const days = daysLate(result);
  return days === null ? null : days > 0;
}

/** How many days after its due date a course was completed: 0 if in time; null as `isCompletedLate`. */
export function daysLate({ status, dueOn, completedAt }: CourseResultRecord): number | null {
  if (status !== 'COMPLETED' || dueOn === null || completedAt === null) return null;
  return Math.max(0, (Date.parse(completedAt.slice(0, 10)) - Date.parse(dueOn)) / DAY_MS);
}

const DAY_MS = 86_400_000;

/** The day of assignment: the vendor's own, else that of what the person was assigned to; null if it is unknown. */
export function assignedOn(result: CourseResultRecord): string | null {
  return result.enrolledAt?.slice(0, 10) ?? result.assignedOn ?? null;
}

/** null if the part is larger than the whole: then it is wrong. */
function atMost(part: number | null, whole: number | null): number | null {
  return part !== null && whole !== null && part > whole ? null : part;
}

/** Whether a course is assigned, and neither finished nor unassigned. */
export function isOpen({ status }: CourseResultRecord): boolean {
  return status === 'NOT_STARTED' || status === 'IN_PROGRESS';
}

/** Whether a result is open after its due date; null without a due date. A result due today is not overdue. */
export function isOverdue(result: CourseResultRecord, today: string): boolean | null {
  if (result.dueOn === null) return null;
  return isOpen(result) && result.dueOn < today;
}
