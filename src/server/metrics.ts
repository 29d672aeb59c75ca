import { STATUS_CODES } from 'node:http';
import { AggregatorRegistry, Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Companies } from '../access/tenancy';
import type { SourceCall } from '../../datasources/engine/sources';
import type { WriteState } from '../generated/enums';
import { registerCacheMetrics } from './cache-metrics';
import type { CachesByName } from './cache-metrics';
import { PackedHistogram } from './packed-histogram';
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
  text(companies: Pick<Companies, 'all' | 'bySlug' | 'seesAllCompaniesOf'>): Promise<string>;
  /** Counts a vendor call; `company` is null if it was made for none. */
  readonly countCall: (call: Omit<SourceCall, 'company'> & { readonly company: string | null }) => void;
  /** Counts what became of an item of a mutation at a source. */
  readonly countWrite: (source: string, mutation: string, state: WriteState) => void;
  readonly countConnectedAtStart: (source: string, outcome: 'ok' | 'failed') => void;
  /** Adds the counters of the process's caches. */
  readonly watchCaches: (caches: CachesByName) => void;
  countRequest(path: string, status: number, seconds: number): void;
  readonly countClosed: (reason: ClosedFor) => void;
}

export function createMetrics(): Metrics {
  const [ofProcess, ofCompanies, ofConnections] = [new Registry(), new Registry(), new Registry()];
  const ofSources: PackedHistogram[] = [];
  collectDefaultMetrics({ register: ofProcess, prefix: 'awaregraph_' });
  const requests = new Counter({
    name: 'awaregraph_http_requests_total',
    help: 'Requests answered, by path and status.',
    labelNames: ['path', 'status'],
    registers: [ofProcess],
  });
  const seconds = new Histogram({
    name: 'awaregraph_http_request_seconds',
    help: 'Duration of requests, by path.',
    labelNames: ['path'],
    registers: [ofProcess],
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
  const some = async (registry: Registry, isOwn: (labels: Labels) => boolean): Promise<string> => {
    const metrics = await registry.getMetricsAsJSON();
    const own = metrics.map((metric) => ({ ...metric, values: metric.values.filter(({ labels }) => isOwn(labels)) }));
    return AggregatorRegistry.aggregate([own]).metrics();
  };
  return {
    contentType: ofProcess.contentType,
    async text(companies) {
      const parts = await Promise.all([
        companies.all ? ofProcess.metrics() : '',
        ...ofSources.map((metric) => metric.text((source) => companies.seesAllCompaniesOf(source))),
        some(ofConnections, ({ source }) => companies.seesAllCompaniesOf(String(source))),
        some(ofCompanies, ({ company }) => companies.bySlug(String(company)) !== undefined),
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
    watchCaches: (caches) => registerCacheMetrics(ofProcess, caches),
    countClosed: (reason) => closed.labels(reason).inc(),
    countRequest(path, status, took) {
      requests.labels(path, String(status)).inc();
      seconds.labels(path).observe(took);
    },
  };
}

type Labels = Readonly<Partial<Record<string, string | number>>>;

/** A vendor may answer with any number: those that have no name are counted by their hundreds. */
function statusLabel(status: number | null): string {
  if (status === null) return '0';
  return status in STATUS_CODES ? String(status) : `${Math.trunc(status / 100)}xx`;
}
