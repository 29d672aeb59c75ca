import { formatNumber } from '../format/format';
import { useHealth } from '../graph/health';
import { texts } from '../texts';
import { Kpi } from './Kpi';

interface SourcesTileProps {
  /** Only the sources with these slugs; null: all of the viewer. Undefined while it is awaited. */
  readonly slugs: readonly string[] | null | undefined;
  readonly list: string;
}

/** How many sources respond: known after one call to each vendor, long before numbers that many calls are needed for. */
export function SourcesTile({ slugs, list }: SourcesTileProps) {
  const health = useHealth();
  const isKnown = slugs !== undefined && health.length > 0;
  const sources = health.filter(({ slug }) => slugs?.includes(slug) ?? true);
  const responding = sources.filter((source) => source.health.status !== 'DOWN').length;
  return (
    <Kpi
      kpi="sources"
      kind="count"
      good="up"
      value={isKnown ? responding : undefined}
      note={isKnown ? texts.kpi.of(formatNumber(sources.length, 'count')) : undefined}
      explanation={{
        definition: texts.definitions.sources,
        missing: sources.flatMap((source) => source.health.problem ?? []),
      }}
      list={list}
    />
  );
}
