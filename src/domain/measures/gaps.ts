import type { Origin } from '../../../datasources/reads';

/**
 * Why a share of a count is unknown. `BROKEN`: the source sent a value that could not be read or is impossible.
 * `NOT_PROVIDED`: the source does not provide it for some records. `UNDATED`: some records have no date, so that it is unknown
 * whether they belong to the period.
 */
export type GapKind = 'BROKEN' | 'NOT_PROVIDED' | 'UNDATED';

export interface Gap<Count extends string> {
  readonly origin: Origin;
  readonly count: Count;
  readonly kind: GapKind;
  /** The number of records concerned. */
  readonly records: number;
}

/** Unknown shares of counts, by source. Most summaries have none, so it is created when the first one is found. */
export class Gaps<Count extends string> {
  readonly #byOrigin = new Map<Origin, Map<string, Gap<Count>>>();

  add(origin: Origin, count: Count, kind: GapKind, records = 1): void {
    const ofOrigin = this.#byOrigin.get(origin) ?? new Map<string, Gap<Count>>();
    this.#byOrigin.set(origin, ofOrigin);
    const key = `${count} ${kind}`;
    ofOrigin.set(key, { origin, count, kind, records: records + (ofOrigin.get(key)?.records ?? 0) });
  }

  addAll(other: Gaps<Count> | null): void {
    for (const { origin, count, kind, records } of other?.all() ?? []) this.add(origin, count, kind, records);
  }

  all(): readonly Gap<Count>[] {
    return [...this.#byOrigin.values()].flatMap((gaps) => [...gaps.values()]);
  }
}

/** The gaps of some people's counts, added up. */
export function gapsOf<Person, Count extends string>(
  people: readonly Person[],
  facts: { readonly of: (person: Person) => { readonly gaps: Gaps<Count> | null } },
): Gaps<Count> {
  const gaps = new Gaps<Count>();
  for (const person of people) gaps.addAll(facts.of(person).gaps);
  return gaps;
}
