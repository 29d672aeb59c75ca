import { randomBytes } from 'node:crypto';
import { fixToday } from '../../datasources/runtime/today';
import { startSandboxes } from '../../sandbox';
import { logger } from '../server/logger';
import { createSchema } from '../server/schema';
import { shutdownSeconds, startServer } from '../server/server';
import { configFrom } from './configuration';
import { dashboardPage } from './dashboard-page';
import { exampleQueries } from './example-queries';
import { graphiqlPage } from './graphiql-page';
import { createProgress } from './progress';
import { populationOptions } from './sandbox';
import type { PopulationOptions } from './sandbox';
import { exitWithin, waitForTermination } from './wait-for-termination';

export interface DemoOptions extends PopulationOptions {
  readonly port: number;
  readonly progress?: true | undefined;
}

/** `awaregraph demo`: runs five vendor sandboxes on loopback and the graph over them, until SIGTERM or SIGINT. */
export async function demo(options: DemoOptions): Promise<number> {
  const { port, today = null } = options;
  const progress = createProgress({ requested: options.progress ?? false });
  // Vendors and graph are on the same day: what is overdue depends on it.
  fixToday(today);
  const sandboxes = await startSandboxes({ ...populationOptions(options), onProgress: progress.show });
  progress.show('starting the graph');
  const apiKey = `demo-${randomBytes(12).toString('hex')}`;
  const config = configFrom({
    ...sandboxes.configuration(),
    server: { port },
    clients: [{ name: 'demo', apiKey, companies: '*', scopes: ['read', 'write', 'raw', 'admin'] }],
  });
  const server = await startServer({
    config,
    schema: createSchema(),
    pages: [dashboardPage({ apiKey }), graphiqlPage({ apiKey })],
    expectedOperations: exampleQueries.map(({ query }) => query),
    onBug: logger.unexpectedError,
    onWarning: logger.warn,
  });
  progress.end();
  const stopped = waitForTermination();
  process.stdout.write(welcome(server.url, apiKey));
  await stopped;
  exitWithin(shutdownSeconds(config));
  await server.close();
  await sandboxes.close();
  return 0;
}

function welcome(url: string, apiKey: string): string {
  const queries = exampleQueries.map(
    ({ title, query }) =>
      `  ${title}\n${query
        .replace(/^#.*\n/, '')
        .replace(/^/gm, '    ')
        .trimEnd()}\n`,
  );
  return `
Awaregraph demo: five vendor sandboxes, two companies, one graph.

  Dashboard  ${url}/
  GraphiQL   ${url}/graphiql
  Graph      ${url}/graphql
  API key    ${apiKey}

Queries worth trying (already open in GraphiQL):

${queries.join('\n')}
On the command line:

  curl ${url}/graphql -H 'Authorization: Bearer ${apiKey}' -H 'content-type: application/json' \\
    -d '{"query":"{ company(slug: \\"acme\\") { name learners(first: 3) { totalCount nodes { name email } } } }"}'

listening on ${url}/graphql
Stop it with Ctrl-C.
`;
}
