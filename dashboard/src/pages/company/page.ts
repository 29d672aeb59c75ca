import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/companies/:slug',
  nav: { label: texts.title, scope: 'company', order: 100 },
  load: () => import('./CompanyPage'),
};
