import type { Config } from '../config/config';
import { openLogger } from '../server/logger';
import { createSchema } from '../server/schema';
import { shutdownSeconds, startServer } from '../server/server';
import { configPath, openConfig } from './configuration';
import { dashboardPage } from './dashboard-page';
import { exampleQueries } from './example-queries';
import { graphiqlPage } from './graphiql-page';
import type { HangUps } from './hang-up';
import { reloadOnChange, watchSource } from './reload-on-change';
import { reportTo, startFacts } from './server-log';
import { loadTrustedDocuments } from './trusted-documents';
import { exitWithin, waitForTermination } from './wait-for-termination';

export interface ServeOptions {
  readonly config?: string | undefined;
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  readonly trustedDocuments?: string | undefined;
}

/** `awaregraph serve`: serves the graph over the configured vendors, until SIGTERM or SIGINT. */
export async function serve(options: ServeOptions, hangUps: HangUps): Promise<number> {
  const { config: first, source } = openConfig(options.config);
  const config = withAddress(first, options);
  // From now on: a change during the start must not be missed.
  const watch = config.server.reload === 'watch' ? watchSource(source) : null;
  const logger = openLogger(config.server.log);
  const schema = createSchema(config);
  const trustedDocuments = loadTrustedDocuments(options.trustedDocuments, schema);
  const { dashboard, graphiql, basePath } = config.server;
  const pages = [
    ...(dashboard && !trustedDocuments ? [dashboardPage({ basePath })] : []),
    ...(graphiql ? [graphiqlPage({ basePath })] : []),
  ];
  const expectedOperations = exampleQueries.map(({ query }) => query);
  const server = await startServer({
    config,
    schema,
    ...(trustedDocuments ? { trustedDocuments } : {}),
    pages,
    ...(graphiql ? { expectedOperations } : {}),
    ...reportTo(logger),
  });
  const stopped = waitForTermination();
  const read = () => withAddress(source.read(), options);
  const endReloads = reloadOnChange(server, { ...source, read }, { hangUps, watch, logger });
  const switchedOff = config.connections.filter(({ enabled }) => !enabled).map(({ id }) => id);
  if (switchedOff.length > 0) process.stdout.write(`switched off: ${switchedOff.join(', ')}\n`);
  logger.started(startFacts(config, configPath(options.config), server));
  process.stdout.write(`listening on ${server.url}/graphql\n`);
  await stopped;
  endReloads();
  exitWithin(shutdownSeconds(server.config()));
  await server.close();
  return 0;
}

/** The configuration with the address of the command line, if it names one. */
function withAddress(config: Config, { port, host }: ServeOptions): Config {
  const { server } = config;
  return { ...config, server: { ...server, port: port ?? server.port, host: host ?? server.host } };
}
