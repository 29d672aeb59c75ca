import { openLogger } from '../server/logger';
import { createSchema } from '../server/schema';
import { shutdownSeconds, startServer } from '../server/server';
import { configPath, loadConfig } from './configuration';
import { dashboardPage } from './dashboard-page';
import { exampleQueries } from './example-queries';
import { graphiqlPage } from './graphiql-page';
import { readOptions } from './options';
import { reportTo, startFacts } from './server-log';
import { loadTrustedDocuments } from './trusted-documents';
import { exitWithin, waitForTermination } from './wait-for-termination';

/** `awaregraph serve`: serves the graph over the configured vendors, until SIGTERM or SIGINT. */
export async function serve(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['config', 'trusted-documents']);
  const config = loadConfig(options.config);
  const logger = openLogger(config.server.log);
  const schema = createSchema(config);
  const trustedDocuments = loadTrustedDocuments(options['trusted-documents']?.at(-1), schema);
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
  const switchedOff = config.connections.filter(({ enabled }) => !enabled).map(({ id }) => id);
  if (switchedOff.length > 0) process.stdout.write(`switched off: ${switchedOff.join(', ')}\n`);
  logger.started(startFacts(config, configPath(options.config), server));
  process.stdout.write(`listening on ${server.url}/graphql\n`);
  await stopped;
  exitWithin(shutdownSeconds(config));
  await server.close();
  return 0;
}
