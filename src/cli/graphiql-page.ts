import { join } from 'node:path';
import { packageRoot } from '../package-root';
import { createGraphiql } from '../server/graphiql/graphiql';
import type { Pages } from '../server/pages/page';
import { exampleQueries } from './example-queries';

export interface PageOptions {
  /** The path prefix that a proxy adds. */
  readonly basePath?: string;
  /** The key that the page is opened with, for the demo only. */
  readonly apiKey?: string;
}

/** GraphiQL with the example queries in its tabs. */
export function graphiqlPage({ basePath = '', apiKey }: PageOptions = {}): Pages {
  return createGraphiql({
    endpoint: '/graphql',
    basePath,
    assets: join(packageRoot(), 'dist', 'graphiql'),
    ...(apiKey === undefined ? {} : { headers: { Authorization: `Bearer ${apiKey}` } }),
    tabs: exampleQueries.map(({ query }) => ({ query })),
  });
}
