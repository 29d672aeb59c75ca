import { forEachSliced, runCooperatively, runSync, withoutRecords } from '../../datasources/reads';
import type { CooperativeTask, Origin, Outcome, RecordOf } from '../../datasources/reads';
import type { Summed } from './counting/adding';
import { CachedPeriods } from './counting/cached-periods';
import { ExposureCounts, exposureDay } from './measures/exposure';
import { EXPOSURE, provisionOf } from './measures/provision';
import { mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import type { LearnerSet, Learner } from './people/learner';
import type { Intervals } from './period';
import type { QueryContext } from './query-context';
import { readForLearners } from './read-for-learners';
import { isSameList, rosterFacts } from './roster-facts';
import { rosterRecords } from './roster-records';

type Sums = readonly Summed<ExposureCounts>[];

/** What was summed up for one set of people, and the reads that it was computed from. */
interface CachedSums {
  readonly reads: readonly unknown[];
  readonly allTime: { sum?: Sums };
  readonly periods: CachedPeriods<Sums>;
}

/**
 * The exposures of some people: of all time, or in each of consecutive intervals.
 * @param when null for all time
 */
export function exposureSums(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
  when: Intervals | null,
): MaybePromise<Sums> {
  const { reads } = graph;
  const { learners } = learnerSet;
  const cached = learners.length > 1 ? rosterRecords(reads, 'exposures', learnerSet, origins) : undefined;
  if (!cached)
    return mapMaybePromise(readForLearners(reads, 'exposures', learnerSet, origins), ({ outcomes }) => {
      const task = sumTask(graph, outcomes, when);
      return learners.length > 1 ? runCooperatively(task) : runSync(task);
    });
  const { memory, byLearners } = rosterFacts(learnerSet.outcomes).get(
    `exposure at ${origins.map(({ source }) => source).join(' ')}`,
    [],
    (counted) => ({ memory: counted, byLearners: new WeakMap<readonly Learner[], CachedSums>() }),
  );
  const known = byLearners.get(learners);
  const entry: CachedSums =
    known && isSameList(known.reads, cached.reads)
      ? known
      : { reads: cached.reads, allTime: {}, periods: new CachedPeriods(memory) };
  byLearners.set(learners, entry);
  if (when) return entry.periods.get(when, () => runCooperatively(sumTask(graph, cached.outcomes(), when)));
  return (entry.allTime.sum ??= runSync(sumTask(graph, cached.outcomes(), null)));
}

function* sumTask(
  graph: QueryContext,
  outcomes: readonly Outcome<RecordOf<'exposures'>>[],
  when: Intervals | null,
): CooperativeTask<Sums> {
  const sums = (when?.spans ?? [null]).map(() => new ExposureCounts());
  const dateless = new Map<Origin, string>();
  for (const { origin, records, unreadable } of outcomes) {
    const provision = provisionOf(EXPOSURE, graph.reads.capabilities(origin), unreadable);
    if (when && provision.lacks.includes('discoveredAt') && provision.lacks.includes('breachDate')) {
      dateless.set(origin, `${origin.source} does not provide when exposures were discovered`);
      continue;
    }
    let undated = 0;
    yield* forEachSliced(records, (exposure) => {
      const day = when && exposureDay(exposure);
      if (when && day === null) undated += 1;
      else sums[when && day !== null ? when.indexOf(day) : 0]?.addOne(origin, provision, exposure);
    });
    if (undated > 0) for (const counts of sums) counts.noteUndated(origin, provision, undated);
  }
  const without = outcomes.map((outcome) => withoutRecords(outcome));
  return sums.map((counts) => ({
    counts,
    outcomes: without,
    ...(when && { dating: { dateless, unrated: new Map<Origin, string>() } }),
  }));
}
