import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/sources',
  nav: { label: texts.title, scope: 'everything', order: 20 },
  load: () => import('./SourcesPage'),
};
