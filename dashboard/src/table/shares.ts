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

/** The part of each source's number that has no record in the list. A source counts once for each account of a person. */
export function sharesOf(counts: readonly SourceCount[], records: readonly OfSource[]): readonly Share[] {
  const bySource = new Map<string, Share>();
  for (const { source, count } of counts) {
    if (!source || !count) continue;
    const earlier = bySource.get(source.slug)?.count ?? 0;
    bySource.set(source.slug, { source, count: earlier + count });
  }
  return [...bySource.values()].flatMap(({ source, count }): readonly Share[] => {
    const rest = count - records.filter((record) => record.source.slug === source.slug).length;
    return rest > 0 ? [{ source, count: rest }] : [];
  });
}
