import { mergeOutcomes, notSupported, withRecords, withoutRecords } from '../../datasources/reads';
import type { Origin, Outcome, PersonKey, PersonalRecordKind, RecordOf, RequestReader } from '../../datasources/reads';
import type { Order } from './pages/connection';
import type { LearnerSet, Learner } from './people/learner';
import { findForLearner, keysOf } from './person-records';
import { rosterFacts } from './roster-facts';
import { limitedByAccounts } from './roster-gaps';
import type { Memory } from './roster-facts';

/** The cached reads of one source that one learner's records come from. */
interface CachedPart<Rec> {
  readonly origin: Origin;
  readonly keys: readonly PersonKey[];
  /** One scan, or one lookup for each key. */
  readonly reads: readonly Outcome<Rec>[];
  /** With the learner's records only. */
  readonly outcome: Outcome<Rec>;
}

/** The records of one kind that all sources have of one learner, and what was computed from them. */
export class JoinedRecords<Rec> {
  readonly outcomes: readonly Outcome<Rec>[];
  readonly parts: readonly CachedPart<Rec>[];
  readonly #memory: Memory;
  #list: Order<unknown> | undefined;

  constructor(parts: readonly CachedPart<Rec>[], memory: Memory) {
    this.parts = parts;
    this.outcomes = parts.map(({ outcome }) => outcome);
    this.#memory = memory;
  }

  /** An estimate of its memory, without the records. */
  get bytes(): number {
    return JOINED_BYTES + (this.#list?.items.length ?? 0) * ITEM_BYTES;
  }

  /**
   * The list that the graph shows, made on first use.
   * @param make always makes the same list
   */
  list<Item>(make: () => Order<Item>): Order<Item> {
    // There is one list of each kind.
    if (this.#list) return this.#list as Order<Item>;
    const list = make();
    this.#list = list;
    this.#memory.grow(list.items.length * ITEM_BYTES);
    return list;
  }
}

/** Bytes of a learner's joined records of one kind with its parts; of one listed item, a copy with its owner and its sort key. */
const JOINED_BYTES = 800;
const ITEM_BYTES = 400;

/**
 * A learner's records of one kind from cached reads, joined once and reused as long as these reads are the same.
 * @returns undefined if a source has to be read
 */
export function joinedRecords<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learner: Learner,
): JoinedRecords<RecordOf<K>> | undefined {
  const { memory, byLearner } = rosterFacts(learner.roster).get(`joined ${kind}`, [], (counted) => ({
    memory: counted,
    byLearner: new Map<Learner, JoinedRecords<RecordOf<K>>>(),
  }));
  const known = byLearner.get(learner);
  if (known && isCurrent(reads, kind, learner, known.parts)) return known;
  const parts: CachedPart<RecordOf<K>>[] = [];
  for (const origin of learner.company.origins) {
    const part = cachedPart(reads, kind, learner, origin);
    if (!part) return undefined;
    parts.push(part);
  }
  const made = new JoinedRecords(parts, memory);
  memory.grow(made.bytes - (known?.bytes ?? 0));
  byLearner.set(learner, made);
  return made;
}

/** Whether the cached reads are still those that the parts were made of. */
function isCurrent<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learner: Learner,
  parts: readonly CachedPart<RecordOf<K>>[],
): boolean {
  for (const part of parts) {
    const whole = wholeRead(reads, kind, learner.roster, part.origin);
    if (whole ? part.reads.length !== 1 || part.reads[0] !== whole : !isLookedUp(reads, kind, part)) return false;
  }
  return true;
}

function isLookedUp<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  { origin, keys, reads: found }: CachedPart<RecordOf<K>>,
): boolean {
  if (found.length !== keys.length || reads.isCached(origin, kind)) return false;
  for (const [index, key] of keys.entries()) if (found[index] !== reads.peekPerson(origin, kind, key)) return false;
  return true;
}

/** The one outcome that answers for all people of the source; undefined if each is looked up, or if it has to be read. */
export function wholeRead<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  roster: LearnerSet['outcomes'],
  origin: Origin,
): Outcome<RecordOf<K>> | undefined {
  if (!reads.capabilities(origin)[kind]) return notSupported(origin);
  for (const outcome of roster)
    // A source whose accounts could not be read may have records of anybody.
    if (outcome.origin === origin && outcome.state === 'FAILED') return withoutRecords(outcome);
  const scan = reads.peekAll(origin, kind);
  return scan && limitedByAccounts(scan, roster);
}

function cachedPart<K extends PersonalRecordKind>(
  reads: RequestReader,
  kind: K,
  learner: Learner,
  origin: Origin,
): CachedPart<RecordOf<K>> | undefined {
  const keys = keysOf(kind, learner, origin);
  const whole = wholeRead(reads, kind, learner.roster, origin);
  if (whole) {
    const records = findForLearner(kind, learner, origin, whole.records);
    const outcome = whole.records.length === 0 ? whole : withRecords(whole, records);
    return { origin, keys, reads: [whole], outcome };
  }
  // The scan is in flight, or not indexed yet: reading it costs no call.
  if (reads.isCached(origin, kind)) return undefined;
  const found: Outcome<RecordOf<K>>[] = [];
  for (const key of keys) {
    const outcome = reads.peekPerson(origin, kind, key);
    if (!outcome) return undefined;
    found.push(outcome);
  }
  const outcome = limitedByAccounts(mergeOutcomes(origin, found), learner.roster);
  return { origin, keys, reads: found, outcome };
}
