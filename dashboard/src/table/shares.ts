import type { NamedSource } from '../components/vendor-names';

/** What a source adds to a number without a record in the list: it provides totals only. */
export interface Share {
  readonly source: NamedSource;
  readonly count: number;
}

interface OfSource {
  readonly source: NamedSource;
}

interface SourceCount {
  readonly source: NamedSource | null;
  /** null if the source does not provide the number. */
  readonly count: number | null | undefined;
}

/** The part of each source's number that has no record in the list. */
export function sharesOf(counts: readonly SourceCount[], records: readonly OfSource[]): readonly Share[] {
  return counts.flatMap(({ source, count }): readonly Share[] => {
    if (!source || !count) return [];
    const rest = count - records.filter((record) => record.source.slug === source.slug).length;
    return rest > 0 ? [{ source, count: rest }] : [];
  });
}
