import { findByPerson, mergeOutcomes, withRecords, withoutRecords } from '../../datasources/reads';
import type {
  Origin,
  Outcome,
  PersonKey,
  PersonalRecordKind,
  RecordOf,
  RequestReader,
  Sourced,
} from '../../datasources/reads';
import { wholeRead } from './joined-records';
import type { LearnerSet, Learner } from './people/learner';
import { findForLearner, keysOf } from './person-records';
import { rosterFacts } from './roster-facts';
import { limitedByAccounts } from './roster-gaps';

/** The records of many learners from cached reads. */
export interface RosterRecords<Rec> {
  /** The reads that they come from: as long as these are the same objects, so are the records. */
  readonly reads: readonly Outcome<unknown>[];
  /** By source, with the records of all the learners: takes time. */
  readonly outcomes: () => readonly Outcome<Rec>[];
}

/**
 * Finds the cached records of many learners, where each source has scanned them, or has looked up those on its prefilter.
 * @returns undefined if a source has to be read
 */
export function rosterRecords<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): RosterRecords<RecordOf<K>> | undefined {
  const parts: RosterPart<RecordOf<K>>[] = [];
  for (const origin of origins) {
    const whole = wholeRead(reads, kind, learnerSet.outcomes, origin);
    const part = whole ? ofScan(kind, learnerSet, whole) : ofPrefilter(reads, kind, learnerSet, origin);
    if (!part) return undefined;
    parts.push(part);
  }
  return { reads: parts.flatMap((part) => part.reads), outcomes: () => parts.map((part) => part.outcome()) };
}

interface RosterPart<Rec> {
  readonly reads: readonly Outcome<unknown>[];
  readonly outcome: () => Outcome<Rec>;
}

function ofScan<K extends PersonalRecordKind>(
  kind: K,
  { learners }: LearnerSet,
  whole: Outcome<RecordOf<K>>,
): RosterPart<RecordOf<K>> {
  const recordsOf = (learner: Learner): readonly Sourced<RecordOf<K>>[] =>
    findForLearner(kind, learner, whole.origin, whole.records);
  return { reads: [whole], outcome: () => withRecords(whole, learners.flatMap(recordsOf)) };
}

function ofPrefilter<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  { learners, outcomes }: LearnerSet,
  origin: Origin,
): RosterPart<RecordOf<K>> | undefined {
  const list = reads.isCached(origin, kind) ? undefined : reads.peekPrefilter(origin, kind);
  if (!list || list.state === 'FAILED') return undefined;
  const isListed = findByPerson(kind, list.records);
  // Few people are exposed: those are found once, and looked up for each request.
  const byPeople = rosterFacts(outcomes).get(
    `${kind} listed by ${origin.source}`,
    [list],
    () => new WeakMap<readonly Learner[], readonly PersonKey[]>(),
  );
  const listed =
    byPeople.get(learners) ??
    learners.flatMap((learner) => keysOf(kind, learner, origin)).filter((key) => isListed(key).length > 0);
  byPeople.set(learners, listed);
  const found: Outcome<RecordOf<K>>[] = [];
  for (const key of listed) {
    const outcome = reads.peekPerson(origin, kind, key);
    if (!outcome) return undefined;
    found.push(outcome);
  }
  return {
    reads: [list, ...found],
    outcome() {
      const merged = limitedByAccounts(mergeOutcomes<RecordOf<K>>(origin, [withoutRecords(list), ...found]), outcomes);
      // Accounts of one person may share an address, and its records.
      return withRecords(merged, [...new Set(merged.records)]);
    },
  };
}
