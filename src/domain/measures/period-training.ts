import type { CourseResultRecord, Origin } from '../../../datasources/reads';
import type { Intervals } from '../period';
import { Gaps } from './gaps';
import type { GapKind } from './gaps';
import type { Provision, TrainingCount } from './provision';
import { TrainingCounts, assignedOn, daysLate, isOpen } from './training';
import { scoreValue } from './values';

/**
 * A number for each interval. Whatever the number of intervals, a record that counts in many of them is noted twice: at the
 * first, and behind the last.
 */
class Tally {
  readonly #changes: Float64Array;

  constructor(intervals: number) {
    this.#changes = new Float64Array(intervals + 1);
  }

  /** Counts in the intervals from `first` to `last`; in none if `last` is smaller. */
  addRange(first: number, last: number, value = 1): void {
    if (last < first) return;
    this.#changes[first] = (this.#changes[first] ?? 0) + value;
    this.#changes[last + 1] = (this.#changes[last + 1] ?? 0) - value;
  }

  /** The numbers in order. */
  *values(): Generator<number> {
    let sum = 0;
    for (const change of this.#changes.subarray(0, -1)) yield (sum += change);
  }
}

/** What one source adds to each interval. */
class SourceTallies {
  readonly intervals: number;
  readonly assigned: Tally;
  readonly completed: Tally;
  readonly completedLate: Tally;
  readonly inProgress: Tally;
  readonly overdue: Tally;
  readonly ratedAssigned: Tally;
  readonly scores: Tally;
  readonly scoreSum: Tally;
  readonly gaps = new Map<string, { readonly count: TrainingCount; readonly kind: GapKind; readonly records: Tally }>();
  /** Records whose day of assignment is known, and open ones whose day is not. */
  dated = 0;
  undatedOpen = 0;
  undated = 0;

  constructor(intervals: number) {
    this.intervals = intervals;
    const tally = () => new Tally(intervals);
    this.assigned = tally();
    this.completed = tally();
    this.completedLate = tally();
    this.inProgress = tally();
    this.overdue = tally();
    this.ratedAssigned = tally();
    this.scores = tally();
    this.scoreSum = tally();
  }

  gap(first: number, last: number, count: TrainingCount, kind: GapKind): void {
    if (last < first) return;
    const key = `${count} ${kind}`;
    const known = this.gaps.get(key) ?? { count, kind, records: new Tally(this.intervals) };
    this.gaps.set(key, known);
    known.records.addRange(first, last);
  }
}

/** How many days a source's records are known for. */
export interface Dating {
  /** Open assignments without a day of assignment: with them unknown, a rate would be too high. */
  readonly undatedOpen: number;
  /** Whether no record has a day of assignment, though there are some. */
  readonly isDateless: boolean;
}

/**
 * Training counts of consecutive intervals, in one pass over the records. An assignment counts in each interval in which it
 * was open for a day: assigned on or before its last day, and not finished before its first.
 */
export class TrainingPeriods {
  readonly #intervals: Intervals;
  /** The day on which overdue and begun courses are counted: the last of each interval, or today. */
  readonly #asOf: readonly string[];
  readonly #today: string;
  readonly #sources = new Map<Origin, SourceTallies>();

  constructor(intervals: Intervals, today: string) {
    this.#intervals = intervals;
    this.#today = today;
    this.#asOf = intervals.lastDays.map((day) => (day < today ? day : today));
  }

  add(origin: Origin, provision: Provision<TrainingCount>, results: readonly CourseResultRecord[]): void {
    const tallies = this.#sources.get(origin) ?? new SourceTallies(this.#intervals.length);
    this.#sources.set(origin, tallies);
    for (const result of results) if (result.status !== 'REMOVED') this.#addResult(tallies, provision, result);
  }

  #addResult(tallies: SourceTallies, provision: Provision<TrainingCount>, result: CourseResultRecord): void {
    const intervals = this.#intervals;
    const end = intervals.length - 1;
    const finished = result.completedAt;
    const isUnfinished = isOpen(result);
    let assigned = assignedOn(result);
    if (assigned === null) {
      tallies.undated += 1;
      if (isUnfinished) tallies.undatedOpen += 1;
    } else tallies.dated += 1;
    if (finished !== null && !isUnfinished && assigned !== null && finished < assigned)
      assigned = finished.slice(0, 10);

    // An open course is finished in no interval.
    const last = isUnfinished ? end : finished === null ? null : intervals.lastBegun(finished);
    const first = assigned === null ? null : intervals.firstNotOver(assigned);
    if (result.status === 'UNKNOWN' || last === null) {
      this.#addUnfinishable(tallies, provision, first, assigned);
      return;
    }
    const within = isUnfinished || finished === null ? -1 : intervals.indexOf(finished);
    // Without a day of assignment, only the interval in which the course was finished is certain.
    const from = first ?? (within === -1 ? end + 1 : within);
    if (first === null) {
      for (const count of ['assigned', ...unknownWhileOpen(result)] as const)
        if (provision.provides[count]) tallies.gap(0, Math.min(from - 1, last), count, 'UNDATED');
    }
    tallies.assigned.addRange(from, last);
    tallies.ratedAssigned.addRange(from, last);
    if (within !== -1) this.#addFinished(tallies, provision, result, within);
    const open = within === -1 ? last : within - 1;
    this.#addOpen(tallies, provision, result, from, open);
  }

  /** A result of which it is unknown when it was finished, or whether. */
  #addUnfinishable(
    tallies: SourceTallies,
    { provides, doubtful }: Provision<TrainingCount>,
    first: number | null,
    assigned: string | null,
  ): void {
    const end = this.#intervals.length - 1;
    const within = assigned === null ? -1 : this.#intervals.indexOf(assigned);
    if (within !== -1) tallies.assigned.addRange(within, within);
    for (const count of ['assigned', 'completed', ...WHILE_OPEN] as const) {
      if (!provides[count]) continue;
      const kind = doubtful[count] ? 'BROKEN' : 'UNDATED';
      tallies.gap(count === 'assigned' && within !== -1 ? within + 1 : (first ?? 0), end, count, kind);
    }
  }

  #addFinished(
    tallies: SourceTallies,
    { provides, misread }: Provision<TrainingCount>,
    result: CourseResultRecord,
    at: number,
  ): void {
    if (result.status === 'COMPLETED') {
      tallies.completed.addRange(at, at);
      if (provides.completedLate) {
        const late = daysLate(result);
        if (late !== null && late > 0) tallies.completedLate.addRange(at, at);
        else if (late === null && misread.completedLate) tallies.gap(at, at, 'completedLate', 'BROKEN');
      }
    }
    const score = scoreValue(result.score);
    if (score !== null) {
      tallies.scores.addRange(at, at);
      tallies.scoreSum.addRange(at, at, score);
    } else if (result.score !== null || (misread.averageScore && result.status === 'COMPLETED'))
      tallies.gap(at, at, 'averageScore', 'BROKEN');
  }

  /** @param first the first interval in which the course was open at the end, if at all @param last the last one */
  #addOpen(
    tallies: SourceTallies,
    { provides, misread }: Provision<TrainingCount>,
    result: CourseResultRecord,
    first: number,
    last: number,
  ): void {
    if (last < first) return;
    const { dueOn, startedAt, status } = result;
    if (isOpen(result)) {
      if (misread.completed) tallies.gap(first, last, 'completed', 'BROKEN');
      if (misread.inProgress && provides.inProgress) tallies.gap(first, last, 'inProgress', 'BROKEN');
    }
    if (provides.overdue) {
      if (dueOn === null) {
        if (misread.overdue) tallies.gap(first, last, 'overdue', 'BROKEN');
      } else {
        const late = Math.max(first, firstAfter(this.#asOf, dueOn));
        tallies.overdue.addRange(late, last);
        if (misread.completed && isOpen(result)) tallies.gap(late, last, 'overdue', 'BROKEN');
      }
    }
    if (!provides.inProgress || status === 'NOT_STARTED') return;
    if (startedAt !== null) {
      tallies.inProgress.addRange(Math.max(first, firstAtOrAfter(this.#asOf, startedAt.slice(0, 10))), last);
      return;
    }
    // Begun on an unknown day, so whether it was before today is unknown.
    const now = status === 'IN_PROGRESS' ? Math.max(first, firstAtOrAfter(this.#asOf, this.#today)) : last + 1;
    tallies.inProgress.addRange(now, last);
    tallies.gap(first, Math.min(now - 1, last), 'inProgress', 'NOT_PROVIDED');
  }

  /** How far the records of a source are dated. */
  datingOf(origin: Origin): Dating {
    const { dated, undatedOpen, undated } = this.#sources.get(origin) ?? { dated: 0, undatedOpen: 0, undated: 0 };
    return { undatedOpen, isDateless: dated === 0 && undated > 0 };
  }

  /** The counts of each interval, without those of some sources. */
  counts(dateless: ReadonlySet<Origin>): readonly TrainingCounts[] {
    const all = this.#intervals.lastDays.map(() => new TrainingCounts(this.#today));
    for (const [origin, tallies] of this.#sources) {
      if (dateless.has(origin)) continue;
      const isRated = tallies.undatedOpen === 0;
      each(all, tallies.assigned, (counts, value) => (counts.assigned += value));
      each(all, tallies.completed, (counts, value) => {
        counts.completed += value;
        if (isRated) counts.ratedCompleted += value;
      });
      if (isRated) each(all, tallies.ratedAssigned, (counts, value) => (counts.ratedAssigned += value));
      each(all, tallies.completedLate, (counts, value) => (counts.completedLate += value));
      each(all, tallies.inProgress, (counts, value) => (counts.inProgress += value));
      each(all, tallies.overdue, (counts, value) => (counts.overdue += value));
      const scores = [...tallies.scores.values()];
      each(all, tallies.scoreSum, (counts, sum, index) => void counts.addScores(scores[index] ?? 0, sum));
      for (const { count, kind, records } of tallies.gaps.values())
        each(all, records, (counts, value) => {
          if (value > 0) (counts.gaps ??= new Gaps()).add(origin, count, kind, value);
        });
    }
    return all;
  }
}

/** The counts of courses that are open on a day. */
const WHILE_OPEN = ['inProgress', 'overdue'] as const;

/** Those that depend on when a course was assigned. */
function unknownWhileOpen({ status, dueOn }: CourseResultRecord): readonly (typeof WHILE_OPEN)[number][] {
  return WHILE_OPEN.filter((count) => (count === 'overdue' ? dueOn !== null : status !== 'NOT_STARTED'));
}

function each(
  all: readonly TrainingCounts[],
  tally: Tally,
  add: (counts: TrainingCounts, value: number, index: number) => unknown,
): void {
  let index = 0;
  for (const value of tally.values()) {
    const counts = all[index];
    if (counts && value !== 0) add(counts, value, index);
    index += 1;
  }
}

/** The index of the first of ascending days that is later than a day; their number if none is. */
function firstAfter(days: readonly string[], day: string): number {
  return search(days, (one) => one > day);
}

function firstAtOrAfter(days: readonly string[], day: string): number {
  return search(days, (one) => one >= day);
}

/** The first index at which a condition holds that, once it holds, holds for all that follow. */
function search(days: readonly string[], holds: (day: string) => boolean): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(days[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}
