import { forEachSliced, runCooperatively } from '../../../datasources/reads';
import type { CooperativeTask } from '../../../datasources/reads';
import { breakdownPage, checkBreakdown, contributionsOf, dividePeople, rankRows, rowOf } from '../breakdown';
import type { BreakdownArgs, BreakdownPage, BreakdownRow, DividedPeople, DividedRow } from '../breakdown';
import type { BreakdownValue } from '../breakdown-keys';
import type { Company } from '../company';
import { compareText } from '../people/account';
import { mergeContributed } from './merged';
import type { OfCompany } from './of-company';
import type { Portfolio } from './portfolio';

/**
 * Divides the people of several companies by the values of one or two keys. Rows of the same values become one, whose numbers
 * are sums over the companies. A team and a manager belong to one company, and so do their rows.
 * @param fields those selected on each row
 * @throws BadInput
 */
export async function portfolioBreakdown(
  portfolio: Portfolio,
  args: BreakdownArgs,
  fields: ReadonlySet<string>,
): Promise<BreakdownPage> {
  const { graph, companies, shortfalls } = portfolio;
  checkBreakdown(args, graph.today);
  // A page of rows that belong to one company each may need the records of few companies.
  const prefetched = args.by.some((key) => key === 'TEAM' || key === 'MANAGER') ? new Set<string>() : fields;
  const divided = await portfolio.inTurns((company) =>
    dividePeople(graph, company, args, { fields: prefetched, among: companies }),
  );
  const merged = await runCooperatively(mergeTask(divided));
  const rows = merged.map(({ keys, parts }): BreakdownRow => ({
    keys,
    learnerCount: countOf(parts),
    summaries: portfolio.summariesOf(parts.map(({ company, value }) => ({ company, value: value.counted }))),
    period: args.period ?? null,
  }));
  const [ranks, contributed] = await Promise.all([
    rankRows(graph, rows, args),
    // What the order lacks is reported company by company, so that messages can name those that it concerns.
    Promise.all(
      divided.map(async ({ company, value }) => {
        const own = value.rows.map((row) => rowOf(graph, row, args));
        return { company, value: contributionsOf(value, await rankRows(graph, own, args)) };
      }),
    ),
  ]);
  return breakdownPage(
    {
      ...mergeContributed(contributed, shortfalls),
      list: companies.map(({ slug }) => slug),
      rows,
      ranks,
      learnerCount: countOf(divided),
    },
    args,
  );
}

function countOf(parts: readonly OfCompany<{ readonly learnerCount: number }>[]): number {
  return parts.reduce((sum, { value }) => sum + value.learnerCount, 0);
}

/** Rows of the same values, one of each company at most. */
interface MergedRow {
  readonly keys: readonly BreakdownValue[];
  readonly parts: readonly OfCompany<DividedRow>[];
}

function* mergeTask(divided: readonly OfCompany<DividedPeople>[]): CooperativeTask<readonly MergedRow[]> {
  const rows = divided.flatMap(({ company, value }) => value.rows.map((row) => ({ company, value: row })));
  const merged = new Map<string, OfCompany<DividedRow>[]>();
  const spellings = new Map<string, Spelling[]>();
  yield* forEachSliced(rows, (part) => {
    const ids = part.value.keys.map((key) => idOf(key, part.company));
    for (const [index, id] of ids.entries()) addSpelling(spellings, id, part.value, index);
    const id = JSON.stringify(ids);
    const parts = merged.get(id);
    if (parts) parts.push(part);
    else merged.set(id, [part]);
  });
  const values = new Map(
    [...spellings].flatMap(([id, some]) => {
      const value = mostCommon(some);
      return value ? [[id, { ...value, id }] as const] : [];
    }),
  );
  return [...merged.values()].map((parts) => {
    const [first] = parts;
    return { parts, keys: first?.value.keys.map((key) => values.get(idOf(key, first.company)) ?? key) ?? [] };
  });
}

/** Identifies a value among those of all companies. Managers of two companies are two people, even if they have one name. */
function idOf({ key, id, value }: BreakdownValue, { slug }: Company): string {
  return JSON.stringify(key === 'MANAGER' && value !== null ? [key, id, slug] : [key, id]);
}

/** A value as one company spells it, and the number of people who have it so. */
interface Spelling {
  readonly value: BreakdownValue;
  readonly people: number;
}

function addSpelling(
  spellings: Map<string, Spelling[]>,
  id: string,
  { keys, learnerCount }: DividedRow,
  index: number,
): void {
  const value = keys[index];
  if (!value) return;
  const known = spellings.get(id);
  if (known) known.push({ value, people: learnerCount });
  else spellings.set(id, [{ value, people: learnerCount }]);
}

function mostCommon(spellings: readonly Spelling[]): BreakdownValue | undefined {
  const people = new Map<string | null, number>();
  for (const { value, people: some } of spellings) people.set(value.value, some + (people.get(value.value) ?? 0));
  const [first] = [...people].sort(([a, m], [b, n]) => n - m || compareText(a ?? '', b ?? ''));
  return spellings.find(({ value }) => value.value === first?.[0])?.value;
}
