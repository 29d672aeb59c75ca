import type { ResponseObserver, WriteReply, WriteRequest } from '../spec/transport';
import type { OpenedTransport } from '../transport/open';
import { openTransport } from '../transport/open';
import type { CircuitName } from '../transport/circuit';
import type { CallPriority } from '../runtime/call-priority';
import type { PauseSharing } from '../runtime/pause-sharing';
import type { Limits } from '../transport/policy';
import type { CallContext, CallReport } from '../spec/call-context';
import type { Capabilities } from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import type { VendorFields } from '../spec/vendor-fields';
import type { SourceProblem } from '../spec/problem';
import type { VendorConnection, Vendor } from '../spec/vendor';
import type { Writes } from '../spec/writes';
import type { CacheEntryRef } from '../cache/cache-entry';
import type { Switches } from './switches';

/** A connection's configuration, as far as the sources need it. */
export interface ConnectionSettings extends Limits {
  readonly id: string;
  readonly vendor: Vendor;
  /** The vendor-specific part of the configuration. */
  readonly settings: unknown;
  /** null: the default TTL of the cache. */
  readonly ttlSeconds: number | null;
  /** false: nothing is read from it. */
  readonly enabled?: boolean;
}

export interface SourceCall extends CallReport {
  readonly source: string;
  /** The slug of the company whose data was read. */
  readonly company: string;
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
  readonly connection: VendorConnection;
  readonly ttlSeconds: number | null;
  /** Whether it is read at all now. */
  readonly enabled: boolean;
  /** Whether the configuration has it read at all: only then can operators switch it off and on. */
  readonly isConfiguredOn: boolean;
  /** A reference to whether it is switched on, for what is made of it; null: it is never switched. */
  switchRef(): CacheEntryRef | null;
  capabilities(tenant: string | null): Capabilities;
  extras(tenant: string | null): VendorFields;
  /** What can be changed in a tenant. */
  writes(tenant: string | null): Writes;
  /** Sends a request that changes something, through the connection's first transport. */
  write(request: WriteRequest, context: CallContext): Promise<WriteReply>;
  circuit(): HealthReport['circuit'];
  /** Identifies the connection, with its address and credential, among all that use the same shared store. */
  readonly fingerprint: string;
  /**
   * The prefix of all cache keys of one tenant, which begins with the slug of its company; no other tenant's keys have it, and
   * it is nothing but a slug and a JSON list of texts.
   */
  cacheScope(origin: Pick<Origin, 'company' | 'tenant'>): string;
  /** Logs in where there is a login, and opens a connection to the vendor. Rejects if either fails. */
  warmUp(context: CallContext): Promise<void>;
  /** Ends the pauses that the vendor requested or caused, in every process. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Called with each response and its source. */
  readonly onAnswer?: (source: string, endpoint: string, body: unknown) => void;
  /** Fingerprints by source; needed if a store is shared. */
  readonly fingerprints?: ReadonlyMap<string, string>;
  /** How processes that use the same connection share its pauses, by the connection's fingerprint. */
  readonly pauseSharing?: (fingerprint: string) => PauseSharing;
  /** What operators switch off and on; absent: nothing. */
  readonly switches?: Pick<Switches, 'isOff' | 'refOf'>;
  /** Called when calls to a source are stopped, and when they are allowed again: while it is probed, they are stopped. */
  readonly onCircuit?: (source: string, state: 'OPEN' | 'CLOSED') => void;
  /** Called before each attempt at a call, with the milliseconds that it waited for its turn. */
  readonly onWaited?: ((source: string, milliseconds: number, priority: CallPriority) => void) | undefined;
  /** Called before each repeated attempt. */
  readonly onRetry?: ((source: string) => void) | undefined;
}

/** Opens every configured connection. No call is made. */
export function openSources(
  connections: readonly ConnectionSettings[],
  options: OpenOptions = {},
): ReadonlyMap<string, Source> {
  return new Map(connections.map((settings) => [settings.id, openSource(settings, options)]));
}

function openSource(
  settings: ConnectionSettings,
  { onAnswer, fingerprints, pauseSharing, switches, onCircuit, onWaited, onRetry }: OpenOptions,
): Source {
  const { id, enabled: isConfiguredOn = true } = settings;
  const fingerprint = fingerprints?.get(id) ?? '';
  const sharing = pauseSharing?.(fingerprint);
  const observer: ResponseObserver = (endpoint, body) => onAnswer?.(id, endpoint, body);
  const transports: OpenedTransport[] = [];
  const circuit = (): CircuitName =>
    transports.map((transport) => transport.circuit()).find((state) => state !== 'CLOSED') ?? 'CLOSED';
  let reported: 'OPEN' | 'CLOSED' = 'CLOSED';
  const onCircuitChange = (): void => {
    const state = circuit() === 'CLOSED' ? 'CLOSED' : 'OPEN';
    if (state === reported) return;
    reported = state;
    onCircuit?.(id, state);
  };
  const connection = settings.vendor.open(settings.settings, (options) => {
    const transport = openTransport(options, settings, observer, sharing, {
      onCircuitChange,
      onWaited: (milliseconds, priority) => onWaited?.(id, milliseconds, priority),
      onRetry: () => onRetry?.(id),
    });
    transports.push(transport);
    return transport;
  });
  const capabilities = once((tenant) => connection.capabilities(tenant));
  const writes = once((tenant) => connection.writes?.(tenant) ?? {});
  const extras = once((tenant) => connection.extras?.(tenant) ?? {});
  return {
    slug: id,
    vendor: settings.vendor,
    connection,
    ttlSeconds: settings.ttlSeconds,
    get enabled() {
      return isConfiguredOn && switches?.isOff(id) !== true;
    },
    isConfiguredOn,
    switchRef: () => switches?.refOf(id) ?? null,
    capabilities,
    extras,
    writes,
    write(request, context) {
      const [transport] = transports;
      if (!transport) throw new Error(`the vendor of "${id}" opened no transport`);
      return transport.write(request, context);
    },
    circuit,
    fingerprint,
    cacheScope: ({ company, tenant }) => `${company} ${JSON.stringify([id, fingerprint, tenant])}`,
    warmUp: async (context) => {
      await Promise.all(transports.map((transport) => transport.warmUp(context)));
    },
    resume: async () => {
      await Promise.all(transports.map((transport) => transport.resume()));
    },
    close: async () => {
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}

/** Memoises by tenant, so that each tenant always gets the same table. */
function once<T>(make: (tenant: string | null) => T): (tenant: string | null) => T {
  const byTenant = new Map<string | null, T>();
  return (tenant) => {
    const known = byTenant.get(tenant);
    if (known !== undefined) return known;
    const value = make(tenant);
    byTenant.set(tenant, value);
    return value;
  };
}
