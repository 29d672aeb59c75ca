import type { Config } from '../config/config';
import { packageVersion } from '../package-version';
import type { Logger } from '../server/logger';
import type { RunningServer, ServerOptions } from '../server/server';

/** Where a server reports what happens: each to its line of the log. */
export function reportTo(
  logger: Logger,
): Pick<ServerOptions, 'onBug' | 'onWarning' | 'onStateChange' | 'onRequest' | 'onVendorCall'> {
  return {
    onBug: logger.unexpectedError,
    onWarning: logger.warn,
    onStateChange: logger.stateChange,
    onRequest: logger.request,
    onVendorCall: logger.call,
  };
}

/** The facts of the first line of the log. */
export function startFacts(
  config: Config,
  file: string,
  { url, metricsUrl }: Pick<RunningServer, 'url' | 'metricsUrl'>,
): Readonly<Record<string, unknown>> {
  return {
    version: packageVersion(),
    node: process.version,
    pid: process.pid,
    configuration: file,
    companies: config.companies.map(({ slug }) => slug),
    sources: config.connections.map(({ id }) => id),
    switchedOff: config.connections.filter(({ enabled }) => !enabled).map(({ id }) => id),
    clients: config.clients.map(({ name }) => name),
    tokens: config.jwt !== null,
    redis: config.cache.redis !== '',
    listeners: [url, ...(metricsUrl === null ? [] : [metricsUrl])],
  };
}
