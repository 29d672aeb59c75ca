import { STATUS_CODES } from 'node:http';
import { AggregatorRegistry, Counter, Registry, collectDefaultMetrics } from 'prom-client';
import type { SourceCall } from '../../datasources/engine/sources';
import type { CallPriority } from '../../datasources/runtime/call-priority';
import type { WriteState } from '../generated/enums';
import { registerCacheMetrics } from './cache-metrics';
import type { CachesByName } from './cache-metrics';
import { FrequentCounter } from './observation/frequent-counter';
import type { RequestEnd } from './observation/request-line';
import { createRequestMetrics } from './observation/request-metrics';
import { registerStateMetrics } from './observation/state-metrics';
import type { WatchedState } from './observation/state-metrics';
import { PackedHistogram } from './packed-histogram';
import { registerReloadMetrics } from './observation/reload-metrics';
import type { ReloadMetrics } from './observation/reload-metrics';
import type { ClosedFor } from './unsent-bytes';

/**
 * Metrics of the process in Prometheus' format. No label contains personal data, and no label has more values than the
 * configuration and the code have names: sources, companies, endpoints, statuses, paths.
 */
export interface Metrics {
  readonly contentType: string;
  /**
   * The metrics of these companies: their own vendor calls, and all calls of a source that only they use. Metrics of the
   * process (requests, memory, event loop) reflect all clients, so only viewers of all companies see them.
   */
  text(scope: MetricsScope): Promise<string>;
  /** Counts a vendor call; `company` is null if it was made for none. */
  readonly countCall: (call: Omit<SourceCall, 'company'> & { readonly company: string | null }) => void;
  /** Counts what became of an item of a mutation at a source. */
  readonly countWrite: (source: string, mutation: string, state: WriteState) => void;
  readonly countConnectedAtStart: (source: string, outcome: 'ok' | 'failed') => void;
  /** Adds the counters of the process's caches. */
  readonly watchCaches: (caches: CachesByName) => void;
  countRequest(end: RequestEnd): void;
  /** Counts how long a vendor call waited for its turn. */
  readonly countWait: (source: string, milliseconds: number, priority: CallPriority) => void;
  readonly countRetry: (source: string) => void;
  /** @param endpoints one for each record */
  readonly countSkipped: (source: string, endpoints: readonly string[]) => void;
  /** Adds the reloads of the configuration. @param live the number of configurations in use */
  readonly watchReloads: (live: () => number) => ReloadMetrics;
  /** Adds what is so at the moment. */
  readonly watchState: (state: WatchedState) => void;
  readonly countClosed: (reason: ClosedFor) => void;
}

/** Whose metrics are shown. */
export interface MetricsScope {
  /** Whether these are all companies. */
  readonly all: boolean;
  readonly sees: (company: string) => boolean;
  readonly seesAllCompaniesOf: (source: string) => boolean;
}

export function createMetrics(): Metrics {
  const [ofProcess, ofCompanies, ofConnections] = [new Registry(), new Registry(), new Registry()];
  const ofSources: PackedHistogram[] = [];
  const ofRequests: PackedHistogram[] = [];
  collectDefaultMetrics({ register: ofProcess });
  const requestMetrics = createRequestMetrics(ofProcess);
  const requests = new FrequentCounter({
    name: 'awaregraph_http_requests_total',
    help: 'Requests answered, by path and status.',
    labelNames: ['path', 'status'],
    registers: [ofProcess],
  });
  const seconds = new PackedHistogram({
    name: 'awaregraph_http_request_seconds',
    help: 'Duration of requests, by path.',
    labelNames: ['path'],
    registers: [ofRequests],
  });
  const closed = new Counter({
    name: 'awaregraph_http_connections_closed_total',
    help: 'Connections that the server closed before their clients had an answer, by reason.',
    labelNames: ['reason'],
    registers: [ofProcess],
  });
  const calls = new PackedHistogram({
    name: 'awaregraph_vendor_call_seconds',
    help: 'Calls to vendors: how long each took, by source, endpoint and status (0: no answer).',
    labelNames: ['source', 'endpoint', 'status'],
    registers: [ofSources],
  });
  // Without endpoints and durations: there may be many companies.
  const companyCalls = new Counter({
    name: 'awaregraph_company_vendor_calls_total',
    help: 'Calls to vendors for one company, by company, source and outcome (ok, failed).',
    labelNames: ['company', 'source', 'outcome'],
    registers: [ofCompanies],
  });
  const writes = new Counter({
    name: 'awaregraph_writes_total',
    help: 'Items of mutations, by source, mutation and state (DONE, REFUSED, UNKNOWN, …).',
    labelNames: ['source', 'mutation', 'state'],
    registers: [ofConnections],
  });
  const connectedAtStart = new Counter({
    name: 'awaregraph_connected_at_start_total',
    help: 'Connections to vendors that were opened, with their logins, at the start of the process, by source and outcome (ok, failed).',
    labelNames: ['source', 'outcome'],
    registers: [ofConnections],
  });
  const waits = new PackedHistogram({
    name: 'awaregraph_vendor_queue_seconds',
    help: 'How long calls to vendors waited for their turn, before they were made, by source and priority (visible, deferred, background).',
    labelNames: ['source', 'priority'],
    registers: [ofSources],
  });
  const retries = new Counter({
    name: 'awaregraph_vendor_retries_total',
    help: 'Calls to vendors that were repeated after a failure, by source.',
    labelNames: ['source'],
    registers: [ofConnections],
  });
  const skipped = new Counter({
    name: 'awaregraph_records_skipped_total',
    help: 'Records that could not be read and were left out, by source and endpoint.',
    labelNames: ['source', 'endpoint'],
    registers: [ofConnections],
  });
  const some = async (registry: Registry, isOwn: (labels: Labels) => boolean): Promise<string> => {
    const metrics = await registry.getMetricsAsJSON();
    const own = metrics.map((metric) => ({ ...metric, values: metric.values.filter(({ labels }) => isOwn(labels)) }));
    return AggregatorRegistry.aggregate([own]).metrics();
  };
  return {
    contentType: ofProcess.contentType,
    async text(scope) {
      const parts = await Promise.all([
        scope.all ? ofProcess.metrics() : '',
        ...ofRequests.map((metric) => (scope.all ? metric.text(() => true) : '')),
        ...ofSources.map((metric) => metric.text((source) => scope.seesAllCompaniesOf(source))),
        some(ofConnections, ({ source }) => scope.seesAllCompaniesOf(String(source))),
        some(ofCompanies, ({ company }) => scope.sees(String(company))),
      ]);
      return parts.filter((part) => part !== '').join('\n');
    },
    countCall({ source, company, endpoint, status, milliseconds }) {
      calls.observe(source, [endpoint, statusLabel(status)], milliseconds / 1000);
      if (company === null) return;
      const outcome = status !== null && status < 400 ? 'ok' : 'failed';
      companyCalls.labels(company, source, outcome).inc();
    },
    countWrite: (source, mutation, state) => writes.labels(source, mutation, state).inc(),
    countConnectedAtStart: (source, outcome) => connectedAtStart.labels(source, outcome).inc(),
    countWait: (source, milliseconds, priority) => waits.observe(source, [priority], milliseconds / 1000),
    countRetry: (source) => retries.labels(source).inc(),
    countSkipped(source, endpoints) {
      for (const endpoint of endpoints) skipped.labels(source, endpoint).inc();
    },
    watchReloads: (live) => registerReloadMetrics(ofProcess, live),
    watchState: (state) => registerStateMetrics(ofProcess, ofConnections, state),
    watchCaches: (caches) => registerCacheMetrics(ofProcess, caches),
    countClosed: (reason) => closed.labels(reason).inc(),
    countRequest(end) {
      const { path, status, milliseconds } = end;
      requests.count(path, String(status));
      seconds.observe(path, [], milliseconds / 1000);
      requestMetrics.count(end);
    },
  };
}

type Labels = Readonly<Partial<Record<string, string | number>>>;

/** A vendor may answer with any number: those that have no name are counted by their hundreds. */
function statusLabel(status: number | null): string {
  if (status === null) return '0';
  return status in STATUS_CODES ? String(status) : `${Math.trunc(status / 100)}xx`;
}
