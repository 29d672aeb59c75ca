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

const NOTHING: ReadonlySet<string> = new Set();

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
  const { graph, companies, doubts } = portfolio;
  checkBreakdown(args, graph.today);
  // A page of rows that belong to one company each may need the records of few companies.
  const prefetched = args.by.some((key) => key === 'TEAM' || key === 'MANAGER') ? NOTHING : fields;
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
      ...mergeContributed(contributed, doubts),
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
  const spellings = new Spellings();
  const merged = new Map<string, OfCompany<DividedRow>[]>();
  yield* forEachSliced(rows, (part) => {
    const { company, value } = part;
    for (const key of value.keys) spellings.add(idOf(key, company), key, value.learnerCount);
    const id = JSON.stringify(value.keys.map((key) => idOf(key, company)));
    const parts = merged.get(id);
    if (parts) parts.push(part);
    else merged.set(id, [part]);
  });
  return [...merged.values()].map((parts): MergedRow => {
    const [first] = parts;
    return { parts, keys: first?.value.keys.map((key) => spellings.of(idOf(key, first.company), key)) ?? [] };
  });
}

/** Managers of several companies are not the same person, even if they have the same name. */
function idOf({ key, id, value }: BreakdownValue, { slug }: Company): string {
  return key === 'MANAGER' && value !== null ? `${slug} ${id}` : id;
}

/** One value for all that differ in their spelling only: the most common one. */
class Spellings {
  readonly #byId = new Map<string, Map<string, { readonly value: BreakdownValue; count: number }>>();
  readonly #chosen = new Map<string, BreakdownValue>();

  add(id: string, value: BreakdownValue, count: number): void {
    const name = nameOf(id, value);
    const known = this.#byId.get(name) ?? new Map<string, { readonly value: BreakdownValue; count: number }>();
    this.#byId.set(name, known);
    const one = known.get(value.value ?? '') ?? { value, count: 0 };
    one.count += count;
    known.set(value.value ?? '', one);
  }

  of(id: string, value: BreakdownValue): BreakdownValue {
    const name = nameOf(id, value);
    const chosen = this.#chosen.get(name) ?? { ...this.#mostCommon(name, value), id };
    this.#chosen.set(name, chosen);
    return chosen;
  }

  #mostCommon(name: string, otherwise: BreakdownValue): BreakdownValue {
    const known = [...(this.#byId.get(name) ?? [])];
    const [first] = known.sort(([a, m], [b, n]) => n.count - m.count || compareText(a, b));
    return first?.[1].value ?? otherwise;
  }
}

function nameOf(id: string, { key }: BreakdownValue): string {
  return `${key} ${id}`;
}
