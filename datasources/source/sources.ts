import type { Onlooker } from '../transport/client';
import type { OpenedTransport } from '../transport/open';
import { openTransport } from '../transport/open';
import type { Limits } from '../transport/policy';
import type { CallReport } from './call-scope';
import type { Capabilities } from './capabilities';
import type { Extras } from './extras';
import type { Origin } from './origin';
import type { SourceProblem } from './problem';
import type { Connection, Vendor } from './vendor';

/** A connection's configuration, as far as the sources need it. */
export interface ConnectionSettings extends Limits {
  readonly id: string;
  readonly vendor: Vendor;
  /** The vendor's own part. */
  readonly settings: unknown;
  /** null: as the cache says. */
  readonly ttlSeconds: number | null;
}

export interface SourceCall extends CallReport {
  readonly source: string;
}

export interface HealthReport {
  readonly origin: Origin;
  readonly checkedAt: Date;
  readonly latencyMs: number | null;
  readonly circuit: 'CLOSED' | 'HALF_OPEN' | 'OPEN';
  readonly problem: SourceProblem | null;
}

/** One configured connection, opened: lives as long as the process. */
export interface Source {
  readonly slug: string;
  readonly vendor: Vendor;
  readonly connection: Connection;
  readonly ttlSeconds: number | null;
  capabilities(tenant: string | null): Capabilities;
  extras(tenant: string | null): Extras;
  circuit(): HealthReport['circuit'];
  close(): Promise<void>;
}

/**
 * Opens every configured connection. No call is made.
 * @param onlooker is shown each answer, by source
 */
export function openSources(
  connections: readonly ConnectionSettings[],
  onlooker?: (source: string, endpoint: string, body: unknown) => void,
): ReadonlyMap<string, Source> {
  return new Map(
    connections.map((settings) => [
      settings.id,
      openSource(settings, (endpoint, body) => onlooker?.(settings.id, endpoint, body)),
    ]),
  );
}

function openSource(settings: ConnectionSettings, onlooker: Onlooker): Source {
  const transports: OpenedTransport[] = [];
  const connection = settings.vendor.open(settings.settings, (options) => {
    const transport = openTransport(options, settings, onlooker);
    transports.push(transport);
    return transport;
  });
  const capabilities = once((tenant) => connection.capabilities(tenant));
  const extras = once((tenant) => connection.extras?.(tenant) ?? {});
  return {
    slug: settings.id,
    vendor: settings.vendor,
    connection,
    ttlSeconds: settings.ttlSeconds,
    capabilities,
    extras,
    circuit: () => transports.map((transport) => transport.circuit()).find((state) => state !== 'CLOSED') ?? 'CLOSED',
    close: async () => {
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}

/** The same table every time that a tenant is asked for. */
function once<T>(make: (tenant: string | null) => T): (tenant: string | null) => T {
  const byTenant = new Map<string | null, T>();
  return (tenant) => {
    const known = byTenant.get(tenant) ?? make(tenant);
    byTenant.set(tenant, known);
    return known;
  };
}
