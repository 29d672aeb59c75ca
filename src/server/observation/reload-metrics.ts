import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { ReloadResult } from '../reload';

const OUTCOMES: readonly ReloadResult['outcome'][] = ['applied', 'unchanged', 'invalid', 'needs restart', 'failed'];

export interface ReloadMetrics {
  readonly count: (outcome: ReloadResult['outcome']) => void;
}

/** @param live the number of configurations in use */
export function registerReloadMetrics(ofProcess: Registry, live: () => number): ReloadMetrics {
  const reloads = new Counter({
    name: 'awaregraph_config_reloads_total',
    help: 'Reloads of the configuration, by outcome (applied, unchanged, invalid, needs restart, failed).',
    labelNames: ['outcome'],
    registers: [ofProcess],
  });
  const loadedAt = new Gauge({
    name: 'awaregraph_config_last_reload_success_timestamp_seconds',
    help: 'When the configuration was last read without a mistake, at the start or by a reload, in seconds since 1970.',
    registers: [ofProcess],
  });
  new Gauge({
    name: 'awaregraph_config_generations',
    help: 'Configurations in use: the current one, and older ones that requests in flight still use.',
    registers: [ofProcess],
    collect() {
      this.set(live());
    },
  });
  loadedAt.setToCurrentTime();
  // An alert on the increase must see the first one, too.
  for (const outcome of OUTCOMES) reloads.labels(outcome).inc(0);
  return {
    count(outcome) {
      reloads.labels(outcome).inc();
      if (outcome === 'applied' || outcome === 'unchanged') loadedAt.setToCurrentTime();
    },
  };
}
