import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/companies/:slug/breaches',
  nav: { label: texts.title, scope: 'company', order: 140 },
  load: () => import('./BreachesPage'),
};
