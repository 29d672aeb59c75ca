import type { PersonalKind, RecordOf } from '../../datasources/source/capabilities';
import type { Origin, Sourced } from '../../datasources/source/origin';
import { exposedAmong } from '../../datasources/source/exposed';
import { failed, narrow, notSupported } from '../../datasources/source/outcome';
import type { Outcome } from '../../datasources/source/outcome';
import type { Reads } from '../../datasources/source/reads';
import type { AccountKey, ExposureKey } from '../../datasources/source/records';
import { recordsWith } from '../../datasources/source/stamp';
import { mergeOutcomes } from './outcomes';
import { inTurns, isTurnOver, steps, takeTurn } from '../../datasources/source/turns';
import type { Crowd, Learner } from './people/learner';
import type { Soon } from './soon';

/** What sources told of some people, source by source and person by person. */
export interface Gathered<Rec> {
  readonly outcomes: readonly Outcome<Rec>[];
  /** In the order of the outcomes. */
  readonly parts: readonly Part<Rec>[];
  of(learner: Learner): readonly Sourced<Rec>[];
}

/** The records of one source. */
export interface Part<Rec> {
  readonly outcome: Outcome<Rec>;
  of(learner: Learner): readonly Sourced<Rec>[];
}

/**
 * Reads one kind of record for some people of one company. Each source is asked as one batch, and the planner decides
 * how. A source that does not know a person has nothing to tell of them; one whose people could not be read may have,
 * and that gap is told.
 * @param origins the sources to ask: some or all of the company's
 */
export function gather<K extends PersonalKind>(
  reads: Reads,
  kind: K,
  crowd: Crowd,
  origins: readonly Origin[],
): Soon<Gathered<RecordOf<K>>> {
  const parts = origins.map((origin) => gatherFrom(reads, kind, crowd, origin));
  return !isTurnOver() && parts.every(isHere) ? gathered(parts) : whenHere(parts);
}

function isHere<T>(value: Soon<T>): value is T {
  return !(value instanceof Promise);
}

async function whenHere<Rec>(coming: readonly Soon<Part<Rec>>[]): Promise<Gathered<Rec>> {
  const parts = await Promise.all(coming.map((part) => Promise.resolve(part)));
  await takeTurn();
  return gathered(parts);
}

function gathered<Rec>(parts: readonly Part<Rec>[]): Gathered<Rec> {
  return {
    outcomes: parts.map(({ outcome }) => outcome),
    parts,
    of: (learner) => parts.flatMap((part) => part.of(learner)),
  };
}

function gatherFrom<K extends PersonalKind>(
  reads: Reads,
  kind: K,
  crowd: Crowd,
  origin: Origin,
): Soon<Part<RecordOf<K>>> {
  const { learners } = crowd;
  if (!reads.capabilities(origin)[kind]) return { outcome: notSupported(origin), of: () => [] };
  const roster = crowd.outcomes.find((outcome) => outcome.origin === origin);
  if (roster?.state === 'FAILED' && roster.problem) return { outcome: failed(origin, roster.problem), of: () => [] };
  const whole = reads.here(origin, kind);
  if (whole && learners.length === 1) {
    const of = finder(kind, origin, whole);
    return { outcome: narrow(whole, learners.flatMap(of)), of };
  }
  // Where everything is the way to go for so many, no batch of single people is made of it.
  const known = learners.filter((learner) => keysOf(kind, learner, origin).length > 0).length;
  if (known > 0) reads.ahead(origin, kind, known, false);
  return reads.atHand(origin, kind)
    ? fromWhole(reads, kind, learners, origin)
    : fromPeople(reads, kind, learners, origin);
}

/** Everything is at hand already: an index is quicker than a batch. */
async function fromWhole<K extends PersonalKind>(
  reads: Reads,
  kind: K,
  learners: readonly Learner[],
  origin: Origin,
): Promise<Part<RecordOf<K>>> {
  const whole = await reads.all(origin, kind);
  await takeTurn();
  const of = finder(kind, origin, whole);
  const records: Sourced<RecordOf<K>>[] = [];
  await inTurns(steps(learners, (learner) => records.push(...of(learner))));
  return { outcome: narrow(whole, records), of };
}

/** Finds a person's records among everybody's. */
function finder<K extends PersonalKind>(kind: K, origin: Origin, whole: Outcome<RecordOf<K>>): Part<RecordOf<K>>['of'] {
  if (kind !== 'exposures') {
    const find = byAccount(whole.records);
    return (learner) => keysOf(kind, learner, origin).flatMap(find);
  }
  const find = exposedAmong(whole.records);
  // Accounts that share an address are told of it once.
  return (learner) => [...new Set(keysOf(kind, learner, origin).flatMap(find))];
}

function byAccount<Rec>(records: readonly Sourced<Rec>[]): (key: ExposureKey) => readonly Sourced<Rec>[] {
  const index = recordsWith(records, 'accountId');
  return ({ accountId }) => (accountId === null ? [] : (index.get(accountId) ?? []));
}

async function fromPeople<K extends PersonalKind>(
  reads: Reads,
  kind: K,
  learners: readonly Learner[],
  origin: Origin,
): Promise<Part<RecordOf<K>>> {
  const outcomes = new Map<Learner, Outcome<RecordOf<K>>>();
  await Promise.all(
    learners.map(async (learner) => {
      const keys = keysOf(kind, learner, origin);
      if (keys.length === 0) return;
      outcomes.set(
        learner,
        mergeOutcomes(origin, await Promise.all(keys.map((key) => reads.byPerson(origin, kind, key)))),
      );
    }),
  );
  return {
    outcome: mergeOutcomes(origin, [...outcomes.values()]),
    of: (learner) => outcomes.get(learner)?.records ?? [],
  };
}

/** How the person is asked for there, once for each account. */
export function accountsAt(learner: Learner, origin: Origin): readonly AccountKey[] {
  return learner.accounts
    .filter((account) => account.origin.source === origin.source && account.origin.tenant === origin.tenant)
    .map((account) => ({ accountId: account.externalId, email: account.email }));
}

/** The person's accounts there. Breaches are told of addresses too, also where there is no account. */
function keysOf(kind: PersonalKind, learner: Learner, origin: Origin): readonly ExposureKey[] {
  const accounts = accountsAt(learner, origin);
  if (accounts.length > 0) return accounts;
  return kind === 'exposures' ? learner.emails.map((email) => ({ accountId: null, email })) : [];
}
