import {
  failed,
  forEachSliced,
  isSliceUsedUp,
  notSupported,
  runCooperatively,
  withRecords,
  yieldToEventLoop,
} from '../../datasources/reads';
import type {
  Origin,
  Outcome,
  PeopleRecords,
  PersonalRecordKind,
  RecordOf,
  RequestReader,
  Sourced,
} from '../../datasources/reads';
import { joinedRecords } from './joined-records';
import type { JoinedRecords } from './joined-records';
import type { LearnerSet, Learner } from './people/learner';
import type { MaybePromise } from './maybe-promise';
import { findForKeys, keysOf } from './person-records';
import { limitedByAccounts } from './roster-gaps';

/** Records of some learners, by source and by learner. */
export interface LearnerRecords<Rec> {
  readonly outcomes: readonly Outcome<Rec>[];
  /** In the order of the outcomes. */
  readonly parts: readonly SourceRecords<Rec>[];
  forLearner(learner: Learner): readonly Sourced<Rec>[];
}

/** The records of one source. */
interface SourceRecords<Rec> {
  readonly outcome: Outcome<Rec>;
  forLearner(learner: Learner): readonly Sourced<Rec>[];
}

/**
 * Reads one kind of record for some learners of one company. Each source is read in one batch, and the planner chooses
 * between scan and lookups. A source without an account of a learner has no records of them; a source whose accounts could
 * not be read may have some, so its outcome is FAILED.
 * @param origins the sources to read: some or all of the company's
 */
export function readForLearners<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<LearnerRecords<RecordOf<K>>> {
  const [only] = learnerSet.learners;
  if (only && learnerSet.learners.length === 1) {
    const joined = joinedRecords(reads, kind, only);
    if (joined) return ofJoined(joined, only, origins);
  }
  const parts = origins.map((origin) => readFromSource(reads, kind, learnerSet, origin));
  return !isSliceUsedUp() && parts.every(isResolved) ? mergeSources(parts) : whenResolved(parts);
}

/** The cached records of one learner, of some sources. */
function ofJoined<Rec>(joined: JoinedRecords<Rec>, learner: Learner, origins: readonly Origin[]): LearnerRecords<Rec> {
  return mergeSources(
    joined.outcomes
      .filter(({ origin }) => origins.includes(origin))
      .map((outcome) => ({ outcome, forLearner: (one) => (one === learner ? outcome.records : []) })),
  );
}

function isResolved<T>(value: MaybePromise<T>): value is T {
  return !(value instanceof Promise);
}

async function whenResolved<Rec>(pending: readonly MaybePromise<SourceRecords<Rec>>[]): Promise<LearnerRecords<Rec>> {
  const parts = await Promise.all(pending.map((part) => Promise.resolve(part)));
  await yieldToEventLoop();
  return mergeSources(parts);
}

function mergeSources<Rec>(parts: readonly SourceRecords<Rec>[]): LearnerRecords<Rec> {
  return {
    outcomes: parts.map(({ outcome }) => outcome),
    parts,
    forLearner: (learner) => parts.flatMap((part) => part.forLearner(learner)),
  };
}

function readFromSource<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learnerSet: LearnerSet,
  origin: Origin,
): MaybePromise<SourceRecords<RecordOf<K>>> {
  const { learners } = learnerSet;
  if (!reads.capabilities(origin)[kind]) return { outcome: notSupported(origin), forLearner: () => [] };
  const roster = learnerSet.outcomes.find((outcome) => outcome.origin === origin);
  if (roster?.state === 'FAILED' && roster.problem)
    return { outcome: failed(origin, roster.problem), forLearner: () => [] };
  const keys = learners.flatMap((learner) => keysOf(kind, learner, origin));
  const read = reads.readForPeople(origin, kind, keys);
  const [only] = learners;
  if (isResolved(read) && only && learners.length === 1) {
    const forLearner = finder(kind, origin, read);
    const outcome = limitedByAccounts(withRecords(read.outcome, forLearner(only)), learnerSet.outcomes);
    return { outcome, forLearner };
  }
  return ofLearners(kind, origin, learnerSet, read);
}

async function ofLearners<K extends PersonalRecordKind>(
  kind: K,
  origin: Origin,
  { learners, outcomes }: LearnerSet,
  reading: MaybePromise<PeopleRecords<RecordOf<K>>>,
): Promise<SourceRecords<RecordOf<K>>> {
  const read = await reading;
  await yieldToEventLoop();
  const forLearner = finder(kind, origin, read);
  const records: Sourced<RecordOf<K>>[] = [];
  await runCooperatively(forEachSliced(learners, (learner) => records.push(...forLearner(learner))));
  return { outcome: limitedByAccounts(withRecords(read.outcome, records), outcomes), forLearner };
}

/** Finds a learner's records. */
function finder<Rec>(
  kind: PersonalRecordKind,
  origin: Origin,
  { find }: PeopleRecords<Rec>,
): SourceRecords<Rec>['forLearner'] {
  return (learner) => findForKeys(keysOf(kind, learner, origin), find);
}
