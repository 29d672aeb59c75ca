import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { SourceCall } from '../../datasources/engine/sources';

/** Metrics of the process in Prometheus' format. No label contains personal data. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  readonly countCall: (call: SourceCall) => void;
  countRequest(path: string, status: number, seconds: number): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'awaregraph_' });
  const calls = new Histogram({
    name: 'awaregraph_vendor_call_seconds',
    help: 'Duration of vendor calls, by source, endpoint and status (0: no response).',
    labelNames: ['source', 'endpoint', 'status'],
    registers: [registry],
  });
  const requests = new Counter({
    name: 'awaregraph_http_requests_total',
    help: 'Requests answered, by path and status.',
    labelNames: ['path', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'awaregraph_http_request_seconds',
    help: 'Duration of requests, by path.',
    labelNames: ['path'],
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    countCall: ({ source, endpoint, status, milliseconds }) =>
      calls.labels(source, endpoint, String(status ?? 0)).observe(milliseconds / 1000),
    countRequest(path, status, took) {
      requests.labels(path, String(status)).inc();
      seconds.labels(path).observe(took);
    },
  };
}
