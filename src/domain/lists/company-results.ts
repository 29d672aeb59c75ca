import { forEachSliced, runCooperatively, withoutRecords } from '../../../datasources/reads';
import type { Outcome, SourceRecord, Sourced } from '../../../datasources/reads';
import { BadInput } from '../bad-input';
import type { Company } from '../company';
import { uniqueShortfalls } from '../contributions';
import type { Shortfall } from '../contributions';
import { mergeByOrigin } from '../outcomes';
import { pageSize } from '../pages/connection';
import type { Edge, PageArgs, PageConnection } from '../pages/connection';
import { decodeCursor, encodeCursor } from '../pages/cursor';
import type { SortKey } from '../pages/cursor';
import { compareKeys } from '../pages/order';
import type { Direction } from '../pages/order';
import type { Learner } from '../people/learner';
import { originsOf } from '../query-context';
import type { QueryContext } from '../query-context';
import type { AssessmentResult, CourseResult, Exposure, PolicyResult, SimulationResult } from '../records';
import { foldText } from '../text';
import { companyRecords } from './company-records';
import type { CompanyRecords } from './company-records';
import { once } from './facts-on-demand';
import { narrow } from './filter/filter-learners';
import { courseIdsOf } from './catalogue-records';
import { checkFilter, testsOf } from './result-filter';
import type { ResultFilter, ResultTests } from './result-filter';
import { resultNames } from './result-names';
import type { ResultNames } from './result-names';
import { checkedOrder, orderValue } from './result-types';
import type { ResultKind, ResultOrder, ResultOrderField } from './result-types';
import { orderShortfalls, unlistedTotals } from './results';
import { Unknowns } from './unknowns';

export interface CompanyResultsArgs extends PageArgs {
  readonly filter?: ResultFilter | null;
  readonly orderBy?: ResultOrder | null;
}

/** The records of each list. */
interface ResultOf {
  courseResults: CourseResult;
  simulationResults: SimulationResult;
  policyResults: PolicyResult;
  assessmentResults: AssessmentResult;
  exposures: Exposure;
}

/** The results of all learners of a company: the lists of its learners as one, so that they count what the summaries count. */
export async function companyResults<Kind extends ResultKind>(
  graph: QueryContext,
  company: Company,
  kind: Kind,
  args: CompanyResultsArgs,
): Promise<PageConnection<ResultOf[Kind]>> {
  type Rec = ResultOf[Kind];
  const { field, direction } = checkedOrder(kind, args.orderBy);
  const filter = checkFilter(graph, company, kind, args.filter ?? {});
  pageSize(args);
  const roster = await graph.people.roster(company);
  const narrowed = filter.learner
    ? await narrow(graph, company, roster, filter.learner, { path: 'filter.learner' })
    : null;
  const filtered = narrowed && (await narrowed.decide());
  const people = filtered?.learners ?? roster.learners;
  const all = await companyRecords<Rec>(graph, kind, roster, people, originsOf(company, filter.vendors));

  const isNamed = field === 'NAME' || Boolean(filter.search);
  const names = isNamed ? await resultNames<Rec>(graph, kind, all.records) : null;
  // Records of that kind are course results.
  const named =
    kind === 'courseResults' && filter.of ? (all.records as readonly unknown[] as readonly CourseResult[]) : [];
  const courses = await courseIdsOf(graph, named);
  const tests = testsOf<Rec>(graph, kind, filter, names?.nameOf ?? (() => ''), courses);
  const order = await orderOf(all, kind, field, direction, names);
  const wanted = filtered && new Set(filtered.learners);
  const selected = await select(all, order.positions, tests, wanted, kind);

  const outcomes = [
    ...all.outcomes,
    ...(filtered?.outcomes ?? []),
    ...courses.outcomes.map((outcome) => ({ ...withoutRecords(outcome), affects: 'FILTER' as const })),
    ...(names?.outcomes ?? []).map((outcome) => ({
      ...withoutRecords(outcome),
      affects: field === 'NAME' ? ('ORDER' as const) : ('FILTER' as const),
    })),
  ];
  return new ResultPage(
    {
      list: JSON.stringify([kind, 'of', company.slug, field, direction]),
      all,
      positions: selected.positions,
      valueOf: order.valueOf,
      direction,
      outcomes: outcomes.length === all.outcomes.length ? outcomes : mergeByOrigin(outcomes),
      // Called by each of `complete`, `missing` and `sources`.
      shortfalls: once(() =>
        uniqueShortfalls([
          ...(filtered?.shortfalls() ?? []),
          ...selected.shortfalls,
          ...orderShortfalls(graph, kind, field, all.outcomes),
          ...unlistedTotals(graph, kind, people, wanted ? all.outcomesOf(wanted) : all.outcomes),
        ]),
      ),
    },
    args,
  );
}

interface ResultOrdering {
  readonly positions: Uint32Array;
  readonly valueOf: (position: number) => string | number | null;
}

async function orderOf<Rec extends SourceRecord>(
  all: CompanyRecords<Rec>,
  kind: ResultKind,
  field: ResultOrderField,
  direction: Direction,
  names: ResultNames<Rec> | null,
): Promise<ResultOrdering> {
  const valueOf = await valuesOf(all, kind, field, names);
  return { positions: await all.order(field, direction, names?.outcomes[0] ?? null, valueOf), valueOf };
}

/** The first value that positions are compared by. */
async function valuesOf<Rec extends SourceRecord>(
  all: CompanyRecords<Rec>,
  kind: ResultKind,
  field: ResultOrderField,
  names: ResultNames<Rec> | null,
): Promise<ResultOrdering['valueOf']> {
  const { records } = all;
  if (field === 'LEARNER_NAME') {
    const learnerNames = await all.learnerNames();
    return (position) => learnerNames[all.ownerIndex(position)] ?? null;
  }
  if (field === 'NAME') {
    const folded = new Map<string, string>();
    return (position) => {
      const record = records[position];
      const name = record && names ? names.nameOf(record) : '';
      const known = folded.get(name) ?? foldText(name);
      folded.set(name, known);
      return known;
    };
  }
  const ofRecord = orderValue<Sourced<Rec>>(kind, field);
  return (position) => {
    const record = records[position];
    return record ? ofRecord(record) : null;
  };
}

interface Selected {
  readonly positions: ArrayLike<number>;
  readonly shortfalls: readonly Shortfall[];
}

/** Tests in slices, in the order of the list. */
async function select<Rec extends SourceRecord>(
  all: CompanyRecords<Rec>,
  ordered: Uint32Array,
  { judge, period }: ResultTests<Rec>,
  people: ReadonlySet<Learner> | null,
  kind: ResultKind,
): Promise<Selected> {
  if (!judge && !period && !people) return { positions: ordered, shortfalls: [] };
  const unknowns = new Unknowns(all.outcomes);
  const undated = new Unknowns(all.outcomes, 'PERIOD');
  const without = period && kind === 'courseResults' ? await all.undatableSources() : null;
  const positions: number[] = [];
  await runCooperatively(
    forEachSliced(ordered, (position) => {
      const [record, owner] = [all.records[position], all.ownerOf(position)];
      if (!record || (people && !(owner && people.has(owner)))) return;
      if (judge && !judge(record, unknowns)) return;
      if (without?.has(record.origin)) undated.add(record.origin, 'enrolledAt');
      else if (!period || period(record, undated)) positions.push(position);
    }),
  );
  return { positions, shortfalls: [...unknowns.shortfalls(), ...undated.shortfalls()] };
}

/** A list of positions before pagination. */
interface PositionList<Rec extends SourceRecord> {
  readonly list: string;
  readonly all: CompanyRecords<Rec>;
  readonly positions: ArrayLike<number>;
  readonly valueOf: ResultOrdering['valueOf'];
  readonly direction: Direction;
  readonly outcomes: readonly Outcome<unknown>[];
  readonly shortfalls: () => readonly Shortfall[];
}

/** One page of a list of positions: of the others not even the keys are made. */
class ResultPage<Rec extends SourceRecord, Item> implements PageConnection<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly outcomes: readonly Outcome<unknown>[];
  readonly shortfalls: () => readonly Shortfall[];
  readonly #list: PositionList<Rec>;
  readonly #from: number;
  readonly #to: number;

  /** @throws BadInput naming the invalid argument */
  constructor(list: PositionList<Rec>, args: PageArgs) {
    const { all, positions, outcomes, shortfalls, direction } = list;
    this.#list = list;
    this.totalCount = positions.length;
    this.outcomes = outcomes;
    this.shortfalls = shortfalls;
    const { first, last } = pageSize(args);
    const [after, before] = [this.#cursorKey(args, 'after'), this.#cursorKey(args, 'before')];
    const start = after ? this.#countWhile((key) => compareKeys(key, after, direction) <= 0) : 0;
    const end = before ? this.#countWhile((key) => compareKeys(key, before, direction) < 0) : positions.length;
    this.#from = last === null ? start : Math.max(start, end - last);
    this.#to = Math.max(this.#from, first === null ? end : Math.min(end, start + first));
    const nodes: Item[] = [];
    for (let at = this.#from; at < this.#to; at += 1) {
      const position = positions[at] ?? 0;
      // The items of the list are the records with their owners.
      nodes.push({ ...all.records[position], owner: all.ownerOf(position) } as Item);
    }
    this.nodes = nodes;
  }

  get edges(): readonly Edge<Item>[] {
    return this.nodes.map((node, index) => ({ node, cursor: this.#cursorAt(this.#from + index) }));
  }

  get pageInfo(): PageConnection<Item>['pageInfo'] {
    const isEmpty = this.nodes.length === 0;
    return {
      hasNextPage: this.#to < this.totalCount,
      hasPreviousPage: this.#from > 0,
      startCursor: isEmpty ? null : this.#cursorAt(this.#from),
      endCursor: isEmpty ? null : this.#cursorAt(this.#to - 1),
    };
  }

  #cursorAt(index: number): string {
    return encodeCursor(this.#list.list, this.#keyAt(index));
  }

  #cursorKey(args: PageArgs, argument: 'after' | 'before'): SortKey | null {
    const cursor = args[argument];
    if (cursor === undefined || cursor === null) return null;
    const key = decodeCursor(this.#list.list, cursor);
    if (key?.length === KEY_LENGTH) return key;
    throw new BadInput(
      argument,
      'is not a cursor of this list; send an endCursor or startCursor of the same list, filter and order',
    );
  }

  /** The key with a number, that distinguishes items that vendors sent twice under one id. */
  #keyAt(index: number): SortKey {
    const key = this.#plainKeyAt(index);
    let repeats = 0;
    while (index > repeats && compareKeys(this.#plainKeyAt(index - repeats - 1), key, 'ASC') === 0) repeats += 1;
    return [...key, repeats];
  }

  #plainKeyAt(index: number): SortKey {
    const { all, positions, valueOf } = this.#list;
    const position = positions[index] ?? 0;
    return all.keyOf(position, valueOf(position));
  }

  /** The number of leading items whose keys satisfy the test. The list is sorted, so no later item does. */
  #countWhile(test: (key: SortKey) => boolean): number {
    let [low, high] = [0, this.#list.positions.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (test(this.#keyAt(middle))) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The parts of a key: the value, what tells results apart, and a number. */
const KEY_LENGTH = 5;
