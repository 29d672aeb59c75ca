import { join } from 'node:path';
import { createGraphiql } from '../server/graphiql/graphiql';
import { packageRoot } from '../package-root';
import { exampleQueries } from './example-queries';

/** GraphiQL with the example queries in its tabs. @param apiKey prefilled, for the demo only */
export function graphiqlPage(apiKey?: string): ReturnType<typeof createGraphiql> {
  return createGraphiql({
    endpoint: '/graphql',
    assets: join(packageRoot(), 'dist', 'graphiql'),
    ...(apiKey === undefined ? {} : { headers: { Authorization: `Bearer ${apiKey}` } }),
    tabs: exampleQueries.map(({ query }) => ({ query })),
  });
}
