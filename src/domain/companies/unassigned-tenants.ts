import type { Origin } from '../../../datasources/reads';
import type { Company } from '../company';
import type { AnyOutcome } from '../outcomes';
import type { QueryContext } from '../query-context';

/** A tenant that a connection can read and that no company uses. */
export interface UnassignedTenant {
  readonly origin: Origin;
  readonly tenant: string;
  readonly name: string | null;
}

/**
 * The tenants that no company uses, of the connections that some company uses by tenant: one call a connection, more only where
 * the vendor's list has pages.
 * @param ownsConnection whether the viewer may see what belongs to a connection as a whole
 */
export async function unassignedTenants(
  graph: QueryContext,
  visible: readonly Company[],
  ownsConnection: (source: string) => boolean,
): Promise<{ readonly tenants: readonly UnassignedTenant[]; readonly outcomes: readonly AnyOutcome[] }> {
  // Who owns a connection sees all companies that use it, so these are all the tenants in use.
  const used = visible.flatMap(({ origins }) => origins).filter(({ tenant }) => tenant !== null);
  const bySource = Map.groupBy(
    used.filter(({ source }) => ownsConnection(source)),
    ({ source }) => source,
  );
  const lists = await Promise.all(
    [...bySource.values()].map(async (origins) => {
      const [first] = origins;
      return first ? [{ origins, outcome: await graph.reads.readTenants(first) }] : [];
    }),
  );
  const read = lists.flat();
  return {
    outcomes: read.map(({ outcome }) => outcome),
    tenants: read.flatMap(({ origins, outcome: { origin, records } }) =>
      records
        .filter(({ externalId }) => !origins.some(({ tenant }) => tenant === externalId))
        .map(({ externalId, name }) => ({ origin, tenant: externalId, name })),
    ),
  };
}
