import { Explain } from '../../components/Explain';
import type { SourcesCapabilitiesQuery } from './gql/graphql';
import { texts } from './texts';

interface SupportProps {
  readonly field: string;
  readonly source: string;
  readonly capability: SourcesCapabilitiesQuery['sources'][number]['capabilities'][number] | undefined;
}

/** How far a source supports a field; what the vendor's note adds is opened beside it. */
export function Support({ field, source, capability }: SupportProps) {
  const support = capability?.support ?? 'NONE';
  return (
    <span className={`support support-${support.toLowerCase()}`}>
      {texts.support[support]}
      {capability?.note && <Explain label={`${source}: ${field}`} explanation={{ definition: capability.note }} />}
    </span>
  );
}
