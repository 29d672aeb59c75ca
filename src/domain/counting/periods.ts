import type { CourseResultRecord, Origin, SimulationResultRecord } from '../../../datasources/reads';
import { TrainingPeriods } from '../measures/period-training';
import { PhishingCounts } from '../measures/phishing';
import type { PhishingCount, TrainingCount } from '../measures/provision';
import type { TrainingCounts } from '../measures/training';
import type { Intervals } from '../period';
import type { CountedPart, Dating, Periods } from './adding';

const ALL_DATED: Dating = { dateless: new Map(), unrated: new Map() };

/** Training by intervals: an assignment counts in each in which it was open. */
export function trainingPeriods(
  intervals: Intervals,
  today: string,
): Periods<CourseResultRecord, TrainingCount, TrainingCounts> {
  const periods = new TrainingPeriods(intervals, today);
  const added = new Map<Origin, CountedPart<CourseResultRecord, TrainingCount>>();
  return {
    add(part, results) {
      if (results.length === 0) return;
      added.set(part.origin, part);
      periods.add(part.origin, part.provision, results);
    },
    endPerson: () => undefined,
    end() {
      const [dateless, unrated] = [new Map<Origin, string>(), new Map<Origin, string>()];
      for (const [origin, { provision }] of added) {
        const { undatedOpen, isDateless } = periods.datingOf(origin);
        const reason = `${origin.source} does not provide when courses were assigned`;
        if (isDateless && (undatedOpen > 0 || provision.lacks.includes('enrolledAt'))) dateless.set(origin, reason);
        else if (undatedOpen > 0) unrated.set(origin, `${reason} for ${undatedOpen} open assignment(s)`);
      }
      return { counts: periods.counts(new Set(dateless.keys())), dating: { dateless, unrated } };
    },
  };
}

/** Simulations by intervals: each counts in that in which its mail was sent. */
export function phishingPeriods(intervals: Intervals): Periods<SimulationResultRecord, PhishingCount, PhishingCounts> {
  const counts = intervals.spans.map(() => new PhishingCounts());
  /** The intervals in which one person has results. */
  const touched = new Set<PhishingCounts>();
  const undated = new Map<CountedPart<SimulationResultRecord, PhishingCount>, number>();
  return {
    add(part, results) {
      const { origin, provision } = part;
      for (const result of results) {
        if (result.sentAt === null) {
          if (result.outcome !== 'SCHEDULED' || provision.misread.sent) undated.set(part, 1 + (undated.get(part) ?? 0));
          continue;
        }
        const one = counts[intervals.indexOf(result.sentAt)];
        if (!one) continue;
        one.addResult(origin, provision, result);
        touched.add(one);
      }
    },
    endPerson() {
      for (const one of touched) one.endPerson();
      touched.clear();
    },
    end() {
      for (const [{ origin, provision }, results] of undated)
        for (const one of counts) one.noteUndated(origin, provision, results);
      return { counts, dating: ALL_DATED };
    },
  };
}
