import type { PersonalRecordKind, RecordOf } from '../../datasources/spec/capabilities';
import type { Origin, Sourced } from '../../datasources/spec/origin';
import { exposureFinder } from '../../datasources/engine/exposed';
import { failed, withRecords, notSupported } from '../../datasources/engine/outcome';
import type { Outcome } from '../../datasources/engine/outcome';
import type { RequestReader } from '../../datasources/engine/request-reader';
import type { AccountKey, ExposureKey } from '../../datasources/spec/records';
import { indexByField } from '../../datasources/engine/attach-origin';
import { mergeOutcomes } from './outcomes';
import {
  runCooperatively,
  isSliceUsedUp,
  forEachSliced,
  yieldToEventLoop,
} from '../../datasources/runtime/cooperative-scheduler';
import type { LearnerSet, Learner } from './people/learner';
import type { MaybePromise } from './maybe-promise';

/** What sources told of some people, source by source and person by person. */
export interface LearnerRecords<Rec> {
  readonly outcomes: readonly Outcome<Rec>[];
  /** In the order of the outcomes. */
  readonly parts: readonly SourceRecords<Rec>[];
  forLearner(learner: Learner): readonly Sourced<Rec>[];
}

/** The records of one source. */
export interface SourceRecords<Rec> {
  readonly outcome: Outcome<Rec>;
  forLearner(learner: Learner): readonly Sourced<Rec>[];
}

/**
 * Reads one kind of record for some people of one company. Each source is asked as one batch, and the planner decides
 * how. A source that does not know a person has nothing to tell of them; one whose people could not be read may have,
 * and that gap is told.
 * @param origins the sources to ask: some or all of the company's
 */
export function readForLearners<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  crowd: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<LearnerRecords<RecordOf<K>>> {
  const parts = origins.map((origin) => readFromSource(reads, kind, crowd, origin));
  return !isSliceUsedUp() && parts.every(isResolved) ? mergeSources(parts) : whenResolved(parts);
}

function isResolved<T>(value: MaybePromise<T>): value is T {
  return !(value instanceof Promise);
}

async function whenResolved<Rec>(coming: readonly MaybePromise<SourceRecords<Rec>>[]): Promise<LearnerRecords<Rec>> {
  const parts = await Promise.all(coming.map((part) => Promise.resolve(part)));
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
  crowd: LearnerSet,
  origin: Origin,
): MaybePromise<SourceRecords<RecordOf<K>>> {
  const { learners } = crowd;
  if (!reads.capabilities(origin)[kind]) return { outcome: notSupported(origin), forLearner: () => [] };
  const roster = crowd.outcomes.find((outcome) => outcome.origin === origin);
  if (roster?.state === 'FAILED' && roster.problem)
    return { outcome: failed(origin, roster.problem), forLearner: () => [] };
  const whole = reads.peek(origin, kind);
  if (whole && learners.length === 1) {
    const of = finder(kind, origin, whole);
    return { outcome: withRecords(whole, learners.flatMap(of)), forLearner: of };
  }
  // Where everything is the way to go for so many, no batch of single people is made of it.
  const known = learners.filter((learner) => keysOf(kind, learner, origin).length > 0).length;
  if (known > 0) reads.prefetch(origin, kind, known, false);
  return reads.isCached(origin, kind)
    ? fromScan(reads, kind, learners, origin)
    : fromLookups(reads, kind, learners, origin);
}

/** Everything is at hand already: an index is quicker than a batch. */
async function fromScan<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learners: readonly Learner[],
  origin: Origin,
): Promise<SourceRecords<RecordOf<K>>> {
  const whole = await reads.readAll(origin, kind);
  await yieldToEventLoop();
  const of = finder(kind, origin, whole);
  const records: Sourced<RecordOf<K>>[] = [];
  await runCooperatively(forEachSliced(learners, (learner) => records.push(...of(learner))));
  return { outcome: withRecords(whole, records), forLearner: of };
}

/** Finds a person's records among everybody's. */
function finder<K extends PersonalRecordKind>(
  kind: K,
  origin: Origin,
  whole: Outcome<RecordOf<K>>,
): SourceRecords<RecordOf<K>>['forLearner'] {
  if (kind !== 'exposures') {
    const find = byAccount(whole.records);
    return (learner) => keysOf(kind, learner, origin).flatMap(find);
  }
  const find = exposureFinder(whole.records);
  // Accounts that share an address are told of it once.
  return (learner) => [...new Set(keysOf(kind, learner, origin).flatMap(find))];
}

function byAccount<Rec>(records: readonly Sourced<Rec>[]): (key: ExposureKey) => readonly Sourced<Rec>[] {
  const index = indexByField(records, 'accountId');
  return ({ accountId }) => (accountId === null ? [] : (index.get(accountId) ?? []));
}

async function fromLookups<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learners: readonly Learner[],
  origin: Origin,
): Promise<SourceRecords<RecordOf<K>>> {
  const outcomes = new Map<Learner, Outcome<RecordOf<K>>>();
  await Promise.all(
    learners.map(async (learner) => {
      const keys = keysOf(kind, learner, origin);
      if (keys.length === 0) return;
      outcomes.set(
        learner,
        mergeOutcomes(origin, await Promise.all(keys.map((key) => reads.loadByPerson(origin, kind, key)))),
      );
    }),
  );
  return {
    outcome: mergeOutcomes(origin, [...outcomes.values()]),
    forLearner: (learner) => outcomes.get(learner)?.records ?? [],
  };
}

/** How the person is asked for there, once for each account. */
export function accountsAt(learner: Learner, origin: Origin): readonly AccountKey[] {
  return learner.accounts
    .filter((account) => account.origin.source === origin.source && account.origin.tenant === origin.tenant)
    .map((account) => ({ accountId: account.externalId, email: account.email }));
}

/** The person's accounts there. Breaches are told of addresses too, also where there is no account. */
function keysOf(kind: PersonalRecordKind, learner: Learner, origin: Origin): readonly ExposureKey[] {
  const accounts = accountsAt(learner, origin);
  if (accounts.length > 0) return accounts;
  return kind === 'exposures' ? learner.emails.map((email) => ({ accountId: null, email })) : [];
}
