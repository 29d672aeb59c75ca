import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/companies/:slug/phishing',
  nav: { label: texts.title, scope: 'company', order: 130 },
  load: () => import('./PhishingPage'),
};
