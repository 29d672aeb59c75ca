import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/companies/:slug/policies',
  nav: { label: texts.title, scope: 'company', order: 150 },
  load: () => import('./PoliciesPage'),
};
