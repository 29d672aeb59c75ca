import type { Capabilities, ReadCapability } from '../../datasources/reads';
import { FIELD_READS } from './field-reads';
import type { FieldReads } from './field-reads';

export interface CapabilityEntry {
  readonly field: string;
  readonly support: 'FULL' | 'PARTIAL' | 'NONE';
  readonly endpoints: readonly string[];
  readonly note: string | null;
}

/** The capabilities that drive the loading, as clients see them. */
export function describeCapabilities(capabilities: Capabilities): readonly CapabilityEntry[] {
  return [
    ...Object.entries(FIELD_READS).flatMap(([field, reads]) =>
      reads.isUnlisted ? [] : [entryOf(field, reads, capabilities)],
    ),
    describe('Learner.timeline', capabilities.timeline),
  ];
}

function entryOf(field: string, { kinds: [kind], totals }: FieldReads, capabilities: Capabilities): CapabilityEntry {
  const readable = kind && capabilities[kind];
  if (readable || !totals || !capabilities.totals?.includes(totals))
    return describe(field, readable, kind && capabilities.absent?.[kind]);
  const { endpoints } = capabilities.accounts;
  return { field, support: 'PARTIAL', endpoints, note: 'Totals per person only: no individual results.' };
}

/** @param absent why the source does not support the field, if there is a reason to give */
function describe(
  field: string,
  readable: Pick<ReadCapability<unknown>, 'support' | 'endpoints' | 'note'> | undefined,
  absent?: string,
): CapabilityEntry {
  if (!readable) return { field, support: 'NONE', endpoints: [], note: absent ?? null };
  return { field, support: readable.support, endpoints: readable.endpoints, note: readable.note ?? null };
}
