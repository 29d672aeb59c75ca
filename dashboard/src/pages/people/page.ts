import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/companies/:slug/people',
  nav: { label: texts.title, scope: 'company', order: 110 },
  load: () => import('./PeoplePage'),
};
