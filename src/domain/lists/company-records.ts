import { forEachSliced, runCooperatively, withRecords } from '../../../datasources/reads';
import type { CooperativeTask, Origin, Outcome, RecordOf, SourceRecord, Sourced } from '../../../datasources/reads';
import { wholeRead } from '../joined-records';
import type { SortKey } from '../pages/cursor';
import { compareKeys } from '../pages/order';
import type { Direction } from '../pages/order';
import type { LearnerSet, Learner } from '../people/learner';
import { findForLearner } from '../person-records';
import type { QueryContext } from '../query-context';
import { readForLearners } from '../read-for-learners';
import { Memory, rosterFacts } from '../roster-facts';
import { rosterRecords } from '../roster-records';
import { sortedTask } from '../sorted-task';
import { foldText } from '../text';
import { assignedOn } from '../measures/training';
import type { ResultKind } from './result-types';

/** Bytes of one record in a list: references to it and its owner. */
const RECORD_BYTES = 20;
/** Bytes of one record in an order. */
const ORDERED_BYTES = 4;
/** Bytes of the text of one name. */
const NAME_BYTES = 60;

/** Where a record is in the list of all. */
type Position = number;

/**
 * The records of one kind that many learners have, with their owners. Positions are numbers, so that a list of a million records
 * and its orders take little memory beside the records themselves.
 */
export class CompanyRecords<Rec extends SourceRecord> {
  readonly learners: readonly Learner[];
  /** By source, each with its records. */
  readonly outcomes: readonly Outcome<Rec>[];
  readonly records: readonly Sourced<Rec>[];
  /** The index of each record's owner among the learners. */
  readonly #owners: readonly number[];
  readonly #memory: Memory;
  readonly #orders = new Map<string, { readonly basis: object | null; readonly order: Promise<Uint32Array> }>();
  #names: Promise<readonly string[]> | undefined;
  #undatable: Promise<ReadonlySet<Origin>> | undefined;

  constructor(
    learners: readonly Learner[],
    outcomes: readonly Outcome<Rec>[],
    records: readonly Sourced<Rec>[],
    owners: readonly number[],
    memory: Memory,
  ) {
    this.learners = learners;
    this.outcomes = outcomes;
    this.records = records;
    this.#owners = owners;
    this.#memory = memory;
    memory.grow(records.length * RECORD_BYTES);
  }

  ownerIndex(position: Position): number {
    return this.#owners[position] ?? -1;
  }

  ownerOf(position: Position): Learner | undefined {
    return this.learners[this.ownerIndex(position)];
  }

  /** The outcomes with the records of some of the learners. */
  outcomesOf(people: ReadonlySet<Learner>): readonly Outcome<Rec>[] {
    const theirs = new Set(this.records.filter((_, position) => people.has(this.ownerOf(position) as Learner)));
    return this.outcomes.map((outcome) =>
      withRecords(
        outcome,
        outcome.records.filter((record) => theirs.has(record)),
      ),
    );
  }

  /** Compares nothing that depends on the position, so that cursors stay valid when records come or go. */
  keyOf(position: Position, value: string | number | null): SortKey {
    const record = this.records[position];
    return [value, record?.origin.source ?? '', this.ownerOf(position)?.id ?? '', record?.externalId ?? ''];
  }

  /**
   * The positions in order, computed once for each name.
   * @param basis what the values depend on beside the records, as long as it is the same object; null: on nothing
   * @param valueOf the first value that is compared
   */
  order(
    name: string,
    direction: Direction,
    basis: object | null,
    valueOf: (position: Position) => string | number | null,
  ): Promise<Uint32Array> {
    const known = this.#orders.get(`${name} ${direction}`);
    if (known?.basis === basis) return known.order;
    const order = runCooperatively(this.#orderTask(direction, valueOf));
    if (!known) this.#memory.grow(this.records.length * ORDERED_BYTES);
    this.#orders.set(`${name} ${direction}`, { basis, order });
    return order;
  }

  *#orderTask(
    direction: Direction,
    valueOf: (position: Position) => string | number | null,
  ): CooperativeTask<Uint32Array> {
    const values: (string | number | null)[] = [];
    const positions: Position[] = [];
    yield* forEachSliced(this.records.keys(), (position) => {
      positions.push(position);
      values.push(valueOf(position));
    });
    const sorted = yield* sortedTask(positions, (a, b) => {
      const byValue = compareKeys([values[a] ?? null], [values[b] ?? null], direction);
      return byValue === 0 ? compareKeys(this.keyOf(a, null), this.keyOf(b, null), 'ASC') : byValue;
    });
    return Uint32Array.from(sorted);
  }

  /** The text that each learner's name is compared by: by index of the learner. */
  learnerNames(): Promise<readonly string[]> {
    this.#names ??= runCooperatively(this.#namesTask());
    return this.#names;
  }

  *#namesTask(): CooperativeTask<readonly string[]> {
    const names: string[] = [];
    yield* forEachSliced(this.learners, ({ lastName, firstName, name }) =>
      names.push(`${foldText(lastName ?? name)}\u0000${foldText(firstName ?? '')}`),
    );
    this.#memory.grow(names.length * NAME_BYTES);
    return names;
  }

  /**
   * The sources that cannot say which courses were assigned in a period: none of their records has a day of assignment. The
   * summaries exclude the same sources; a single record without a day belongs to no period.
   */
  undatableSources(): Promise<ReadonlySet<Origin>> {
    this.#undatable ??= runCooperatively(this.#undatableTask());
    return this.#undatable;
  }

  *#undatableTask(): CooperativeTask<ReadonlySet<Origin>> {
    const dated = new Set<Origin>();
    yield* forEachSliced(this.records as readonly Sourced<SourceRecord>[], (record) => {
      if (assignedOn(record as Sourced<RecordOf<'courseResults'>>) !== null) dated.add(record.origin);
    });
    return new Set(
      this.outcomes.flatMap(({ origin, records }) => (records.length > 0 && !dated.has(origin) ? [origin] : [])),
    );
  }
}

/**
 * The records of one kind that some learners have. If all reads are cached, the records of the whole roster are joined once for all
 * requests; the caller selects those of its learners.
 * @param roster all learners of the company
 * @param people those whose records are needed
 */
export async function companyRecords<Rec extends SourceRecord>(
  graph: QueryContext,
  kind: ResultKind,
  roster: LearnerSet,
  people: readonly Learner[],
  origins: readonly Origin[],
): Promise<CompanyRecords<Rec>> {
  const known = () => knownRecords<Rec>(graph, kind, roster, origins);
  const cached = known();
  if (cached) return cached;
  const read = await readForLearners(graph.reads, kind, { learners: people, outcomes: roster.outcomes }, origins);
  // What has been read for this request is found like what was cached, unless it was looked up person by person.
  const found = known();
  if (found) return found;
  const parts = read.parts.map((part) => ({
    outcome: part.outcome,
    recordsOf: (learner: Learner) => part.forLearner(learner),
  }));
  return runCooperatively(joinTask<Rec>(people, parts as readonly Part<Rec>[], new Memory()));
}

interface Part<Rec> {
  readonly outcome: Outcome<unknown>;
  readonly recordsOf: (learner: Learner) => readonly Sourced<Rec>[];
}

function knownRecords<Rec extends SourceRecord>(
  { reads }: QueryContext,
  kind: ResultKind,
  roster: LearnerSet,
  origins: readonly Origin[],
): Promise<CompanyRecords<Rec>> | undefined {
  const cached = origins.map((origin) => rosterRecords(reads, kind, roster, [origin]));
  if (!cached.every((one) => one !== undefined)) return undefined;
  const name = `${kind} of all at ${origins.map(({ source }) => source).join(' ')}`;
  const inputs = [roster.learners, ...cached.flatMap((one) => one.reads)];
  return rosterFacts(roster.outcomes).get(name, inputs, (memory) => {
    const parts = origins.map((origin, index) => {
      const whole = wholeRead(reads, kind, roster.outcomes, origin);
      const [outcome] = whole ? [whole] : (cached[index]?.outcomes() ?? []);
      return outcome && partOf(kind, outcome);
    });
    // The records of a kind have a vendor's id.
    const given = parts.filter((part) => part !== undefined) as readonly Part<SourceRecord>[] as readonly Part<Rec>[];
    return runCooperatively(joinTask(roster.learners, given, memory));
  });
}

/** A function of its own: as a closure of its caller it would retain the request of that caller. */
function partOf<Rec>(kind: ResultKind, outcome: Outcome<Rec>): Part<Rec> {
  return { outcome, recordsOf: (learner) => findForLearner(kind, learner, outcome.origin, outcome.records) };
}

function* joinTask<Rec extends SourceRecord>(
  learners: readonly Learner[],
  parts: readonly Part<Rec>[],
  memory: Memory,
): CooperativeTask<CompanyRecords<Rec>> {
  const records: Sourced<Rec>[] = [];
  const owners: number[] = [];
  const outcomes: Outcome<Rec>[] = [];
  for (const { outcome, recordsOf } of parts) {
    const own: Sourced<Rec>[] = [];
    const seen = new Set<Sourced<Rec>>();
    yield* forEachSliced(learners.entries(), ([index, learner]) => {
      for (const record of recordsOf(learner)) {
        // People who share an address share its exposures.
        if (seen.has(record)) continue;
        seen.add(record);
        own.push(record);
        records.push(record);
        owners.push(index);
      }
    });
    outcomes.push(withRecords(outcome, own));
  }
  return new CompanyRecords(learners, outcomes, records, owners, memory);
}
