import type { PersonalRecordKind, RecordOf } from '../../datasources/spec/capabilities';
import type { Origin, Sourced } from '../../datasources/spec/origin';
import { exposureFinder } from '../../datasources/engine/exposed';
import { failed, withRecords, notSupported } from '../../datasources/engine/outcome';
import type { Outcome } from '../../datasources/engine/outcome';
import type { RequestReader } from '../../datasources/engine/request-reader';
import type { AccountKey, PersonKey } from '../../datasources/spec/records';
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

/** Records of some learners, by source and by learner. */
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
  const parts = origins.map((origin) => readFromSource(reads, kind, learnerSet, origin));
  return !isSliceUsedUp() && parts.every(isResolved) ? mergeSources(parts) : whenResolved(parts);
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
  const scan = reads.peek(origin, kind);
  if (scan && learners.length === 1) {
    const of = finder(kind, origin, scan);
    return { outcome: withRecords(scan, learners.flatMap(of)), forLearner: of };
  }
  // If a scan is cheaper for this many learners, starts it now, so that no batch of lookups is built.
  const withKeys = learners.filter((learner) => keysOf(kind, learner, origin).length > 0).length;
  if (withKeys > 0) reads.prefetch(origin, kind, withKeys, false);
  return reads.isCached(origin, kind)
    ? fromScan(reads, kind, learners, origin)
    : fromLookups(reads, kind, learners, origin);
}

/** For a scan that is cached or in flight: an index is faster than a batch of lookups. */
async function fromScan<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learners: readonly Learner[],
  origin: Origin,
): Promise<SourceRecords<RecordOf<K>>> {
  const scan = await reads.readAll(origin, kind);
  await yieldToEventLoop();
  const of = finder(kind, origin, scan);
  const records: Sourced<RecordOf<K>>[] = [];
  await runCooperatively(forEachSliced(learners, (learner) => records.push(...of(learner))));
  return { outcome: withRecords(scan, records), forLearner: of };
}

/** Finds a learner's records in a scan. */
function finder<K extends PersonalRecordKind>(
  kind: K,
  origin: Origin,
  scan: Outcome<RecordOf<K>>,
): SourceRecords<RecordOf<K>>['forLearner'] {
  if (kind !== 'exposures') {
    const find = byAccount(scan.records);
    return (learner) => keysOf(kind, learner, origin).flatMap(find);
  }
  const find = exposureFinder(scan.records);
  // Accounts that share an address yield its exposures once.
  return (learner) => [...new Set(keysOf(kind, learner, origin).flatMap(find))];
}

function byAccount<Rec>(records: readonly Sourced<Rec>[]): (key: PersonKey) => readonly Sourced<Rec>[] {
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

/** The lookup keys of a learner at a source, one for each account. */
export function accountsAt(learner: Learner, origin: Origin): readonly AccountKey[] {
  return learner.accounts
    .filter((account) => account.origin.source === origin.source && account.origin.tenant === origin.tenant)
    .map((account) => ({ accountId: account.externalId, email: account.email }));
}

/** The learner's accounts at the source. Without an account, exposures are looked up by address. */
function keysOf(kind: PersonalRecordKind, learner: Learner, origin: Origin): readonly PersonKey[] {
  const accounts = accountsAt(learner, origin);
  if (accounts.length > 0) return accounts;
  return kind === 'exposures' ? learner.emails.map((email) => ({ accountId: null, email })) : [];
}
