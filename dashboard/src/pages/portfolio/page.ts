import type { PageDefinition } from '../../navigation/page-definition';
import { texts } from './texts';

export const page: PageDefinition = {
  path: '/portfolio',
  nav: { label: texts.title, scope: 'everything', order: 10, isOffered: ({ companyCount }) => companyCount > 1 },
  load: () => import('./PortfolioPage'),
};
