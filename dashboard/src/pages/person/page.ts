import type { PageDefinition } from '../../navigation/page-definition';

export const page: PageDefinition = {
  path: '/companies/:slug/people/:id',
  load: () => import('./PersonPage'),
};
