import { join } from 'node:path';
import { packageRoot } from '../package-root';
import { createDashboard } from '../server/dashboard/dashboard';
import type { Pages } from '../server/pages/page';
import type { PageOptions } from './graphiql-page';

/** The dashboard of the package. */
export function dashboardPage({ basePath = '', apiKey }: PageOptions = {}): Pages {
  return createDashboard({
    assets: join(packageRoot(), 'dist', 'dashboard'),
    basePath,
    ...(apiKey === undefined ? {} : { apiKey }),
  });
}
