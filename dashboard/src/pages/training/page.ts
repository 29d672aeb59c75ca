import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/companies/:slug/training',
  nav: { label: texts.title, scope: 'company', order: 120 },
  load: () => import('./TrainingPage'),
};
