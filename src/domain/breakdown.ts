import { forEachSliced, runCooperatively } from '../../datasources/reads';
import type { Origin } from '../../datasources/reads';
import { BadInput } from './bad-input';
import { keyValues, valueOf } from './breakdown-keys';
import type { BreakdownKey, BreakdownValue, Divided, KeyValues, PeopleKey } from './breakdown-keys';
import type { Company } from './company';
import { failureShortfall, uniqueShortfalls } from './contributions';
import type { Contributed, Shortfall } from './contributions';
import { once } from './lists/facts-on-demand';
import { narrow } from './lists/filter/filter-learners';
import type { LearnerFilter } from './lists/filter/learner-filter';
import { orderNumber } from './order-number';
import type { OrderNumber, Ranked } from './order-number';
import { mergeByOrigin } from './outcomes';
import { paginate } from './pages/connection';
import type { PageArgs, PageConnection } from './pages/connection';
import type { Direction } from './pages/order';
import type { Learner } from './people/learner';
import { daysOf } from './period';
import type { PeriodInput } from './period';
import type { QueryContext } from './query-context';
import { prefetchForFields } from './prefetch';
import { rosterFacts } from './roster-facts';
import type { CountedPeople } from './summaries';
import { PeopleSummaries } from './summarizing';
import type { Summarizing } from './summarizing';

export type { BreakdownValue } from './breakdown-keys';

type BreakdownOrderField = 'VALUE' | 'LEARNER_COUNT' | Exclude<OrderNumber, 'EXPOSED_ACCOUNTS'>;

export interface BreakdownArgs extends PageArgs {
  readonly by: readonly BreakdownKey[];
  readonly filter?: LearnerFilter | null;
  readonly period?: PeriodInput | null;
  readonly orderBy?: { readonly field?: BreakdownOrderField; readonly direction?: Direction } | null;
}

/** The people who have the same values, and what is counted of them. */
export interface BreakdownRow {
  readonly keys: readonly BreakdownValue[];
  readonly learnerCount: number;
  readonly summaries: Summarizing;
  /** The period of summaries that have none of their own. */
  readonly period: PeriodInput | null;
}

export interface BreakdownPage extends PageConnection<BreakdownRow> {
  /** All people of the breakdown, each once. */
  readonly learnerCount: number;
}

const MOST_KEYS = 2;
/** A number of people for which a scan is worth it, where there is one. */
const MANY_PEOPLE = 500;

/**
 * Checks what does not depend on the people.
 * @throws BadInput
 */
export function checkBreakdown({ by, period }: BreakdownArgs, today: string): void {
  if (by.length === 0 || by.length > MOST_KEYS) throw new BadInput('by', `must have 1 or ${MOST_KEYS} keys`);
  if (new Set(by).size < by.length) throw new BadInput('by', 'must have different keys');
  daysOf(period, today);
}

/**
 * Divides a company's people by the values of one or two keys. They are divided once; a row's numbers are sums over its
 * people, like those of any other list.
 * @param fields those selected on each row
 * @throws BadInput
 */
export async function companyBreakdown(
  graph: QueryContext,
  company: Company,
  args: BreakdownArgs,
  fields: ReadonlySet<string>,
): Promise<BreakdownPage> {
  checkBreakdown(args, graph.today);
  const divided = await dividePeople(graph, company, args, { fields, among: [company] });
  const rows = divided.rows.map((row) => rowOf(graph, row, args));
  const ranks = await rankRows(graph, rows, args);
  return breakdownPage(
    { ...contributionsOf(divided, ranks), list: company.slug, rows, ranks, learnerCount: divided.learnerCount },
    args,
  );
}

/** A row of one company, with its summaries. */
export function rowOf(
  graph: QueryContext,
  { keys, learnerCount, counted }: DividedRow,
  { period = null }: BreakdownArgs,
): BreakdownRow {
  return { keys, learnerCount, summaries: new PeopleSummaries(graph, counted), period };
}

/** How the sources contributed to the rows of one company, and to the numbers that they are sorted by. */
export function contributionsOf(divided: DividedPeople, ranks: Ranks): Contributed {
  const ranked = [...ranks.values()];
  return {
    outcomes: mergeByOrigin([...divided.outcomes, ...ranked.flatMap(({ outcomes }) => outcomes)]),
    shortfalls: () =>
      uniqueShortfalls([...divided.shortfalls(), ...ranked.flatMap(({ shortfalls }) => shortfalls?.() ?? [])]),
  };
}

/** A row of one company. */
export interface DividedRow extends Pick<BreakdownRow, 'keys' | 'learnerCount'> {
  readonly counted: CountedPeople;
}

/** The people of one company by the values of the keys. */
export interface DividedPeople extends Contributed {
  readonly rows: readonly DividedRow[];
  readonly learnerCount: number;
  readonly shortfalls: () => readonly Shortfall[];
}

/**
 * Divides the people of one company whom the filter leaves.
 * @param how the fields that are selected on each row, and all companies that are divided: a filter can name what belongs to
 * any of them
 */
export async function dividePeople(
  graph: QueryContext,
  company: Company,
  { by, filter }: BreakdownArgs,
  { fields, among }: { readonly fields: ReadonlySet<string>; readonly among: readonly Company[] },
): Promise<DividedPeople> {
  // With a filter, the number of people is unknown in advance.
  if (!filter) prefetchForFields(graph, company, fields, MANY_PEOPLE);
  const roster = await graph.people.roster(company);
  const filtered = await (await narrow(graph, company, roster, filter ?? {}, { among })).decide();
  const { learners } = filtered;
  const isWhole = learners === roster.learners;
  const divided: Divided = { company, roster, people: { learners, outcomes: roster.outcomes }, isWhole };
  const keys = by.filter((key): key is PeopleKey => key !== 'SOURCE');
  const values = await Promise.all(keys.map((key) => keyValues(graph, key, divided)));
  const cells = await cellsOf(keys, values, divided);
  const [lackingOfFilter, ...lackingOfKeys] = [filtered, ...values].map((found) => once(() => lackingIn(found)));
  // A team says itself what is lacking of its people.
  const lackingOf = (cell: Cell) => (): readonly Shortfall[] => [
    ...(lackingOfFilter?.() ?? []),
    ...cell.values.flatMap((value, index) => value.people?.shortfalls() ?? lackingOfKeys[index]?.() ?? []),
  ];
  return {
    rows: cells.flatMap((cell) => rowsOf(cell, by, divided, lackingOf(cell))),
    learnerCount: learners.length,
    outcomes: mergeByOrigin([...roster.outcomes, ...filtered.outcomes, ...values.flatMap(({ outcomes }) => outcomes)]),
    shortfalls: () => uniqueShortfalls([...filtered.shortfalls(), ...values.flatMap(({ shortfalls }) => shortfalls())]),
  };
}

/** What was lacking where people were chosen or divided: a row may have other people than it should. */
function lackingIn({ outcomes, shortfalls }: Pick<DividedPeople, 'outcomes' | 'shortfalls'>): readonly Shortfall[] {
  return [...shortfalls(), ...outcomes.flatMap(failureShortfall)];
}

/** The numbers that rows are sorted by; none if they are sorted by their values. */
type Ranks = ReadonlyMap<BreakdownRow, Ranked>;

/** Computes the numbers that rows are sorted by. */
export async function rankRows(
  { today }: Pick<QueryContext, 'today'>,
  rows: readonly BreakdownRow[],
  { orderBy, period }: BreakdownArgs,
): Promise<Ranks> {
  const { field = 'VALUE' } = orderBy ?? {};
  if (field === 'VALUE') return new Map();
  const days = daysOf(period, today);
  const ranks = rows.map(async (row): Promise<[BreakdownRow, Ranked]> => {
    const { summaries, learnerCount } = row;
    // The list of people says how complete their number is.
    if (field === 'LEARNER_COUNT') return [row, { number: learnerCount, outcomes: [] }];
    return [row, await orderNumber(summaries, field, days)];
  });
  return new Map(await Promise.all(ranks));
}

/** The rows of a breakdown, with how the sources contributed to them. */
interface BreakdownRows extends Contributed {
  /** Identifies the companies. */
  readonly list: unknown;
  readonly rows: readonly BreakdownRow[];
  readonly ranks: Ranks;
  readonly learnerCount: number;
}

/** Sorts rows and returns one page of them. */
export function breakdownPage(
  { list, rows: items, ranks, learnerCount, ...contributed }: BreakdownRows,
  { by, period, orderBy, ...page }: BreakdownArgs,
): BreakdownPage {
  const { field = 'VALUE', direction = 'ASC' } = orderBy ?? {};
  const paged = paginate(
    {
      ...contributed,
      items,
      list: JSON.stringify(['breakdown', list, by, period, field, direction]),
      direction: field === 'VALUE' ? by.map(() => direction) : direction,
      keyOf: (row) => [
        ...(field === 'VALUE' ? [] : [ranks.get(row)?.number ?? null]),
        ...row.keys.map(({ rank }) => rank),
        JSON.stringify(row.keys.map(({ id }) => id)),
      ],
    },
    page,
  );
  return Object.assign(paged, { learnerCount });
}

/** The people who have the same values of the keys that divide people. */
interface Cell {
  readonly values: readonly BreakdownValue[];
  readonly learners: readonly Learner[];
}

/** Bytes of a cell, and of one person in it. */
const CELL_BYTES = 300;
const PLACE_BYTES = 10;

/** For all the company's people, cells are the same objects as long as their values are: sums over them are found again. */
async function cellsOf(
  keys: readonly PeopleKey[],
  values: readonly KeyValues[],
  { people: { learners }, roster, isWhole }: Divided,
): Promise<readonly Cell[]> {
  if (keys.length === 0) return [{ values: [], learners }];
  const make = () => runCooperatively(cellsTask(learners, values));
  if (!isWhole) return make();
  const inputs = [learners, ...values.map(({ basis }) => basis)];
  return rosterFacts(roster.outcomes).get(`breakdown by ${keys.join(' ')}`, inputs, (memory) =>
    make().then((cells) => {
      memory.grow(cells.reduce((sum, cell) => sum + CELL_BYTES + cell.learners.length * PLACE_BYTES, 0));
      return cells;
    }),
  );
}

function* cellsTask(learners: readonly Learner[], values: readonly KeyValues[]) {
  const cells = new Map<string, Cell & { readonly learners: Learner[] }>();
  yield* forEachSliced(learners, (learner) => {
    for (const combination of combinationsOf(values.map(({ of }) => of(learner)))) {
      const id =
        combination.length === 1 ? (combination[0]?.id ?? '') : JSON.stringify(combination.map((one) => one.id));
      const cell = cells.get(id);
      if (cell) cell.learners.push(learner);
      else cells.set(id, { values: combination, learners: [learner] });
    }
  });
  return [...cells.values()];
}

/** Each value of the first key with each of the second. */
function combinationsOf([
  first = [],
  second,
]: readonly (readonly BreakdownValue[])[]): readonly (readonly BreakdownValue[])[] {
  if (!second) return first.map((one) => [one]);
  return first.flatMap((one) => second.map((other) => [one, other]));
}

/** One row; by source, one for each source of the company, with that source's records only. */
function rowsOf(
  { values, learners }: Cell,
  by: readonly BreakdownKey[],
  { company, roster }: Divided,
  lacking: () => readonly Shortfall[],
): readonly DividedRow[] {
  const team = values.find(({ people }) => people)?.people;
  const counted = {
    people: { learners, outcomes: roster.outcomes },
    shortfalls: once(() => uniqueShortfalls(lacking())),
    ...(team && { members: team.members }),
  };
  if (!by.includes('SOURCE'))
    return [{ keys: values, learnerCount: learners.length, counted: { ...counted, origins: company.origins } }];
  const [other] = values;
  return company.origins.map((source) => {
    const value = valueOf('SOURCE', { source, value: source.source, id: source.source, rank: source.source });
    return {
      keys: !other ? [value] : by[0] === 'SOURCE' ? [value, other] : [other, value],
      learnerCount: countAt(learners, source),
      // Records of people without an account count as well: an address may be in a breach.
      counted: { ...counted, origins: [source] },
    };
  });
}

function countAt(learners: readonly Learner[], origin: Origin): number {
  let count = 0;
  for (const { accounts } of learners) if (accounts.some((account) => account.origin === origin)) count += 1;
  return count;
}
