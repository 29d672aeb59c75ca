import { forEachSliced, runCooperatively } from '../../datasources/reads';
import type { Origin } from '../../datasources/reads';
import { BadInput } from './bad-input';
import { keyValues, valueOf } from './breakdown-keys';
import type { BreakdownKey, BreakdownValue, Divided, KeyValues, PeopleKey } from './breakdown-keys';
import type { Company } from './company';
import { uniqueShortfalls } from './contributions';
import type { Contributed } from './contributions';
import { narrow } from './lists/filter/filter-learners';
import type { LearnerFilter } from './lists/filter/learner-filter';
import { mergeByOrigin } from './outcomes';
import { paginate } from './pages/connection';
import type { PageArgs, PageConnection } from './pages/connection';
import type { Direction } from './pages/order';
import type { Learner } from './people/learner';
import { daysOf } from './period';
import type { Days, PeriodInput } from './period';
import type { QueryContext } from './query-context';
import { riskDistribution } from './risk-distribution';
import { rosterFacts } from './roster-facts';
import { phishingSummary, trainingSummary } from './summaries';
import type { CountedPeople } from './summaries';

export type { BreakdownValue } from './breakdown-keys';

type BreakdownOrderField =
  'VALUE' | 'LEARNER_COUNT' | 'COMPLETION_RATE' | 'OVERDUE' | 'CLICK_RATE' | 'PHISH_PRONE_RATE' | 'RISK_SCORE';

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
  readonly counted: CountedPeople;
  /** The period of summaries that have none of their own. */
  readonly period: PeriodInput | null;
}

export interface BreakdownPage extends PageConnection<BreakdownRow> {
  /** All people of the breakdown, each once. */
  readonly learnerCount: number;
}

const MOST_KEYS = 2;

/**
 * Divides a company's people by the values of one or two keys. They are divided once; a row's numbers are sums over its
 * people, like those of any other list.
 * @throws BadInput
 */
export async function companyBreakdown(
  graph: QueryContext,
  company: Company,
  { by, filter, period = null, orderBy, ...page }: BreakdownArgs,
): Promise<BreakdownPage> {
  if (by.length === 0 || by.length > MOST_KEYS) throw new BadInput('by', `must have 1 or ${MOST_KEYS} keys`);
  if (new Set(by).size < by.length) throw new BadInput('by', 'must have different keys');
  const days = daysOf(period, graph.today);
  const { field = 'VALUE', direction = 'ASC' } = orderBy ?? {};

  const roster = await graph.people.roster(company);
  const filtered = await (await narrow(graph, company, roster, filter ?? {})).decide();
  const { learners } = filtered;
  const isWhole = learners === roster.learners;
  const divided: Divided = { company, roster, people: { learners, outcomes: roster.outcomes }, isWhole };
  const keys = by.filter((key): key is PeopleKey => key !== 'SOURCE');
  const values = await Promise.all(keys.map((key) => keyValues(graph, key, divided)));
  const cells = await cellsOf(keys, values, divided);
  const rows = cells.flatMap((cell) => rowsOf(cell, by, divided, period));

  const numbers = await orderNumbers(graph, rows, field, days);
  const forOrder = numbers.contributed.flatMap(({ outcomes }) => outcomes);
  const paged = paginate(
    {
      list: JSON.stringify(['breakdown', company.slug, by, period, field, direction]),
      items: rows,
      direction: field === 'VALUE' ? by.map(() => direction) : direction,
      keyOf: (row) => [
        ...(field === 'VALUE' ? [] : [numbers.of(row)]),
        ...row.keys.map(({ rank }) => rank),
        JSON.stringify(row.keys.map(({ id }) => id)),
      ],
      outcomes: mergeByOrigin([
        ...roster.outcomes,
        ...filtered.outcomes,
        ...values.flatMap(({ outcomes }) => outcomes),
        ...forOrder.map((outcome) => ({ ...outcome, records: [], affects: 'ORDER' as const })),
      ]),
      shortfalls: () =>
        uniqueShortfalls([
          ...filtered.shortfalls(),
          ...values.flatMap(({ shortfalls }) => shortfalls()),
          ...numbers.contributed.flatMap(({ shortfalls }) =>
            (shortfalls?.() ?? []).map((one) => ({ ...one, affects: 'ORDER' as const })),
          ),
        ]),
    },
    page,
  );
  return Object.assign(paged, { learnerCount: learners.length });
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
  period: PeriodInput | null,
): readonly BreakdownRow[] {
  const team = values.find(({ people }) => people)?.people;
  const counted = {
    people: { learners, outcomes: roster.outcomes },
    ...(team && { members: team.members, shortfalls: team.shortfalls }),
  };
  if (!by.includes('SOURCE'))
    return [{ keys: values, learnerCount: learners.length, counted: { ...counted, origins: company.origins }, period }];
  const [other] = values;
  return company.origins.map((source) => {
    const value = valueOf('SOURCE', { source, value: source.source, id: source.source, rank: source.source });
    return {
      keys: !other ? [value] : by[0] === 'SOURCE' ? [value, other] : [other, value],
      learnerCount: countAt(learners, source),
      // Records of people without an account count as well: an address may be in a breach.
      counted: { ...counted, origins: [source] },
      period,
    };
  });
}

function countAt(learners: readonly Learner[], origin: Origin): number {
  let count = 0;
  for (const { accounts } of learners) if (accounts.some((account) => account.origin === origin)) count += 1;
  return count;
}

/** The numbers that rows are sorted by, with how sources contributed to them. */
interface OrderNumbers {
  readonly of: (row: BreakdownRow) => number | null;
  readonly contributed: readonly Contributed[];
}

async function orderNumbers(
  graph: QueryContext,
  rows: readonly BreakdownRow[],
  field: BreakdownOrderField,
  days: Days | null,
): Promise<OrderNumbers> {
  if (field === 'VALUE') return { of: () => null, contributed: [] };
  if (field === 'LEARNER_COUNT') return { of: ({ learnerCount }) => learnerCount, contributed: [] };
  const numbers = await Promise.all(rows.map(({ counted }) => numberOf(graph, counted, field, days)));
  const byRow = new Map(rows.map((row, index) => [row, numbers[index]?.value ?? null]));
  return { of: (row) => byRow.get(row) ?? null, contributed: numbers.map(({ from }) => from) };
}

async function numberOf(
  graph: QueryContext,
  counted: CountedPeople,
  field: Exclude<BreakdownOrderField, 'VALUE' | 'LEARNER_COUNT'>,
  days: Days | null,
): Promise<{ readonly value: number | null; readonly from: Contributed }> {
  switch (field) {
    case 'COMPLETION_RATE':
    case 'OVERDUE': {
      const from = await trainingSummary(graph, counted, days);
      const { completionRate, overdue, dated } = from.counts;
      // Without due dates, it is unknown what is overdue.
      return { from, value: field === 'COMPLETION_RATE' ? completionRate.value : dated > 0 ? overdue : null };
    }
    case 'CLICK_RATE':
    case 'PHISH_PRONE_RATE': {
      const from = await phishingSummary(graph, counted, days, 'EXCLUDE');
      const { clickRate, phishProneRate } = from.counts;
      return { from, value: (field === 'CLICK_RATE' ? clickRate : phishProneRate).value };
    }
    case 'RISK_SCORE': {
      const from = await riskDistribution(graph, counted);
      return { from, value: from.average };
    }
  }
}
