import type { Fact } from '../../components/Facts';
import { companyAddress } from '../../navigation/addresses';
import type { BreachesSummaryQuery } from './gql/graphql';
import { texts } from './texts';

type Summary = NonNullable<BreachesSummaryQuery['company']>['exposure'] | undefined;

/** The numbers beside the tile. */
export function factsOf(slug: string, summary: Summary): readonly Fact[] {
  return (['breaches', 'unacknowledged'] as const).map((id) => ({
    id,
    label: texts.facts[id],
    kind: 'count',
    list: `${companyAddress(slug)}/breaches${id === 'breaches' ? '' : '?list=unacknowledged'}`,
    value: summary && summary[id],
    explanation: {
      definition: texts.definitions[id],
      sources: summary?.sources,
      missing: summary?.missing,
      unavailable: summary?.unavailableCounts.filter(({ field }) => field === id),
    },
  }));
}
