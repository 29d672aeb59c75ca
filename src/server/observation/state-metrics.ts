import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Source } from '../../../datasources/engine/sources';
import type { Conditions } from './conditions';
import type { SourceIncidents } from './source-incidents';

export interface WatchedState {
  readonly version: string;
  readonly sources: () => ReadonlyMap<string, Pick<Source, 'slug' | 'enabled' | 'circuit'>>;
  readonly incidents: Pick<SourceIncidents, 'of'>;
  readonly conditions: Pick<Conditions, 'redis' | 'keyServer' | 'auditLog' | 'traceCollector'>;
  /** When the oldest cached read of each source was made, in milliseconds since 1970. */
  readonly oldestReads: () => ReadonlyMap<string, number>;
}

/** Registers what is so at the moment, which is read when the metrics are. */
export function registerStateMetrics(ofProcess: Registry, ofConnections: Registry, state: WatchedState): void {
  const { version, sources, incidents, conditions, oldestReads } = state;
  new Gauge({
    name: 'awaregraph_build_info',
    help: 'Always 1, with the version of the program and of Node.js.',
    labelNames: ['version', 'node'],
    registers: [ofProcess],
  }).set({ version, node: process.version }, 1);
  new Gauge({
    name: 'awaregraph_redis_up',
    help: 'Whether Redis can be used (1) or not (0); absent without Redis.',
    registers: [ofProcess],
    collect() {
      this.remove();
      if (conditions.redis !== null) this.set(conditions.redis ? 1 : 0);
    },
  });
  new Gauge({
    name: 'awaregraph_key_server_up',
    help: 'Whether the keys of tokens could be fetched (1) or not (0); absent where no tokens are configured.',
    registers: [ofProcess],
    collect() {
      this.remove();
      if (conditions.keyServer !== null) this.set(conditions.keyServer ? 1 : 0);
    },
  });
  new Gauge({
    name: 'awaregraph_audit_log_up',
    help: 'Whether the audit log could be written (1) or not (0) when that was last tried; without it no mutation is executed.',
    registers: [ofProcess],
    collect() {
      this.set(conditions.auditLog ? 1 : 0);
    },
  });
  new Gauge({
    name: 'awaregraph_trace_collector_up',
    help: 'Whether spans could be sent (1) or not (0) when that was last tried; absent where requests are not traced.',
    registers: [ofProcess],
    collect() {
      this.remove();
      if (conditions.traceCollector !== null) this.set(conditions.traceCollector ? 1 : 0);
    },
  });
  new Gauge({
    name: 'awaregraph_source_failing',
    help: 'Whether a source is failing (1) or not (0), by source and the code of the failure.',
    labelNames: ['source', 'code'],
    registers: [ofConnections],
    collect() {
      this.reset();
      for (const { slug } of sources().values()) {
        const code = incidents.of(slug)?.code;
        this.set({ source: slug, code: code ?? 'NONE' }, code === undefined ? 0 : 1);
      }
    },
  });
  new Gauge({
    name: 'awaregraph_source_enabled',
    help: 'Whether a source is switched on (1) or off (0).',
    labelNames: ['source'],
    registers: [ofConnections],
    collect() {
      this.reset();
      for (const source of sources().values()) this.set({ source: source.slug }, source.enabled ? 1 : 0);
    },
  });
  new Gauge({
    name: 'awaregraph_circuit_open',
    help: 'Whether calls to a source are stopped (1) or not (0), after failures in a row.',
    labelNames: ['source'],
    registers: [ofConnections],
    collect() {
      this.reset();
      for (const source of sources().values()) this.set({ source: source.slug }, source.circuit() === 'CLOSED' ? 0 : 1);
    },
  });
  new Gauge({
    name: 'awaregraph_oldest_read_age_seconds',
    help: 'Age of the oldest cached read of a source, in seconds.',
    labelNames: ['source'],
    registers: [ofConnections],
    collect() {
      this.reset();
      const now = Date.now();
      for (const [source, readAt] of oldestReads()) this.set({ source }, Math.max(0, now - readAt) / 1000);
    },
  });
}
